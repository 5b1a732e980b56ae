#pragma once

#include "base/Clock.h"
#include "engine/Engine.h"
#include "engine/Profile.h"
#include "engine/Stores.h"
#include "engine/WebOffice.h"
#include "media/MediaStore.h"
#include "net/Authorities.h"
#include "workspace/MediaWorker.h"
#include "workspace/Workspace.h"

#include <QThread>

#include <atomic>

namespace parvis::engine {

/// What is on disk is not what was written there.
[[nodiscard]] inline bool isDamage(const Error& error) {
    return error.kind == ErrorKind::Damaged || error.kind == ErrorKind::WrongKey;
}

/// A thread with an object in it that work can be sent to.
class Worker {
public:
    explicit Worker(const QString& name) {
        m_thread.setObjectName(name);
        m_root = new QObject;
        m_root->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_root, &QObject::deleteLater);
        m_thread.start();
    }
    ~Worker() {
        m_thread.quit();
        m_thread.wait();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    [[nodiscard]] QObject* root() const { return m_root; }

    /// Destroys what lives in this thread, there, after all that was asked of the thread before:
    /// that may be about to make it.
    template<class T>
    void destroy(std::unique_ptr<T>& object) {
        QMetaObject::invokeMethod(
            m_root, [&object] { object.reset(); }, Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    QObject* m_root = nullptr;
};

/// What an engine is made of. Internal to it.
struct Engine::Parts {
    EngineOptions options;
    SystemClock clock;
    std::unique_ptr<Profile> profile;
    Worker engineThread{QStringLiteral("engine")};
    Worker writerThread{QStringLiteral("writer")};
    Worker mediaThread{QStringLiteral("media")};
    Stores stores;
    std::unique_ptr<media::MediaStore> mediaStore;
    std::unique_ptr<workspace::MediaWorker> mediaWorker;
    std::unique_ptr<AdapterRegistry> adapters; // until the workspace has them
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<workspace::ReadSide> reads;
    net::Authorities authorities;      // to trust besides the system's
    std::unique_ptr<WebOffice> office; // in the engine thread, once somebody asks for it
    std::atomic<bool> cacheIsDamaged = false;
    std::atomic<bool> personalIsDamaged = false;

    ~Parts() {
        // From the outside in: nobody may send work to what is gone.
        engineThread.destroy(workspace);
        engineThread.destroy(adapters);
        engineThread.destroy(office);
        mediaThread.destroy(mediaWorker);
        reads.reset();
        writerThread.destroy(stores.cache);
        writerThread.destroy(stores.personal);
    }

    [[nodiscard]] std::unique_ptr<AdapterRegistry> makeAdapters() const;
};

} // namespace parvis::engine
