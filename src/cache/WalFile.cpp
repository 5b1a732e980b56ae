#include "cache/WalFile.h"

#include "cache/MainFile.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <sqlite3.h>
#include <utility>

namespace parvis::cache {

namespace {
constexpr std::int64_t pieceBytes = 64 * 1024;

/// A frame whose header names the size of the database ends a transaction.
bool commits(const std::vector<unsigned char>& frame) {
    return std::any_of(frame.begin() + 4, frame.begin() + 8,
                       [](unsigned char c) { return c != 0; });
}
} // namespace

WalFile::WalFile(MainFile& owner, InnerFile file)
    : m_owner(owner)
    , m_file(std::move(file))
    , m_frame(frameBytes) {
    m_owner.setWal(this);
}

WalFile::~WalFile() {
    m_owner.setWal(nullptr);
}

std::int64_t WalFile::sealedHeaderBytes() const {
    return headerBytes + static_cast<std::int64_t>(m_owner.codec().overhead());
}

std::int64_t WalFile::sealedFrameBytes() const {
    return frameBytes + static_cast<std::int64_t>(m_owner.codec().overhead());
}

std::int64_t WalFile::sealedOffset(std::uint32_t frame) const {
    return sealedHeaderBytes() + (std::int64_t(frame) - 1) * sealedFrameBytes();
}

int WalFile::read(unsigned char* out, std::int64_t bytes, std::int64_t offset) {
    m_lastWhole = 0;
    if (const int code = m_owner.refresh(); code != SQLITE_OK)
        return code;
    if (offset + bytes <= headerBytes)
        return readHeader(out, bytes, offset);
    const std::int64_t within = (offset - headerBytes) % frameBytes;
    const auto frame = static_cast<std::uint32_t>((offset - headerBytes) / frameBytes + 1);
    if (offset < headerBytes || within + bytes > frameBytes)
        return SQLITE_IOERR_READ;
    Frame* const waiting = pending(frame);
    if (waiting && waiting->hasPage) {
        std::memcpy(out, waiting->plain.data() + within, static_cast<std::size_t>(bytes));
        if (bytes == frameBytes)
            m_frame = waiting->plain;
    } else {
        if (const int code = load(frame)) {
            std::memset(out, 0, static_cast<std::size_t>(bytes));
            return code == SQLITE_IOERR_DATA ? refused() : code;
        }
        std::memcpy(out, m_frame.data() + within, static_cast<std::size_t>(bytes));
    }
    m_lastWhole = bytes == frameBytes ? frame : 0;
    return SQLITE_OK;
}

int WalFile::readHeader(unsigned char* out, std::int64_t bytes, std::int64_t offset) {
    const auto wanted = static_cast<std::size_t>(bytes);
    std::memset(out, 0, wanted);
    m_sealed.resize(static_cast<std::size_t>(sealedHeaderBytes()));
    if (const int code = m_file.read(m_sealed.data(), sealedHeaderBytes(), 0))
        return code;
    std::array<unsigned char, headerBytes> header;
    if (!m_owner.codec().openFrame(0, m_sealed.data(), header))
        return refused();
    std::memcpy(out, header.data() + offset, wanted);
    return SQLITE_OK;
}

int WalFile::load(std::uint32_t frame) {
    m_sealed.resize(static_cast<std::size_t>(sealedFrameBytes()));
    const int code = m_file.read(m_sealed.data(), sealedFrameBytes(), sealedOffset(frame));
    if (code != SQLITE_OK)
        return code;
    return m_owner.codec().openFrame(frame, m_sealed.data(), m_frame) ? SQLITE_OK
                                                                      : SQLITE_IOERR_DATA;
}

int WalFile::refused() {
    if (!m_owner.isRecovering()) {
        m_owner.shared().noteDamage();
        return SQLITE_IOERR_DATA;
    }
    // The caller has zeroed the buffer: SQLite takes that for the end of the log.
    ++m_owner.shared().rejectedFrames();
    return SQLITE_OK;
}

WalFile::Frame* WalFile::pending(std::uint32_t frame) {
    if (frame < m_firstPending || frame - m_firstPending >= m_pending.size())
        return nullptr;
    return &m_pending[frame - m_firstPending];
}

int WalFile::write(const unsigned char* in, std::int64_t bytes, std::int64_t offset) {
    if (const int code = m_owner.refresh(); code != SQLITE_OK)
        return code;
    if (offset == 0 && bytes == headerBytes)
        return writeHeader(in);
    const std::int64_t within = (offset - headerBytes) % frameBytes;
    const auto frame = static_cast<std::uint32_t>((offset - headerBytes) / frameBytes + 1);
    if (offset >= headerBytes && within == 0 && bytes == frameHeaderBytes)
        return writeFrameHeader(frame, in);
    if (offset >= headerBytes && within == frameHeaderBytes &&
        bytes == std::int64_t(PageCodec::pageSize))
        return writeFramePage(frame, in);
    return SQLITE_IOERR_WRITE; // SQLite writes in no other shape
}

int WalFile::writeHeader(const unsigned char* in) {
    discardPending();
    m_sealed.resize(static_cast<std::size_t>(sealedHeaderBytes()));
    m_owner.codec().sealFrame(0, {in, headerBytes}, m_sealed.data());
    return m_file.write(m_sealed.data(), sealedHeaderBytes(), 0);
}

int WalFile::makePending(std::uint32_t frame, Frame** out) {
    *out = pending(frame);
    if (*out)
        return SQLITE_OK;
    if (!m_pending.empty() && frame != m_firstPending + m_pending.size())
        if (const int code = flush())
            return code;
    if (m_pending.empty())
        m_firstPending = frame;
    m_pending.push_back({std::vector<unsigned char>(frameBytes), false});
    *out = &m_pending.back();
    return SQLITE_OK;
}

int WalFile::writeFrameHeader(std::uint32_t frame, const unsigned char* in) {
    // SQLite rewrites the header of an old frame only right after reading that frame whole (to mend
    // a checksum). Otherwise the header starts a new frame here, and its page follows.
    const bool rewrites = std::exchange(m_lastWhole, 0) == frame;
    Frame* target = nullptr;
    if (const int code = makePending(frame, &target))
        return code;
    if (rewrites)
        target->plain = m_frame;
    target->hasPage = rewrites;
    std::memcpy(target->plain.data(), in, frameHeaderBytes);
    return flushIfDue(*target);
}

int WalFile::writeFramePage(std::uint32_t frame, const unsigned char* in) {
    m_lastWhole = 0;
    Frame* target = pending(frame);
    if (!target) { // replaces the page of a frame that this transaction has written out already
        if (const int code = load(frame))
            return code == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_WRITE : code;
        if (const int code = makePending(frame, &target))
            return code;
        target->plain = m_frame;
    }
    std::memcpy(target->plain.data() + frameHeaderBytes, in, PageCodec::pageSize);
    target->hasPage = true;
    return flushIfDue(*target);
}

int WalFile::flushIfDue(const Frame& frame) {
    const bool due = frame.hasPage && (commits(frame.plain) || m_pending.size() >= maxPending);
    return due ? flush() : SQLITE_OK;
}

int WalFile::flush() {
    std::size_t ready = m_pending.size();
    if (ready > 0 && !m_pending.back().hasPage)
        --ready;
    // On failure everything stays: SQLite gives up the transaction, and its frames with it.
    const auto most = static_cast<std::size_t>(pieceBytes / sealedFrameBytes());
    for (std::size_t from = 0; from < ready; from += most)
        if (const int code = writePiece(from, std::min(most, ready - from)))
            return code;
    m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(ready));
    m_firstPending += static_cast<std::uint32_t>(ready);
    return SQLITE_OK;
}

