#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

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
};

/// Prints rows as JSON lines, to standard output and to a file when one is given.
class Report {
public:
    /// False when the file cannot be written.
    [[nodiscard]] bool open(const QString& path);

    void add(const Row& row);
    void skip(const QString& name, const QString& why);
    /// A row with the memory of this process, of what it shares its share (PSS). Linux only.
    void addMemory(const QString& name);

private:
    void print(const QByteArray& line);

    QFile m_file;
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

/// Words for the person who waits, on standard error.
void progress(const QString& text);

/// The value that `share` (0 to 1) of the sorted values do not exceed.
[[nodiscard]] double percentile(std::vector<double> values, double share);

} // namespace parvis::bench
