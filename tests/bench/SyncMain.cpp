#include "bench/AbsenceRows.h"
#include "bench/ServerRows.h"

#include <QCommandLineParser>

#include <cstdio>

using namespace parvis;
using namespace parvis::bench;
using namespace Qt::StringLiterals;

namespace {

Result<void> measure(const QStringList& wanted, int rooms, SliceApplication& application,
                     Report& report) {
    if (wanted.contains(u"sync_parse_30MB"_s))
        measureParsing(report);
    for (const auto size : {demo::SampleSize::S, demo::SampleSize::M}) {
        if (!wanted.contains(u"absence_"_s + (size == demo::SampleSize::S ? u'S' : u'M')))
            continue;
        if (const auto done = measureAbsence(size, application, report); !done)
            return done;
    }
    QStringList onServer;
    for (const QString& row : {u"signin_%1"_s.arg(rooms), u"send_text"_s, u"idle_cpu"_s}) {
        if (wanted.contains(row))
            onServer.append(row);
    }
    return onServer.isEmpty() ? ok() : measureWithServer(onServer, rooms, report);
}

} // namespace

int main(int argc, char** argv) {
    // Never the keychain of whoever runs this.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    SliceApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"Also write the figures to a file."_s, u"file"_s});
    parser.addOption({u"rooms"_s, u"So many rooms on the server (2000)."_s, u"n"_s, u"2000"_s});
    parser.addPositionalArgument(u"names"_s, u"Rows to measure, such as absence_M."_s,
                                 u"[names]"_s);
    parser.process(application);
    Report report;
    if (parser.isSet(u"json"_s) && !report.open(parser.value(u"json"_s))) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(parser.value(u"json"_s)));
        return 2;
    }
    const int rooms = std::max(1, parser.value(u"rooms"_s).toInt());
    const QStringList known{u"sync_parse_30MB"_s,      u"absence_S"_s, u"absence_M"_s,
                            u"signin_%1"_s.arg(rooms), u"send_text"_s, u"idle_cpu"_s};
    const QStringList names = parser.positionalArguments();
    for (const QString& name : names) {
        if (!known.contains(name)) {
            std::fprintf(stderr, "no such row: %s; there are: %s\n", qPrintable(name),
                         qPrintable(known.join(u' ')));
            return 2;
        }
    }
    const auto done = measure(names.isEmpty() ? known : names, rooms, application, report);
    if (!done)
        std::fprintf(stderr, "%s %s\n", name(done.error().kind).data(),
                     qPrintable(done.error().detail));
    return done ? 0 : 1;
}
