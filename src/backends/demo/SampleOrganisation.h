#pragma once

#include "domain/Conversation.h"
#include "domain/Group.h"
#include "domain/Message.h"
#include "domain/Person.h"
#include "protocol/Change.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <memory>
#include <utility>

namespace parvis::demo {

enum class SampleSize {
    S, ///< 120 people, 18 groups, 40 conversations, 8,000 messages: what a new user sees.
    M, ///< 5,000 people, 400 groups, 500 conversations, 1,000,000 messages.
    L, ///< 100,000 people, 5,000 groups (one of everybody), 2,000 conversations, 1,000,000
       ///< messages.
};

/// The organisation Haute Vallée, invented from a seed: the same seed, size and moment give the
/// same values on every platform. Nothing is read or written, and nothing of the bulk is held:
/// people and messages are made when they are asked for, by index. The newest messages of each
/// place of size S were written by hand. Values carry the account given, or none. Thread-safe once
/// constructed.
///
/// A place is a conversation: first the feeds, one a group and in the order of the groups, then
/// the chats. The signed-in person is a member of every chat, and of some groups.
class SampleOrganisation {
public:
    static constexpr quint64 defaultSeed = 1871;
    static constexpr int selfIndex = 0;
    [[nodiscard]] static QString selfId();

    /// Timestamps lie before `now`. `account` is put into every id.
    SampleOrganisation(SampleSize size, quint64 seed, const QDateTime& now, AccountId account = {});
    ~SampleOrganisation();
    SampleOrganisation(const SampleOrganisation&) = delete;
    SampleOrganisation& operator=(const SampleOrganisation&) = delete;

    [[nodiscard]] QDateTime now() const;

    [[nodiscard]] int peopleCount() const;
    [[nodiscard]] Person person(int index) const;
    [[nodiscard]] Presence presence(int index) const;
    [[nodiscard]] QDateTime lastActive(int index) const;

    [[nodiscard]] int groupCount() const;
    /// As the signed-in person sees it.
    [[nodiscard]] Group group(int index) const;
    [[nodiscard]] QList<Member> groupMembers(int index) const;

    [[nodiscard]] int placeCount() const;
    /// As the signed-in person sees it.
    [[nodiscard]] Conversation place(int index) const;
    /// Members of a chat; of a feed none, those of its group count.
    [[nodiscard]] QList<Member> placeMembers(int index) const;
    /// How far people have read: person id, index of a message.
    [[nodiscard]] QList<std::pair<QString, qsizetype>> readMarks(int index) const;

    [[nodiscard]] int messageCount(int place) const;
    [[nodiscard]] int totalMessages() const;

    using MessageSink = std::function<void(Message&& message, QList<Reaction>&& reactions)>;
    /// Makes the messages `from` to `from + count` of a place, oldest first.
    void forMessages(int place, int from, int count, const MessageSink& sink) const;

    /// Votes on the polls of a place.
    [[nodiscard]] QList<Vote> votes(int place) const;

    using BatchSink = std::function<bool(ChangeBatch&& batch)>;
    /// The whole organisation as a backend would report it: people, groups with members,
    /// conversations, then the messages place by place, at most `perBatch` changes or messages in
    /// one batch. Stops when the sink returns false.
    void stream(int perBatch, const BatchSink& sink) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace parvis::demo
