#include "ui/widgets/timeline/HeightIndex.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using parvis::ui::HeightIndex;

class HeightIndexTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithPlainSums() {
        HeightIndex index;
        std::vector<int> plain;
        QRandomGenerator random(7);
        index.reset(10, 50);
        plain.assign(10, 50);
        for (int step = 0; step < 500; ++step) {
            const int size = int(plain.size());
            switch (random.bounded(3)) {
            case 0: {
                const int at = random.bounded(size + 1);
                const int count = 1 + random.bounded(5);
                index.insert(at, count, 40);
                plain.insert(plain.begin() + at, std::size_t(count), 40);
                break;
            }
            case 1:
                if (size > 3) {
                    const int at = random.bounded(size - 2);
                    index.remove(at, 2);
                    plain.erase(plain.begin() + at, plain.begin() + at + 2);
                }
                break;
            default: {
                const int row = random.bounded(size);
                const int height = random.bounded(200);
                index.set(row, height);
                plain[std::size_t(row)] = height;
            }
            }
            QCOMPARE(index.count(), int(plain.size()));
            const int row = random.bounded(int(plain.size()) + 1);
            QCOMPARE(index.offset(row),
                     std::accumulate(plain.begin(), plain.begin() + row, qint64(0)));
        }
    }

    void findsTheRowAtAPlace() {
        HeightIndex index;
        QCOMPARE(index.rowAt(0), -1);
        index.reset(3, 10);
        index.set(1, 30);
        QCOMPARE(index.rowAt(-5), 0);
        QCOMPARE(index.rowAt(9), 0);
        QCOMPARE(index.rowAt(10), 1);
        QCOMPARE(index.rowAt(39), 1);
        QCOMPARE(index.rowAt(40), 2);
        QCOMPARE(index.rowAt(4000), 2);
        QCOMPARE(index.total(), 50);
    }
};

QTEST_APPLESS_MAIN(HeightIndexTest)
#include "HeightIndexTest.moc"
