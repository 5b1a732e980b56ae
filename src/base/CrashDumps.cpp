#include "base/CrashDumps.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace parvis {

void forbidCrashDumps() {
#ifdef Q_OS_WIN
    // No report, and with it no dump, is made for an error box that is not shown.
    SetErrorMode(GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#else
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // A program that collects dumps through a pipe is started whatever the limit says; it gets a
    // dump without any memory then. Being "not dumpable" would go further, but desktop portals
    // cannot tell who calls them any more.
    const int filter = ::open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
    if (filter >= 0) {
        while (::write(filter, "0", 1) < 0 && errno == EINTR) {
        }
        ::close(filter);
    }
#endif
}

} // namespace parvis
