#pragma once

#include "cache/PageCodec.h"
#include "unit/cache/support/CacheFiles.h"

#include <QByteArrayList>

#include <algorithm>

namespace parvis::cache::test {

/// Everything that stands in a database and its log, decrypted, one piece a page or frame, whether
/// SQLite still counts it or not. Empty when a page does not open. Frames of an earlier round of
/// the log are included.
inline QByteArrayList decryptedPieces(const QString& path, const Secret& key) {
    constexpr qsizetype pageSize = qsizetype(PageCodec::pageSize);
    constexpr qsizetype headerBytes = 32;
    constexpr qsizetype frameBytes = 24 + pageSize;
    const QByteArray file = contentOf(path);
    const auto* start = reinterpret_cast<const unsigned char*>(file.constData());
    const auto header = FileHeader::parse({start, static_cast<std::size_t>(file.size())});
    if (!header || file.size() % pageSize != 0)
        return {};
    auto codec = PageCodec::create(*header, std::make_shared<const Secret>(header->pageKey(key)));
    if (!codec)
        return {};
    QByteArrayList pieces;
    for (qsizetype at = 0; at < file.size(); at += pageSize) {
        QByteArray plain(pageSize, 0);
        if (!codec->openPage(std::uint32_t(at / pageSize + 1), start + at,
                             reinterpret_cast<unsigned char*>(plain.data())))
            return {};
        pieces.append(plain);
    }
    const QByteArray log = contentOf(path + QStringLiteral("-wal"));
    const auto overhead = qsizetype(codec->overhead());
    std::uint32_t number = 1;
    for (qsizetype at = headerBytes + overhead; at + frameBytes + overhead <= log.size();
         at += frameBytes + overhead, ++number) {
        QByteArray plain(frameBytes, 0);
        if (codec->openFrame(number, reinterpret_cast<const unsigned char*>(log.constData()) + at,
                             {reinterpret_cast<unsigned char*>(plain.data()),
                              static_cast<std::size_t>(plain.size())}))
            pieces.append(plain);
    }
    return pieces;
}

/// Whether any piece holds these bytes.
inline bool isAnywhere(const QByteArrayList& pieces, QByteArrayView bytes) {
    return std::ranges::any_of(pieces,
                               [&](const QByteArray& piece) { return piece.contains(bytes); });
}

} // namespace parvis::cache::test
