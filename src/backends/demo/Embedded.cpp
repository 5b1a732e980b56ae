#include "backends/demo/Embedded.h"

#include "backends/demo/Liveliness.h"

namespace parvis::demo {

Embedded::Embedded(const Clock& clock, Options options)
    : m_clock(&clock)
    , m_options(options) {
}

Embedded::Embedded(std::shared_ptr<DemoWorld> world)
    : m_world(std::move(world)) {
}

Embedded::~Embedded() = default;

DemoWorld& Embedded::world(std::optional<qint64> epoch) {
    if (m_world)
        return *m_world;
    const QDateTime now = m_clock->now();
    QDateTime born = now;
    // A moment in the future was written by a wrong clock.
    if (epoch && *epoch > 0 && *epoch <= now.toMSecsSinceEpoch())
        born = QDateTime::fromMSecsSinceEpoch(*epoch, Qt::UTC);
    m_epoch = born.toMSecsSinceEpoch();
    m_world = std::make_shared<DemoWorld>(*m_clock);
    m_world->settle(SampleOrganisation(m_options->size, m_options->seed, born));
    if (m_options->lively)
        m_liveliness = std::make_unique<Liveliness>(*m_world, SampleOrganisation::selfId(),
                                                    m_options->seed ^ quint64(m_epoch));
    return *m_world;
}

} // namespace parvis::demo
