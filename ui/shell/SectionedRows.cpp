#include "ui/shell/SectionedRows.h"

namespace parvis::ui {

ListRowDelegate* sectionedDelegate(const Theme& theme, AvatarProvider& provider,
                                   const models::SectionedModel& rows,
                                   std::function<ListRow(int)> read, QObject* parent) {
    auto* delegate = new ListRowDelegate(
        theme, &provider,
        [&rows, read = std::move(read)](const QModelIndex& index) {
            const int row = index.row();
            if (!rows.isSection(row))
                return read(rows.sourceRow(row));
            ListRow header;
            header.kind = ListRow::Kind::Section;
            header.title = rows.sectionTitle(row);
            return header;
        },
        parent);
    delegate->setSectionTest(
        [&rows](const QModelIndex& index) { return rows.isSection(index.row()); });
    return delegate;
}

} // namespace parvis::ui
