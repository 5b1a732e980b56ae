#pragma once

#include <QList>
#include <QString>

namespace parvis::ui {

/// The emoji offered for picking and completion, from resources/emoji/emoji.tsv. Immutable.
class EmojiTable {
public:
    struct Emoji {
        QString text;
        QString name;     ///< Short name without colons: "thumbsup".
        QString keywords; ///< Further words, separated by spaces.
        QString category; ///< "smileys", "people", "nature" …
    };

    /// Reads the compiled-in table; 1,100 lines, a millisecond.
    EmojiTable();

    [[nodiscard]] const QList<Emoji>& all() const { return m_emoji; }
    /// Those whose name or keywords match, best first: a whole name, then a beginning, then any
    /// word.
    [[nodiscard]] QList<Emoji> search(const QString& query, int limit) const;
    /// The name of an emoji, empty when it is not in the table.
    [[nodiscard]] QString nameOf(const QString& text) const;

private:
    QList<Emoji> m_emoji;
};

} // namespace parvis::ui
