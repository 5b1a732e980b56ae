#include "domain/Media.h"

#include <QRegularExpression>

#include <array>

namespace parvis {

namespace {

constexpr qsizetype maxNameLength = 120;
constexpr qsizetype maxSuffixLength = 16;

bool isDeceiving(QChar c) {
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides turn "gpj.exe" into "exe.jpg"
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// Windows means a device by these names, whatever stands behind their first dot.
void avoidDevices(QString& stem) {
    static const QRegularExpression reserved(
        QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])\\s*(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto found = reserved.match(stem);
    if (found.hasMatch())
        stem.insert(found.capturedEnd(1), QLatin1Char('_'));
}

/// Windows drops dots and spaces at the end, and so would show another name.
void chopEnd(QString& name) {
    while (!name.isEmpty() && (name.back() == QLatin1Char('.') || name.back().isSpace()))
        name.chop(1);
}

} // namespace

QString safeFileName(const QString& claimed) {
    qsizetype start = 0;
    for (qsizetype i = 0; i < claimed.size(); ++i) {
        if (claimed[i] == QLatin1Char('/') || claimed[i] == QLatin1Char('\\'))
            start = i + 1;
    }
    QString name;
    for (const QChar c : QStringView(claimed).sliced(start)) {
        if (isDeceiving(c))
            continue;
        static constexpr QStringView forbidden = u"<>:\"|?*";
        name += forbidden.contains(c) ? QLatin1Char('_') : c;
    }
    chopEnd(name);
    while (!name.isEmpty() && (name.front() == QLatin1Char('.') || name.front().isSpace()))
        name.remove(0, 1);

    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    QString stem = dot > 0 ? name.first(dot) : name;
    QString suffix = dot > 0 ? name.sliced(dot) : QString();
    if (suffix.size() > maxSuffixLength) {
        stem += suffix;
        suffix.clear();
    }
    avoidDevices(stem);
    stem.truncate(maxNameLength - suffix.size());
    if (!stem.isEmpty() && stem.back().isHighSurrogate())
        stem.chop(1);
    if (suffix.isEmpty())
        chopEnd(stem);
    if (stem.isEmpty())
        stem = QStringLiteral("file");
    return stem + suffix;
}

} // namespace parvis
