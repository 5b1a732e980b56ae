#pragma once

#include "base/RemoteObject.h"
#include "base/TaskState.h"

#include <QTimer>

#include <chrono>
#include <coroutine>
#include <type_traits>

namespace parvis {

template<class T>
class Task;

namespace detail {

template<class R>
struct TaskValue {
    using Type = R;
};
template<class U>
struct TaskValue<Result<U>> {
    using Type = U;
};
template<class U>
struct TaskValue<Task<U>> {
    using Type = U;
};

template<class R>
inline constexpr bool isTask = false;
template<class U>
inline constexpr bool isTask<Task<U>> = true;

} // namespace detail

/// The producing end of an asynchronous operation. Copies share the operation; when the last copy
/// is destroyed unfinished, the task ends with ErrorKind::Cancelled, so nobody waits for ever.
/// Thread-safe.
template<class T>
class Promise {
public:
    Promise()
        : m_shared(std::make_shared<Shared>()) {}

    /// The consuming end; ask once.
    [[nodiscard]] Task<T> task() const { return Task<T>(m_shared->state); }

    /// Ends the operation. Only the first call counts.
    void finish(Result<T> result) const { m_shared->state->finish(std::move(result)); }

    /// Runs `handler` when the consumer cancels, in the consumer's thread, or at once if it has.
    void onCancel(std::function<void()> handler) const {
        m_shared->state->onCancel(std::move(handler));
    }

    /// True once the result can no longer matter to anybody.
    [[nodiscard]] bool isFinished() const { return m_shared->state->isFinished(); }

private:
    struct Shared {
        std::shared_ptr<detail::TaskState<T>> state = std::make_shared<detail::TaskState<T>>();
        ~Shared() { state->finish(fail(ErrorKind::Cancelled, {}, QStringLiteral("abandoned"))); }
    };
    std::shared_ptr<Shared> m_shared;
};

/// An operation that takes time, and ends exactly once: with a value, an error, cancelled, timed
/// out, or because the consumer's context object was destroyed.
///
/// It has one consumer: either `then()` or `co_await`. Results arrive in the thread of the context
/// object, from its event loop, never from inside the call that made the task (co_await goes on at
/// once when the result is there already). Dropping a task lets the operation run and drops its
/// result; `cancel()` stops it.
///
/// A member function of a QObject that returns a Task may be a coroutine: it runs in the thread of
/// that object, and when the object is destroyed it is abandoned where it stands, its locals
/// destroyed. Other functions may be coroutines when their first argument is a `QObject&`.
/// Arguments of a coroutine are taken by value: a reference may not live as long.
template<class T>
class Task {
public:
    class promise_type;

    Task(Task&&) noexcept = default;
    Task& operator=(Task&&) noexcept = default;
    Task(const Task&) = delete;
    Task& operator=(const Task&) = delete;

    /// A task that has ended already.
    [[nodiscard]] static Task finished(Result<T> result) {
        Promise<T> promise;
        promise.finish(std::move(result));
        return promise.task();
    }

    [[nodiscard]] bool isFinished() const { return m_state->isFinished(); }

    /// Ends the task with ErrorKind::Cancelled unless it has ended, and stops the work behind it.
    void cancel() const { m_state->cancel(); }

    /// A handle that can cancel this task after it has been handed on.
    [[nodiscard]] std::function<void()> canceller() const {
        return [weak = std::weak_ptr(m_state)] {
            if (const auto state = weak.lock())
                state->cancel();
        };
    }

    /// Calls `function(Result<T>)` in the thread of `context`, unless `context` is destroyed first;
    /// then the work is cancelled. The function may return nothing, a value, a Result or a Task;
    /// the task returned here ends with that. Call in the thread of `context`.
    template<class F>
    auto then(QObject* context, F function) &&;

    /// Ends with ErrorKind::TimedOut after `limit`, and cancels the work. Call in the thread of
    /// `context`, whose end cancels too.
    [[nodiscard]] Task within(QObject* context, std::chrono::milliseconds limit) &&;

    struct Awaiter;

private:
    friend class Promise<T>;
    template<class U>
    friend class Task;

    explicit Task(std::shared_ptr<detail::TaskState<T>> state)
        : m_state(std::move(state)) {}

