#pragma once

#include "cache/NextFile.h"
#include "cache/SharedFile.h"

#include <memory>
#include <optional>

namespace parvis::cache {

/// Gives a database in use a new page key: see docs/adr/0005-key-rotation.md. Lives with the one
/// connection that writes, in its thread, and ends before it.
///
/// Until the new file takes the old one's name nothing that counts has changed; from then on the
/// new one is complete. An end in between leaves a file beside the database that the next start
/// removes.
class KeyRotation {
public:
    /// `key` is the database's. Unsupported where an open file cannot be replaced. Errors as
    /// NextFile::create().
    [[nodiscard]] static Result<std::unique_ptr<KeyRotation>>
    begin(std::shared_ptr<SharedFile> file, const Secret& key);
    ~KeyRotation();

    /// Copies about `pages` pages. True when there is more to copy.
    [[nodiscard]] Result<bool> copySome(int pages);
    /// When all is copied and the log has just been emptied: puts the new file in place. False:
    /// somebody is reading or has written just now; empty the log and try again.
    [[nodiscard]] Result<bool> finish();

private:
    explicit KeyRotation(std::shared_ptr<SharedFile> file)
        : m_file(std::move(file)) {}

    [[nodiscard]] Result<void> open(const Secret& key);
    [[nodiscard]] Result<std::uint32_t> pageCount();
    [[nodiscard]] Result<bool> isLogEmpty() const;

    std::shared_ptr<SharedFile> m_file;
    const char* m_name = nullptr;     // must outlive m_old
    const char* m_nextName = nullptr; // must outlive the next file
    InnerFile m_old;
    std::optional<PageCodec> m_codec;
};

/// Where the new file is made.
[[nodiscard]] QByteArray nextFileOf(const QByteArray& path);

} // namespace parvis::cache
