#include "secrets/ProfileLock.h"

#include <QDir>
#include <qt_windows.h>

namespace parvis::secrets {

struct ProfileLock::Handle {
    explicit Handle(HANDLE open)
        : file(open) {}
    ~Handle() { CloseHandle(file); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    HANDLE file;
};

ProfileLock::ProfileLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle)) {
}
ProfileLock::~ProfileLock() = default;
ProfileLock::ProfileLock(ProfileLock&& other) noexcept = default;
ProfileLock& ProfileLock::operator=(ProfileLock&& other) noexcept = default;

Result<ProfileLock> ProfileLock::acquire(const QString& folder) {
    const QString path = QDir::toNativeSeparators(folder + QStringLiteral("/lock"));
    // Opened without sharing, the file itself is the lock; handles are not inherited.
    const HANDLE file =
        CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), GENERIC_READ | GENERIC_WRITE, 0,
                    nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        const DWORD code = GetLastError();
        if (code == ERROR_SHARING_VIOLATION)
            return fail(ErrorKind::Busy, {}, QStringLiteral("profile folder is locked"));
        return fail(ErrorKind::Storage, {}, QStringLiteral("lock file: error %1").arg(code));
    }
    return ProfileLock(std::make_unique<Handle>(file));
}

} // namespace parvis::secrets
