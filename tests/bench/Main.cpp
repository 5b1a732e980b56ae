#include "bench/DirectoryRows.h"
#include "bench/ModelRows.h"
#include "bench/StartRows.h"
#include "bench/WindowRows.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace parvis;
using namespace parvis::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int longChat = 100'000;

struct Measurement {
    QString name; ///< Without the size.
    Result<void> (*measure)(Fills&, Report&);
};

/// Rows made of the cache alone.
const QList<Measurement>& cacheMeasurements() {
    static const QList<Measurement> all{
        {u"ingest"_s, nullptr}, // fills, so it comes first
        {u"newest50_cold"_s, measureNewest},
        {u"switch_model"_s, measureSwitch},
        {u"search"_s, measureSearch},
        {u"people"_s, measurePeople},
        {u"leave"_s, measureRemoval}, // takes something away, so it comes last
    };
    return all;
}

/// What can be named; the second and third are measured in windows.
QStringList known(demo::SampleSize size) {
    QStringList names{u"start_window"_s, u"switch"_s};
    for (const Measurement& one : cacheMeasurements())
        names.append(one.name);
    for (QString& name : names)
        name = rowName(size, name);
    if (size == demo::SampleSize::S)
        names.append(u"scroll_100k"_s);
    return names;
}

Result<void> measureCache(demo::SampleSize size, const QStringList& wanted, Report& report) {
    Fills fills(size);
    for (const Measurement& one : cacheMeasurements()) {
        if (!wanted.contains(rowName(size, one.name)))
            continue;
        if (!fills.filled) {
            const int rounds = size == demo::SampleSize::S ? 5 : 1;
            Report* shown = one.measure ? nullptr : &report;
            if (const auto done = measureIngest(fills, shown, shown ? rounds : 1); !done)
                return done;
        }
        if (one.measure) {
            if (const auto done = one.measure(fills, report); !done)
                return done;
        }
    }
    return ok();
}

Task<void> measure(QObject& context, demo::SampleSize size, QStringList wanted, Report* report) {
    const bool start = wanted.contains(rowName(size, u"start_window"_s));
    const bool windows = wanted.contains(rowName(size, u"switch"_s));
    const bool hasScreen =
        !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if ((start || windows) && !hasScreen) {
        report->skip(rowName(size, u"start_window"_s), u"no screen"_s);
    } else if (start || windows) {
        auto making = BenchProfile::make(context, size);
        const auto profile = co_await std::move(making);
        if (!profile)
            co_return fail(profile);
        if (start) {
            auto starting = measureStart(context, *profile, report);
            const auto done = co_await std::move(starting);
            if (!done)
                co_return done;
        }
        if (windows) {
            if (const auto done = measureSwitching(**profile, *report); !done)
                co_return done;
        }
    }
    if (wanted.contains(u"scroll_100k"_s) && hasScreen) {
        auto making = BenchProfile::make(context, size, longChat);
        const auto profile = co_await std::move(making);
        if (!profile)
            co_return fail(profile);
        if (const auto done = measureLongScroll(**profile, *report); !done)
            co_return done;
    }
    co_return measureCache(size, wanted, *report);
}

struct Wanted {
    QStringList small;
    QStringList large;
    QStringList directory;
};

Task<void> measureAll(QObject& context, Wanted wanted, Report* report) {
    auto first = measure(context, demo::SampleSize::S, wanted.small, report);
    const auto done = co_await std::move(first);
    if (!done)
        co_return done;
    auto second = measure(context, demo::SampleSize::M, wanted.large, report);
    const auto measured = co_await std::move(second);
    if (!measured || wanted.directory.isEmpty())
        co_return measured;
    co_return measureDirectory(wanted.directory, *report);
}

} // namespace

int main(int argc, char** argv) {
    // Never the keychain of whoever runs this: see with_keychain.sh.
    if (qEnvironmentVariableIsEmpty("PARVIS_BENCH_KEYCHAIN"))
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"Also write the figures to a file."_s, u"file"_s});
    parser.addOption({u"size"_s, u"S, M or L: only this, when no names are given."_s, u"size"_s});
    parser.addPositionalArgument(u"names"_s, u"Rows to measure, such as ingest_1M."_s,
                                 u"[names]"_s);
    parser.process(application);

    Report report;
    if (parser.isSet(u"json"_s) && !report.open(parser.value(u"json"_s))) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(parser.value(u"json"_s)));
        return 2;
    }
    Wanted wanted{known(demo::SampleSize::S), known(demo::SampleSize::M), directoryRows()};
    const QStringList all = wanted.small + wanted.large + wanted.directory;
    const QStringList names = parser.positionalArguments();
    for (const QString& name : names) {
        if (!all.contains(name)) {
            std::fprintf(stderr, "no such row: %s; there are: %s\n", qPrintable(name),
                         qPrintable(all.join(u' ')));
            return 2;
        }
    }
    const auto notNamed = [&names](const QString& name) {
        return !names.contains(name);
    };
    const QString size = parser.value(u"size"_s);
    const auto select = [&](QStringList& rows, const QString& ofSize) {
        if (!names.isEmpty())
            rows.removeIf(notNamed);
        else if (!size.isEmpty() && size != ofSize)
            rows.clear();
    };
    select(wanted.small, u"S"_s);
    select(wanted.large, u"M"_s);
    select(wanted.directory, u"L"_s);
    QObject context;
    measureAll(context, wanted, &report).then(&context, [](Result<void> done) {
        if (!done)
            std::fprintf(stderr, "%s %s\n", name(done.error().kind).data(),
                         qPrintable(done.error().detail));
        QCoreApplication::exit(done ? 0 : 1);
    });
    return QCoreApplication::exec();
}
