#include "unit/cache/support/FaultyVfs.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace parvis::cache::test {

namespace {

struct Plan {
    int left = 0; // operations until the fault; 0: not armed
    FaultyVfs::Fault fault = FaultyVfs::Fault::WriteError;
    bool forGood = false;
    bool struck = false;
} plan;

/// Counts an operation; true when it has to fail.
bool due() {
    if (plan.struck)
        return plan.forGood;
    if (plan.left == 0 || --plan.left > 0)
        return false;
    plan.struck = true;
    return true;
}

int codeFor(int other) {
    return plan.fault == FaultyVfs::Fault::DiskFull ? SQLITE_FULL : other;
}

struct File {
    sqlite3_file base;
    sqlite3_file* inner;
};

sqlite3_file* in(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->inner;
}

int closeFile(sqlite3_file* file) {
    const int code = in(file)->pMethods->xClose(in(file));
    sqlite3_free(in(file));
    return code;
}
int readFile(sqlite3_file* file, void* out, int bytes, sqlite3_int64 offset) {
    return in(file)->pMethods->xRead(in(file), out, bytes, offset);
}
int writeFile(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 offset) {
    if (!due())
        return in(file)->pMethods->xWrite(in(file), from, bytes, offset);
    if (plan.fault == FaultyVfs::Fault::TornWrite)
        in(file)->pMethods->xWrite(in(file), from, bytes / 2, offset);
    return codeFor(SQLITE_IOERR_WRITE);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 bytes) {
    return due() ? codeFor(SQLITE_IOERR_TRUNCATE) : in(file)->pMethods->xTruncate(in(file), bytes);
}
int syncFile(sqlite3_file* file, int flags) {
    return due() ? codeFor(SQLITE_IOERR_FSYNC) : in(file)->pMethods->xSync(in(file), flags);
}
int sizeFile(sqlite3_file* file, sqlite3_int64* bytes) {
    return in(file)->pMethods->xFileSize(in(file), bytes);
}
int lockFile(sqlite3_file* file, int level) {
    return in(file)->pMethods->xLock(in(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return in(file)->pMethods->xUnlock(in(file), level);
}
int checkFile(sqlite3_file* file, int* held) {
    return in(file)->pMethods->xCheckReservedLock(in(file), held);
}
int controlFile(sqlite3_file* file, int operation, void* argument) {
    return in(file)->pMethods->xFileControl(in(file), operation, argument);
}
int sectorFile(sqlite3_file* file) {
    return in(file)->pMethods->xSectorSize(in(file));
}
int deviceFile(sqlite3_file* file) {
    return in(file)->pMethods->xDeviceCharacteristics(in(file));
}

const sqlite3_io_methods methods = {1,           closeFile,  readFile,   writeFile,  truncateFile,
                                    syncFile,    sizeFile,   lockFile,   unlockFile, checkFile,
                                    controlFile, sectorFile, deviceFile, nullptr,    nullptr,
                                    nullptr,     nullptr,    nullptr,    nullptr};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* const below = static_cast<sqlite3_vfs*>(vfs->pAppData);
    auto* const mine = reinterpret_cast<File*>(file);
    mine->base.pMethods = nullptr;
    mine->inner = static_cast<sqlite3_file*>(sqlite3_malloc(below->szOsFile));
    const int code = below->xOpen(below, name, mine->inner, flags, outFlags);
    if (code == SQLITE_OK)
        mine->base.pMethods = &methods;
    else
        sqlite3_free(mine->inner);
    return code;
}

} // namespace

QByteArray FaultyVfs::name() {
    static sqlite3_vfs vfs;
    if (!vfs.zName) {
        sqlite3_vfs* const below = sqlite3_vfs_find(nullptr);
        vfs = *below; // whatever is not about files goes straight to the platform
        vfs.pNext = nullptr;
        vfs.zName = "faulty";
        vfs.pAppData = below;
        vfs.szOsFile = sizeof(File);
        vfs.xOpen = openFile;
        if (sqlite3_vfs_register(&vfs, 0) != SQLITE_OK)
            qFatal("cannot register the faulty VFS");
    }
    return QByteArray(vfs.zName);
}

void FaultyVfs::arm(int n, Fault fault, bool forGood) {
    plan = {n, fault, forGood, false};
}

void FaultyVfs::disarm() {
    const bool struck = plan.struck;
    plan = {};
    plan.struck = struck;
}

bool FaultyVfs::struck() {
    return plan.struck;
}

} // namespace parvis::cache::test
