#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <bitset>
#include <vector>

namespace parvis::faults {

/// Looks for words in files as bytes: in UTF-8 and UTF-16 of both byte orders, as written, in lower
/// case and as the stem a search index would hold. Fast enough for some thousand words in some
/// hundred megabytes.
class PlainWords {
public:
    /// Letters that make a word; shorter ones turn up in noise.
    static constexpr int shortest = 5;

    /// Every word of the text.
    void addText(const QString& text);
    /// The whole of it, for ids, tokens and keys; at least `shortest` bytes.
    void addWhole(const QString& text);
    void addBytes(const QByteArray& bytes);
    [[nodiscard]] qsizetype size() const { return m_needles.size(); }

    /// The needles in the bytes, each once.
    [[nodiscard]] QStringList foundIn(const QByteArray& bytes) const;

    /// "file: word" for every file in the folder, its name included. What profile.json holds by
    /// design is left out, and what it holds otherwise is told.
    [[nodiscard]] QStringList foundUnder(const QString& folder) const;

private:
    struct Needle {
        QByteArray bytes;
        QString text;
    };
    static constexpr int mask = (1 << 20) - 1;

    void add(const QString& text);
    void add(const QByteArray& bytes, const QString& text);

    std::vector<Needle> m_needles;
    QSet<QByteArray> m_known;
    QHash<quint64, std::vector<int>> m_byStart; ///< The first five bytes → indices.
    std::bitset<mask + 1> m_starts;
};

} // namespace parvis::faults
