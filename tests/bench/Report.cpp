#include "bench/Report.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace parvis::bench {

using namespace Qt::StringLiterals;

namespace {

void print(const QJsonObject& row) {
    std::printf("%s\n", QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

void Report::add(const Row& row) {
    const auto rounded = [](double value) {
        return std::round(value * 1000) / 1000;
    };
    QJsonObject json{{u"name"_s, row.name},
                     {u"value"_s, rounded(row.value)},
                     {u"unit"_s, row.unit},
                     {u"n"_s, row.n}};
    if (!row.against.isEmpty()) {
        json[u"against"_s] = row.against;
        json[u"ratio"_s] = rounded(row.ratio);
    }
    if (row.goal > 0)
        json[u"goal"_s] = row.goal;
    if (row.goalRatio > 0)
        json[u"goal_ratio"_s] = row.goalRatio;
    if (row.goal > 0 || row.goalRatio > 0)
        json[u"met"_s] = (row.goal <= 0 || row.value <= row.goal) &&
                         (row.goalRatio <= 0 || row.ratio <= row.goalRatio);
    print(json);
}

void Report::skip(const QString& name, const QString& why) {
    print({{u"name"_s, name}, {u"skipped"_s, why}});
}

std::optional<double> ownMemory() {
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).chopped(2).trimmed().toDouble() / 1024;
    }
    return std::nullopt;
}

double ThreadTimer::now() {
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    static QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return double(timer.nsecsElapsed()) / 1e6;
#endif
}

void progress(const QString& text) {
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

double percentile(std::vector<double> values, double share) {
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(std::ceil(last * share))];
}

} // namespace parvis::bench
