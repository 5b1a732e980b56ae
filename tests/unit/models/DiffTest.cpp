#include "models/DiffableListModel.h"
#include "models/SectionedModel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace parvis::models;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    int key = 0;
    int value = 0;

    friend bool operator==(const Row&, const Row&) = default;
};

class Numbers final : public DiffableListModel {
    Q_OBJECT

public:
    void set(const QList<Row>& rows) {
        applyDiff(m_rows, rows, [](const Row& row) { return row.key; });
    }
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::DisplayRole)
            return m_rows[index.row()].value;
        return role == Qt::UserRole ? QVariant(m_rows[index.row()].key) : QVariant();
    }

private:
    QList<Row> m_rows;
};

/// Follows a model through its signals alone, as a view does.
class Mirror : public QObject {
public:
    explicit Mirror(Numbers& model)
        : m_model(model) {
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex&, int first, int last) {
                    for (int row = first; row <= last; ++row)
                        rows.insert(row, m_model.rows()[row]);
                    ++signalCount;
                });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex&, int first, int last) {
                    rows.remove(first, last - first + 1);
                    ++signalCount;
                });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
                    rows.move(from, to > from ? to - 1 : to);
                    ++signalCount;
                });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex& first, const QModelIndex& last) {
                    for (int row = first.row(); row <= last.row(); ++row)
                        rows[row] = m_model.rows()[row];
                    ++signalCount;
                });
    }

    QList<Row> rows;
    int signalCount = 0;

private:
    Numbers& m_model;
};

QList<Row> numbered(int count) {
    QList<Row> rows;
    for (int i = 0; i < count; ++i)
        rows.append({i, i});
    return rows;
}

} // namespace

class DiffTest : public QObject {
    Q_OBJECT

private slots:
    void anyListBecomesAnyOther() {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            Numbers model;
            QAbstractItemModelTester tester(&model,
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
            Mirror mirror(model);
            QList<Row> wanted;
            int nextKey = 0;
            for (int step = 0; step < 40; ++step) {
                const int edits = random.bounded(8);
                for (int i = 0; i < edits; ++i) {
                    const qsizetype place = random.bounded(int(wanted.size()) + 1);
                    switch (random.bounded(4)) {
                    case 0:
                        wanted.insert(place, {nextKey++, random.bounded(100)});
                        break;
                    case 1:
                        if (place < wanted.size())
                            wanted.removeAt(place);
                        break;
                    case 2:
                        if (place < wanted.size())
                            wanted.move(place, random.bounded(int(wanted.size())));
                        break;
                    default:
                        if (place < wanted.size())
                            wanted[place].value = random.bounded(100);
                    }
                }
                if (random.bounded(12) == 0)
                    std::shuffle(wanted.begin(), wanted.end(), random);
                QHash<int, QPersistentModelIndex> kept;
                for (int row = 0; row < model.rowCount(); ++row)
                    kept.insert(model.rows()[row].key, model.index(row));
                model.set(wanted);
                QVERIFY2(model.rows() == wanted, qPrintable(QString::number(seed)));
                QVERIFY2(mirror.rows == wanted, qPrintable(QString::number(seed)));
                for (int row = 0; row < wanted.size(); ++row) {
                    const auto index = kept.constFind(wanted[row].key);
                    if (index != kept.cend())
                        QCOMPARE(index->row(), row); // selections stay on their row
                }
            }
        }
    }

    void smallChangesAreFewSignals() {
        Numbers model;
        Mirror mirror(model);
        model.set(numbered(500));
        QCOMPARE(mirror.signalCount, 1);
        const auto signalsFor = [&](const QList<Row>& rows) {
            mirror.signalCount = 0;
            model.set(rows);
            return mirror.signalCount;
        };
        QCOMPARE(signalsFor(numbered(500)), 0);
        QList<Row> rows = numbered(500);
        rows.move(499, 0);
        QCOMPARE(signalsFor(rows), 1);
        rows.move(0, 499); // down again: not 499 rows up
        QCOMPARE(signalsFor(rows), 1);
        rows.move(3, 250);
        QCOMPARE(signalsFor(rows), 1);
        rows.remove(100, 50);
        QCOMPARE(signalsFor(rows), 1);
        for (int i = 0; i < 40; ++i)
            rows.prepend({1000 + i, i});
        QCOMPARE(signalsFor(rows), 1);
        rows[17].value = 4711;
        QCOMPARE(signalsFor(rows), 1);
        QCOMPARE(signalsFor({}), 1);
    }

    void headersStandBeforeEachSection() {
        QStandardItemModel source;
        const auto add = [&](int row, const QString& name, int section) {
            auto* item = new QStandardItem(name);
            item->setData(section, Qt::UserRole);
            source.insertRow(row, item);
        };
        QString hidden;
        SectionedModel model(
            source,
            {.section = [&](int row) { return source.item(row)->data(Qt::UserRole).toInt(); },
             .key = [&](int row) { return source.item(row)->text(); },
             .accept = [&](int row) { return source.item(row)->text() != hidden; },
             .title =
                 [](int section) {
                     return section == 2 ? QString() : u"Section %1"_s.arg(section);
                 }});
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto shown = [&] {
            QStringList rows;
            for (int row = 0; row < model.rowCount(); ++row)
                rows.append(model.isSection(row) ? u"# "_s + model.sectionTitle(row)
                                                 : model.index(row).data().toString());
            return rows;
        };
        QCOMPARE(shown(), QStringList());
        add(0, u"a"_s, 0);
        add(1, u"b"_s, 1);
        add(2, u"c"_s, 1);
        add(3, u"d"_s, 2);
        QCOMPARE(shown(),
                 (QStringList{u"# Section 0"_s, u"a"_s, u"# Section 1"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(model.flags(model.index(0)), Qt::NoItemFlags);
        QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
        QCOMPARE(model.sourceRow(4), 2);
        QCOMPARE(model.rowOfSource(2), 4);
        // While rows go, whoever asks in between is never sent to a row that is not there.
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [&] {
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY(model.sourceRow(row) < source.rowCount());
        });
        connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [&] {
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY(model.sourceRow(row) < source.rowCount());
        });
        source.removeRow(0);
        QCOMPARE(shown(), (QStringList{u"# Section 1"_s, u"b"_s, u"c"_s, u"d"_s}));
        source.item(2)->setData(1, Qt::UserRole);
        QCOMPARE(shown(), (QStringList{u"# Section 1"_s, u"b"_s, u"c"_s, u"d"_s}));
        source.item(0)->setData(0, Qt::UserRole);
        QCOMPARE(shown(),
                 (QStringList{u"# Section 0"_s, u"b"_s, u"# Section 1"_s, u"c"_s, u"d"_s}));
        hidden = u"b"_s;
        model.refresh();
        QCOMPARE(shown(), (QStringList{u"# Section 1"_s, u"c"_s, u"d"_s}));
        QCOMPARE(model.rowOfSource(0), -1);
        source.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aChangedRowIsTold() {
        QStandardItemModel source;
        source.appendRow(new QStandardItem(u"a"_s));
        SectionedModel model(source, {.section = [](int) { return 0; },
                                      .key = [](int row) { return QString::number(row); },
                                      .accept = {},
                                      .title =
                                          [](int) {
                                              return u"T"_s;
                                          }});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        source.item(0)->setText(u"b"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }
};

QTEST_GUILESS_MAIN(DiffTest)
#include "DiffTest.moc"
