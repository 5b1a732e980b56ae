#pragma once

#include "base/Result.h"

#include <QString>

#include <memory>

namespace parvis::secrets {

/// Holds a profile folder for this process. The operating system keeps the lock, so it ends with
/// the process, however that ends; the file `lock` stays behind and means nothing by itself.
/// Move-only.
class ProfileLock {
public:
    /// The folder exists. Busy: somebody holds it, in this process or another. Storage.
    [[nodiscard]] static Result<ProfileLock> acquire(const QString& folder);

    ~ProfileLock();
    ProfileLock(ProfileLock&& other) noexcept;
    ProfileLock& operator=(ProfileLock&& other) noexcept;
    ProfileLock(const ProfileLock&) = delete;
    ProfileLock& operator=(const ProfileLock&) = delete;

private:
    struct Handle; // the platform's
    explicit ProfileLock(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> m_handle;
};

} // namespace parvis::secrets
