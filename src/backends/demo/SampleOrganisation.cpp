#include "backends/demo/SampleOrganisation.h"

#include "backends/demo/SampleParts.h"

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 presenceStream = 11;
constexpr quint64 receiptStream = 12;
constexpr int membersPerBatch = 5000;

/// Gathers changes into batches of a bounded size.
class Batches {
public:
    Batches(AccountId account, int most, const SampleOrganisation::BatchSink& sink)
        : m_account(account)
        , m_most(qMax(1, most))
        , m_sink(sink) {}

    void add(Change change, int weight = 1) {
        m_changes.push_back(std::move(change));
        m_weight += weight;
        if (m_weight >= m_most)
            flush();
    }

    void flush() {
        if (m_changes.empty() || m_stopped)
            return;
        ChangeBatch batch;
        batch.account = m_account;
        batch.serial = ++m_serial;
        batch.changes = std::exchange(m_changes, {});
        m_weight = 0;
        m_stopped = !m_sink(std::move(batch));
    }

    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    AccountId m_account;
    int m_most;
    const SampleOrganisation::BatchSink& m_sink;
    std::vector<Change> m_changes;
    int m_weight = 0;
    quint64 m_serial = 0;
    bool m_stopped = false;
};

} // namespace

QString SampleOrganisation::selfId() {
    return u"@nora.berthod"_s;
}

SampleOrganisation::SampleOrganisation(SampleSize size, quint64 seed, const QDateTime& now,
                                       AccountId account)
    : m_parts(std::make_unique<Parts>(size, seed, now.toUTC(), account)) {
}

SampleOrganisation::~SampleOrganisation() = default;

QDateTime SampleOrganisation::now() const {
    return m_parts->now;
}

int SampleOrganisation::peopleCount() const {
    return m_parts->people;
}

int SampleOrganisation::groupCount() const {
    return m_parts->groups;
}

int SampleOrganisation::placeCount() const {
    return m_parts->groups + m_parts->chats;
}

Presence SampleOrganisation::presence(int index) const {
    if (index == selfIndex)
        return Presence::Offline;
    Random random = Random::at(m_parts->seed, {presenceStream, quint64(index)});
    const int draw = random.below(100);
    return draw < 48   ? Presence::Online
           : draw < 62 ? Presence::Away
           : draw < 70 ? Presence::Busy
                       : Presence::Offline;
}

