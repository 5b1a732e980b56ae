#pragma once

#include "domain/Group.h"
#include "protocol/Command.h"
#include "ui/shell/PaneContext.h"

#include <QWidget>

class QPushButton;

namespace parvis::ui {

class TextLabel;

/// The line in a group for those who are not members: what they can do about it. Hides itself for
/// members.
class MembershipBar : public QWidget {
    Q_OBJECT

public:
    explicit MembershipBar(const PaneContext& context, QWidget* parent = nullptr);

    void open(const Group& group);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void act(const Command& command);

    PaneContext m_context;
    Group m_group;
    bool m_tookBack = false; ///< The person, in this run, what they had asked.
    bool m_refused = false;  ///< Somebody else, while the group was shown.
    TextLabel* m_text;
    QPushButton* m_first;
    QPushButton* m_second;
};

} // namespace parvis::ui
