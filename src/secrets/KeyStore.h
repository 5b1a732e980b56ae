#pragma once

#include "base/Secret.h"
#include "base/Task.h"

#include <QString>

namespace parvis::secrets {

/// A place that keeps secrets between runs, outside the profile folder. Used in the thread it was
/// made in.
class KeyStore {
public:
    virtual ~KeyStore() = default;

    /// NotFound: the store answers, and says that it has nothing under this name. Some keychains
    /// say the same while they are locked, so this is never a reason to make a new key for old
    /// data. NoKeychain: no store, locked, refused, or no answer in time.
    [[nodiscard]] virtual Task<Secret> read(const QString& name) = 0;
    /// Replaces what is there. NoKeychain as above.
    [[nodiscard]] virtual Task<void> write(const QString& name, Secret secret) = 0;
    /// Succeeds, too, when nothing is there. NoKeychain as above.
    [[nodiscard]] virtual Task<void> remove(const QString& name) = 0;
};

} // namespace parvis::secrets