QDateTime SampleOrganisation::lastActive(int index) const {
    Random random = Random::at(m_parts->seed, {presenceStream, quint64(index), 1});
    const bool here = presence(index) == Presence::Online;
    return m_parts->now.addSecs(-(here ? random.below(180) : 900 + random.below(60'000)));
}

Group SampleOrganisation::group(int index) const {
    const HandMadeGroup* made = m_parts->handMadeGroup(index);
    const std::vector<int> members = m_parts->membersOfGroup(index);
    const bool joined = std::ranges::find(members, selfIndex) != members.end();
    Group group;
    group.id = m_parts->groupId(index);
    group.feed = m_parts->placeId(index);
    group.memberCount = static_cast<int>(members.size());
    group.membership = joined ? Membership::Joined : Membership::None;
    if (joined && members.front() == selfIndex)
        group.role = Role::Admin;
    if (made) {
        group.name = QString::fromUtf8(made->name);
        group.purpose = QString::fromUtf8(made->purpose);
        group.privacy = made->privacy;
        if (*made->picture)
            group.avatar = m_parts->picture(QString::fromUtf8(made->picture), 256, 256,
                                            1000 + static_cast<quint64>(index));
    } else {
        static constexpr const char* topics[] = {"planning",     "run",        "maintenance",
                                                 "journal club", "studies",    "alumni",
                                                 "field notes",  "spare parts"};
        Random random = Random::at(m_parts->seed, {3, quint64(index)});
        const auto& department = random.pick(sampleDepartments());
        group.name =
            u"%1, %2 %3"_s
                .arg(QString::fromUtf8(department.name), QString::fromUtf8(topics[random.below(8)]))
                .arg(index);
        group.purpose = u"Work of %1 in %2."_s.arg(QString::fromUtf8(department.name),
                                                   QString::fromUtf8(department.building));
        group.privacy = random.chance(60)   ? Privacy::Open
                        : random.chance(75) ? Privacy::Closed
                                            : Privacy::Secret;
    }
    group.rights.post = joined;
    group.rights.comment = joined;
    group.rights.invite = joined && (group.privacy == Privacy::Open || group.role == Role::Admin);
    group.rights.remove = group.rights.edit = group.rights.approve = group.role == Role::Admin;
    return group;
}

QList<Member> SampleOrganisation::groupMembers(int index) const {
    QList<Member> members;
    const auto people = m_parts->membersOfGroup(index);
    members.reserve(static_cast<qsizetype>(people.size()));
    for (std::size_t i = 0; i < people.size(); ++i)
        members.append({m_parts->personId(people[i]), Membership::Joined,
                        i == 0   ? Role::Admin
                        : i == 1 ? Role::Moderator
                                 : Role::Member});
    if (const HandMadeGroup* made = m_parts->handMadeGroup(index)) {
        for (const QString& name :
             QString::fromUtf8(made->asking).split(u", "_s, Qt::SkipEmptyParts))
            members.append({m_parts->personId(m_parts->byFirstName.value(name)), Membership::Asked,
                            Role::Member});
    }
    return members;
}

Conversation SampleOrganisation::place(int index) const {
    Conversation place;
    place.id = m_parts->placeId(index);
    const auto& parts = m_parts->places[static_cast<std::size_t>(index)];
    for (qsizetype i = 0; i < parts.script.size(); ++i) {
        if (parts.script[i].pinned)
            place.pinned.append(m_parts->messageId(index, parts.bulk + static_cast<int>(i)));
    }
    if (m_parts->isFeed(index)) {
        const Group owner = group(index);
        place.kind = ConversationKind::Feed;
        place.group = owner.id;
        place.name = owner.name;
        place.membership = owner.membership;
        place.rights = owner.rights;
        place.memberCount = owner.memberCount;
        if (const auto* made = m_parts->handMadeGroup(index); made && made->withSelf)
            place.unread = made->unread;
    } else {
        const int chat = m_parts->chatOf(index);
        const int peer = m_parts->peerOf(chat);
        const HandMadeChat* made = m_parts->handMadeChat(chat);
        place.kind = peer >= 0 ? ConversationKind::Direct : ConversationKind::Chat;
        place.memberCount = static_cast<int>(m_parts->membersOfChat(chat).size());
        place.rights.invite = peer < 0;
        if (peer >= 0)
            place.peer = m_parts->personId(peer);
        else
            place.name = made ? QString::fromUtf8(made->name) : u"Team chat %1"_s.arg(chat);
        if (made) {
            place.topic = QString::fromUtf8(made->topic);
            place.favourite = made->favourite;
            place.muted = made->muted;
            place.unread = made->unread;
            place.encrypted = m_parts->places[static_cast<std::size_t>(index)].bulk == 0;
            place.rights.post = place.rights.comment = !place.encrypted;
            if (const int owner = m_parts->groupNamed(made->group); owner >= 0) {
                place.kind = ConversationKind::Channel;
                place.group = m_parts->groupId(owner);
                place.rights.invite = false;
            }
        }
        place.mentions = peer >= 0 ? place.unread : 0;
    }
    const int count = messageCount(index);
    if (count > 0) {
        place.lastActivity = m_parts->timeOf(index, count - 1);
        place.readUpTo = m_parts->messageId(index, qMax(0, count - 1 - place.unread));
    }
    return place;
}

QList<Member> SampleOrganisation::placeMembers(int index) const {
    QList<Member> members;
    if (m_parts->isFeed(index))
        return members;
    for (const int person : m_parts->membersOfChat(m_parts->chatOf(index)))
        members.append({m_parts->personId(person), Membership::Joined, Role::Member});
    return members;
}

QList<std::pair<QString, qsizetype>> SampleOrganisation::readMarks(int index) const {
    QList<std::pair<QString, qsizetype>> marks;
    const int last = messageCount(index) - 1;
    if (last < 0)
        return marks;
    const bool feed = m_parts->isFeed(index);
    const auto people =
        feed ? m_parts->membersOfGroup(index) : m_parts->membersOfChat(m_parts->chatOf(index));
    for (const int person : people) {
        Random random = Random::at(m_parts->seed, {receiptStream, quint64(index), quint64(person)});
        if (person == selfIndex)
            marks.append({selfId(), qMax(0, last - place(index).unread)});
        else if (!feed || random.chance(60))
            marks.append(
                {m_parts->personId(person).remote, qMax(0, last - random.below(feed ? 8 : 2))});
    }
    return marks;
}

int SampleOrganisation::messageCount(int place) const {
    const auto& parts = m_parts->places[static_cast<std::size_t>(place)];
    return parts.bulk + static_cast<int>(parts.script.size());
}

int SampleOrganisation::totalMessages() const {
    int total = 0;
    for (int i = 0; i < placeCount(); ++i)
        total += messageCount(i);
    return total;
}

void SampleOrganisation::forMessages(int place, int from, int count,
                                     const MessageSink& sink) const {
    const auto& parts = m_parts->places[static_cast<std::size_t>(place)];
    const auto members = m_parts->isFeed(place) ? m_parts->membersOfGroup(place)
                                                : m_parts->membersOfChat(m_parts->chatOf(place));
    const int end = qMin(from + count, messageCount(place));
    for (int i = qMax(0, from); i < end; ++i) {
        auto made = i < parts.bulk ? m_parts->invented(place, i, members)
                                   : m_parts->scripted(place, i - parts.bulk);
        sink(std::move(made.message), std::move(made.reactions));
    }
}

QList<Vote> SampleOrganisation::votes(int place) const {
    const auto& parts = m_parts->places[static_cast<std::size_t>(place)];
    QList<Vote> votes;
    for (qsizetype i = 0; i < parts.script.size(); ++i) {
        const ScriptLine& line = parts.script[i];
        const MessageId poll = m_parts->messageId(place, parts.bulk + static_cast<int>(i));
        int seconds = 40;
        for (qsizetype answer = 0; answer < line.answers.size(); ++answer) {
            for (const QString& who : line.answers[answer].who)
                votes.append({u"v%1.%2"_s.arg(poll.remote).arg(votes.size()),
                              poll,
                              m_parts->personId(m_parts->byFirstName.value(who)),
                              {QString::number(answer + 1)},
                              qMin(m_parts->now, line.sentAt.addSecs(seconds += 53))});
        }
    }
    return votes;
}

void SampleOrganisation::stream(int perBatch, const BatchSink& sink) const {
    Batches batches(m_parts->account, perBatch, sink);
    for (int i = 0; i < peopleCount() && !batches.stopped(); ++i)
        batches.add(PersonChanged{toPatch(person(i))});
    for (int i = 0; i < groupCount() && !batches.stopped(); ++i) {
        batches.add(GroupChanged{toPatch(group(i))});
        const QList<Member> members = groupMembers(i);
        for (qsizetype at = 0; at < members.size(); at += membersPerBatch) {
            const QList<Member> part = members.mid(at, membersPerBatch);
            batches.add(MembersChanged{m_parts->groupId(i), {}, part, false},
                        static_cast<int>(part.size()));
        }
    }
    for (int i = 0; i < placeCount() && !batches.stopped(); ++i) {
        batches.add(ConversationChanged{toPatch(place(i))});
        if (!m_parts->isFeed(i))
            batches.add(MembersChanged{{}, m_parts->placeId(i), placeMembers(i), true});
    }
    for (int i = 0; i < placeCount() && !batches.stopped(); ++i) {
        for (const Vote& vote : votes(i))
            batches.add(VoteCast{m_parts->placeId(i), vote});
        const int count = messageCount(i);
        for (int at = 0; at < count && !batches.stopped(); at += perBatch) {
            MessagesArrived arrived{m_parts->placeId(i), {}, {}};
            std::vector<Change> reactions;
            forMessages(i, at, perBatch, [&](Message&& message, QList<Reaction>&& added) {
                arrived.messages.append(std::move(message));
                for (Reaction& reaction : added)
                    reactions.emplace_back(
                        ReactionAdded{arrived.conversation, std::move(reaction)});
            });
            for (Change& reaction : reactions)
                batches.add(std::move(reaction), 0);
            // Weighs nothing until here, so that reactions stay in the batch of their messages;
            // they may come first, a cache keeps them by the id of the message.
            const int weight = static_cast<int>(arrived.messages.size());
            batches.add(std::move(arrived), weight);
        }
    }
    batches.flush();
}

} // namespace parvis::demo
