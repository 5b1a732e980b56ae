#include "workspace/ReadSide.h"

#include <QElapsedTimer>

#include <algorithm>

namespace parvis::workspace {

namespace {

constexpr qint64 shortestPause = 30; // milliseconds
constexpr qint64 longestPause = 1000;
constexpr qint64 restForWork = 4; // times as long as reading took

} // namespace

ReadSide::ReadSide(std::unique_ptr<cache::CacheReader> cache,
                   std::unique_ptr<cache::PersonalReader> personal, Loader loader,
                   std::unique_ptr<cache::CacheReader> aside)
    : m_cache(std::move(cache))
    , m_personal(std::move(personal))
    , m_loader(std::move(loader))
    , m_aside(std::move(aside))
    , m_asideRoot(new QObject) {
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!m_waiting.isEmpty())
            tell(std::exchange(m_waiting, {}));
    });
    m_asideThread.setObjectName(QStringLiteral("aside"));
    m_asideRoot->moveToThread(&m_asideThread);
    connect(&m_asideThread, &QThread::finished, m_asideRoot, &QObject::deleteLater);
    m_asideThread.start();
}

ReadSide::~ReadSide() {
    m_aside->interrupt(); // what runs there is of no use any more
    m_asideThread.quit();
    m_asideThread.wait();
}

void ReadSide::noteCommitted(const cache::Touched& touched) {
    m_waiting.add(touched);
    // What the person wrote shows at once.
    if (!m_pause.isActive() || !touched.outbox.isEmpty())
        tell(std::exchange(m_waiting, {}));
}

void ReadSide::tell(const cache::Touched& touched) {
    QElapsedTimer clock;
    clock.start();
    emit this->touched(touched);
    m_pause.start(
        static_cast<int>(std::clamp(restForWork * clock.elapsed(), shortestPause, longestPause)));
}

} // namespace parvis::workspace
