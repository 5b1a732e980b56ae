#include "ui/home/Greeting.h"

#include <QCoreApplication>

namespace parvis::ui {

namespace {

struct Greeting {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::Greeting)
};

} // namespace

QString greeting(const QTime& time, const QString& name) {
    const QString first = name.section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
    const bool known = !first.isEmpty();
    if (time.hour() >= 5 && time.hour() < 12)
        return known ? Greeting::tr("Good morning, %1").arg(first) : Greeting::tr("Good morning");
    if (time.hour() >= 12 && time.hour() < 18)
        return known ? Greeting::tr("Good afternoon, %1").arg(first)
                     : Greeting::tr("Good afternoon");
    return known ? Greeting::tr("Good evening, %1").arg(first) : Greeting::tr("Good evening");
}

} // namespace parvis::ui
