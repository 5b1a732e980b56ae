#pragma once

#include "backends/demo/SampleOrganisation.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "bench/Report.h"
#include "cache/Writer.h"

#include <QElapsedTimer>
#include <QString>

namespace parvis::bench {

/// Seconds that pass, and seconds that this thread computes.
struct Seconds {
    double passed = 0;
    double computed = 0;
};

/// Adds the time from its construction to its end.
class Stopwatch {
public:
    explicit Stopwatch(Seconds& total)
        : m_total(total) {
        m_passing.start();
    }
    ~Stopwatch() {
        m_total.passed += double(m_passing.nsecsElapsed()) / 1e9;
        m_total.computed += m_computing.milliseconds() / 1e3;
    }
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

private:
    Seconds& m_total;
    QElapsedTimer m_passing;
    ThreadTimer m_computing;
};

/// One size of the sample organisation, always the same.
class Organisation {
public:
    explicit Organisation(demo::SampleSize size);

    [[nodiscard]] demo::SampleSize size() const { return m_size; }
    /// "S" or "M"
    [[nodiscard]] QString name() const;
    [[nodiscard]] const demo::SampleOrganisation& sample() const { return m_sample; }

    /// Hands over every batch; returns how long taking them took, without inventing them.
    [[nodiscard]] Result<Seconds>
    each(const std::function<Result<void>(const ChangeBatch&)>& take) const;

    static constexpr AccountId account{1};
    [[nodiscard]] static Secret key();

private:
    demo::SampleSize m_size;
    demo::SampleOrganisation m_sample;
};

/// One batch in one transaction.
[[nodiscard]] Result<void> writeBatch(cache::Writer& writer, const ChangeBatch& batch);
/// Everything into an encrypted cache.
[[nodiscard]] Result<Seconds> fillCache(const Organisation& organisation, const QString& path,
                                        const Secret& key);

} // namespace parvis::bench
