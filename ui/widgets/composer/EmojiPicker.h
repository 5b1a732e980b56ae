#pragma once

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace parvis::ui {

class EmojiTable;
class ElidedLabel;
class SearchField;
class Theme;

/// A popup with all emoji: search by name, recent ones first, arrow keys and Enter. Shown by
/// popupAt(), which returns at once.
class EmojiPicker : public QWidget {
    Q_OBJECT

public:
    EmojiPicker(const Theme& theme, const EmojiTable& table, QWidget* parent = nullptr);

    /// Newest first; kept to 16.
    void setRecent(const QStringList& recent);
    /// Opens beside `anchor` (global), where there is room.
    void popupAt(const QRect& anchor);

signals:
    void picked(const QString& emoji);
    void recentChanged(const QStringList& recent);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void pick(const QModelIndex& index);
    void addEmoji(const QString& text, const QString& name);

    const Theme& m_theme;
    const EmojiTable& m_table;
    SearchField* m_search;
    QListView* m_grid;
    ElidedLabel* m_name;
    QStandardItemModel* m_model;
    QStringList m_recent;
};

} // namespace parvis::ui
