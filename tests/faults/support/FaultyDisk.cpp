#include "faults/support/FaultyDisk.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <linux/limits.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

// The functions below stand in front of the C library's of the same names, for every library of the
// process. They ask the kernel itself.

namespace {

struct Plan {
    std::atomic<bool> armed = false;
    std::atomic<bool> struck = false;
    std::atomic<int> left = 0;
    parvis::faults::FaultyDisk::Fault fault = parvis::faults::FaultyDisk::Fault::Full;
    std::array<char, 256> part{};
};

// Never destroyed: files are written until the very end.
Plan& plan() {
    static Plan& one = *new Plan;
    return one;
}

std::atomic<int> clockOffset = 0;

bool isMeant(const char* path) {
    return path && std::strstr(path, plan().part.data());
}

bool isMeant(int file) {
    std::array<char, 64> link{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    std::array<char, PATH_MAX> path{};
    const auto size =
        ::syscall(SYS_readlinkat, AT_FDCWD, link.data(), path.data(), path.size() - 1);
    return size > 0 && isMeant(path.data());
}

/// Counts the call; true when it has to fail. `first`: it is the one that breaks the disk.
template<class Place>
bool due(Place place, bool* first = nullptr) {
    Plan& now = plan();
    if (!now.armed.load(std::memory_order_acquire) || !isMeant(place))
        return false;
    const int left = now.left.fetch_sub(1) - 1;
    if (left > 0)
        return false;
    now.struck = true;
    if (first)
        *first = left == 0;
    return true;
}

int failed() {
    errno = plan().fault == parvis::faults::FaultyDisk::Fault::Error ? EIO : ENOSPC;
    return -1;
}

/// How much of a write gets through: -1 when nothing.
ssize_t fits(int file, size_t size) {
    bool first = false;
    if (!due(file, &first))
        return static_cast<ssize_t>(size);
    if (first && size > 1 && plan().fault == parvis::faults::FaultyDisk::Fault::Short)
        return static_cast<ssize_t>(size / 2);
    return failed();
}

int openAt(int folder, const char* path, int flags, mode_t mode) {
    if ((flags & O_CREAT) != 0 && ::access(path, F_OK) != 0 && due(path))
        return failed();
    return static_cast<int>(::syscall(SYS_openat, folder, path, flags, mode));
}

} // namespace

// NOLINTBEGIN: names and types are the C library's
#define IN_FRONT extern "C" __attribute__((visibility("default")))
#define OPEN_MODE(last)                                                                            \
    mode_t mode = 0;                                                                               \
    if (((flags) & (O_CREAT | O_TMPFILE)) != 0) {                                                  \
        va_list more;                                                                              \
        va_start(more, last);                                                                      \
        mode = va_arg(more, mode_t);                                                               \
        va_end(more);                                                                              \
    }

IN_FRONT int open(const char* path, int flags, ...) {
    OPEN_MODE(flags)
    return openAt(AT_FDCWD, path, flags, mode);
}
IN_FRONT int open64(const char* path, int flags, ...) {
    OPEN_MODE(flags)
    return openAt(AT_FDCWD, path, flags, mode);
}
IN_FRONT ssize_t write(int file, const void* from, size_t size) {
    const ssize_t fit = fits(file, size);
    return fit < 0 ? fit : ::syscall(SYS_write, file, from, fit);
}
IN_FRONT ssize_t pwrite(int file, const void* from, size_t size, off_t at) {
    const ssize_t fit = fits(file, size);
    return fit < 0 ? fit : ::syscall(SYS_pwrite64, file, from, fit, at);
}
IN_FRONT ssize_t pwrite64(int file, const void* from, size_t size, off64_t at) {
    const ssize_t fit = fits(file, size);
    return fit < 0 ? fit : ::syscall(SYS_pwrite64, file, from, fit, at);
}
IN_FRONT int ftruncate(int file, off_t size) noexcept {
    return due(file) ? failed() : static_cast<int>(::syscall(SYS_ftruncate, file, size));
}
IN_FRONT int ftruncate64(int file, off64_t size) noexcept {
    return due(file) ? failed() : static_cast<int>(::syscall(SYS_ftruncate, file, size));
}
IN_FRONT int fsync(int file) {
    return due(file) ? failed() : static_cast<int>(::syscall(SYS_fsync, file));
}
IN_FRONT int fdatasync(int file) {
    return due(file) ? failed() : static_cast<int>(::syscall(SYS_fdatasync, file));
}
IN_FRONT int rename(const char* from, const char* to) noexcept {
    if (due(to))
        return failed();
    return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
IN_FRONT int renameat2(int fromAt, const char* from, int toAt, const char* to,
                       unsigned flags) noexcept {
    if (due(to))
        return failed();
    return static_cast<int>(::syscall(SYS_renameat2, fromAt, from, toAt, to, flags));
}
IN_FRONT int link(const char* from, const char* to) noexcept {
    if (due(to))
        return failed();
    return static_cast<int>(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}
IN_FRONT int mkdir(const char* path, mode_t mode) noexcept {
    if (due(path))
        return failed();
    return static_cast<int>(::syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

IN_FRONT int clock_gettime(clockid_t clock, timespec* now) noexcept {
    const auto code = static_cast<int>(::syscall(SYS_clock_gettime, clock, now));
    if (code == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += clockOffset.load(std::memory_order_relaxed);
    return code;
}
IN_FRONT int gettimeofday(timeval* now, void*) noexcept {
    timespec precise{};
    if (clock_gettime(CLOCK_REALTIME, &precise) != 0)
        return -1;
    now->tv_sec = precise.tv_sec;
    now->tv_usec = precise.tv_nsec / 1000;
    return 0;
}
IN_FRONT time_t time(time_t* out) noexcept {
    timespec precise{};
    (void)clock_gettime(CLOCK_REALTIME, &precise);
    if (out)
        *out = precise.tv_sec;
    return precise.tv_sec;
}
// NOLINTEND

namespace parvis::faults {

void FaultyDisk::arm(int n, Fault fault, const QString& part) {
    Plan& now = plan();
    now.armed = false;
    const QByteArray bytes = QFile::encodeName(part);
    now.part.fill(0);
    std::strncpy(now.part.data(), bytes.constData(), now.part.size() - 1);
    now.fault = fault;
    now.left = n;
    now.struck = false;
    now.armed.store(true, std::memory_order_release);
}

void FaultyDisk::disarm() {
    plan().armed = false;
}

bool FaultyDisk::struck() {
    return plan().struck;
}

void FaultyClock::setOffset(int seconds) {
    clockOffset = seconds;
}

} // namespace parvis::faults
