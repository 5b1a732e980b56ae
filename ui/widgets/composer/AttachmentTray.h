#pragma once

#include <QImage>
#include <QWidget>

class QLayout;

namespace parvis::ui {

class Theme;

/// The files that will go with the message: a thumbnail or kind, name, size, and a cross each.
class AttachmentTray : public QWidget {
    Q_OBJECT

public:
    struct Item {
        QString name;
        qint64 size = -1;
        QImage thumbnail; ///< Null for what is no picture.
    };

    explicit AttachmentTray(const Theme& theme, QWidget* parent = nullptr);

    /// Hides when there is nothing.
    void setItems(const QList<Item>& items);
    [[nodiscard]] int count() const { return int(m_items.size()); }

signals:
    void removeRequested(int index);

private:
    [[nodiscard]] QWidget* makeCard(const Item& item, int index);

    const Theme& m_theme;
    QList<Item> m_items;
    QLayout* m_flow;
};

} // namespace parvis::ui
