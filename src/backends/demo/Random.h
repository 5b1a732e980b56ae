#pragma once

#include <QtGlobal>

#include <initializer_list>

namespace parvis::demo {

/// A small generator of numbers that gives the same row on every platform and compiler, which the
/// standard library's distributions do not (the mixing is that of SplitMix64, in the public
/// domain).
class Random {
public:
    explicit Random(quint64 seed)
        : m_state(seed) {}

    /// A generator for one thing among many: depends on nothing but the numbers given.
    [[nodiscard]] static Random at(quint64 seed, std::initializer_list<quint64> path) {
        Random random(seed);
        for (const quint64 step : path)
            random = Random(random.next() ^ (step * 0xd1342543de82ef95U));
        return random;
    }

    quint64 next() {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31);
    }

    /// 0 <= result < bound; 0 when bound is not positive.
    int below(int bound) {
        return bound > 0 ? static_cast<int>(next() % static_cast<quint64>(bound)) : 0;
    }

    /// True in `percent` of 100 cases.
    bool chance(int percent) { return below(100) < percent; }

    template<class Container>
    const auto& pick(const Container& container) {
        return container[static_cast<typename Container::size_type>(
            below(static_cast<int>(container.size())))];
    }

private:
    quint64 m_state;
};

} // namespace parvis::demo
