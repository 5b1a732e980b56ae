#pragma once

#include "base/Secret.h"
#include "cache/Database.h"
#include "cache/FileList.h"
#include "cache/MessageList.h"
#include "cache/PeopleSearch.h"
#include "cache/SearchQuery.h"
#include "domain/Conversation.h"
#include "domain/Group.h"
#include "domain/Membership.h"
#include "domain/Message.h"
#include "domain/Person.h"

#include <memory>
#include <optional>

namespace parvis::cache {

/// A message as the timeline needs it.
struct StoredMessage {
    Message message;
    Person sender;
    std::optional<std::int64_t> position; ///< Order within the conversation; empty: fetched alone.
    std::int64_t activity = 0; ///< Feeds: milliseconds of the newest comment or the post.
    int commentCount = 0;
    Place place = {}; ///< In the list it was read from; elsewhere only its key.
};

struct StoredReaction {
    QString remoteId;
    QString messageRemote;
    PersonId sender;
    QString key;
};

struct StoredGap {
    std::int64_t position = 0; ///< History is missing just before this place.
    QString token;
};

/// A conversation with what a list shows beside it.
struct ConversationRow {
    Conversation conversation;
    Person peer;                 ///< For direct chats.
    std::optional<Message> last; ///< The newest message.
    QString lastSenderName;
};

struct GroupRow {
    Group group;
    int unread = 0;
    int mentions = 0;
    std::optional<Message> lastPost;
    QString lastSenderName;
    QDateTime lastActivity;
};

/// Which groups to find: those with words beginning so in name or purpose, the best first; with no
/// text all, those first that the account is not in, of each the largest.
struct GroupsWanted {
    QString text;
    std::optional<Privacy> privacy = {};
    bool own = false; ///< Also those that the account is in or near already.
    int limit = 50;
};

struct MemberRow {
    Person person;
    Membership membership = Membership::None;
    Role role = Role::Member;
};

struct SearchHit {
    Message message;
    Person sender;
    QString conversationName;
    ConversationKind kind = ConversationKind::Chat;
};

/// Who searches, and when.
struct SearchAs {
    QList<PersonId> self; ///< The signed-in persons: "from:me".
    QDateTime now;
};

/// A post with comments that the person has not read.
struct PostNews {
    SearchHit post;
    int comments = 0;
    QDateTime newest;
};

struct MessageHits {
    QList<SearchHit> hits;
    /// False: there are more, or there may be: what is everywhere is looked for among the newest.
    bool isAll = true;
};

struct ReceiptRow {
    Person person;
    QString messageRemote;
    QDateTime readAt;
};

/// How far back the joined conversations are here, whole and searchable. Encrypted ones are left
/// out: nothing in them can be searched.
struct Coverage {
    int conversations = 0;
    int complete = 0; ///< Those of them that are here from their beginning.
    /// From then on nothing is missing anywhere. Invalid: when every conversation is complete,
    /// there is no such limit; otherwise nothing can be promised yet.
    QDateTime since;

    [[nodiscard]] bool isWhole() const { return complete == conversations; }
    friend bool operator==(const Coverage&, const Coverage&) = default;
};

/// Reads the cache through a connection of its own. One a thread; every call is a short, complete
/// query that leaves no snapshot open.
class CacheReader {
public:
    /// NotFound when there is no cache yet; other errors as Database::open().
    [[nodiscard]] static Result<std::unique_ptr<CacheReader>> open(const QString& path,
                                                                   const Secret& key);

    /// Makes what is being read fail with Cancelled. From any thread.
    void interrupt() const { m_database.interrupt(); }

    // People
    [[nodiscard]] Result<std::optional<Person>> person(const PersonId& id);
    /// Who has words beginning so in name, role, department or skills, the best first; when there
    /// is nobody, those where one letter of a word is wrong. An empty text lists by name.
    [[nodiscard]] Result<QList<Person>> findPeople(const QString& text, int limit);
    /// Whose profile has one of these addresses, in lower case.
    [[nodiscard]] Result<QList<Person>> peopleWithEmail(AccountId account,
                                                        const QStringList& addresses);
    [[nodiscard]] Result<QList<Person>> reportsOf(const PersonId& manager, int limit);
    [[nodiscard]] Result<QList<GroupRow>> groupsOfPerson(const PersonId& person, int limit);
    /// The person's newest posts and messages in groups that this account sees, newest first.
    [[nodiscard]] Result<QList<SearchHit>> activityOf(const PersonId& person, int limit);

    // Groups
    [[nodiscard]] Result<std::optional<Group>> group(const GroupId& id);
    [[nodiscard]] Result<QList<GroupRow>> groups();
    /// Those that the account is in, is invited to or asked to join; by name.
    [[nodiscard]] Result<QList<GroupRow>> ownGroups();
    /// The largest of those that the account could join or ask to join.
    [[nodiscard]] Result<QList<GroupRow>> suggestedGroups(int limit);
    /// Among all that are listed. With thousands of them some milliseconds: for ReadSide::aside().
    [[nodiscard]] Result<QList<Group>> findGroups(const GroupsWanted& wanted);
    [[nodiscard]] Result<QList<MemberRow>> groupMembers(const GroupId& group, int offset,
                                                        int limit);
    /// Ids of the members with this membership, in no order.
    [[nodiscard]] Result<QList<PersonId>> groupMemberIds(const GroupId& group,
                                                         Membership membership, int limit);
    [[nodiscard]] Result<int> groupMemberCount(const GroupId& group, Membership membership);

