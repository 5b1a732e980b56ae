#include "ui/parts/ErrorWords.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

namespace parvis::ui {

using namespace Qt::StringLiterals;

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
    const auto seconds =
        std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count());
    if (seconds < 90)
        return QCoreApplication::translate("parvis::ui::ErrorWords", "in %n seconds", nullptr,
                                           int(seconds));
    return QCoreApplication::translate("parvis::ui::ErrorWords", "in %n minutes", nullptr,
                                       int((seconds + 59) / 60));
}

} // namespace parvis::ui
