#include "bench/AbsenceRows.h"
#include "bench/Choice.h"
#include "bench/ServerRows.h"

#include <cstdio>

using namespace parvis;
using namespace parvis::bench;
using namespace Qt::StringLiterals;

namespace {

const QString parsing = u"sync_parse_30MB"_s;
const QString absenceSmall = u"absence_S"_s;
const QString absenceLarge = u"absence_M"_s;
const QString signIn = u"signin_2000"_s;
const QString sending = u"send_text"_s;
const QString idling = u"idle_cpu"_s;

Result<void> measure(const QStringList& wanted, SliceApplication& application, Report& report) {
    if (wanted.contains(parsing))
        measureParsing(report);
    for (const auto& [row, size] : {std::pair(absenceSmall, demo::SampleSize::S),
                                    std::pair(absenceLarge, demo::SampleSize::M)}) {
        if (!wanted.contains(row))
            continue;
        if (const auto done = measureAbsence(size, application, report); !done)
            return done;
    }
    QStringList onServer{signIn, sending, idling};
    onServer.removeIf([&wanted](const QString& row) { return !wanted.contains(row); });
    if (onServer.isEmpty())
        return ok();
    // Filling 2,000 rooms takes the server many minutes; the other rows do with a few.
    return measureWithServer(onServer, wanted.contains(signIn) ? 2000 : 40, report);
}

} // namespace

int main(int argc, char** argv) {
    // Never the keychain of whoever runs this.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    SliceApplication application(argc, argv);
    const QStringList wanted = chosenRows({{parsing, u"S"_s},
                                           {absenceSmall, u"S"_s},
                                           {sending, u"S"_s},
                                           {idling, u"S"_s},
                                           {absenceLarge, u"M"_s},
                                           {signIn, u"M"_s}});
    Report report;
    const auto done = measure(wanted, application, report);
    if (!done)
        std::fprintf(stderr, "%s %s\n", name(done.error().kind).data(),
                     qPrintable(done.error().detail));
    return done ? 0 : 1;
}
