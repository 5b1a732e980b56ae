#include "ui/profile/LocalTime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace parvis::ui {

namespace {

struct LocalTime {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::LocalTime)
};

QString lengthText(int minutes) {
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (rest == 0)
        return LocalTime::tr("%1 h").arg(hours);
    if (hours == 0)
        return LocalTime::tr("%1 min").arg(rest);
    return LocalTime::tr("%1 h %2 min").arg(hours).arg(rest);
}

} // namespace

QString localTimeText(const QString& zone, const QDateTime& now) {
    const QTimeZone there(zone.toLatin1());
    if (zone.isEmpty() || !there.isValid())
        return {};
    const QDateTime time = now.toTimeZone(there);
    // Some locales, C among them, put seconds into their short format.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QLatin1String(":ss"));
    const QString clock = QLocale().toString(time.time(), format);
    const int ahead = (time.offsetFromUtc() - now.toLocalTime().offsetFromUtc()) / 60;
    if (ahead > 0)
        return LocalTime::tr("%1 · %2 ahead of you").arg(clock, lengthText(ahead));
    if (ahead < 0)
        return LocalTime::tr("%1 · %2 behind you").arg(clock, lengthText(-ahead));
    return clock;
}

} // namespace parvis::ui
