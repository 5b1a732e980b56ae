#pragma once

#include "ui/parts/AvatarRow.h"
#include "ui/widgets/Card.h"

#include <QList>

class QPushButton;
class QVBoxLayout;

namespace parvis::ui {

class TextLabel;

/// A card with a title and rows that open places. Hidden while it has neither rows nor words for
/// having none.
class RowsCard : public Card {
    Q_OBJECT

public:
    /// `name` becomes the objectName; its rows are called `name`Row0 and so on.
    RowsCard(const Theme& theme, AvatarProvider* provider, const QString& title,
             const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setAvatarSize(int size) { m_avatarSize = size; }
    /// What the card says when there are no rows; empty: the card hides then.
    void setEmptyText(const QString& text);
    /// A link beside the title; empty: none.
    void setAction(const QString& text, const QString& accessibleName);
    /// Keeps the rows that are there, so that the focus stays.
    void setRows(const QList<AvatarRowInfo>& rows);
    [[nodiscard]] int count() const { return int(m_rows.size()); }

signals:
    void rowPressed(int row);
    void actionTriggered();

private:
    void updateVisible();

    const Theme& m_theme;
    AvatarProvider* m_provider;
    int m_avatarSize = 32;
    TextLabel* m_title;
    TextLabel* m_empty;
    QPushButton* m_action;
    QVBoxLayout* m_column;
    QList<AvatarRow*> m_rows;
};

} // namespace parvis::ui
