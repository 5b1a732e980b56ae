#include "ui/widgets/composer/EmojiTable.h"

#include "ui/theme/Resources.h"

#include <QFile>

#include <algorithm>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

// 0 is best, -1 does not match.
int rank(const EmojiTable::Emoji& emoji, const QString& query) {
    if (emoji.name == query)
        return 0;
    const QStringList words = emoji.keywords.split(u' ', Qt::SkipEmptyParts);
    if (words.contains(query))
        return 1;
    if (emoji.name.startsWith(query))
        return 2;
    for (const QString& word : words)
        if (word.startsWith(query))
            return 3;
    return emoji.name.contains(query) || emoji.keywords.contains(query) ? 4 : -1;
}

} // namespace

EmojiTable::EmojiTable() {
    initResources();
    QFile file(u":/parvis/emoji/emoji.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return; // Compiled in; the tests count the lines.
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() == 4)
            m_emoji.append({fields[0], fields[1], fields[2], fields[3]});
    }
}

QList<EmojiTable::Emoji> EmojiTable::search(const QString& wanted, int limit) const {
    const QString query = wanted.toLower().trimmed().replace(u' ', u'_');
    QList<std::pair<int, const Emoji*>> found;
    for (const Emoji& emoji : m_emoji)
        if (const int r = rank(emoji, query); r >= 0)
            found.append({r, &emoji});
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<Emoji> result;
    for (const auto& [r, emoji] : found.first(std::min<qsizetype>(limit, found.size())))
        result.append(*emoji);
    return result;
}

QString EmojiTable::nameOf(const QString& text) const {
    const auto found = std::ranges::find(m_emoji, text, &Emoji::text);
    return found == m_emoji.end() ? QString() : found->name;
}

} // namespace parvis::ui
