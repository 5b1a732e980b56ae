#include "base/Task.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace parvis;
using namespace std::chrono_literals;

namespace {

/// A thread with an event loop and an object in it.
class Elsewhere {
public:
    Elsewhere() {
        object = new QObject;
        object->moveToThread(&thread);
        thread.start();
    }
    ~Elsewhere() {
        if (object)
            object->deleteLater();
        thread.quit();
        thread.wait();
    }
    void destroyObject() {
        object->deleteLater();
        object = nullptr;
    }
    QThread thread;
    QObject* object = nullptr;
};

} // namespace

class TaskTest : public QObject {
    Q_OBJECT

private slots:
    void deliversFromTheEventLoopOnly() {
        QObject context;
        Promise<int> promise;
        promise.finish(7);
        std::optional<int> got;
        promise.task().then(&context, [&](Result<int> result) { got = result.value(); });
        QVERIFY(!got);
        QTRY_COMPARE(got.value_or(0), 7);
    }

    void endsOnceWithTheFirstResult() {
        QObject context;
        Promise<int> promise;
        int calls = 0;
        int value = 0;
        promise.task().then(&context, [&](Result<int> result) {
            ++calls;
            value = result.value_or(-1);
        });
        promise.finish(1);
        promise.finish(2);
        promise.finish(fail(ErrorKind::Internal));
        QTRY_COMPARE(calls, 1);
        QTest::qWait(0);
        QCOMPARE(calls, 1);
        QCOMPARE(value, 1);
    }

