#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace parvis::bench {

/// One figure.
struct Row {
    QString name;
    double value = 0;
    QString unit;
    QString against;  ///< What `ratio` compares with; empty: nothing.
    double ratio = 0; ///< Ours divided by the other's, so that less is better for times.
    int n = 1;        ///< How many measurements it is made of.
    /// The value must not exceed this; 0: no goal.
    double goal = 0;
    /// The ratio must not exceed this; 0: no goal.
    double goalRatio = 0;
};

/// Prints rows as JSON lines to standard output.
///
/// {"name": "...", "value": 1.23, "unit": "ms", "against": "plain-sqlite", "ratio": 1.07, "n": 50,
///  "goal": 2, "goal_ratio": 1.3, "met": true}; what does not apply is left out.
class Report {
public:
    void add(const Row& row);
    void skip(const QString& name, const QString& why);
};

/// Time that this thread computes: what others do on the computer meanwhile does not count. Where
/// the system cannot tell, the time that passes.
class ThreadTimer {
public:
    ThreadTimer()
        : m_start(now()) {}
    [[nodiscard]] double milliseconds() const { return now() - m_start; }

private:
    [[nodiscard]] static double now();
    double m_start;
};

/// The memory of this process in MB, of what it shares its share (PSS). Linux only.
[[nodiscard]] std::optional<double> ownMemory();

/// Words for the person who waits, on standard error.
void progress(const QString& text);

/// The value that `share` (0 to 1) of the sorted values do not exceed.
[[nodiscard]] double percentile(std::vector<double> values, double share);

} // namespace parvis::bench
