#pragma once

#include "backends/demo/Fault.h"
#include "backends/demo/WorldState.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "protocol/Capabilities.h"
#include "protocol/Change.h"
#include "protocol/Command.h"

#include <QByteArray>
#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace parvis::demo {

class SampleOrganisation;

/// The server of the embedded organisation, in memory and in the engine thread: people, groups,
/// conversations, who may do what, and a log of all that happened. Several backends share one
/// world. Ids going in may carry any account, ids coming out carry none.
class DemoWorld : public QObject {
    Q_OBJECT

public:
    /// What a command led to, and what a question found.
    struct Outcome {
        Receipt receipt;
        std::vector<Change> found;
    };

    /// `clock` outlives the world.
    explicit DemoWorld(const Clock& clock, QObject* parent = nullptr);
    ~DemoWorld() override;

    // Filling

    /// Adds somebody who can sign in. Fails with Conflict when the user name is taken.
    [[nodiscard]] Result<QString> addUser(const QString& user, const QString& displayName,
                                          const QString& password);
    /// Puts a whole organisation in, before anybody signed in.
    void settle(const SampleOrganisation& sample);

    // Sessions

    [[nodiscard]] Result<WorldSession> signIn(const QString& user, const QString& password,
                                              const QByteArray& token);
    /// Opens a session for somebody without asking for a password.
    void admit(const QString& person, const QByteArray& token, const QString& device);
    [[nodiscard]] Result<WorldSession> session(const QByteArray& token) const;
    void endSession(const QByteArray& token);

    // Acting

    [[nodiscard]] Result<Outcome> perform(const WorldSession& by, const Command& command);
    [[nodiscard]] static Capabilities capabilities();

    // Observing, see WorldView for what a person gets to see

    [[nodiscard]] const std::vector<LogEntry>& log() const { return m_log; }
    [[nodiscard]] const std::map<QString, WorldPerson>& people() const { return m_people; }
    [[nodiscard]] const std::map<QString, WorldGroup>& groups() const { return m_groups; }
    [[nodiscard]] const std::map<QString, WorldConversation>& conversations() const {
        return m_conversations;
    }
    [[nodiscard]] const WorldConversation* conversation(const QString& id) const;
    [[nodiscard]] const WorldGroup* group(const QString& id) const;
    [[nodiscard]] const WorldPerson* person(const QString& id) const;
    /// Of a conversation; for a feed those of its group.
    [[nodiscard]] const Members& membersOf(const WorldConversation& conversation) const;
    [[nodiscard]] bool isJoined(const QString& person, const WorldConversation& conversation) const;
    [[nodiscard]] bool mayRead(const QString& person, const WorldConversation& conversation) const;
    [[nodiscard]] Rights rights(const QString& person, const WorldGroup& group) const;
    [[nodiscard]] Rights rights(const QString& person, const WorldConversation& conversation) const;
    /// Index of a message in its conversation, -1 when it is not there.
    [[nodiscard]] qsizetype indexOf(const WorldConversation& conversation,
                                    const QString& message) const;
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    // Presence. Somebody is there while at least one of their devices receives.

    void arrive(const QString& person);
    void depart(const QString& person);
    void setPresence(const QString& person, Presence presence);
    void setTyping(const QString& person, const QString& conversation, bool typing);

    // Trouble

    void setReachable(bool reachable);
    [[nodiscard]] bool isReachable() const { return m_reachable; }
    void inject(const Fault& fault);
    void clearFaults();
    /// The fault that the next request meets, counted down.
    [[nodiscard]] std::optional<Fault> strike(Fault::Where where);
    /// The next answer of the receiving stream has this added to it, once.
    void injectHostile(std::vector<Change> changes);
    [[nodiscard]] std::vector<Change> takeHostile();
    /// Puts a message in as another client would that cleans nothing.
    [[nodiscard]] Result<QString> postRaw(const QString& author, const QString& conversation,
                                          Message message, const QByteArray& file);

signals:
    /// The log grew.
    void advanced();
    /// The way to the server changed: who waits for an answer has to look.
    void disturbed();
    void typingChanged(const QString& conversation);
    void presenceChanged(const QString& person);
    /// Somebody wrote a message, by a command.
    void written(const QString& conversation, const QString& message);

private:
    using Done = Result<Outcome>;
    struct StoredMedia {
        QByteArray bytes;
        QString mimeType;
    };