    std::shared_ptr<detail::TaskState<T>> m_state;
};

template<class T>
template<class F>
auto Task<T>::then(QObject* context, F function) && {
    using Returned = std::invoke_result_t<F, Result<T>>;
    using U = typename detail::TaskValue<Returned>::Type;
    Promise<U> next;
    Task<U> task = next.task();
    next.onCancel([weak = std::weak_ptr(m_state)] {
        if (const auto state = weak.lock())
            state->cancel();
    });
    auto consumer = [next, context, function = std::make_shared<F>(std::move(function))](
                        Result<T> result) mutable {
        if constexpr (detail::isTask<Returned>) {
            auto inner = (*function)(std::move(result));
            next.onCancel(inner.canceller());
            std::move(inner).then(context, [next](Result<U> r) { next.finish(std::move(r)); });
        } else if constexpr (std::is_same_v<Returned, Result<U>>) {
            next.finish((*function)(std::move(result)));
        } else if constexpr (std::is_void_v<Returned>) {
            (*function)(std::move(result));
            next.finish({});
        } else {
            next.finish(Result<U>((*function)(std::move(result))));
        }
    };
    m_state->subscribe(context, std::move(consumer), {});
    return task;
}

template<class T>
Task<T> Task<T>::within(QObject* context, std::chrono::milliseconds limit) && {
    Promise<T> promise;
    promise.onCancel(canceller());
    auto* timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [promise, timer, stop = canceller()] {
        promise.finish(fail(ErrorKind::TimedOut));
        stop();
        timer->deleteLater();
    });
    timer->start(limit);
    m_state->subscribe(context,
                       [promise, guard = QPointer(timer)](Result<T> result) {
                           promise.finish(std::move(result));
                           if (guard)
                               guard->deleteLater();
                       },
                       {});
    return promise.task();
}

/// Waits for another task inside a coroutine.
template<class T>
struct Task<T>::Awaiter {
    std::shared_ptr<detail::TaskState<T>> state;
    QObject* context;
    std::function<void(std::function<void()>)> setInnerCancel;
    std::optional<Result<T>> result = std::nullopt;

    bool await_ready() {
        result = state->takeIfFinished();
        return result.has_value();
    }

    void await_suspend(std::coroutine_handle<> coroutine) {
        setInnerCancel([weak = std::weak_ptr(state)] {
            if (const auto inner = weak.lock())
                inner->cancel();
        });
        state->subscribe(
            context,
            [this, coroutine](Result<T> r) {
                result.emplace(std::move(r));
                coroutine.resume();
            },
            [coroutine] { coroutine.destroy(); });
    }

    Result<T> await_resume() { return std::move(*result); }
};

/// Turns a function that returns Task<T> into a coroutine bound to a QObject.
template<class T>
class Task<T>::promise_type {
public:
    template<class Self, class... Arguments>
        requires std::is_base_of_v<QObject, std::remove_cvref_t<Self>>
    explicit promise_type(Self& self, Arguments&&...)
        : m_context(const_cast<QObject*>(static_cast<const QObject*>(&self))) {
        Q_ASSERT(m_context->thread() == QThread::currentThread());
        m_promise.onCancel([inner = m_cancelInner] {
            std::function<void()> cancel;
            {
                const std::lock_guard lock(inner->mutex);
                inner->requested = true;
                cancel = inner->cancel;
            }
            if (cancel)
                cancel();
        });
    }

    Task get_return_object() { return m_promise.task(); }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_value(Result<T> result) { m_promise.finish(std::move(result)); }
    [[noreturn]] void unhandled_exception() { std::terminate(); }

    template<class U>
    typename Task<U>::Awaiter await_transform(Task<U>&& task) {
        return {std::move(task.m_state), m_context,
                [inner = m_cancelInner](std::function<void()> cancel) {
                    bool now = false;
                    {
                        const std::lock_guard lock(inner->mutex);
                        inner->cancel = cancel;
                        now = inner->requested;
                    }
                    if (now)
                        cancel();
                }};
    }

private:
    struct CancelInner {
        std::mutex mutex;
        bool requested = false;
        std::function<void()> cancel;
    };
    QObject* m_context;
    std::shared_ptr<CancelInner> m_cancelInner = std::make_shared<CancelInner>();
    Promise<T> m_promise;
};

/// Runs `function` on the event loop of `target`'s thread and brings its value, Result or the end
/// of its Task back. Ends as cancelled when `target` is destroyed first. Call from any thread while
/// `target` is certain to be alive.
template<class F>
auto runOn(QObject* target, F function) {
    using Returned = std::invoke_result_t<F>;
    using U = typename detail::TaskValue<Returned>::Type;
    Promise<U> promise;
    Task<U> task = promise.task();
    QMetaObject::invokeMethod(
        target,
        [target, promise, function = std::make_shared<F>(std::move(function))]() mutable {
            if (promise.isFinished())
                return;
            if constexpr (detail::isTask<Returned>) {
                auto inner = (*function)();
                promise.onCancel(inner.canceller());
                std::move(inner).then(target,
                                      [promise](Result<U> r) { promise.finish(std::move(r)); });
            } else if constexpr (std::is_void_v<Returned>) {
                (*function)();
                promise.finish({});
            } else {
                promise.finish(Result<U>((*function)()));
            }
        },
        Qt::QueuedConnection);
    return task;
}

/// Ends after `delay`, or as cancelled when `context` is destroyed. Call in the thread of
/// `context`.
[[nodiscard]] inline Task<void> sleepFor(QObject* context, std::chrono::milliseconds delay) {
    Promise<void> promise;
    auto* timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [promise, timer] {
        promise.finish({});
        timer->deleteLater();
    });
    promise.onCancel(
        [remote = RemoteObject(timer), timer] { remote.run([timer] { timer->deleteLater(); }); });
    timer->start(delay);
    return promise.task();
}

} // namespace parvis
