#pragma once

#include "domain/Group.h"
#include "protocol/Command.h"
#include "workspace/ReadSide.h"

#include <QString>

#include <optional>

namespace parvis::models {

/// A group or chat that a message can be shared to.
struct ShareTarget {
    ConversationId conversation; ///< Of a group its feed.
    GroupId group;               ///< Valid for groups.
    PersonId peer;               ///< Valid for chats of two.
    QString name;
    QString detail; ///< "Closed · 12 members"
    MediaRef picture;

    friend bool operator==(const ShareTarget&, const ShareTarget&) = default;
};

/// Where this account may write words with these letters at the beginning of each: chats and groups
/// by their last activity. Encrypted ones are left out where Parvis cannot encrypt.
[[nodiscard]] QList<ShareTarget> shareTargets(const workspace::ReadSide& reads, AccountId account,
                                              const QString& text);

/// Who reads a message in one place and could not in another.
struct Audience {
    enum class More { Nobody, Some, Everybody };
    More more = More::Nobody;
    int people = 0; ///< With Some: how many; 0: it is not known how many, or whether at all.
};

/// From what is known here of members. Everybody: of the organisation, as the place is open.
[[nodiscard]] Audience audienceGained(const workspace::ReadSide& reads, const ConversationId& from,
                                      const ConversationId& to);

/// Who wrote something and where, as others may hear it: of a secret group not even the name.
[[nodiscard]] QString attributionOf(const workspace::ReadSide& reads, const Message& message);

/// Nothing of `message` but its words and files, quoted below the person's own `comment`. `link`
/// leads to the original; empty: it is not told.
[[nodiscard]] MessageContent sharedContent(const Message& message, const QString& attribution,
                                           const QString& link, const QString& comment);

/// False: of a secret group, whose messages are not linked to from elsewhere either.
[[nodiscard]] bool mayNameSource(const workspace::ReadSide& reads,
                                 const ConversationId& conversation);

/// The first of these that can be opened: it is on this computer, or at least its conversation is
/// one that the account is in.
[[nodiscard]] std::optional<MessagePlace> placeToOpen(const workspace::ReadSide& reads,
                                                      const QList<MessagePlace>& places);

} // namespace parvis::models
