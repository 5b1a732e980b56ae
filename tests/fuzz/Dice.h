#pragma once

#include <QtGlobal>

namespace parvis::fuzz {

/// Random numbers that a seed repeats on every platform (SplitMix64).
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_state(seed) {}

    quint64 next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ z >> 30U) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ z >> 27U) * 0x94D049BB133111EBULL;
        return z ^ z >> 31U;
    }
    /// From 0 to below `end`; 0 when that is nothing.
    qsizetype below(qsizetype end) {
        return end <= 0 ? 0 : static_cast<qsizetype>(next() % static_cast<quint64>(end));
    }
    bool oneIn(int n) { return below(n) == 0; }

private:
    quint64 m_state;
};

} // namespace parvis::fuzz
