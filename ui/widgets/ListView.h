#pragma once

#include <QListView>
#include <QPersistentModelIndex>

#include <functional>

namespace parvis::ui {

class AvatarProvider;
class Theme;

/// A list as the second column shows it: no frame, smooth scrolling, rows by ListRowDelegate.
/// Opens a row by activated() on a click or Enter. Repaints when pictures arrive.
class ListView : public QListView {
    Q_OBJECT

public:
    /// `provider` may be null. Both outlive the view.
    ListView(const Theme& theme, AvatarProvider* provider, const QString& accessibleName,
             QWidget* parent = nullptr);

    /// Rows of which it is true have a menu: by the button that ListRow::more shows at their end,
    /// by the right mouse button and by the menu key.
    void setMenuTest(std::function<bool(const QModelIndex&)> hasMenu);

signals:
    /// `at`: on the screen.
    void menuRequested(const QModelIndex& index, QPoint at);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// The row whose button is at a point of the viewport.
    [[nodiscard]] QModelIndex buttonAt(QPoint point) const;

    const Theme& m_theme;
    std::function<bool(const QModelIndex&)> m_hasMenu;
    QPersistentModelIndex m_pressed; ///< The row whose button is held.
};

} // namespace parvis::ui
