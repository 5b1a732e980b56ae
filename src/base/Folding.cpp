#include "base/Folding.h"

#include <algorithm>

namespace parvis {

QString folded(QStringView text) {
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
    if (plain)
        return text.toString().toLower();
    QString result;
    const QString taken = text.toString().normalized(QString::NormalizationForm_KD);
    result.reserve(taken.size());
    for (const QChar c : taken) {
        if (!c.isMark())
            result += c.toCaseFolded();
    }
    return result;
}

QList<QStringView> wordsIn(QStringView text) {
    QList<QStringView> words;
    qsizetype start = -1;
    qsizetype at = 0;
    while (at <= text.size()) {
        qsizetype length = 1;
        bool inside = false;
        if (at < text.size()) {
            char32_t c = text[at].unicode();
            if (text[at].isHighSurrogate() && at + 1 < text.size() &&
                text[at + 1].isLowSurrogate()) {
                c = QChar::surrogateToUcs4(text[at], text[at + 1]);
                length = 2;
            }
            inside = QChar::isLetterOrNumber(c) || QChar::isMark(c);
        }
        if (inside && start < 0)
            start = at;
        if (!inside && start >= 0) {
            words.append(text.sliced(start, at - start));
            start = -1;
        }
        at += length;
    }
    return words;
}

} // namespace parvis
