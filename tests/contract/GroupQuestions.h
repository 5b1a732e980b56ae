#pragma once

#include "contract/Client.h"

#include <QUuid>

#include <algorithm>

namespace parvis::contract {

// What tests about groups ask.

/// A name that no other test gives.
[[nodiscard]] inline QString uniqueName() {
    return QStringLiteral("Suite ") + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
}

[[nodiscard]] inline Membership membership(const Client& client, const GroupId& group) {
    return client.state.groups.contains(group.remote) ? client.state.groups[group.remote].membership
                                                      : Membership::None;
}

/// Nothing of what was written in the feed has reached this client.
[[nodiscard]] inline bool knowsNothingOf(const Client& client, const ConversationId& feed) {
    return client.state.texts(feed).isEmpty() &&
           std::ranges::none_of(client.state.messages, [&](const Message& message) {
               return message.conversation.remote == feed.remote;
           });
}

} // namespace parvis::contract
