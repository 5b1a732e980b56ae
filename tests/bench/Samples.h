#pragma once

#include "bench/FrameApplication.h"

#include <QSize>

#include <vector>

namespace parvis::bench {

/// What a measuring window tells the process that started it: lines "name value value …" on
/// standard output.
class Samples {
public:
    void add(const FrameCost& cost);
    [[nodiscard]] int count() const { return int(m_computed.size()); }
    /// Two lines, NAME_computed and NAME_passed, in milliseconds.
    void print(const char* name) const;

private:
    std::vector<double> m_computed;
    std::vector<double> m_passed;
};

void printLine(const QByteArray& name, const std::vector<double>& values);
/// The memory of this process, of what it shares its share (PSS), in MB; nothing where the system
/// does not tell.
void printMemory(const char* name);

/// "1280x800"
[[nodiscard]] QSize sizeOf(const QString& text);

} // namespace parvis::bench
