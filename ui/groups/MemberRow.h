#pragma once

#include "models/PeopleModel.h"
#include "ui/shell/PaneContext.h"

#include <QAbstractButton>

namespace parvis::ui {

/// A person in a card: picture, name, role; with two buttons when they ask to join. Pressing it
/// opens the person.
class MemberRow : public QAbstractButton {
    Q_OBJECT

public:
    MemberRow(const PaneContext& context, const models::PersonItem& item, bool asking,
              QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void answered(bool approve);
    /// The person wants to do something with them; `at`: on the screen.
    void menuRequested(const parvis::models::PersonItem& person, QPoint at);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    PaneContext m_context;
    models::PersonItem m_item;
    QString m_detail;
    int m_buttons = 0; ///< Room at the far side.
};

} // namespace parvis::ui
