#include "ctl/TextTable.h"

#include "ctl/Printable.h"

#include <algorithm>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

void TextTable::addRow(const QStringList& cells) {
    QStringList row;
    for (const QString& cell : cells)
        row.append(printableLine(cell));
    m_rows.append(row);
}

QStringList TextTable::lines() const {
    QList<QStringList> rows = m_rows;
    if (!m_heading.isEmpty())
        rows.prepend(m_heading);
    QList<int> widths;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], displayWidth(row[i]));
        }
    }
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line;
        int wanted = 0;
        int used = 0;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!row[i].isEmpty()) {
                line += QString(wanted - used, u' ') + row[i];
                used = wanted + displayWidth(row[i]);
            }
            wanted += widths[i] + 2;
        }
        lines.append(line);
    }
    return lines;
}

} // namespace parvis::ctl
