#pragma once

#include "domain/Conversation.h"
#include "domain/Group.h"
#include "domain/Media.h"
#include "domain/Message.h"
#include "domain/Person.h"

#include <QIODevice>
#include <QList>
#include <QSize>

#include <functional>
#include <memory>
#include <variant>

namespace parvis {

/// What a person wrote. `html` is empty when the text has no formatting.
struct MessageContent {
    QString title;
    QString text;
    QString html;
    QList<Attachment> attachments; ///< Uploaded already.
    MessageId replyTo;
    MessageId threadRoot;
    QList<PersonId> mentions;
    bool emote = false;
    std::optional<Poll> poll = {};           ///< InvalidInput when it is not sound.
    std::optional<CalendarEvent> event = {}; ///< The same.
    bool important = false;                  ///< Shown to others only if Rights::announce is given.
    bool mustRead = false;                   ///< The same.
    bool note = false;                       ///< Needs a title.
    std::optional<LinkCard> link = {};       ///< Left out when tidy() says no.

    friend bool operator==(const MessageContent&, const MessageContent&) = default;
};

/// Bytes done and bytes in all (-1 when unknown). Called in the engine thread.
using Progress = std::function<void(qint64 done, qint64 total)>;

// Messages. `transactionId` is unique for the account and stays the same over retries; a server
// that has seen it answers with the first outcome. Refused with ErrorKind::Unsupported when the
// conversation is encrypted and the backend cannot encrypt: clear text is never sent into it.

struct SendMessage {
    ConversationId conversation;
    QString transactionId;
    MessageContent content;
};
struct EditMessage {
    ConversationId conversation;
    MessageId message;
    QString transactionId;
    MessageContent content;
};
struct RedactMessage {
    ConversationId conversation;
    MessageId message;
    QString transactionId;
    QString reason; ///< Shown to everybody there, the author among them.
};
/// Tells whoever runs the server that a message breaks the rules; nobody else learns of it. Needs
/// Capabilities::reportMessages.
struct ReportMessage {
    ConversationId conversation;
    MessageId message;
    QString reason;
};
/// Puts a message aside for later, or back, on all devices of the account. Needs
/// Capabilities::saveMessages. Conflict, with words, when too many are there.
struct SaveMessage {
    ConversationId conversation;
    MessageId message;
    bool saved = true;
};
/// What the person wants to hear of the comments on a post, on all devices of the account. Needs
/// Capabilities::followPosts. Conflict, with words, when it was decided of too many.
struct FollowPost {
    ConversationId conversation; ///< A feed.
    MessageId post;
    Following following = Following::Followed;
};
struct AddReaction {
    ConversationId conversation;
    MessageId message;
    QString transactionId;
    QString key;
};
struct RemoveReaction {
    ConversationId conversation;
    QString reactionRemoteId;
    QString transactionId;
};
/// Replaces an earlier vote. What the poll does not allow is refused, or does not count.
struct CastVote {
    ConversationId conversation;
    MessageId poll;
    QString transactionId;
    QStringList answers; ///< PollAnswer::id; none takes the vote back.
};
/// By the author, or by whoever may remove messages.
struct ClosePoll {
    ConversationId conversation;
    MessageId poll;
    QString transactionId;
};
struct MarkRead {
    ConversationId conversation;
    MessageId upTo;
    bool hidden = false; ///< Others are not told.
};
/// For everybody in the conversation.
struct PinMessage {
    ConversationId conversation;
    MessageId message;
    bool pinned = true;
};
struct SetTyping {
    ConversationId conversation;
    bool typing = false;
};

// Groups

struct CreateGroup {
    QString name;
    QString purpose;
    Privacy privacy = Privacy::Open;
    QList<PersonId> invite;
    /// Unique for the account, and the same when a person tries again because no answer came: a
    /// group that was made nevertheless is found instead of made twice. Empty: one try.
    QString transactionId = {};
    MediaRef avatar = {};
    GroupColour colour = GroupColour::Automatic; ///< Needs Capabilities::groupColours.
    Role posting = Role::Member;                 ///< Needs Capabilities::groupRules, as the next.
    /// In a closed or secret group at least Moderator: others than those who approve could not be
    /// told from those who ask.
    Role approving = Role::Member;
};
struct UpdateGroup {
    GroupId group;
    std::optional<QString> name = {};
    std::optional<QString> purpose = {};
    std::optional<MediaRef> avatar = {}; ///< Not valid: no picture any more.
    /// Only tighter than it is, otherwise InvalidInput: what was written for few would be read by
    /// many. Needs Capabilities::tightenGroups.
    std::optional<Privacy> privacy = {};
    /// An archived group can be read, and nothing can be written into it. Needs
    /// Capabilities::archiveGroups.
    std::optional<bool> archived = {};
    std::optional<GroupColour> colour = {}; ///< Needs Capabilities::groupColours.
    std::optional<Role> posting = {};       ///< Needs Capabilities::groupRules, as the next.
    std::optional<Role> approving = {};
};
/// Sends everybody away and takes the group off the lists; at last the account's own person goes,
/// and nobody comes in again. Only for whoever gives roles (Rights::appoint). Trying again goes on
/// where it stopped. Needs Capabilities::deleteGroups.
struct DeleteGroup {
    GroupId group;
};
struct JoinGroup {
    GroupId group; ///< Also accepts an invitation.
};
struct AskToJoinGroup {
    GroupId group;
};
struct LeaveGroup {
    GroupId group; ///< Also declines an invitation and takes back an asking.
};
struct InviteToGroup {
    GroupId group;
    PersonId person;
};
struct AnswerJoinRequest {
    GroupId group;
    PersonId person;
    bool approve = false;
};
struct RemoveFromGroup {
    GroupId group;
    PersonId person;
    QString reason;
};
/// Removes somebody, who then can neither join nor ask nor be invited. Needs
/// Capabilities::blockMembers, as the next one does.
struct BlockFromGroup {
    GroupId group;
    PersonId person;
    QString reason;
};
struct UnblockFromGroup {
    GroupId group;
    PersonId person;
};
/// Forbidden where the other stands as high as the account's own person. Conflict, with words for
/// the person, when nobody would be left who runs the group. Needs Capabilities::groupRoles.
struct SetRole {
    GroupId group;
    PersonId person; ///< A member.
    Role role = Role::Member;
};

// Channels: further chats of a group. Who is in the group may come in by JoinConversation, and
// nobody else may; whoever leaves the group leaves them, too.

/// Needs Rights::channels and Capabilities::channels, as the next two.
struct CreateChannel {
    GroupId group;
    QString name;
    QString topic = {};
    QString transactionId = {}; ///< As in CreateGroup.
};
/// The group's channels, as ConversationChanged and ChannelsListed. Only for members.
struct LoadChannels {
    GroupId group;
};
/// Sends everybody away and takes it off the group. Its messages are gone for all. Trying again
/// goes on where it stopped. Conflict, with words, where others stand as high.
struct DeleteChannel {
    ConversationId conversation;
};

// Conversations

/// With one person and no name this is the direct chat with them: an existing one is found again.
struct CreateConversation {
    QString name;
    QList<PersonId> people;
    QString transactionId = {}; ///< As in CreateGroup.
};
struct JoinConversation {
    ConversationId conversation; ///< Also accepts an invitation.
};
struct LeaveConversation {
    ConversationId conversation; ///< Also declines an invitation.
};
struct InviteToConversation {
    ConversationId conversation;
    PersonId person;
};

// People

struct UpdateProfile {
    PersonPatch person; ///< Fields of the account's own person.
};
struct SetPresence {
    Presence presence = Presence::Online;
    QString status;
};

// Questions. What they find arrives as changes, before the task ends; the receipt lists the ids.

struct LoadOlder {
    ConversationId conversation;
    /// From MessagesArrived::gap or HistoryLoaded::next. Empty: the newest messages, as
    /// MessagesArrived, of a conversation that may be read without being in it.
    QString token;
    int limit = 50;
    /// When valid: history up to this message, itself included. `token` is not the backend's then,
    /// and HistoryLoaded repeats it. NotFound: the server does not have the message any more.
    MessageId upTo = {};
};
/// A message with what stands just before and after it, wherever it is in the history; about
/// `limit` messages, as HistoryFound. Needs Capabilities::historyAnywhere. NotFound: the server
/// does not have the message, or not in this conversation.
struct LoadAround {
    ConversationId conversation;
    MessageId message;
    int limit = 50;
};
/// What follows a message, towards the newest end; as HistoryContinued. The same conditions.
struct LoadNewer {
    ConversationId conversation;
    MessageId after;
    int limit = 50;
};
struct LoadThread {
    ConversationId conversation;
    MessageId root;
};
/// Every version of a message, the oldest first, as Receipt::versions. Needs
/// Capabilities::editHistory.
struct LoadVersions {
    ConversationId conversation;
    MessageId message;
};
/// Who is in it; of an open group that the account is not in also where its posts are
/// (Group::feed), which DiscoverGroups need not know.
struct LoadMembers {
    GroupId group; ///< Exactly one of the two is valid.
    ConversationId conversation;
};
struct FetchPerson {
    PersonId person;
};
struct SearchPeople {
    QString text;
    int limit = 50;
};
struct DiscoverGroups {
    QString text; ///< Empty: all that are listed.
    QString next; ///< Receipt::next of the page before; empty for the first.
    int limit = 50;
};

/// Messages with all the words, newest first, wherever the server keeps them: also those that this
/// computer has never seen. Only in conversations that the account is in, and never in encrypted
/// ones.
struct SearchMessages {
    QString text;
    ConversationId conversation = {}; ///< Valid: only there.
    QString next = {};                ///< Receipt::next of the page before; empty for the first.
    int limit = 20;
};

/// What stands behind a link, as Receipt::link; none when there is nothing to show. The server asks
/// the page, so whoever runs it learns of the link, and the site does not learn who asks. Needs
/// Capabilities::linkPreviews.
struct PreviewLink {
    QString url; ///< http or https.
};

// Files

struct UploadMedia {
    std::shared_ptr<QIODevice>
        source; ///< Open for reading, random access; used in the engine thread.
    QString fileName;
    QString mimeType;
    Progress progress;
};
struct DownloadMedia {
    MediaRef media;
    QSize fit; ///< Valid: a scaled picture of about this size in pixels will do.
    std::shared_ptr<QIODevice> target; ///< Open for writing; used in the engine thread.
    qint64 maxBytes = 0;               ///< > 0: end with ErrorKind::TooLarge beyond it.
    Progress progress;
};

using Command =
    std::variant<SendMessage, EditMessage, RedactMessage, ReportMessage, SaveMessage, FollowPost,
                 AddReaction, RemoveReaction, CastVote, ClosePoll, MarkRead, PinMessage, SetTyping,
                 CreateGroup, UpdateGroup, DeleteGroup, JoinGroup, AskToJoinGroup, LeaveGroup,
                 InviteToGroup, AnswerJoinRequest, RemoveFromGroup, BlockFromGroup,
                 UnblockFromGroup, SetRole, CreateChannel, LoadChannels, DeleteChannel,
                 CreateConversation, JoinConversation, LeaveConversation, InviteToConversation,
                 UpdateProfile, SetPresence, LoadOlder, LoadAround, LoadNewer, LoadThread,
                 LoadVersions, LoadMembers, FetchPerson, SearchPeople, DiscoverGroups,
                 SearchMessages, PreviewLink, UploadMedia, DownloadMedia>;

/// Where a message stands.
struct MessagePlace {
    ConversationId conversation;
    MessageId message;

    friend bool operator==(const MessagePlace&, const MessagePlace&) = default;
};

/// What a command led to. Only what belongs to the command is filled.
struct Receipt {
    MessageId message; ///< SendMessage, EditMessage; AddReaction and CastVote: the new remote id
    GroupId group;     ///< CreateGroup, JoinGroup
    ConversationId conversation;    ///< CreateConversation, CreateChannel, CreateGroup (the feed)
    MediaRef media;                 ///< UploadMedia
    QString mimeType;               ///< DownloadMedia, as the server says; empty when it does not
    QList<PersonId> people;         ///< SearchPeople, best first
    QList<GroupId> groups;          ///< DiscoverGroups
    QList<MessagePlace> messages;   ///< SearchMessages, newest first
    QList<MessageVersion> versions; ///< LoadVersions, the oldest first
    std::optional<LinkCard> link;   ///< PreviewLink
    QString next;    ///< DiscoverGroups, SearchMessages: token of the next page; empty at the end
    QString warning; ///< Done, but not all of it: in words for the person
};

} // namespace parvis
