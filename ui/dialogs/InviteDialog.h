#pragma once

#include "base/Task.h"
#include "protocol/Command.h"
#include "ui/parts/FormDialog.h"
#include "ui/shell/PaneContext.h"

namespace parvis::models {
class PeopleModel;
}

namespace parvis::ui {

class PeoplePicker;

/// Invites people to a group or a chat. Those who could not be invited stay picked, with the
/// reason; those who were are gone from the list.
class InviteDialog : public FormDialog {
    Q_OBJECT

public:
    /// `name`: of the group or chat, for the title.
    InviteDialog(const PaneContext& context, const GroupId& group, const QString& name,
                 QWidget* parent);
    InviteDialog(const PaneContext& context, const ConversationId& conversation,
                 const QString& name, QWidget* parent);

signals:
    /// So many people were invited.
    void invited(int count);

private:
    InviteDialog(const PaneContext& context, const GroupId& group,
                 const ConversationId& conversation, const QString& name, QWidget* parent);
    void excludeMembers();
    void validate();
    [[nodiscard]] Task<void> submit();
    [[nodiscard]] Command commandFor(const PersonId& person) const;

    const PaneContext m_context;
    GroupId m_group;
    ConversationId m_conversation;
    models::PeopleModel* m_members;
    PeoplePicker* m_people;
    bool m_stopped = false;
};

} // namespace parvis::ui
