#include "ui/widgets/TimeText.h"

#include <QCoreApplication>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

struct TimeTextWords {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::TimeText)
};

QString dayAndMonth(const QDate& day, const QDate& today, const QLocale& locale, bool longMonth) {
    const QString month = longMonth ? u"MMMM"_s : u"MMM"_s;
    return locale.toString(day, day.year() == today.year() ? u"d "_s + month
                                                           : u"d "_s + month + u" yyyy"_s);
}

} // namespace

QString clockTime(const QDateTime& when, const QLocale& locale) {
    if (!when.isValid())
        return {};
    // Seconds say nothing; some locales, the C locale among them, have them in their short format.
    static const QString seconds = u":ss"_s;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(seconds).remove(u".ss"_s);
    return locale.toString(when.toLocalTime().time(), format);
}

QString rowTime(const QDateTime& when, const QDateTime& now, const QLocale& locale) {
    if (!when.isValid())
        return {};
    const QDate day = when.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const qint64 days = day.daysTo(today);
    if (days <= 0)
        return clockTime(when, locale);
    if (days == 1)
        return TimeTextWords::tr("Yesterday");
    if (days < 7)
        return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return dayAndMonth(day, today, locale, false);
}

QString relativeTime(const QDateTime& when, const QDateTime& now, const QLocale& locale) {
    if (!when.isValid())
        return {};
    const qint64 minutes = when.secsTo(now) / 60;
    const QDate day = when.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const qint64 days = day.daysTo(today);
    if (minutes < 1)
        return TimeTextWords::tr("now");
    if (minutes < 60)
        return TimeTextWords::tr("%n min", nullptr, int(minutes));
    if (days <= 0) {
        const int hours = int(minutes / 60);
        return hours == 1 ? TimeTextWords::tr("1 hour ago")
                          : TimeTextWords::tr("%n hours ago", nullptr, hours);
    }
    const QString time = clockTime(when, locale);
    if (days == 1)
        return TimeTextWords::tr("yesterday at %1").arg(time);
    if (days < 7)
        return TimeTextWords::tr("%1 at %2")
            .arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat), time);
    return dayAndMonth(day, today, locale, false);
}

QString shortAge(const QDateTime& when, const QDateTime& now, const QLocale& locale) {
    if (!when.isValid())
        return {};
    const qint64 minutes = when.secsTo(now) / 60;
    if (minutes < 1)
        return TimeTextWords::tr("now");
    if (minutes < 60)
        return TimeTextWords::tr("%n min", nullptr, int(minutes));
    if (minutes < 24 * 60)
        return TimeTextWords::tr("%n h", nullptr, int(minutes / 60));
    if (minutes < 7 * 24 * 60)
        return TimeTextWords::tr("%n d", nullptr, int(minutes / (24 * 60)));
    return dayAndMonth(when.toLocalTime().date(), now.toLocalTime().date(), locale, false);
}

QString dayName(const QDate& day, const QDate& today, const QLocale& locale) {
    const qint64 days = day.daysTo(today);
    if (days == 0)
        return TimeTextWords::tr("Today");
    if (days == 1)
        return TimeTextWords::tr("Yesterday");
    if (days > 1 && days < 7)
        return locale.dayName(day.dayOfWeek(), QLocale::LongFormat);
    return dayAndMonth(day, today, locale, true);
}

QString fullTime(const QDateTime& when, const QLocale& locale) {
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    return TimeTextWords::tr("%1, %2").arg(locale.toString(local.date(), QLocale::LongFormat),
                                           clockTime(when, locale));
}

QString sizeText(qint64 bytes, const QLocale& locale) {
    if (bytes < 0)
        return {};
    const int precision = bytes < 1'000'000 ? 0 : 1;
    return locale.formattedDataSize(bytes, precision, QLocale::DataSizeSIFormat);
}

QString durationText(qint64 milliseconds) {
    const qint64 seconds = milliseconds / 1000;
    const QString tail = u"%1:%2"_s;
    const auto two = [](qint64 n) {
        return u"%1"_s.arg(n, 2, 10, QLatin1Char('0'));
    };
    if (seconds >= 3600)
        return u"%1:%2:%3"_s.arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
    return tail.arg(seconds / 60).arg(two(seconds % 60));
}

} // namespace parvis::ui