    // Conversations
    [[nodiscard]] Result<std::optional<Conversation>> conversation(const ConversationId& id);
    [[nodiscard]] Result<QList<ConversationRow>> chats();
    /// The channels of a group, by name: also those that the account could go into.
    [[nodiscard]] Result<QList<ConversationRow>> channels(const GroupId& group);
    [[nodiscard]] Result<std::optional<ConversationRow>> chat(const ConversationId& id);
    [[nodiscard]] Result<QList<MemberRow>> conversationMembers(const ConversationId& id, int offset,
                                                               int limit);

    // Lists, from any place; each one short walk along an index.

    /// The rows next to a place that are older, nearest first.
    [[nodiscard]] Result<QList<StoredMessage>> older(const MessageList& list, const Place& than,
                                                     int limit);
    /// The rows next to a place that are newer, nearest first.
    [[nodiscard]] Result<QList<StoredMessage>> newer(const MessageList& list, const Place& than,
                                                     int limit);
    /// From `first` to `last`, both included, oldest first.
    [[nodiscard]] Result<QList<StoredMessage>> between(const MessageList& list, const Place& first,
                                                       const Place& last, int limit);
    /// Where a message stands; nothing when it is not in the list.
    [[nodiscard]] Result<std::optional<Place>> placeOf(const MessageList& list,
                                                       const MessageId& id);

    // Timelines: messages outside threads, newest first.
    [[nodiscard]] Result<QList<StoredMessage>>
    before(const ConversationId& conversation, std::optional<std::int64_t> position, int limit);
    /// Oldest first.
    [[nodiscard]] Result<QList<StoredMessage>> after(const ConversationId& conversation,
                                                     std::int64_t position, int limit);
    [[nodiscard]] Result<std::optional<StoredMessage>> message(const MessageId& id,
                                                               const ConversationId& conversation);
    /// The message with this remote id in every conversation of every account that has it: an id
    /// alone need not be unique.
    [[nodiscard]] Result<QList<SearchHit>> messagesById(const QString& remote);
    [[nodiscard]] Result<QList<StoredGap>> gaps(const ConversationId& conversation);
    /// Posts of a feed that were not removed, most recently active first, strictly before
    /// `activity`.
    [[nodiscard]] Result<QList<StoredMessage>>
    posts(const ConversationId& feed, std::optional<std::int64_t> activity, int limit);
    /// Comments of a post, oldest first.
    [[nodiscard]] Result<QList<StoredMessage>> thread(const ConversationId& conversation,
                                                      const MessageId& root, int limit);
    /// The newest comments, oldest of them first.
    [[nodiscard]] Result<QList<StoredMessage>> newestComments(const ConversationId& conversation,
                                                              const MessageId& root, int limit);
    /// Reactions to one message, oldest first.
    [[nodiscard]] Result<QList<StoredReaction>> reactions(const ConversationId& conversation,
                                                          const MessageId& message);
    /// How a poll stands; `self`: whose own answers to tell.
    [[nodiscard]] Result<PollTally> tally(const Message& poll, const PersonId& self);
    /// Who chose an answer, in the order of their votes.
    [[nodiscard]] Result<QList<PersonId>> voters(const Message& poll, const QString& answer,
                                                 int limit);
    /// Who has read this message or what stands after it, the last to read first; without its
    /// author.
    [[nodiscard]] Result<QList<Person>> seenBy(const Message& message, int limit);
    [[nodiscard]] Result<QList<ReceiptRow>> receipts(const ConversationId& conversation, int limit);

    /// The files of a conversation, newest first, from a place by time on (afterAll: from the
    /// newest): so many, or a few more where a message has several. The first are found in a few
    /// milliseconds however long the conversation is; words that are seldom take longer, so this
    /// is for ReadSide::aside().
    [[nodiscard]] Result<FilePage> files(const FilesWanted& wanted, const Place& olderThan,
                                         int limit);

    // Across everything
    /// Of one account, or of all together when it is not valid. A few milliseconds with thousands
    /// of conversations: for ReadSide::aside().
    [[nodiscard]] Result<Coverage> coverage(AccountId account = {});
    /// Messages that mention the account's person, newest first.
    [[nodiscard]] Result<QList<SearchHit>> mentions(int limit);
    /// The newest posts of joined groups, newest first.
    [[nodiscard]] Result<QList<SearchHit>> newestPosts(int limit);
    /// What was saved for later and is on this computer, the newest saved first. Removed messages
    /// are left out.
    [[nodiscard]] Result<QList<SearchHit>> saved(int limit);
    /// Posts that the person follows (see Following) with new comments, the newest first. For
    /// ReadSide::aside().
    [[nodiscard]] Result<QList<PostNews>> postNews(const PersonId& self, int limit);
    /// The notes of a conversation, those changed last first.
    [[nodiscard]] Result<QList<StoredMessage>> notes(const ConversationId& conversation, int limit);
    /// What the person must read in the groups and chats they are in, and neither wrote nor
    /// acknowledged, newest first.
    [[nodiscard]] Result<QList<SearchHit>> mustRead(const PersonId& self, int limit);
    /// One message, unless it is not here or was removed.
    [[nodiscard]] Result<std::optional<SearchHit>> hit(const MessageId& id,
                                                       const ConversationId& conversation);
    /// Messages that answer a query, the best first: see SearchQuery and SearchMatcher::score().
    [[nodiscard]] Result<MessageHits> search(const SearchQuery& query, const SearchAs& as,
                                             int limit);

private:
    explicit CacheReader(Database database)
        : m_database(std::move(database)) {}

    [[nodiscard]] Result<std::int64_t> keyOf(const ConversationId& id);
    [[nodiscard]] Result<QList<MemberRow>> membersOfMany(std::int64_t group, int offset, int limit);

    Database m_database;
    PeopleSearch m_people;
};

} // namespace parvis::cache
