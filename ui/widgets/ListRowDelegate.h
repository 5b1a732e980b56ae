#pragma once

#include "ui/widgets/ListRow.h"

#include <QStyledItemDelegate>

#include <functional>

namespace parvis::ui {

class AvatarProvider;
class Theme;

/// Paints the rows of the second column: 54 pixels with avatar, title, subtitle, time and badge;
/// section headers between them. Needs a reader that turns an index of the pane's model into a row.
class ListRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Reader = std::function<ListRow(const QModelIndex&)>;

    /// `provider` may be null. Theme and provider outlive the delegate.
    ListRowDelegate(const Theme& theme, AvatarProvider* provider, Reader reader,
                    QObject* parent = nullptr);

    /// Tells sections from rows without building a row; without it the reader is asked.
    void setSectionTest(std::function<bool(const QModelIndex&)> isSection);
    /// The colour behind the list; the token `list` unless set.
    void setSurface(const QColor& surface) { m_surface = surface; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintSection(QPainter& painter, const QRect& rect, const ListRow& row) const;
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const ListRow& row) const;
    void paintFile(QPainter& painter, const QRect& place, const ListRow& row) const;
    void paintTexts(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                    const ListRow& row) const;

    const Theme& m_theme;
    AvatarProvider* m_provider;
    Reader m_reader;
    std::function<bool(const QModelIndex&)> m_isSection;
    QColor m_surface;
};

/// Where a row's button for its menu is, in the coordinates of the row's rectangle.
[[nodiscard]] QRect moreButton(const QRect& row, const Theme& theme, Qt::LayoutDirection direction);

/// What a screen reader reads for a row: "Aiko Tanaka, The interlock log…, 10:42, 2 unread".
[[nodiscard]] QString accessibleText(const ListRow& row);

} // namespace parvis::ui
