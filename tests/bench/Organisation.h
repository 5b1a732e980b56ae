#pragma once

#include "backends/demo/SampleOrganisation.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <QString>

namespace parvis::bench {

/// One size of the sample organisation, always the same.
class Organisation {
public:
    explicit Organisation(demo::SampleSize size);

    /// "S" or "M"
    [[nodiscard]] QString name() const;
    [[nodiscard]] const demo::SampleOrganisation& sample() const { return m_sample; }

    /// Hands over every batch; returns the seconds that inventing them took, which are in the time
    /// of whoever calls this.
    [[nodiscard]] Result<void> each(const std::function<Result<void>(const ChangeBatch&)>& take,
                                    double& inventing) const;

    static constexpr AccountId account{1};
    [[nodiscard]] static Secret key();

private:
    demo::SampleSize m_size;
    demo::SampleOrganisation m_sample;
};

/// Everything into an encrypted cache; returns the seconds it took without inventing the messages.
[[nodiscard]] Result<double> fillCache(const Organisation& organisation, const QString& path,
                                       const Secret& key);

} // namespace parvis::bench
