#pragma once

#include <cstdint>
#include <memory>

struct sqlite3_file;
struct sqlite3_vfs;

namespace parvis::cache {

/// The code that an operation on `file` returned, or SQLITE_FULL when the operating system had no
/// room: SQLite tells that by itself of writing only, and it may come as late as when a file is
/// synced.
[[nodiscard]] int withReason(sqlite3_file* file, int code);

/// An open file of the VFS below the encryption; closed when this ends. All functions return SQLite
/// result codes, and sizes are bytes.
class InnerFile {
public:
    InnerFile() = default;
    ~InnerFile();
    InnerFile(InnerFile&& other) noexcept;
    InnerFile& operator=(InnerFile&& other) noexcept;
    InnerFile(const InnerFile&) = delete;
    InnerFile& operator=(const InnerFile&) = delete;

    /// `name` must stay valid while the file is open and come from SQLite: an xOpen argument or
    /// sqlite3_create_filename().
    [[nodiscard]] int open(sqlite3_vfs* vfs, const char* name, int flags, int* outFlags);
    void close();

    /// As xRead: what lies behind the end reads as zeros, with SQLITE_IOERR_SHORT_READ.
    [[nodiscard]] int read(void* data, std::int64_t bytes, std::int64_t offset);
    [[nodiscard]] int write(const void* data, std::int64_t bytes, std::int64_t offset);
    [[nodiscard]] int size(std::int64_t* bytes);

    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    [[nodiscard]] sqlite3_file* handle() const { return m_file; }

private:
    std::unique_ptr<std::byte[]> m_memory; // SQLite files are placed in memory of the caller
    sqlite3_file* m_file = nullptr;
};

} // namespace parvis::cache
