#pragma once

#include "backends/matrix/GroupChannels.h"

#include <QObject>

namespace parvis::matrix {

/// Chats: making, joining, leaving them; and what is pinned in any conversation.
class ConversationCommands final : public QObject {
    Q_OBJECT

public:
    ConversationCommands(CommandContext& context, RoomActions& actions, RoomMaker& maker,
                         GroupChannels& channels, QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(CreateConversation command);
    [[nodiscard]] Task<Receipt> run(JoinConversation command);
    [[nodiscard]] Task<Receipt> run(LeaveConversation command);
    [[nodiscard]] Task<Receipt> run(InviteToConversation command);
    [[nodiscard]] Task<Receipt> run(PinMessage command);

private:
    /// A direct chat with the person that is still of use; empty when there is none.
    [[nodiscard]] QString existingDirect(const QString& person) const;
    /// Writes down that the room is the direct chat with the person ("m.direct").
    [[nodiscard]] Task<void> markDirect(QString room, QString person);

    CommandContext& m_context;
    RoomActions& m_actions;
    RoomMaker& m_maker;
    GroupChannels& m_channels;
};

} // namespace parvis::matrix
