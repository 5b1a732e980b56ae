#include "ui/parts/ErrorWords.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::ErrorWords)
};

} // namespace

QString detailsOf(const Error& error) {
    QStringList lines;
    lines.append(u"Parvis "_s + QStringLiteral(PARVIS_VERSION));
    lines.append(u"System: "_s + QSysInfo::prettyProductName() + u" ("_s +
                 QSysInfo::currentCpuArchitecture() + u')');
    lines.append(u"Error: "_s + QString(name(error.kind)));
    if (!error.detail.isEmpty())
        lines.append(u"Detail: "_s + error.detail);
    return lines.join(u'\n') + u'\n';
}

QString pauseText(const Error& error) {
    if (!error.retryAfter)
        return {};
    const int seconds = std::max(1, int((error.retryAfter->count() + 999) / 1000));
    if (seconds < 90)
        return ErrorWords::tr("in %n seconds", nullptr, seconds);
    return ErrorWords::tr("in %n minutes", nullptr, (seconds + 59) / 60);
}

} // namespace parvis::ui
