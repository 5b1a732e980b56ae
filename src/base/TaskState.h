#pragma once

#include "base/Result.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace parvis::detail {

/// What a Promise and its Task share. Everything is guarded by one mutex, and no callback ever runs
/// while it is held.
template<class T>
class TaskState : public std::enable_shared_from_this<TaskState<T>> {
public:
    using Consumer = std::function<void(Result<T>)>;

    [[nodiscard]] bool isFinished() const {
        const std::lock_guard lock(m_mutex);
        return m_finished;
    }

    [[nodiscard]] bool isCancelRequested() const {
        const std::lock_guard lock(m_mutex);
        return m_cancelRequested;
    }

    /// The first call counts; later ones are stale and dropped.
    bool finish(Result<T> result) {
        std::vector<std::function<void()>> dropped;
        {
            const std::lock_guard lock(m_mutex);
            if (m_finished)
                return false;
            m_finished = true;
            m_result.emplace(std::move(result));
            dropped.swap(m_cancelHandlers);
            postLocked();
        }
        return true;
    }

    /// Ends the task as cancelled and tells the producer, so that it can stop its work.
    void cancel() {
        std::vector<std::function<void()>> handlers;
        {
            const std::lock_guard lock(m_mutex);
            m_cancelRequested = true;
            if (!m_finished)
                handlers.swap(m_cancelHandlers);
        }
        for (const auto& handler : handlers)
            handler();
        finish(fail(ErrorKind::Cancelled));
    }

    /// Runs `handler` on cancel, in the cancelling thread; at once if that has happened already.
    void onCancel(std::function<void()> handler) {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_cancelRequested) {
                if (!m_finished)
                    m_cancelHandlers.push_back(std::move(handler));
                return;
            }
        }
        handler();
    }

    /// Registers the one consumer. It runs in the thread of `context`, always from its event loop.
    /// When `context` is destroyed first, `abandoned` runs instead, in the destroying thread, and
    /// the work is cancelled. Exactly one of the two runs, once. Call in the thread of `context`.
    void subscribe(QObject* context, Consumer consumer, std::function<void()> abandoned) {
        Q_ASSERT(context);
        auto self = this->shared_from_this();
        const std::lock_guard lock(m_mutex);
        Q_ASSERT_X(!m_consumer && !m_taken, "Task", "a task has one consumer");
        m_context = context;
        m_consumer = std::move(consumer);
        m_abandoned = std::move(abandoned);
        m_destroyed =
            QObject::connect(context, &QObject::destroyed, [self] { self->contextDestroyed(); });
        if (m_finished)
            postLocked();
    }

    /// The result, when it is there and nobody has subscribed; the task is spent afterwards.
    std::optional<Result<T>> takeIfFinished() {
        const std::lock_guard lock(m_mutex);
        if (!m_finished || m_consumer || m_taken)
            return std::nullopt;
        m_taken = true;
        return std::exchange(m_result, std::nullopt);
    }

private:
    void postLocked() {
        // m_context is cleared under this mutex before its QObject goes away, so it is alive here;
        // an event posted to an object that dies later is removed by Qt.
        if (!m_consumer || !m_context)
            return;
        QMetaObject::invokeMethod(
            m_context, [self = this->shared_from_this()] { self->deliver(); },
            Qt::QueuedConnection);
    }

    void deliver() {
        Consumer consumer;
        std::optional<Result<T>> result;
        {
            const std::lock_guard lock(m_mutex);
            if (m_taken || !m_consumer)
                return;
            m_taken = true;
            consumer = std::exchange(m_consumer, {});
            result = std::exchange(m_result, std::nullopt);
            m_abandoned = {};
            m_context = nullptr;
        }
        QObject::disconnect(m_destroyed);
        consumer(std::move(*result));
    }

    void contextDestroyed() {
        std::function<void()> abandoned;
        Consumer consumer; // destroyed outside the lock: it may own other tasks
        {
            const std::lock_guard lock(m_mutex);
            m_context = nullptr;
            if (m_taken)
                return;
            m_taken = true;
            consumer = std::exchange(m_consumer, {});
            abandoned = std::exchange(m_abandoned, {});
        }
        cancel();
        if (abandoned)
            abandoned();
    }

    mutable std::mutex m_mutex;
    bool m_finished = false;
    bool m_taken = false;
    bool m_cancelRequested = false;
    std::optional<Result<T>> m_result;
    Consumer m_consumer;
    std::function<void()> m_abandoned;
    QObject* m_context = nullptr;
    QMetaObject::Connection m_destroyed;
    std::vector<std::function<void()>> m_cancelHandlers;
};

} // namespace parvis::detail
