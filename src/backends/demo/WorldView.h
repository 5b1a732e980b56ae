#pragma once

#include "backends/demo/DemoWorld.h"

#include <set>

namespace parvis::demo {

/// The world as one session may see it, told as changes without account. A short-lived value.
class WorldView {
public:
    /// Newest messages that a conversation is handed over with; the rest is asked for.
    static constexpr qsizetype newestCount = 20;

    /// `world` outlives the view.
    WorldView(const DemoWorld& world, const WorldSession& session)
        : m_world(world)
        , m_me(session.person)
        , m_device(session.device) {}

    /// All that a session without a past needs.
    [[nodiscard]] std::vector<Change> everything() const;
    /// What happened in the log from `position` on.
    [[nodiscard]] std::vector<Change> since(std::size_t position) const;

    [[nodiscard]] GroupPatch describe(const WorldGroup& group) const;
    [[nodiscard]] ConversationPatch describe(const WorldConversation& place) const;
    [[nodiscard]] Message seen(const WorldMessage& message) const;
    /// Newest messages and what belongs to them.
    void addVotes(const WorldConversation& place, const QString& poll,
                  std::vector<Change>& changes) const;
    void addNewest(const WorldConversation& place, std::vector<Change>& changes) const;
    /// And the votes, of polls.
    void addReactions(const WorldConversation& place, qsizetype from, qsizetype to,
                      std::vector<Change>& changes) const;
    /// Joined members; those invited or asking only where this person is told.
    [[nodiscard]] QList<Member> members(const Members& all, bool joined, bool approves) const;

    /// The token that stands for "older than the message with this index".
    [[nodiscard]] static std::optional<QString> token(qsizetype index);
    /// -1 when it is none of ours.
    [[nodiscard]] static qsizetype indexOf(const QString& token);

private:
    struct Delta;
    [[nodiscard]] Membership membership(const Members& all) const;
    void addGroup(const WorldGroup& group, std::vector<Change>& changes) const;
    void addConversation(const WorldConversation& place, std::vector<Change>& changes) const;
    void addEntry(const LogEntry& entry, Delta& delta) const;
    void addMessageEntry(const LogEntry& entry, const WorldConversation& place, Delta& delta) const;
    void addRead(const LogEntry& entry, const WorldConversation& place, Delta& delta) const;
    void addMember(const LogEntry& entry, Delta& delta) const;
    [[nodiscard]] MessageId idAt(const WorldConversation& place, qsizetype index) const;

    const DemoWorld& m_world;
    QString m_me;
    QString m_device;
};

} // namespace parvis::demo
