#pragma once

#include "cache/InnerFile.h"
#include "cache/PageCodec.h"

#include <cstdint>
#include <vector>

namespace parvis::cache {

class MainFile;

/// One connection's write-ahead log. SQLite sees its own layout, a header of 32 bytes and frames of
/// 24 bytes and a page; on disk each of these is one sealed record, overhead() bytes longer,
/// because the checksums in frame headers cover plain text and would tell of it.
///
/// Frames are collected in memory and written in one go: at the latest with the frame that commits
/// their transaction, so a commit that SQLite reports has been handed to the operating system, and
/// when this fails the commit fails. Until then nobody but this connection may see them; they are
/// dropped when it gives up the write lock.
///
/// Functions return SQLite result codes.
class WalFile {
public:
    /// `owner` is the same connection's database file and outlives this.
    WalFile(MainFile& owner, InnerFile file);
    ~WalFile();
    WalFile(const WalFile&) = delete;
    WalFile& operator=(const WalFile&) = delete;

    [[nodiscard]] int read(unsigned char* out, std::int64_t bytes, std::int64_t offset);
    [[nodiscard]] int write(const unsigned char* in, std::int64_t bytes, std::int64_t offset);
    [[nodiscard]] int truncate(std::int64_t bytes);
    [[nodiscard]] int sync(int flags);
    [[nodiscard]] int size(std::int64_t* bytes);
    /// Forgets frames that were not committed.
    void discardPending();

    [[nodiscard]] InnerFile& inner() { return m_file; }

private:
    static constexpr std::int64_t headerBytes = 32;
    static constexpr std::int64_t frameHeaderBytes = 24;
    static constexpr std::int64_t frameBytes = frameHeaderBytes + std::int64_t(PageCodec::pageSize);
    static constexpr std::size_t maxPending = 128; // frames, half a megabyte

    struct Frame {
        std::vector<unsigned char> plain;
        bool hasPage = false; // false: its header came, its page did not yet
    };

    [[nodiscard]] std::int64_t sealedHeaderBytes() const;
    [[nodiscard]] std::int64_t sealedFrameBytes() const;
    [[nodiscard]] std::int64_t sealedOffset(std::uint32_t frame) const;

    [[nodiscard]] int readHeader(unsigned char* out, std::int64_t bytes, std::int64_t offset);
    [[nodiscard]] int writeHeader(const unsigned char* in);
    /// Reads and opens a frame into m_frame.
    [[nodiscard]] int load(std::uint32_t frame);
    [[nodiscard]] int refused();
    [[nodiscard]] Frame* pending(std::uint32_t frame);
    /// The pending frame of this number, made if need be.
    [[nodiscard]] int makePending(std::uint32_t frame, Frame** out);
    [[nodiscard]] int writeFrameHeader(std::uint32_t frame, const unsigned char* in);
    [[nodiscard]] int writeFramePage(std::uint32_t frame, const unsigned char* in);
    [[nodiscard]] int flushIfDue(const Frame& frame);
    [[nodiscard]] int flush();
    /// Writes `count` pending frames as one piece.
    [[nodiscard]] int writePiece(std::size_t from, std::size_t count);

    MainFile& m_owner;
    InnerFile m_file;
    std::vector<unsigned char> m_sealed; // scratch
    std::vector<unsigned char> m_frame;  // the frame that load() opened
    std::uint32_t m_lastWhole = 0;       // the frame that was read whole just before, or 0
    std::uint32_t m_firstPending = 0;
    std::vector<Frame> m_pending; // frames m_firstPending, m_firstPending + 1, …
};

} // namespace parvis::cache
