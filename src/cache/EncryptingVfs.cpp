#include "cache/EncryptingVfs.h"

#include "cache/MainFile.h"
#include "cache/WalFile.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <sodium.h>
#include <sqlite3.h>

namespace parvis::cache {

namespace {

constexpr char vfsName[] = "parvis-encrypted";

// SQLite gives us memory of szOsFile bytes and calls xClose to end what we place there.
struct OpenMain {
    sqlite3_file base;
    MainFile* file;
};
struct OpenWal {
    sqlite3_file base;
    WalFile* file;
};

MainFile& mainOf(sqlite3_file* file) {
    return *reinterpret_cast<OpenMain*>(file)->file;
}
WalFile& walOf(sqlite3_file* file) {
    return *reinterpret_cast<OpenWal*>(file)->file;
}
sqlite3_file* innerOf(sqlite3_file* file) {
    return mainOf(file).inner().handle();
}
sqlite3_file* innerOfWal(sqlite3_file* file) {
    return walOf(file).inner().handle();
}

int mainClose(sqlite3_file* file) {
    delete reinterpret_cast<OpenMain*>(file)->file;
    return SQLITE_OK;
}
int mainRead(sqlite3_file* file, void* out, int bytes, sqlite3_int64 offset) {
    return mainOf(file).read(static_cast<unsigned char*>(out), bytes, offset);
}
int mainWrite(sqlite3_file* file, const void* in, int bytes, sqlite3_int64 offset) {
    return mainOf(file).write(static_cast<const unsigned char*>(in), bytes, offset);
}
int mainTruncate(sqlite3_file* file, sqlite3_int64 bytes) {
    if (const int code = mainOf(file).refresh(); code != SQLITE_OK)
        return code;
    return withReason(innerOf(file), innerOf(file)->pMethods->xTruncate(innerOf(file), bytes));
}
int mainSync(sqlite3_file* file, int flags) {
    if (const int code = mainOf(file).refresh(); code != SQLITE_OK)
        return code;
    return withReason(innerOf(file), innerOf(file)->pMethods->xSync(innerOf(file), flags));
}
int mainSize(sqlite3_file* file, sqlite3_int64* bytes) {
    if (const int code = mainOf(file).refresh(); code != SQLITE_OK)
        return code;
    return innerOf(file)->pMethods->xFileSize(innerOf(file), bytes);
}
int mainLock(sqlite3_file* file, int level) {
    return mainOf(file).lock(level);
}
int mainUnlock(sqlite3_file* file, int level) {
    return mainOf(file).unlock(level);
}
int mainCheckReservedLock(sqlite3_file* file, int* held) {
    return innerOf(file)->pMethods->xCheckReservedLock(innerOf(file), held);
}

int mainControl(sqlite3_file* file, int operation, void* argument) {
    if (const int code = mainOf(file).refresh(); code != SQLITE_OK)
        return code;
    switch (operation) {
    case SQLITE_FCNTL_LOCKSTATE:
    case SQLITE_FCNTL_LAST_ERRNO:
    case SQLITE_FCNTL_SIZE_HINT:
    case SQLITE_FCNTL_PERSIST_WAL:
    case SQLITE_FCNTL_HAS_MOVED:
    case SQLITE_FCNTL_SYNC:
    case SQLITE_FCNTL_COMMIT_PHASETWO:
        return innerOf(file)->pMethods->xFileControl(innerOf(file), operation, argument);
    default: // above all no memory map and no atomic batches, which would pass us by
        return SQLITE_NOTFOUND;
    }
}

int sectorSize(sqlite3_file* inner) {
    return inner->pMethods->xSectorSize(inner);
}

int characteristics(sqlite3_file* inner) {
    // A sealed page is never written atomically, whatever the disk can do. Saying that a write
    // leaves the bytes around it alone keeps SQLite from padding the log to sectors, whose borders
    // lie elsewhere in our layout; a frame that is torn nevertheless fails authentication.
    constexpr int kept = SQLITE_IOCAP_SEQUENTIAL | SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN;
    return (inner->pMethods->xDeviceCharacteristics(inner) & kept) |
           SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mainSectorSize(sqlite3_file* file) {
    return sectorSize(innerOf(file));
}
int mainCharacteristics(sqlite3_file* file) {
    return characteristics(innerOf(file));
}
int mainShmMap(sqlite3_file* file, int region, int size, int extend, void volatile** out) {
    return mainOf(file).shmMap(region, size, extend != 0, out);
}
int mainShmLock(sqlite3_file* file, int offset, int count, int flags) {
    return mainOf(file).shmLock(offset, count, flags);
}
void mainShmBarrier(sqlite3_file* file) {
    mainOf(file).shmBarrier();
}
int mainShmUnmap(sqlite3_file* file, int) {
    mainOf(file).shmUnmap();
    return SQLITE_OK;
}

int walClose(sqlite3_file* file) {
    delete reinterpret_cast<OpenWal*>(file)->file;
    return SQLITE_OK;
}
int walRead(sqlite3_file* file, void* out, int bytes, sqlite3_int64 offset) {
    return walOf(file).read(static_cast<unsigned char*>(out), bytes, offset);
}
int walWrite(sqlite3_file* file, const void* in, int bytes, sqlite3_int64 offset) {
    return walOf(file).write(static_cast<const unsigned char*>(in), bytes, offset);
}
int walTruncate(sqlite3_file* file, sqlite3_int64 bytes) {
    return walOf(file).truncate(bytes);
}
int walSync(sqlite3_file* file, int flags) {
    return walOf(file).sync(flags);
}
int walSize(sqlite3_file* file, sqlite3_int64* bytes) {
    std::int64_t result = 0;
    const int code = walOf(file).size(&result);
    *bytes = result;
    return code;
}
int walLock(sqlite3_file*, int) {
    return SQLITE_OK;
}
int walCheckReservedLock(sqlite3_file*, int* held) {
    *held = 0;
    return SQLITE_OK;
}
int walControl(sqlite3_file*, int, void*) {
    return SQLITE_NOTFOUND;
}
int walSectorSize(sqlite3_file* file) {
    return sectorSize(innerOfWal(file));
}
int walCharacteristics(sqlite3_file* file) {
    return characteristics(innerOfWal(file));
}

const sqlite3_io_methods mainMethods = {2, // shared memory, no memory map
                                        mainClose,
                                        mainRead,
                                        mainWrite,
                                        mainTruncate,
                                        mainSync,
                                        mainSize,
                                        mainLock,
                                        mainUnlock,
                                        mainCheckReservedLock,
                                        mainControl,
                                        mainSectorSize,
                                        mainCharacteristics,
                                        mainShmMap,
                                        mainShmLock,
                                        mainShmBarrier,
                                        mainShmUnmap,
                                        nullptr,
                                        nullptr};

const sqlite3_io_methods walMethods = {1,
                                       walClose,
                                       walRead,
                                       walWrite,
                                       walTruncate,
                                       walSync,
                                       walSize,
                                       walLock,
                                       walLock,
                                       walCheckReservedLock,
                                       walControl,
                                       walSectorSize,
                                       walCharacteristics,
                                       nullptr,
                                       nullptr,
                                       nullptr,
                                       nullptr,
                                       nullptr,
                                       nullptr};

int openMain(const char* name, OpenMain* out, int flags, int* outFlags) {
    auto shared = name ? SharedFile::find(name) : nullptr;
    if (!shared)
        return SQLITE_CANTOPEN;
    const std::uint64_t generation = shared->generation(); // before the keys
    const auto keys = shared->keys();
    auto codec = PageCodec::create(keys->header, keys->pageKey);
    if (!codec)
        return SQLITE_CANTOPEN;
    InnerFile inner;
    // Never creates: SharedFile has, in one step.
    const int inside = flags & ~SQLITE_OPEN_CREATE;
    const int code = inner.open(shared->inner(), name, inside, outFlags);
    if (code != SQLITE_OK)
        return code;
    out->file = new MainFile(std::move(shared), std::move(*codec), std::move(inner), name, inside,
                             generation);
    out->base.pMethods = &mainMethods;
    return SQLITE_OK;
}

int openWal(const char* name, OpenWal* out, int flags, int* outFlags) {
    sqlite3_file* const database = sqlite3_database_file_object(name);
    if (!database || database->pMethods != &mainMethods)
        return SQLITE_CANTOPEN;
    MainFile& owner = mainOf(database);
    InnerFile inner;
    const int code = inner.open(owner.shared().inner(), name, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    out->file = new WalFile(owner, std::move(inner));
    out->base.pMethods = &walMethods;
    return SQLITE_OK;
}

int vfsOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    if (flags & SQLITE_OPEN_MAIN_DB)
        return openMain(name, reinterpret_cast<OpenMain*>(file), flags, outFlags);
    if (flags & SQLITE_OPEN_WAL)
        return openWal(name, reinterpret_cast<OpenWal*>(file), flags, outFlags);
    return SQLITE_CANTOPEN; // journals and temporary files stay in memory
}

bool endsWith(const char* name, const char* suffix) {
    const std::size_t length = std::strlen(name);
    const std::size_t tail = std::strlen(suffix);
    return length >= tail && std::strcmp(name + length - tail, suffix) == 0;
}

sqlite3_vfs* platform(sqlite3_vfs* vfs) {
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

/// The VFS below a database's log or the database itself.
sqlite3_vfs* below(sqlite3_vfs* vfs, const char* name) {
    QByteArray path(name);
    if (endsWith(name, "-wal"))
        path.chop(4);
    const auto shared = SharedFile::find(path);
    return shared ? shared->inner() : platform(vfs);
}

int vfsDelete(sqlite3_vfs* vfs, const char* name, int syncDirectory) {
    sqlite3_vfs* const inner = below(vfs, name);
    return inner->xDelete(inner, name, syncDirectory);
}

int vfsAccess(sqlite3_vfs* vfs, const char* name, int flags, int* result) {
    if (endsWith(name, "-journal")) { // there is never one on disk
        *result = 0;
        return SQLITE_OK;
    }
    sqlite3_vfs* const inner = below(vfs, name);
    return inner->xAccess(inner, name, flags, result);
}

int vfsFullPathname(sqlite3_vfs* vfs, const char* name, int bytes, char* out) {
    return platform(vfs)->xFullPathname(platform(vfs), name, bytes, out);
}

void* vfsDlOpen(sqlite3_vfs*, const char*) {
    return nullptr; // no extensions
}
void vfsDlError(sqlite3_vfs*, int bytes, char* out) {
    sqlite3_snprintf(bytes, out, "extensions are not loaded");
}
void (*vfsDlSym(sqlite3_vfs*, void*, const char*))(void) {
    return nullptr;
}
void vfsDlClose(sqlite3_vfs*, void*) {
}

int vfsRandomness(sqlite3_vfs*, int bytes, char* out) {
    randombytes_buf(out, static_cast<std::size_t>(bytes));
    return bytes;
}
int vfsSleep(sqlite3_vfs* vfs, int microseconds) {
    return platform(vfs)->xSleep(platform(vfs), microseconds);
}
int vfsCurrentTime(sqlite3_vfs* vfs, double* days) {
    return platform(vfs)->xCurrentTime(platform(vfs), days);
}
int vfsGetLastError(sqlite3_vfs* vfs, int bytes, char* out) {
    return platform(vfs)->xGetLastError(platform(vfs), bytes, out);
}

const char* registerVfs() {
    sqlite3_vfs* const under = sqlite3_vfs_find(nullptr);
    if (!under || sodium_init() < 0)
        return nullptr;
    static sqlite3_vfs vfs{};
    vfs.iVersion = 1;
    vfs.szOsFile = static_cast<int>(std::max(sizeof(OpenMain), sizeof(OpenWal)));
    vfs.mxPathname = under->mxPathname;
    vfs.zName = vfsName;
    vfs.pAppData = under;
    vfs.xOpen = vfsOpen;
    vfs.xDelete = vfsDelete;
    vfs.xAccess = vfsAccess;
    vfs.xFullPathname = vfsFullPathname;
    vfs.xDlOpen = vfsDlOpen;
    vfs.xDlError = vfsDlError;
    vfs.xDlSym = vfsDlSym;
    vfs.xDlClose = vfsDlClose;
    vfs.xRandomness = vfsRandomness;
    vfs.xSleep = vfsSleep;
    vfs.xCurrentTime = vfsCurrentTime;
    vfs.xGetLastError = vfsGetLastError;
    return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK ? vfsName : nullptr;
}

} // namespace

const char* EncryptingVfs::name() {
    static const char* const registered = registerVfs(); // thread-safe, once
    return registered;
}

} // namespace parvis::cache
