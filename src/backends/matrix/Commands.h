#pragma once

#include "backends/matrix/ConversationCommands.h"
#include "backends/matrix/GroupChannels.h"
#include "backends/matrix/GroupCommands.h"
#include "backends/matrix/GroupCreation.h"
#include "backends/matrix/GroupDiscovery.h"
#include "backends/matrix/GroupRemoval.h"
#include "backends/matrix/HistoryCommands.h"
#include "backends/matrix/KeptCommands.h"
#include "backends/matrix/MediaCommands.h"
#include "backends/matrix/MessageCommands.h"
#include "backends/matrix/MessageSearch.h"
#include "backends/matrix/PeopleCommands.h"
#include "backends/matrix/RoomActions.h"

namespace parvis::matrix {

/// Hands each command to the topic that knows it. A command that nobody takes does not compile.
class Commands {
public:
    explicit Commands(CommandContext& context)
        : m_actions(context)
        , m_maker(context)
        , m_media(context)
        , m_messages(context, m_media)
        , m_kept(context)
        , m_history(context, m_actions)
        , m_search(context)
        , m_creation(context, m_maker)
        , m_channels(context, m_actions, m_maker)
        , m_rules(context, m_actions, m_channels)
        , m_removal(context, m_actions, m_rules, m_channels)
        , m_groups(context, m_actions, m_rules, m_channels)
        , m_discovery(context)
        , m_conversations(context, m_actions, m_maker, m_channels)
        , m_people(context) {}

    [[nodiscard]] Task<Receipt> run(Command command) {
        return std::visit([this](auto& one) { return dispatch(std::move(one)); }, command);
    }
    /// Of groups, for what the backend does by itself.
    [[nodiscard]] GroupCommands& groups() { return m_groups; }
    [[nodiscard]] RoomActions& actions() { return m_actions; }

private:
    template<class T>
    [[nodiscard]] Task<Receipt> dispatch(T command) {
        if constexpr (requires { m_messages.run(std::move(command)); })
            return m_messages.run(std::move(command));
        else if constexpr (requires { m_kept.run(std::move(command)); })
            return m_kept.run(std::move(command));
        else if constexpr (requires { m_history.run(std::move(command)); })
            return m_history.run(std::move(command));
        else if constexpr (requires { m_search.run(std::move(command)); })
            return m_search.run(std::move(command));
        else if constexpr (requires { m_creation.run(std::move(command)); })
            return m_creation.run(std::move(command));
        else if constexpr (requires { m_channels.run(std::move(command)); })
            return m_channels.run(std::move(command));
        else if constexpr (requires { m_rules.run(std::move(command)); })
            return m_rules.run(std::move(command));
        else if constexpr (requires { m_removal.run(std::move(command)); })
            return m_removal.run(std::move(command));
        else if constexpr (requires { m_groups.run(std::move(command)); })
            return m_groups.run(std::move(command));
        else if constexpr (requires { m_discovery.run(std::move(command)); })
            return m_discovery.run(std::move(command));
        else if constexpr (requires { m_conversations.run(std::move(command)); })
            return m_conversations.run(std::move(command));
        else if constexpr (requires { m_people.run(std::move(command)); })
            return m_people.run(std::move(command));
        else
            return m_media.run(std::move(command));
    }

    RoomActions m_actions;
    RoomMaker m_maker;
    MediaCommands m_media;
    MessageCommands m_messages;
    KeptCommands m_kept;
    HistoryCommands m_history;
    MessageSearch m_search;
    GroupCreation m_creation;
    GroupChannels m_channels;
    GroupRules m_rules;
    GroupRemoval m_removal;
    GroupCommands m_groups;
    GroupDiscovery m_discovery;
    ConversationCommands m_conversations;
    PeopleCommands m_people;
};

} // namespace parvis::matrix
