#pragma once

#include <QList>
#include <QStringList>

namespace parvis::ctl {

/// Rows with aligned columns. Cells are printed as one line each; the last column is not padded.
class TextTable {
public:
    TextTable() = default;
    explicit TextTable(QStringList heading)
        : m_heading(std::move(heading)) {}

    void addRow(const QStringList& cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    /// Without line feeds; the heading first.
    [[nodiscard]] QStringList lines() const;

private:
    QStringList m_heading;
    QList<QStringList> m_rows;
};

} // namespace parvis::ctl
