#include "cache/FtsQuery.h"

#include <QStringList>

namespace parvis::cache {

QString ftsQuery(const QString& typed) {
    constexpr qsizetype maxWords = 16;
    QStringList words;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty() && words.size() < maxWords)
            words.append(QLatin1Char('"') + word + QLatin1Char('"'));
        word.clear();
    };
    for (const QChar c : typed) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else
            flush();
    }
    flush();
    if (words.isEmpty())
        return {};
    if (!typed.back().isSpace())
        words.back() += QLatin1Char('*');
    return words.join(QLatin1Char(' '));
}

} // namespace parvis::cache
