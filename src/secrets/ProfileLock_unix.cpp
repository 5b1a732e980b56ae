#include "base/WriteFailure.h"
#include "secrets/ProfileLock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace parvis::secrets {

struct ProfileLock::Handle {
    explicit Handle(int open)
        : descriptor(open) {}
    ~Handle() { ::close(descriptor); } // the lock goes with the last descriptor
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    int descriptor;
};

ProfileLock::ProfileLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle)) {
}
ProfileLock::~ProfileLock() = default;
ProfileLock::ProfileLock(ProfileLock&& other) noexcept = default;
ProfileLock& ProfileLock::operator=(ProfileLock&& other) noexcept = default;

Result<ProfileLock> ProfileLock::acquire(const QString& folder) {
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/lock"));
    // Closed on exec, or programs that we start would hold the profile after our end.
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(writeFailure(), {}, QStringLiteral("lock file: errno %1").arg(errno));
    auto handle = std::make_unique<Handle>(descriptor);
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno == EWOULDBLOCK)
            return fail(ErrorKind::Busy, {}, QStringLiteral("profile folder is locked"));
        return fail(ErrorKind::Storage, {}, QStringLiteral("flock: errno %1").arg(errno));
    }
    return ProfileLock(std::move(handle));
}

} // namespace parvis::secrets
