#pragma once

#include "base/Id.h"
#include "domain/Media.h"
#include "domain/Membership.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace parvis {

enum class ConversationKind {
    Direct = 0,  ///< Two people.
    Chat = 1,    ///< Several people.
    Feed = 2,    ///< The posts and comments of a group.
    Channel = 3, ///< A further chat that belongs to a group.
};

/// A message that the person put aside for later. Nobody else is told.
struct SavedMessage {
    MessageId message;
    QDateTime savedAt;

    friend bool operator==(const SavedMessage&, const SavedMessage&) = default;
};

/// Whether the person hears of new comments on a post.
enum class Following {
    Usual = 0, ///< When they wrote the post, commented on it, or are mentioned in it.
    Followed = 1,
    Muted = 2,
};

/// A post of which the person decided it.
struct FollowedPost {
    MessageId post;
    Following following = Following::Usual;

    friend bool operator==(const FollowedPost&, const FollowedPost&) = default;
};

/// A place where messages stand in one order.
struct Conversation {
    ConversationId id;
    ConversationKind kind = ConversationKind::Chat;
    GroupId group; ///< Valid for Feed and Channel.
    PersonId peer; ///< Valid for Direct: the other person.
    QString name;  ///< For Direct empty: show the peer's name.
    QString topic;
    MediaRef avatar;
    Membership membership = Membership::Joined;
    PersonId invitedBy; ///< Valid while membership is Invited and the server told.
    bool encrypted = false;
    bool favourite = false;
    bool muted = false;
    Rights rights;
    int memberCount = 0;
    int unread = 0;     ///< Messages since the person read, as the server counts.
    int mentions = 0;   ///< Those of them that need the person.
    MessageId readUpTo; ///< The newest message the person has read; invalid when unknown.
    QDateTime lastActivity;
    QList<MessageId> pinned;      ///< In the order of their pinning.
    QList<SavedMessage> saved;    ///< The newest last.
    QList<FollowedPost> followed; ///< Of feeds; those that are Usual are not in it.

    friend bool operator==(const Conversation&, const Conversation&) = default;
};

/// What became known about a conversation: only the fields that are set replace what was known.
struct ConversationPatch {
    ConversationId id;
    std::optional<ConversationKind> kind;
    std::optional<GroupId> group;
    std::optional<PersonId> peer;
    std::optional<QString> name;
    std::optional<QString> topic;
    std::optional<MediaRef> avatar;
    std::optional<Membership> membership;
    std::optional<PersonId> invitedBy;
    std::optional<bool> encrypted;
    std::optional<bool> favourite;
    std::optional<bool> muted;
    std::optional<Rights> rights;
    std::optional<int> memberCount;
    std::optional<int> unread;
    std::optional<int> mentions;
    std::optional<MessageId> readUpTo;
    std::optional<QDateTime> lastActivity;
    std::optional<QList<MessageId>> pinned;
    std::optional<QList<SavedMessage>> saved;
    std::optional<QList<FollowedPost>> followed;
};

void apply(const ConversationPatch& patch, Conversation& conversation);
[[nodiscard]] ConversationPatch toPatch(const Conversation& conversation);

/// What the person decided of a post.
[[nodiscard]] Following followingOf(const Conversation& feed, const MessageId& post);

} // namespace parvis
