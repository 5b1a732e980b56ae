#include "bench/Choice.h"
#include "bench/DirectoryRows.h"
#include "bench/LongChat.h"
#include "bench/ModelRows.h"
#include "bench/ReferenceRows.h"
#include "bench/StartRows.h"
#include "bench/WindowRows.h"

#include <QCoreApplication>

#include <cstdio>

using namespace parvis;
using namespace parvis::bench;
using namespace Qt::StringLiterals;

namespace {

struct Measurement {
    QString name; ///< Without the size.
    Result<void> (*measure)(Fills&, Report&);
};

/// Rows made of the cache alone.
const QList<Measurement>& cacheMeasurements() {
    static const QList<Measurement> all{
        {u"ingest"_s, nullptr}, // fills, so it comes first
        {u"newest50_cold"_s, measureNewest},
        {u"files"_s, measureFiles},
        {u"switch_model"_s, measureSwitch},
        {u"search"_s, measureSearch},
        {u"people"_s, measurePeople},
        {u"sqlcipher"_s, measureSqlCipher},
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
        names.append(
            {u"scroll_100k"_s, u"jump_100k"_s, u"memory_scroll_100k"_s, u"scroll_feed_50k"_s});
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

bool hasScreen() {
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

Task<void> measure(QObject& context, demo::SampleSize size, QStringList wanted, Report* report) {
    const bool start = wanted.contains(rowName(size, u"start_window"_s));
    const bool windows = wanted.contains(rowName(size, u"switch"_s));
    if ((start || windows) && !hasScreen()) {
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
    co_return measureCache(size, wanted, *report);
}

/// In the small organisation with one long chat more.
Task<void> measureLongChat(QObject& context, QStringList wanted, Report* report) {
    const bool scrolls = wanted.contains(u"scroll_100k"_s);
    const bool jumps = wanted.contains(u"jump_100k"_s);
    const bool through = wanted.contains(u"memory_scroll_100k"_s);
    if (!hasScreen() || !(scrolls || jumps || through))
        co_return ok();
    auto making = BenchProfile::make(context, demo::SampleSize::S, BenchProfile::Further::LongChat);
    const auto profile = co_await std::move(making);
    if (!profile)
        co_return fail(profile);
    Result<void> done = scrolls ? measureLongScroll(**profile, *report) : ok();
    if (done && jumps)
        done = measureJumps(**profile, *report);
    if (done && through)
        done = measureReadingThrough(**profile, *report);
    co_return done;
}

/// In the small organisation with one large group more.
Task<void> measureLongFeed(QObject& context, QStringList wanted, Report* report) {
    if (!hasScreen() || !wanted.contains(u"scroll_feed_50k"_s))
        co_return ok();
    auto making = BenchProfile::make(context, demo::SampleSize::S, BenchProfile::Further::LongFeed);
    const auto profile = co_await std::move(making);
    if (!profile)
        co_return fail(profile);
    co_return measureFeedScroll(**profile, *report);
}

Task<void> measureAll(QObject& context, QStringList wanted, Report* report) {
    for (const auto size : {demo::SampleSize::S, demo::SampleSize::M}) {
        auto measuring = measure(context, size, wanted, report);
        const auto done = co_await std::move(measuring);
        if (!done)
            co_return done;
    }
    auto scrolling = measureLongChat(context, wanted, report);
    const auto scrolled = co_await std::move(scrolling);
    if (!scrolled)
        co_return scrolled;
    auto reading = measureLongFeed(context, wanted, report);
    const auto read = co_await std::move(reading);
    if (!read)
        co_return read;
    QStringList directory = directoryRows();
    directory.removeIf([&wanted](const QString& row) { return !wanted.contains(row); });
    co_return directory.isEmpty() ? ok() : measureDirectory(directory, *report);
}

} // namespace

int main(int argc, char** argv) {
    // Never the keychain of whoever runs this: see with_keychain.sh.
    if (qEnvironmentVariableIsEmpty("PARVIS_BENCH_KEYCHAIN"))
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const QCoreApplication application(argc, argv);
    QList<KnownRow> rows;
    for (const QString& name : known(demo::SampleSize::S))
        rows.append({name, u"S"_s});
    for (const QString& name : known(demo::SampleSize::M))
        rows.append({name, u"M"_s});
    for (const QString& name : directoryRows())
        rows.append({name, u"L"_s});
    const QStringList wanted = chosenRows(rows);
    Report report;
    QObject context;
    measureAll(context, wanted, &report).then(&context, [](Result<void> done) {
        if (!done)
            std::fprintf(stderr, "%s %s\n", name(done.error().kind).data(),
                         qPrintable(done.error().detail));
        QCoreApplication::exit(done ? 0 : 1);
    });
    return QCoreApplication::exec();
}
