#pragma once

#include "cache/CacheReader.h"
#include "cache/Personal.h"
#include "workspace/Workspace.h"

#include <QJsonObject>

namespace parvis::ctl {

// The objects of --json. Their fields are documented in docs/man/parvisctl.1 and stay; further ones
// may be added. Times are ISO 8601 in UTC; what is not known is missing or empty.

[[nodiscard]] QString word(Privacy privacy);
[[nodiscard]] QString word(Membership membership);
[[nodiscard]] QString word(Role role);
[[nodiscard]] QString word(GroupColour colour);
[[nodiscard]] QString word(ConversationKind kind);
[[nodiscard]] QString word(MessageKind kind);
[[nodiscard]] QString word(ConnectionState::Phase phase);

/// What word() gives, read back; anything else is Member, or Automatic.
[[nodiscard]] Role roleNamed(const QString& name);
[[nodiscard]] GroupColour colourNamed(const QString& name);

[[nodiscard]] QJsonObject toJson(const Group& group);
[[nodiscard]] QJsonObject toJson(const cache::ConversationRow& chat);
[[nodiscard]] QJsonObject toJson(const cache::MemberRow& member);
[[nodiscard]] QJsonObject toJson(const Person& person);
[[nodiscard]] QJsonObject toJson(const Message& message, const Person& sender);
[[nodiscard]] QJsonArray toJson(const QList<cache::StoredReaction>& reactions,
                                const PersonId& self);
[[nodiscard]] QJsonObject toJson(const Poll& poll, const PollTally& tally);
[[nodiscard]] QJsonObject toJson(const workspace::AccountInfo& account,
                                 const ConnectionState& connection);

} // namespace parvis::ctl
