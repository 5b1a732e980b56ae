#include "ctl/Choice.h"

#include <QCoreApplication>
#include <QStringList>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 10;

QString list(const QList<Candidate>& candidates) {
    QString lines;
    for (qsizetype i = 0; i < std::min<qsizetype>(candidates.size(), mostListed); ++i) {
        const Candidate& candidate = candidates[i];
        lines += "\n  "_L1 + candidate.name + "  "_L1 + candidate.id;
        if (!candidate.detail.isEmpty())
            lines += "  "_L1 + candidate.detail;
    }
    if (candidates.size() > mostListed)
        lines += u"\n  …"_s;
    return lines;
}

QString noneText(const QString& kind) {
    if (kind == "group"_L1)
        return QCoreApplication::translate("parvis::ctl", "There is no group \"%1\".");
    if (kind == "place"_L1)
        return QCoreApplication::translate("parvis::ctl", "There is no group or chat \"%1\".");
    if (kind == "channel"_L1)
        return QCoreApplication::translate("parvis::ctl",
                                           "There is no channel \"%1\" in this group.");
    if (kind == "chat"_L1)
        return QCoreApplication::translate("parvis::ctl", "There is no chat \"%1\".");
    return QCoreApplication::translate("parvis::ctl", "There is nobody called \"%1\".");
}

} // namespace

Result<qsizetype> choose(const QList<Candidate>& candidates, const QString& text,
                         const QString& kind) {
    const QString wanted = text.trimmed();
    const auto matches = [&](auto predicate) {
        QList<qsizetype> found;
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            if (predicate(candidates[i]))
                found.append(i);
        }
        return found;
    };
    QList<qsizetype> found = matches([&](const Candidate& c) { return c.id == wanted; });
    if (found.isEmpty())
        found = matches([&](const Candidate& c) { return c.name == wanted; });
    if (found.isEmpty())
        found = matches(
            [&](const Candidate& c) { return c.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    if (found.size() == 1)
        return found.first();

    const bool ambiguous = !found.isEmpty();
    if (!ambiguous)
        found = matches(
            [&](const Candidate& c) { return c.name.contains(wanted, Qt::CaseInsensitive); });
    QList<Candidate> listed;
    for (const qsizetype index : found)
        listed.append(candidates[index]);
    if (ambiguous)
        return fail(
            ErrorKind::Conflict,
            QCoreApplication::translate("parvis::ctl", "Several have the name \"%1\"; give the id:")
                    .arg(wanted) +
                list(listed));
    QString message = noneText(kind).arg(wanted);
    if (!listed.isEmpty())
        message += u' ' + QCoreApplication::translate("parvis::ctl", "Similar:") + list(listed);
    return fail(ErrorKind::NotFound, message);
}

} // namespace parvis::ctl
