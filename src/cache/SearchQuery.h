#pragma once

#include <QDate>
#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

namespace parvis::cache {

/// What a person asks for when searching, as the search field understands it:
///
///     cold box              both words, in any order; the last one may be unfinished
///     "cold box"            these words next to each other
///     -draft  -"cold box"   not with this
///     from:elodie           written by somebody of that name; from:me; from:@elodie:example.org
///     in:"beamline 4"       in a group or chat of that name
///     before:2026-11-01     written before that day; also 2026-11, 2026, 1.11.2026, 1/11/2026,
///     after:yesterday       written on that day or later; also today, and 7d, 2w, 3m, 1y ago
///     has:file              with a file; has:image, has:link
///
/// Operators and their values are understood in English, French and German: de:moi, mit:bild.
/// An operator without a value, or with one that cannot be understood, is an ordinary word.
struct SearchQuery {
    enum class Content { File = 1, Image = 2, Link = 4 };
    Q_DECLARE_FLAGS(Contents, Content)

    QStringList words;             ///< Each must be there.
    QStringList phrases;           ///< Each must be there, word for word.
    QStringList excluded;          ///< Words and phrases that must not be there.
    QStringList from;              ///< Any of these wrote it; "me" is the signed-in person.
    QStringList in;                ///< It stands in any of these.
    std::optional<QDate> before;   ///< Local time; not that day itself.
    std::optional<QDate> after;    ///< Local time; that day, too.
    Contents has;                  ///< All of these.
    bool lastIsUnfinished = false; ///< The last of `words` may be the beginning of one.

    /// Never fails: what makes no sense is looked for as text. At most 16 words, phrases and
    /// operators of a kind count, and 2000 characters.
    [[nodiscard]] static SearchQuery parse(const QString& typed, const QDate& today);

    /// True when nothing was asked.
    [[nodiscard]] bool isEmpty() const;
    /// True when it asks for words, not only for who, where and when.
    [[nodiscard]] bool hasText() const { return !words.isEmpty() || !phrases.isEmpty(); }

    /// The words as an FTS5 expression, each with what its other forms begin with: it finds them
    /// and more, which SearchMatcher tells apart. Empty without words and phrases. Operators of
    /// FTS5 in what was typed are plain text.
    [[nodiscard]] QString ftsExpression() const;

    /// For people: all words of a name, the last of them as a beginning. Empty without a word.
    [[nodiscard]] static QString namesExpression(const QString& name);

    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

} // namespace parvis::cache

Q_DECLARE_OPERATORS_FOR_FLAGS(parvis::cache::SearchQuery::Contents)