int WalFile::writePiece(std::size_t from, std::size_t count) {
    const auto each = static_cast<std::size_t>(sealedFrameBytes());
    m_sealed.resize(count * each);
    const auto first = m_firstPending + static_cast<std::uint32_t>(from);
    for (std::size_t i = 0; i < count; ++i)
        m_owner.codec().sealFrame(first + static_cast<std::uint32_t>(i), m_pending[from + i].plain,
                                  m_sealed.data() + i * each);
    return m_file.write(m_sealed.data(), static_cast<std::int64_t>(count * each),
                        sealedOffset(first));
}

int WalFile::truncate(std::int64_t bytes) {
    m_lastWhole = 0;
    const std::int64_t frames = bytes < headerBytes ? 0 : (bytes - headerBytes) / frameBytes;
    while (!m_pending.empty() && m_firstPending + std::int64_t(m_pending.size()) - 1 > frames)
        m_pending.pop_back();
    const std::int64_t sealed =
        bytes < headerBytes ? 0 : sealedHeaderBytes() + frames * sealedFrameBytes();
    return withReason(m_file.handle(),
                      m_file.handle()->pMethods->xTruncate(m_file.handle(), sealed));
}

int WalFile::sync(int flags) {
    m_lastWhole = 0;
    if (const int code = flush())
        return code;
    return withReason(m_file.handle(), m_file.handle()->pMethods->xSync(m_file.handle(), flags));
}

int WalFile::size(std::int64_t* bytes) {
    std::int64_t sealed = 0;
    const int code = m_file.size(&sealed);
    *bytes = 0;
    if (code != SQLITE_OK || sealed < sealedHeaderBytes())
        return code;
    std::int64_t frames = (sealed - sealedHeaderBytes()) / sealedFrameBytes();
    if (!m_pending.empty())
        frames = std::max(frames, m_firstPending + std::int64_t(m_pending.size()) - 1);
    *bytes = headerBytes + frames * frameBytes;
    return SQLITE_OK;
}

void WalFile::discardPending() {
    m_lastWhole = 0;
    m_pending.clear();
}

} // namespace parvis::cache
