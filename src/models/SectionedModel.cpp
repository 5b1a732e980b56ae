#include "models/SectionedModel.h"

namespace parvis::models {

using namespace Qt::StringLiterals;

SectionedModel::SectionedModel(QAbstractItemModel& source, Reader reader, QObject* parent)
    : DiffableListModel(parent)
    , m_source(source)
    , m_reader(std::move(reader)) {
    refresh();
    connect(&source, &QAbstractItemModel::rowsInserted, this, &SectionedModel::refresh);
    connect(&source, &QAbstractItemModel::rowsRemoved, this, &SectionedModel::refresh);
    connect(&source, &QAbstractItemModel::rowsMoved, this, &SectionedModel::refresh);
    connect(&source, &QAbstractItemModel::modelReset, this, &SectionedModel::refresh);
    connect(&source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                refresh(); // a row can change its section
                for (int row = first.row(); row <= last.row(); ++row) {
                    const int here = rowOfSource(row);
                    if (here >= 0)
                        emit dataChanged(index(here), index(here));
                }
            });
}

int SectionedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SectionedModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    if (row.source >= 0)
        return m_source.index(row.source, 0).data(role);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.title)
                                                                     : QVariant();
}

Qt::ItemFlags SectionedModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || isSection(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool SectionedModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_source.canFetchMore({});
}

void SectionedModel::fetchMore(const QModelIndex& parent) {
    if (!parent.isValid())
        m_source.fetchMore({});
}

int SectionedModel::rowOfSource(int sourceRow) const {
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].source == sourceRow)
            return int(row);
    }
    return -1;
}

void SectionedModel::refresh() {
    QList<Row> rows;
    const int count = m_source.rowCount();
    rows.reserve(count + 4);
    std::optional<int> section;
    for (int row = 0; row < count; ++row) {
        if (m_reader.accept && !m_reader.accept(row))
            continue;
        const int here = m_reader.section(row);
        if (section != here) {
            section = here;
            const QString title = m_reader.title(here);
            if (!title.isEmpty())
                rows.append({u"section:"_s + QString::number(here), title, -1});
        }
        rows.append({u"row:"_s + m_reader.key(row), {}, row});
    }
    // While rows come and go below, those that stay name the right row of the source, and those
    // that go name none.
    QHash<QString, int> sources;
    for (const Row& row : rows)
        sources.insert(row.key, row.source);
    for (Row& row : m_rows)
        row.source = sources.value(row.key, -1);
    applyDiff(m_rows, rows, [](const Row& row) { return row.key; });
}

} // namespace parvis::models