    void anAbandonedPromiseEndsAsCancelled() {
        QObject context;
        std::optional<ErrorKind> kind;
        {
            Promise<int> promise;
            promise.task().then(&context, [&](Result<int> result) { kind = result.error().kind; });
        }
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, ErrorKind::Cancelled);
    }

    void cancelReachesTheProducerAndTheConsumer() {
        QObject context;
        Promise<int> promise;
        int stopped = 0;
        promise.onCancel([&] { ++stopped; });
        auto task = promise.task();
        const auto cancel = task.canceller();
        std::optional<ErrorKind> kind;
        std::move(task).then(&context, [&](Result<int> result) { kind = result.error().kind; });
        cancel();
        cancel();
        QCOMPARE(stopped, 1);
        QVERIFY(promise.isFinished());
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, ErrorKind::Cancelled);
    }

    void onCancelAfterTheFactRunsAtOnce() {
        Promise<void> promise;
        promise.task().cancel();
        bool ran = false;
        promise.onCancel([&] { ran = true; });
        QVERIFY(ran);
    }

    void cancelGoesUpAChain() {
        QObject context;
        Promise<int> promise;
        bool stopped = false;
        promise.onCancel([&] { stopped = true; });
        auto last = promise.task()
                        .then(&context, [](Result<int> r) { return r.value_or(0) + 1; })
                        .then(&context, [](Result<int> r) { return r.value_or(0) + 1; });
        last.cancel();
        QVERIFY(stopped);
    }

    void cancelReachesTheTaskInsideAThen() {
        QObject context;
        Promise<int> inner;
        bool stopped = false;
        inner.onCancel([&] { stopped = true; });
        bool entered = false;
        auto outer = Task<int>::finished(1).then(&context, [&](Result<int>) {
            entered = true;
            return inner.task();
        });
        QTRY_VERIFY(entered);
        outer.cancel();
        QVERIFY(stopped);
    }

    void thenPassesValuesResultsAndTasksOn() {
        QObject context;
        std::optional<Result<QString>> end;
        Task<int>::finished(20)
            .then(&context, [](Result<int> r) { return r.value() + 1; })
            .then(&context, [](Result<int> r) -> Result<int> { return r.value() * 2; })
            .then(&context, [](Result<int> r) { return Task<int>::finished(r.value()); })
            .then(&context,
                  [](Result<int> r) -> Result<QString> {
                      return fail(ErrorKind::Conflict, {}, QString::number(r.value()));
                  })
            .then(&context, [&](Result<QString> r) { end = std::move(r); });
        QTRY_VERIFY(end.has_value());
        QCOMPARE(end->error().kind, ErrorKind::Conflict);
        QCOMPARE(end->error().detail, QStringLiteral("42"));
    }

    void aDestroyedContextIsNeverCalledAndStopsTheWork() {
        auto context = std::make_unique<QObject>();
        Promise<int> promise;
        bool stopped = false;
        bool called = false;
        promise.onCancel([&] { stopped = true; });
        auto after = promise.task().then(context.get(), [&](Result<int>) { called = true; });
        context.reset();
        QVERIFY(stopped);
        QVERIFY(after.isFinished());
        promise.finish(3);
        QTest::qWait(5);
        QVERIFY(!called);
    }

    void aContextDestroyedWithTheResultUnderWayIsNotCalled() {
        auto context = std::make_unique<QObject>();
        bool called = false;
        Promise<int> promise;
        promise.task().then(context.get(), [&](Result<int>) { called = true; });
        promise.finish(1);
        context.reset();
        QTest::qWait(5);
        QVERIFY(!called);
    }

    void whatAConsumerHoldsIsFreed() {
        QObject context;
        auto held = std::make_shared<int>(1);
        {
            Promise<int> promise;
            promise.task().then(&context, [held](Result<int>) {});
            promise.finish(1);
        }
        QTRY_COMPARE(held.use_count(), 1L);
        {
            auto gone = std::make_unique<QObject>();
            Promise<int> promise;
            promise.task().then(gone.get(), [held](Result<int>) {});
        }
        QTRY_COMPARE(held.use_count(), 1L);
    }

    void aDroppedTaskLetsTheWorkRun() {
        Promise<int> promise;
        bool stopped = false;
        promise.onCancel([&] { stopped = true; });
        {
            auto dropped = promise.task();
        }
        QVERIFY(!stopped);
        QVERIFY(!promise.isFinished());
    }

    void withinEndsAsTimedOutAndStopsTheWork() {
        QObject context;
        Promise<int> promise;
        bool stopped = false;
        promise.onCancel([&] { stopped = true; });
        std::optional<ErrorKind> kind;
        promise.task().within(&context, 5ms).then(&context, [&](Result<int> result) {
            kind = result.error().kind;
        });
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, ErrorKind::TimedOut);
        QVERIFY(stopped);
    }

    void withinLeavesNoTimerBehind() {
        QObject context;
        std::optional<int> got;
        Task<int>::finished(4).within(&context, 1h).then(&context, [&](Result<int> r) {
            got = r.value();
        });
        QTRY_COMPARE(got.value_or(0), 4);
        QTRY_VERIFY(context.children().isEmpty());
    }

    void sleepEndsAndCanBeCancelled() {
        QObject context;
        std::optional<bool> slept;
        sleepFor(&context, 2ms).then(&context, [&](Result<void> r) { slept = r.has_value(); });
        QTRY_VERIFY(slept.has_value());
        QVERIFY(*slept);
        auto longSleep = sleepFor(&context, 1h);
        longSleep.cancel();
        QTRY_VERIFY(context.children().isEmpty());
    }

    void sleepEndsWhenItsContextDoes() {
        QObject listener;
        std::optional<ErrorKind> kind;
        {
            QObject context;
            sleepFor(&context, 1h).then(&listener, [&](Result<void> r) { kind = r.error().kind; });
        }
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, ErrorKind::Cancelled);
    }

    void runOnWorksInTheOtherThreadAndAnswersInThisOne() {
        Elsewhere elsewhere;
        QObject context;
        QThread* worked = nullptr;
        QThread* answered = nullptr;
        int value = 0;
        runOn(elsewhere.object, [&] {
            worked = QThread::currentThread();
            return 5;
        }).then(&context, [&](Result<int> r) {
            answered = QThread::currentThread();
            value = r.value();
        });
        QTRY_COMPARE(value, 5);
        QCOMPARE(worked, &elsewhere.thread);
        QCOMPARE(answered, QThread::currentThread());
    }

    void runOnBringsTheEndOfATaskBack() {
        Elsewhere elsewhere;
        QObject context;
        std::optional<ErrorKind> kind;
        runOn(elsewhere.object, [target = elsewhere.object] {
            return sleepFor(target, 1ms).then(target, [](Result<void>) -> Result<int> {
                return fail(ErrorKind::TooLarge);
            });
        }).then(&context, [&](Result<int> r) { kind = r.error().kind; });
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, ErrorKind::TooLarge);
    }

    void runOnEndsAsCancelledWhenTheTargetGoes() {
        Elsewhere elsewhere;
        QObject context;
        std::optional<ErrorKind> kind;
        auto task =
            runOn(elsewhere.object, [target = elsewhere.object] { return sleepFor(target, 1h); });
        std::move(task).then(&context, [&](Result<void> r) { kind = r.error().kind; });
        elsewhere.destroyObject();
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, ErrorKind::Cancelled);
    }

    /// What sleeps goes in its own thread at about the moment when it is cancelled from here.
    void whatGoesCanBeCancelledFromElsewhere() {
        Elsewhere elsewhere;
        QObject context;
        for (int i = 0; i < 2000; ++i) {
            const auto task = runOn(elsewhere.object, [target = elsewhere.object] {
                auto* dying = new QObject(target);
                dying->deleteLater();
                return sleepFor(dying, 1h);
            });
            for (int spin = 0; spin < i % 50; ++spin)
                std::this_thread::yield();
            task.cancel();
        }
        std::optional<qsizetype> left;
        const auto look = [&] {
            left.reset();
            runOn(elsewhere.object, [target = elsewhere.object] {
                return target->children().size();
            }).then(&context, [&](Result<qsizetype> r) { left = r.value_or(-1); });
            (void)QTest::qWaitFor([&] { return left.has_value(); });
            return left == 0;
        };
        QTRY_VERIFY(look());
    }

    void runOnThatIsCancelledFirstNeverRuns() {
        Elsewhere elsewhere;
        std::atomic<bool> ran = false;
        std::atomic<bool> go = false;
        runOn(elsewhere.object, [&] {
            while (!go)
                std::this_thread::yield();
        });
        auto second = runOn(elsewhere.object, [&] { ran = true; });
        second.cancel();
        go = true;
        bool third = false;
        QObject context;
        runOn(elsewhere.object, [] {}).then(&context, [&](Result<void>) { third = true; });
        QTRY_VERIFY(third);
        QVERIFY(!ran);
    }

    void manyThreadsFinishOnce() {
        for (int round = 0; round < 200; ++round) {
            auto context = std::make_unique<QObject>();
            Promise<int> promise;
            int calls = 0;
            auto task = promise.task();
            const auto cancel = task.canceller();
            std::move(task).then(context.get(), [&](Result<int>) { ++calls; });
            std::thread a([promise] { promise.finish(1); });
            std::thread b([promise] { promise.finish(2); });
            std::thread c(cancel);
            if (round % 2)
                context.reset();
            a.join();
            b.join();
            c.join();
            if (context)
                QTRY_COMPARE(calls, 1);
            else
                QVERIFY(calls <= 1);
        }
    }
};

QTEST_GUILESS_MAIN(TaskTest)
#include "TaskTest.moc"
