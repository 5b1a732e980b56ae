#pragma once

#include "backends/demo/DemoWorld.h"
#include "backends/demo/SampleOrganisation.h"

#include <memory>

namespace parvis::demo {

class Liveliness;

/// The embedded server as one address: the world behind it and, for the sample organisation, the
/// moment it was made for. The world comes up when somebody first needs it; an account that has
/// been here before brings that moment along in its position, and finds the same messages again.
class Embedded {
public:
    struct Options {
        SampleSize size = SampleSize::S;
        quint64 seed = SampleOrganisation::defaultSeed;
        bool lively = false; ///< Colleagues write and answer by themselves.
    };

    /// The sample organisation. `clock` outlives the object.
    Embedded(const Clock& clock, Options options);
    /// A world that somebody else filled; nobody gets in without a password.
    explicit Embedded(std::shared_ptr<DemoWorld> world);
    ~Embedded();

    /// Made for `epoch` (milliseconds since 1970) if it does not exist yet, otherwise for now.
    DemoWorld& world(std::optional<qint64> epoch = std::nullopt);
    /// The moment the world was made for; 0 for a world that somebody else filled.
    [[nodiscard]] qint64 epoch() const { return m_epoch; }
    [[nodiscard]] bool isSample() const { return m_options.has_value(); }

private:
    const Clock* m_clock = nullptr;
    std::optional<Options> m_options;
    std::shared_ptr<DemoWorld> m_world;
    std::unique_ptr<Liveliness> m_liveliness;
    qint64 m_epoch = 0;
};

} // namespace parvis::demo
