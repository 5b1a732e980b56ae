#include "ui/files/PlainText.h"

#include <QStringDecoder>

#include <algorithm>

namespace parvis::ui {

namespace {

constexpr qsizetype longestLine = 4000; // characters
constexpr QChar unknown = QChar::ReplacementCharacter;

/// The bytes of a character that is not whole, at the end of UTF-8: at most three.
qsizetype brokenEnd(const QByteArray& bytes) {
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

QString decoded(const QByteArray& bytes, bool isWhole) {
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked, QStringConverter::Flag::Stateless);
        return decoder.decode(bytes);
    }
    const QByteArray usable = isWhole ? bytes : bytes.chopped(brokenEnd(bytes));
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = utf8.decode(usable);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/// Marks, embeddings, overrides and isolates that turn the direction of what stands around them.
bool turnsDirection(QChar c) {
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

} // namespace

std::optional<QString> plainTextOf(QByteArray bytes, bool isWhole) {
    const bool marked = QStringConverter::encodingForData(bytes).has_value();
    if (!marked && bytes.contains('\0'))
        return std::nullopt;
    const QString source = decoded(bytes, isWhole);
    QString text;
    text.reserve(source.size());
    qsizetype strange = 0;
    qsizetype line = 0;
    for (qsizetype i = 0; i < source.size(); ++i) {
        QChar c = source[i];
        if (c == QChar::CarriageReturn) {
            if (i + 1 < source.size() && source[i + 1] == QChar::LineFeed)
                continue;
            c = QChar::LineFeed;
        }
        if (c == QChar::LineFeed || c == QChar::ParagraphSeparator || c == QChar::LineSeparator) {
            text += QChar::LineFeed;
            line = 0;
            continue;
        }
        const bool isControl = c.category() == QChar::Other_Control && c != QChar::Tabulation;
        strange += isControl ? 1 : 0;
        if (++line > longestLine && !c.isLowSurrogate()) {
            text += QChar::LineFeed;
            line = 1;
        }
        text += isControl || turnsDirection(c) ? unknown : c;
    }
    if (strange > 8 && strange > source.size() / 10)
        return std::nullopt;
    return text;
}

} // namespace parvis::ui
