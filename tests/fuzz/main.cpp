// fuzz_parvis [TARGET]: feeds bad input to one target, or to all in turn, and stops at the first
// thing that goes wrong. The environment says how:
//
//   PARVIS_FUZZ_MINUTES   in all, shared by the targets; otherwise three seconds a target
//   PARVIS_FUZZ_SEED      a number that an earlier run printed; otherwise a new one
//   PARVIS_FUZZ_ROUND     with the seed: only this round, to look at a finding again
//
// A finding is printed with seed, round and the input in base64. README.md says more.

#include "fuzz/Target.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
extern "C" void __sanitizer_set_death_callback(void (*callback)());
#endif

using namespace parvis::fuzz;

namespace {

constexpr qint64 usualMilliseconds = 3000;
/// One input is at most a megabyte. Sanitizers and a busy machine make everything slow; what takes
/// longer than this would freeze an application.
constexpr qint64 longestRound = 20'000;

struct Current {
    QByteArray target;
    QByteArray input;
    quint64 seed = 0;
    quint64 round = 0;
} current;

void tell() {
    std::fprintf(stderr, "\nfuzz_parvis %s: PARVIS_FUZZ_SEED=%llu PARVIS_FUZZ_ROUND=%llu\n",
                 current.target.constData(), static_cast<unsigned long long>(current.seed),
                 static_cast<unsigned long long>(current.round));
    std::fprintf(stderr, "input (base64): %s\n", current.input.toBase64().constData());
    std::fflush(stderr);
}

void onSignal(int number) {
    std::signal(number, SIG_DFL);
    tell(); // not allowed in a signal handler, strictly; the process ends anyway
    std::raise(number);
}

void watchForTheEnd() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    __sanitizer_set_death_callback(tell);
#else
    for (const int number : {SIGSEGV, SIGFPE, SIGILL})
        std::signal(number, onSignal);
#endif
    std::signal(SIGABRT, onSignal);
}

/// Each round has dice of its own, so that one can be looked at alone.
bool oneRound(Target& target, quint64 seed, quint64 round) {
    Dice dice(seed * 0x2545F4914F6CDD1DULL + round);
    current.round = round;
    current.input = target.make(dice);
    QElapsedTimer clock;
    clock.start();
    QString wrong = target.run(current.input);
    if (wrong.isEmpty() && clock.elapsed() > longestRound)
        wrong = QStringLiteral("took %1 ms").arg(clock.elapsed());
    if (wrong.isEmpty())
        return true;
    std::fprintf(stderr, "%s: %s\n", current.target.constData(), qPrintable(wrong));
    tell();
    return false;
}

bool run(Target& target, quint64 seed, qint64 milliseconds) {
    current.target = target.name();
    current.seed = seed;
    bool only = false;
    const quint64 chosen = qEnvironmentVariable("PARVIS_FUZZ_ROUND").toULongLong(&only);
    if (only)
        return oneRound(target, seed, chosen);
    QElapsedTimer clock;
    clock.start();
    quint64 rounds = 0;
    while (clock.elapsed() < milliseconds) {
        if (!oneRound(target, seed, rounds++))
            return false;
    }
    std::printf("%s: %llu inputs in %lld s, PARVIS_FUZZ_SEED=%llu\n", current.target.constData(),
                static_cast<unsigned long long>(rounds),
                static_cast<long long>(clock.elapsed() / 1000),
                static_cast<unsigned long long>(seed));
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    std::vector<std::unique_ptr<Target>> targets;
    for (auto* make : {syncTarget, htmlTarget, markdownTarget, linksTarget, picturesTarget,
                       locationsTarget, encryptedFilesTarget, pagesTarget}) {
        auto target = make();
        if (argc < 2 || target->name() == argv[1])
            targets.push_back(std::move(target));
    }
    if (targets.empty()) {
        std::fprintf(stderr, "fuzz_parvis: no target %s\n", argv[1]);
        return 2;
    }
    bool given = false;
    quint64 seed = qEnvironmentVariable("PARVIS_FUZZ_SEED").toULongLong(&given);
    if (!given)
        seed = QRandomGenerator::system()->generate();
    const double minutes = qEnvironmentVariable("PARVIS_FUZZ_MINUTES").toDouble();
    const qint64 each =
        minutes > 0 ? qint64(minutes * 60'000) / qint64(targets.size()) : usualMilliseconds;
    watchForTheEnd();
    for (const auto& target : targets) {
        if (!run(*target, seed, each))
            return 1;
    }
    return 0;
}