    // Messages (DemoWorldMessages.cpp)
    Done act(const WorldSession& by, const SendMessage& command);
    Done act(const WorldSession& by, const EditMessage& command);
    Done act(const WorldSession& by, const RedactMessage& command);
    Done act(const WorldSession& by, const ReportMessage& command);
    Done act(const WorldSession& by, const SaveMessage& command);
    Done act(const WorldSession& by, const FollowPost& command);
    Done act(const WorldSession& by, const AddReaction& command);
    Done act(const WorldSession& by, const RemoveReaction& command);
    Done act(const WorldSession& by, const MarkRead& command);
    // Polls and pins (DemoWorldPolls.cpp)
    Done act(const WorldSession& by, const CastVote& command);
    Done act(const WorldSession& by, const ClosePoll& command);
    Done act(const WorldSession& by, const PinMessage& command);
    Done act(const WorldSession& by, const SetTyping& command);
    // Groups (DemoWorldGroups.cpp)
    Done act(const WorldSession& by, const CreateGroup& command);
    Done act(const WorldSession& by, const UpdateGroup& command);
    Done act(const WorldSession& by, const DeleteGroup& command);
    Done act(const WorldSession& by, const JoinGroup& command);
    Done act(const WorldSession& by, const AskToJoinGroup& command);
    Done act(const WorldSession& by, const LeaveGroup& command);
    Done act(const WorldSession& by, const InviteToGroup& command);
    Done act(const WorldSession& by, const AnswerJoinRequest& command);
    Done act(const WorldSession& by, const RemoveFromGroup& command);
    Done act(const WorldSession& by, const BlockFromGroup& command);
    Done act(const WorldSession& by, const UnblockFromGroup& command);
    Done act(const WorldSession& by, const SetRole& command);
    // Channels (DemoWorldChannels.cpp)
    Done act(const WorldSession& by, const CreateChannel& command);
    Done act(const WorldSession& by, const LoadChannels& command);
    Done act(const WorldSession& by, const DeleteChannel& command);
    // Conversations (DemoWorldConversations.cpp)
    Done act(const WorldSession& by, const CreateConversation& command);
    Done act(const WorldSession& by, const JoinConversation& command);
    Done act(const WorldSession& by, const LeaveConversation& command);
    Done act(const WorldSession& by, const InviteToConversation& command);
    // People and questions (DemoWorldQuestions.cpp)
    Done act(const WorldSession& by, const UpdateProfile& command);
    Done act(const WorldSession& by, const SetPresence& command);
    Done act(const WorldSession& by, const LoadOlder& command);
    Done act(const WorldSession& by, const LoadAround& command);
    Done act(const WorldSession& by, const LoadNewer& command);
    Done act(const WorldSession& by, const LoadThread& command);
    Done act(const WorldSession& by, const LoadVersions& command);
    Done act(const WorldSession& by, const LoadMembers& command);
    Done act(const WorldSession& by, const FetchPerson& command);
    Done act(const WorldSession& by, const SearchPeople& command);
    Done act(const WorldSession& by, const DiscoverGroups& command);
    Done act(const WorldSession& by, const SearchMessages& command);
    // Files and pages (DemoWorldMedia.cpp)
    Done act(const WorldSession& by, const PreviewLink& command);
    Done act(const WorldSession& by, const UploadMedia& command);
    Done act(const WorldSession& by, const DownloadMedia& command);

    /// A conversation that the person is in.
    [[nodiscard]] Result<WorldConversation*> entered(const QString& person,
                                                     const ConversationId& id);
    [[nodiscard]] Result<WorldConversation*> writable(const QString& person,
                                                      const ConversationId& id);
    /// The same for reacting and voting.
    [[nodiscard]] Result<WorldConversation*> answerable(const QString& person,
                                                        const ConversationId& id);
    /// The poll with this id, when the person may vote.
    [[nodiscard]] Result<const Message*>
    openPoll(const WorldSession& by, const ConversationId& conversation, const MessageId& poll);
    [[nodiscard]] Result<WorldGroup*> visibleGroup(const QString& person, const GroupId& id);
    /// The group, when `by` may send `person` out of it.
    [[nodiscard]] Result<WorldGroup*> groupToTidy(const QString& by, const GroupId& id,
                                                  const QString& person);
    [[nodiscard]] Result<Message> compose(const WorldConversation& place, const QString& author,
                                          const MessageContent& content) const;
    [[nodiscard]] std::optional<QString> repeated(const WorldSession& by,
                                                  const QString& transaction) const;
    void remember(const WorldSession& by, const QString& transaction, const QString& outcome);
    QString append(WorldConversation& place, Message message, const QString& device);
    /// Begins a chat or channel with `person` as its admin.
    WorldConversation& open(const QString& person, WorldConversation fresh);
    void tell(WorldConversation& place, const QString& actor, SystemEvent event);
    /// Where people ask to come in, not everybody can answer.
    [[nodiscard]] static Role leastToApprove(Privacy privacy, Role wanted);
    void addQuietChannel();
    void setMember(WorldGroup& group, const QString& person, Membership membership,
                   Role role = Role::Member);
    void setMember(WorldConversation& place, const QString& person, Membership membership);
    /// Whoever is not in a group is not in its channels.
    void leaveChannels(const WorldGroup& group, const QString& person);
    void note(LogEntry::What what, const QString& place, const QString& person,
              const QString& id = {});
    void setTypingIn(WorldConversation& place, const QString& person, bool typing);
    QString storeMedia(const QByteArray& bytes, const QString& mimeType);
    [[nodiscard]] QString freshId(QLatin1Char kind);

    const Clock& m_clock;
    std::map<QString, WorldPerson> m_people;
    std::map<QString, WorldGroup> m_groups;
    std::map<QString, WorldConversation> m_conversations;
    std::map<QString, StoredMedia> m_media;
    QHash<QString, std::pair<QString, qsizetype>> m_messageIndex; ///< id → conversation, index
    QHash<QByteArray, WorldSession> m_sessions;
    QHash<QString, QString> m_transactions; ///< "person transaction" → what it led to
    std::vector<LogEntry> m_log;
    std::vector<Fault> m_faults;
    std::vector<Change> m_hostile;
    bool m_reachable = true;
    quint64 m_counter = 0;
    qint64 m_born = 0;
    bool m_toldAdvance = false;
};

} // namespace parvis::demo
