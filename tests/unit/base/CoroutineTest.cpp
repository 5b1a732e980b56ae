#include "base/Task.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace parvis;
using namespace std::chrono_literals;

namespace {

/// Counts how many of it are alive: a coroutine's locals and arguments have to go with it.
struct Counted {
    static inline int alive = 0;
    int value;
    explicit Counted(int v)
        : value(v) {
        ++alive;
    }
    Counted(const Counted& other)
        : value(other.value) {
        ++alive;
    }
    Counted(Counted&& other) noexcept
        : value(other.value) {
        ++alive;
    }
    Counted& operator=(const Counted&) = default;
    Counted& operator=(Counted&&) = default;
    ~Counted() { --alive; }
};

class Worker : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    Task<int> add(Task<int> a, Task<int> b) {
        const Result<int> first = co_await std::move(a);
        if (!first)
            co_return fail(first);
        const Result<int> second = co_await std::move(b);
        if (!second)
            co_return fail(second);
        co_return *first + *second;
    }

    Task<QString> wait(Counted argument, Promise<QString> promise) {
        Counted local(argument.value + 1);
        Result<QString> result = co_await promise.task();
        ++resumed;
        if (!result)
            co_return fail(result);
        co_return *result + QString::number(argument.value + local.value);
    }

    Task<QString> outer(Promise<QString> promise) {
        Counted local(1);
        auto waiting = wait(Counted(10), promise);
        co_return co_await std::move(waiting);
    }

    Task<int> sum(int count) {
        int total = 0;
        for (int i = 0; i < count; ++i) {
            const Result<int> next = co_await later(i);
            if (!next)
                co_return fail(next);
            total += *next;
        }
        co_return total;
    }

    Task<int> later(int value) {
        if (const auto slept = co_await sleepFor(this, 0ms); !slept)
            co_return fail(slept);
        co_return value;
    }

    Task<void> nothing() { co_return ok(); }

    Task<std::unique_ptr<int>> moveOnly(Promise<std::unique_ptr<int>> promise) {
        auto result = co_await promise.task();
        co_return std::move(result);
    }

    int resumed = 0;
};

Task<int> doubled(QObject& context, Task<int> task) {
    Q_UNUSED(context)
    const Result<int> result = co_await std::move(task);
    co_return result.value_or(-1) * 2;
}

/// Waits in an event loop and not by polling: some tests take thousands of turns.
template<class T>
std::optional<Result<T>> outcome(Task<T> task) {
    QEventLoop loop;
    std::optional<Result<T>> end;
    std::move(task).then(&loop, [&](Result<T> r) {
        end = std::move(r);
        loop.quit();
    });
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    loop.exec();
    if (!end)
        end.emplace(fail(ErrorKind::Internal, {}, QStringLiteral("the test lost its patience")));
    return end;
}

} // namespace

class CoroutineTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QCOMPARE(Counted::alive, 0); }

    void awaitsResultsThatAreThereAndThatCome() {
        Worker worker;
        Promise<int> late;
        auto task = worker.add(Task<int>::finished(1), late.task());
        QVERIFY(!task.isFinished());
        late.finish(2);
        QCOMPARE(outcome(std::move(task))->value(), 3);
        QCOMPARE(outcome(worker.add(Task<int>::finished(fail(ErrorKind::NotFound)), late.task()))
                     ->error()
                     .kind,
                 ErrorKind::NotFound);
        QVERIFY(outcome(worker.nothing())->has_value());
    }

    void keepsItsArgumentsAndLocals() {
        Worker worker;
        Promise<QString> promise;
        auto task = worker.wait(Counted(20), promise);
        QCOMPARE(Counted::alive, 2);
        promise.finish(QStringLiteral("n"));
        QCOMPARE(outcome(std::move(task))->value(), QStringLiteral("n41"));
        QCOMPARE(Counted::alive, 0);
    }

    void carriesValuesThatOnlyMove() {
        Worker worker;
        Promise<std::unique_ptr<int>> promise;
        auto task = worker.moveOnly(promise);
        promise.finish(std::make_unique<int>(9));
        QCOMPARE(*outcome(std::move(task))->value(), 9);
    }

    void loopsOverManyAwaits() {
        Worker worker;
        QCOMPARE(outcome(worker.sum(200))->value(), 199 * 200 / 2);
    }

    void freeFunctionsTakeTheirContextFirst() {
        QObject context;
        QCOMPARE(outcome(doubled(context, Task<int>::finished(21)))->value(), 42);
    }

    void isAbandonedWhereItStandsWhenItsObjectDies() {
        auto worker = std::make_unique<Worker>();
        Promise<QString> promise;
        bool stopped = false;
        promise.onCancel([&] { stopped = true; });
        auto task = worker->wait(Counted(1), promise);
        QCOMPARE(Counted::alive, 2);
        worker.reset();
        QCOMPARE(Counted::alive, 0);
        QVERIFY(stopped);
        QCOMPARE(outcome(std::move(task))->error().kind, ErrorKind::Cancelled);
    }

    void nestedCoroutinesAreAbandonedTogether() {
        auto worker = std::make_unique<Worker>();
        Promise<QString> promise;
        auto task = worker->outer(promise);
        // Two locals and the inner argument.
        QCOMPARE(Counted::alive, 3);
        worker.reset();
        QCOMPARE(Counted::alive, 0);
        QCOMPARE(outcome(std::move(task))->error().kind, ErrorKind::Cancelled);
        promise.finish(QStringLiteral("too late"));
        QTest::qWait(2);
    }

    void isAbandonedWithTheResultUnderWay() {
        auto worker = std::make_unique<Worker>();
        Promise<QString> promise;
        auto task = worker->wait(Counted(1), promise);
        promise.finish(QStringLiteral("here"));
        worker.reset();
        QCOMPARE(Counted::alive, 0);
        QCOMPARE(outcome(std::move(task))->error().kind, ErrorKind::Cancelled);
    }

    void cancelGoesOnInsideAndIsSeen() {
        Worker worker;
        Promise<QString> promise;
        bool stopped = false;
        promise.onCancel([&] { stopped = true; });
        auto task = worker.outer(promise);
        task.cancel();
        QVERIFY(stopped);
        QTRY_COMPARE(worker.resumed, 1);
        QTRY_COMPARE(Counted::alive, 0);
        QCOMPARE(outcome(std::move(task))->error().kind, ErrorKind::Cancelled);
    }

    void cancelBetweenTwoAwaitsStopsTheSecond() {
        Worker worker;
        Promise<int> first;
        Promise<int> second;
        bool stopped = false;
        second.onCancel([&] { stopped = true; });
        auto task = worker.add(first.task(), second.task());
        first.finish(1);
        task.cancel(); // before the coroutine had its turn
        QTRY_VERIFY(stopped);
    }

    void aDroppedTaskLetsTheCoroutineRun() {
        Worker worker;
        Promise<QString> promise;
        {
            auto dropped = worker.wait(Counted(1), promise);
        }
        promise.finish(QStringLiteral("x"));
        QTRY_COMPARE(worker.resumed, 1);
        QCOMPARE(Counted::alive, 0);
    }

    void thousandsEndCleanly() {
        for (int i = 0; i < 2000; ++i) {
            auto worker = std::make_unique<Worker>();
            Promise<QString> promise;
            auto task = worker->outer(promise);
            if (i % 3 == 0)
                promise.finish(QStringLiteral("x"));
            if (i % 3 == 1)
                task.cancel();
            if (i % 2 == 0)
                QCoreApplication::processEvents();
        }
        QCOMPARE(Counted::alive, 0);
    }
};

QTEST_GUILESS_MAIN(CoroutineTest)
#include "CoroutineTest.moc"
