#pragma once

#include "models/DiffableListModel.h"

#include <QString>

#include <functional>

namespace parvis::models {

/// Rows of another list with a header row before each section. The source is sorted by section.
class SectionedModel : public DiffableListModel {
    Q_OBJECT

public:
    /// How the source's rows are told apart. All functions take a row of the source.
    struct Reader {
        std::function<int(int)> section;
        std::function<QString(int)> key; ///< Unique, and the same as long as it is the same thing.
        /// Rows to leave out; may be empty.
        std::function<bool(int)> accept;
        /// The words over a section; empty: no header. Takes the section, not a row.
        std::function<QString(int)> title;
    };

    /// `source` outlives the model.
    SectionedModel(QAbstractItemModel& source, Reader reader, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Headers cannot be selected.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] bool isSection(int row) const { return m_rows[row].source < 0; }
    [[nodiscard]] QString sectionTitle(int row) const { return m_rows[row].title; }
    /// The source's row; -1 for a header.
    [[nodiscard]] int sourceRow(int row) const { return m_rows[row].source; }
    /// The row that shows a row of the source; -1 when it is left out.
    [[nodiscard]] int rowOfSource(int sourceRow) const;

    /// Asks accept() again.
    void refresh();

private:
    struct Row {
        QString key;
        QString title;
        int source = -1;

        friend bool operator==(const Row&, const Row&) = default;
    };

    QAbstractItemModel& m_source;
    Reader m_reader;
    QList<Row> m_rows;
};

} // namespace parvis::models
