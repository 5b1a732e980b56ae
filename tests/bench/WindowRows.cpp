#include "bench/WindowRows.h"

#include <QHash>
#include <QProcess>

namespace parvis::bench {

using namespace Qt::StringLiterals;

namespace {

/// What a window told: name → values. Values of one name are joined.
using Told = QHash<QByteArray, std::vector<double>>;

Result<void> run(const QString& program, const QStringList& arguments, Told& told) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return fail(ErrorKind::Internal, {}, program + u" failed"_s);
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        for (const QByteArray& word : words.mid(1))
            told[words.first()].push_back(word.toDouble());
    }
    return ok();
}

struct Look {
    const char* suffix;
    const char* size;
};
constexpr Look looks[] = {{"", "1280x800"}, {"_4k", "3840x2160"}};

Result<void> measureEmpty(const Look& look, Told& told) {
    return run(QStringLiteral(BENCH_WINDOW),
               {u"--frames"_s, u"60"_s, u"--size"_s, QString::fromLatin1(look.size)}, told);
}

/// A reference before and after, so that a busy moment counts for both.
Result<void> measureLook(const BenchProfile& profile, const Look& look,
                         const QStringList& arguments, Told& ours, Told& empty) {
    if (const auto done = measureEmpty(look, empty); !done)
        return done;
    const auto done = run(QStringLiteral(BENCH_DESK),
                          QStringList(profile.arguments())
                              << u"--size"_s << QString::fromLatin1(look.size) << arguments,
                          ours);
    if (!done)
        return done;
    return measureEmpty(look, empty);
}

void addFrames(Report& report, const QString& name, const Told& ours, const Told& empty,
               const QByteArray& what, double share, double goal) {
    const auto computed = ours.value(what + "_computed");
    const double value = percentile(computed, share);
    report.add({name, value, u"ms"_s, u"empty-window"_s,
                value / percentile(empty.value("frame_computed"), share), int(computed.size()),
                goal});
    report.add({name + u"_passed"_s, percentile(ours.value(what + "_passed"), share), u"ms"_s,
                u"empty-window"_s,
                percentile(ours.value(what + "_passed"), share) /
                    percentile(empty.value("frame_passed"), share),
                int(computed.size())});
}

void addMemory(Report& report, const QString& size, const Told& ours, const Told& empty) {
    const auto after = ours.value("memory");
    if (after.empty() || empty.value("memory").empty()) {
        report.skip(u"memory_"_s + size, u"no /proc/self/smaps_rollup"_s);
        return;
    }
    report.add({u"memory_"_s + size, after.front(), u"MB"_s, u"empty-window"_s,
                after.front() / percentile(empty.value("memory"), 0.5), 1, 110});
    report.add({u"memory_growth_"_s + size,
                after.back() - after.front(),
                u"MB"_s,
                {},
                0,
                int(after.size())});
}

} // namespace

Result<void> measureSwitching(const BenchProfile& profile, Report& report) {
    for (const Look& look : looks) {
        const bool small = look.suffix[0] == 0;
        progress(u"clicking and scrolling in a window of %1"_s.arg(QLatin1String(look.size)));
        Told ours;
        Told empty;
        const auto done =
            measureLook(profile, look,
                        {u"--clicks"_s, u"50"_s, u"--rounds"_s, small ? u"3"_s : u"1"_s,
                         u"--frames"_s, u"1000"_s, u"--scroll"_s, profile.scrolledChat()},
                        ours, empty);
        if (!done)
            return done;
        const QString suffix = profile.sizeName() + QLatin1String(look.suffix);
        addFrames(report, u"switch_"_s + suffix, ours, empty, "switch", 0.95, 16);
        addFrames(report, u"scroll_"_s + suffix, ours, empty, "scroll", 0.99, 8);
        if (small)
            addMemory(report, profile.sizeName(), ours, empty);
    }
    return ok();
}

namespace {

/// Scrolls what `place` opens, slowly and fast, in both windows.
Result<void> measureScrolls(const BenchProfile& profile, Report& report, const QStringList& place,
                            const QString& suffix) {
    for (const Look& look : looks) {
        for (const bool fast : {false, true}) {
            progress(u"scrolling %1 in a window of %2"_s.arg(suffix, QLatin1String(look.size)));
            Told ours;
            Told empty;
            QStringList arguments =
                QStringList{u"--clicks"_s, u"0"_s, u"--frames"_s, u"2000"_s} + place;
            if (fast)
                arguments << u"--fast"_s;
            if (const auto done = measureLook(profile, look, arguments, ours, empty); !done)
                return done;
            const QString name =
                (fast ? u"scroll_fast_"_s : u"scroll_"_s) + suffix + QLatin1String(look.suffix);
            addFrames(report, name, ours, empty, "scroll", 0.99, 8);
            report.add({name + u"_blank"_s,
                        percentile(ours.value("blank"), 1),
                        u"rows"_s,
                        {},
                        0,
                        int(percentile(ours.value("rows"), 1))});
        }
    }
    return ok();
}

} // namespace

Result<void> measureLongScroll(const BenchProfile& profile, Report& report) {
    return measureScrolls(profile, report, {u"--scroll"_s, profile.scrolledChat()}, u"100k"_s);
}

Result<void> measureFeedScroll(const BenchProfile& profile, Report& report) {
    return measureScrolls(profile, report, {u"--feed"_s, BenchProfile::scrolledGroup()},
                          u"feed_50k"_s);
}

Result<void> measureJumps(const BenchProfile& profile, Report& report) {
    for (const Look& look : looks) {
        progress(u"jumping in 100,000 messages in a window of %1"_s.arg(QLatin1String(look.size)));
        Told ours;
        Told empty;
        const auto done = measureLook(
            profile, look,
            {u"--clicks"_s, u"0"_s, u"--jumps"_s, u"100"_s, u"--scroll"_s, profile.scrolledChat()},
            ours, empty);
        if (!done)
            return done;
        addFrames(report, u"jump_100k"_s + QLatin1String(look.suffix), ours, empty, "jump", 0.95,
                  16);
    }
    return ok();
}

Result<void> measureReadingThrough(const BenchProfile& profile, Report& report) {
    progress(u"reading through 100,000 messages"_s);
    Told told;
    const auto done =
        run(QStringLiteral(BENCH_DESK),
            QStringList(profile.arguments())
                << u"--size"_s << u"1280x800"_s << u"--clicks"_s << u"0"_s << u"--frames"_s
                << u"1000000"_s << u"--scroll"_s << profile.scrolledChat() << u"--fast"_s,
            told);
    if (!done)
        return done;
    const auto before = told.value("memory_unscrolled");
    const auto after = told.value("memory_scrolled");
    if (before.empty() || after.empty()) {
        report.skip(u"memory_scroll_100k"_s, u"no /proc/self/smaps_rollup"_s);
        return ok();
    }
    report.add({u"memory_scroll_100k"_s,
                after.front() - before.front(),
                u"MB"_s,
                {},
                0,
                int(percentile(told.value("rows"), 1))});
    return ok();
}

} // namespace parvis::bench
