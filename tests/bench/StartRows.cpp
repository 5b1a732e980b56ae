#include "bench/StartRows.h"

#include <QElapsedTimer>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace parvis::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 21;

/// Milliseconds that the children of this process that ended have computed, in all their threads.
double childrenComputed() {
#ifdef Q_OS_UNIX
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto milliseconds = [](const timeval& time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
#else
    return 0;
#endif
}

struct Start {
    double passed = -1; ///< Until it had painted its window and ended; below 0: it failed.
    double computed = 0;
};

Start run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    const double before = childrenComputed();
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return {};
    return {double(timer.nsecsElapsed()) / 1e6, childrenComputed() - before};
}

struct Times {
    std::vector<double> passed;
    std::vector<double> computed;

    void add(const Start& start) {
        passed.push_back(start.passed);
        computed.push_back(start.computed);
    }
    [[nodiscard]] double median() const { return percentile(passed, 0.5); }
    [[nodiscard]] double medianComputed() const { return percentile(computed, 0.5); }
};

void measureWindow(const BenchProfile& profile, Report& report) {
    // Behind a passphrase most of the time is the passphrase's, on purpose: another row.
    const QString name =
        (profile.inKeychain() ? u"start_window_"_s : u"start_window_passphrase_"_s) +
        profile.sizeName();
    Times ours;
    Times trivial;
    Times empty;
    for (int i = 0; i < rounds; ++i) {
        const Start least = run(QStringLiteral(BENCH_WINDOW), {});
        const Start other = run(QStringLiteral(BENCH_WINDOW), {u"--text"_s});
        const Start own =
            run(QStringLiteral(BENCH_APP), QStringList(profile.arguments())
                                               << u"--offline"_s << u"--until-usable"_s);
        if (own.passed < 0 || other.passed < 0 || least.passed < 0) {
            report.skip(name,
                        own.passed < 0 ? u"the application failed"_s : u"the window failed"_s);
            return;
        }
        if (i == 0)
            continue; // warms the disk
        ours.add(own);
        trivial.add(other);
        empty.add(least);
    }
    const QString against = u"trivial-window"_s;
    const bool goals = profile.inKeychain();
    report.add({name, ours.median(), u"ms"_s, against, ours.median() / trivial.median(), rounds - 1,
                goals ? 300.0 : 0, goals ? 2.5 : 0});
    report.add({name + u"_computed"_s, ours.medianComputed(), u"ms"_s, against,
                ours.medianComputed() / trivial.medianComputed(), rounds - 1});
    report.add({u"start_trivial_window"_s, trivial.median(), u"ms"_s, {}, 0, rounds - 1});
    report.add({u"start_empty_window"_s, empty.median(), u"ms"_s, {}, 0, rounds - 1});
    if (!profile.inKeychain())
        report.skip(u"start_window_"_s + profile.sizeName(), u"no keychain (gnome-keyring)"_s);
}

} // namespace

Task<void> measureStart(QObject& context, std::shared_ptr<BenchProfile> profile, Report* report) {
    measureWindow(*profile, *report);
    std::vector<double> unlocking;
    for (int i = 0; i < 5; ++i) {
        auto opening = profile->timeToKey(context);
        const auto time = co_await std::move(opening);
        if (!time)
            co_return fail(time);
        unlocking.push_back(*time);
    }
    // Part of the start above.
    report->add({profile->inKeychain() ? u"start_key_keychain"_s : u"start_key_passphrase"_s,
                 percentile(unlocking, 0.5),
                 u"ms"_s,
                 {},
                 0,
                 int(unlocking.size())});
    co_return ok();
}

} // namespace parvis::bench
