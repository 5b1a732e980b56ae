#pragma once

#include <QObject>

#include <memory>
#include <mutex>

namespace parvis {

/// A QObject as other threads know it: something can be run in its thread as long as it lives. A
/// QPointer cannot do that: between asking it and using what it gave, the object's own thread may
/// destroy the object. Copies share what is known.
class RemoteObject {
public:
    /// Call in the thread of `object`.
    explicit RemoteObject(QObject* object)
        : m_known(std::make_shared<Known>()) {
        m_known->object = object;
        QObject::connect(object, &QObject::destroyed, [known = m_known] {
            const std::lock_guard lock(known->mutex);
            known->object = nullptr;
        });
    }

    /// Runs `function` from the event loop of the object's thread, unless the object is gone or
    /// goes before that. From any thread.
    template<class F>
    void run(F function) const {
        // While the lock is held, the object does not go away; what is posted to one that goes
        // later is removed by Qt.
        const std::lock_guard lock(m_known->mutex);
        if (m_known->object)
            QMetaObject::invokeMethod(m_known->object, std::move(function), Qt::QueuedConnection);
    }

private:
    struct Known {
        std::mutex mutex;
        QObject* object = nullptr;
    };
    std::shared_ptr<Known> m_known;
};

} // namespace parvis
