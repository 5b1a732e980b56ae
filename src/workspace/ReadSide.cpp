#include "workspace/ReadSide.h"

namespace parvis::workspace {

ReadSide::ReadSide(std::unique_ptr<cache::CacheReader> cache,
                   std::unique_ptr<cache::PersonalReader> personal, LoadOlder loadOlder,
                   std::unique_ptr<cache::CacheReader> aside)
    : m_cache(std::move(cache))
    , m_personal(std::move(personal))
    , m_loadOlder(std::move(loadOlder))
    , m_aside(std::move(aside))
    , m_asideRoot(new QObject) {
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

} // namespace parvis::workspace
