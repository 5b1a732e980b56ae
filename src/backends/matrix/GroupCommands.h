#pragma once

#include "backends/matrix/GroupRules.h"

#include <QObject>

namespace parvis::matrix {

/// Life in groups: coming, going, letting in, changing the card. A group is two rooms, and neither
/// follows the other by itself, so each command sees to both.
class GroupCommands final : public QObject {
    Q_OBJECT

public:
    GroupCommands(CommandContext& context, RoomActions& actions, GroupRules& rules,
                  GroupChannels& channels, QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(UpdateGroup command);
    [[nodiscard]] Task<Receipt> run(JoinGroup command);
    [[nodiscard]] Task<Receipt> run(AskToJoinGroup command);
    [[nodiscard]] Task<Receipt> run(LeaveGroup command);
    [[nodiscard]] Task<Receipt> run(InviteToGroup command);
    [[nodiscard]] Task<Receipt> run(AnswerJoinRequest command);
    [[nodiscard]] Task<Receipt> run(RemoveFromGroup command);

private:
    [[nodiscard]] Task<void> mayLeave(QString space);

    CommandContext& m_context;
    RoomActions& m_actions;
    GroupRules& m_rules;
    GroupChannels& m_channels;
};

} // namespace parvis::matrix
