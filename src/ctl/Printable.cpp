#include "ctl/Printable.h"

#include <QChar>
#include <QList>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

bool isHarmful(char32_t c) {
    const bool control = (c < 0x20 && c != U'\n') || (c >= 0x7f && c < 0xa0);
    const bool reorders = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return control || reorders;
}

int widthOf(char32_t c) {
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    // Han, Kana, Hangul, full-width forms, and most emoji.
    const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) ||
                      (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
                      (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
                      (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) ||
                      (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
}

} // namespace

QString printable(const QString& text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text)
        result += c == u'\t' ? QChar(u' ') : isHarmful(c.unicode()) ? QChar(0xfffd) : c;
    return result;
}

QString printableLine(const QString& text) {
    return printable(text.simplified());
}

int displayWidth(const QString& text) {
    int width = 0;
    const auto points = text.toUcs4();
    for (const uint point : points)
        width += widthOf(point);
    return width;
}

QString cutToWidth(const QString& text, int width) {
    if (displayWidth(text) <= width)
        return text;
    QString result;
    int used = 1; // the dots
    const auto points = text.toUcs4();
    for (const uint point : points) {
        used += widthOf(point);
        if (used > width)
            break;
        result += QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1);
    }
    return result.trimmed() + u'…';
}

} // namespace parvis::ctl
