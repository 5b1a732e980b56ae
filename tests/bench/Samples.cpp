#include "bench/Samples.h"

#include <cstdio>

namespace parvis::bench {

void Samples::add(const FrameCost& cost) {
    m_computed.push_back(cost.computed);
    m_passed.push_back(cost.passed);
}

void Samples::print(const char* name) const {
    printLine(QByteArray(name) + "_computed", m_computed);
    printLine(QByteArray(name) + "_passed", m_passed);
}

void printLine(const QByteArray& name, const std::vector<double>& values) {
    std::printf("%s", name.constData());
    for (const double value : values)
        std::printf(" %.4f", value);
    std::printf("\n");
    std::fflush(stdout);
}

void printMemory(const char* name) {
    if (const auto megabytes = ownMemory())
        printLine(name, {*megabytes});
}

QSize sizeOf(const QString& text) {
    return {text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt()};
}

} // namespace parvis::bench
