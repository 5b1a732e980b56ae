#include "backends/demo/DemoWorld.h"

#include "backends/demo/SampleMedia.h"
#include "backends/demo/SampleOrganisation.h"

#include <algorithm>

namespace parvis::demo {

using namespace Qt::StringLiterals;

DemoWorld::DemoWorld(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_born(clock.now().toMSecsSinceEpoch()) {
}

DemoWorld::~DemoWorld() = default;

// Filling

Result<QString> DemoWorld::addUser(const QString& user, const QString& displayName,
                                   const QString& password) {
    const QString id = u'@' + user;
    if (user.isEmpty() || password.isEmpty())
        return fail(ErrorKind::InvalidInput);
    if (m_people.contains(id))
        return fail(ErrorKind::Conflict);
    WorldPerson person;
    person.person.id.remote = id;
    person.person.displayName = displayName;
    person.password = password;
    person.resident = false;
    m_people.emplace(id, std::move(person));
    note(LogEntry::What::PersonChanged, {}, id);
    return id;
}

void DemoWorld::settle(const SampleOrganisation& sample) {
    for (int i = 0; i < sample.peopleCount(); ++i) {
        WorldPerson person;
        person.person = sample.person(i);
        person.presence = sample.presence(i);
        person.lastActive = sample.lastActive(i);
        person.resident = i != SampleOrganisation::selfIndex;
        m_people.emplace(person.person.id.remote, std::move(person));
    }
    for (int i = 0; i < sample.groupCount(); ++i) {
        WorldGroup group;
        group.facts = sample.group(i);
        group.facts.approving = leastToApprove(group.facts.privacy, group.facts.approving);
        for (const Member& member : sample.groupMembers(i))
            group.members.insert(member.person.remote, member);
        m_groups.emplace(group.facts.id.remote, std::move(group));
    }
    for (int i = 0; i < sample.placeCount(); ++i) {
        WorldConversation place;
        place.facts = sample.place(i);
        for (const Member& member : sample.placeMembers(i))
            place.members.insert(member.person.remote, member);
        const QString id = place.facts.id.remote;
        const int count = sample.messageCount(i);
        place.messages.reserve(static_cast<std::size_t>(count) + 64);
        sample.forMessages(i, 0, count, [&](Message&& message, QList<Reaction>&& reactions) {
            m_messageIndex.insert(message.id.remote,
                                  {id, static_cast<qsizetype>(place.messages.size())});
            if (!reactions.isEmpty())
                place.reactions.insert(message.id.remote, std::move(reactions));
            place.messages.push_back({std::move(message), {}});
        });
        for (const Vote& vote : sample.votes(i))
            place.votes[vote.poll.remote].append(vote);
        if (place.facts.favourite)
            place.favouriteOf.insert(SampleOrganisation::selfId());
        if (place.facts.muted)
            place.mutedBy.insert(SampleOrganisation::selfId());
        for (const auto& [person, index] : sample.readMarks(i)) {
            place.receipts.insert(
                person,
                {index, index,
                 place.messages[static_cast<std::size_t>(index)].message.sentAt.addSecs(40)});
        }
        m_conversations.emplace(id, std::move(place));
    }
    addQuietChannel();
    m_born = sample.now().toMSecsSinceEpoch();
}

/// One that the signed-in person is not in: everybody is in all else that the sample has.
void DemoWorld::addQuietChannel() {
    const auto owner = std::ranges::find_if(
        m_groups, [](const auto& group) { return group.second.facts.name == "Beamline 4"_L1; });
    if (owner == m_groups.end())
        return;
    WorldConversation channel;
    channel.facts.id.remote = freshId('c'_L1);
    channel.facts.kind = ConversationKind::Channel;
    channel.facts.group = owner->second.facts.id;
    channel.facts.name = u"Sample deliveries"_s;
    channel.facts.topic = u"What arrives when, and where it is put"_s;
    WorldConversation& place =
        m_conversations.emplace(channel.facts.id.remote, std::move(channel)).first->second;
    QStringList people;
    for (const Member& member : std::as_const(owner->second.members)) {
        if (member.person.remote != SampleOrganisation::selfId() &&
            member.membership == Membership::Joined && people.size() < 4)
            people.append(member.person.remote);
    }
    for (const QString& person : std::as_const(people)) {
        Member member;
        member.person.remote = person;
        place.members.insert(person, member);
    }
    for (const QString& text : {u"Two boxes from Tromsø are in the cold room, shelf 3."_s,
                                u"Thank you, I will unpack them tomorrow morning."_s}) {
        Message message;
        message.sender.remote = people.at(place.messages.empty() ? 0 : 1);
        message.text = text;
        append(place, message, {});
    }
}

// Sessions

Result<WorldSession> DemoWorld::signIn(const QString& user, const QString& password,
                                       const QByteArray& token) {
    const QString id = user.startsWith(u'@') ? user : u'@' + user;
    const auto found = m_people.find(id);
    if (found == m_people.end() || found->second.password.isEmpty() ||
        found->second.password != password)
        return fail(ErrorKind::WrongCredentials);
    admit(id, token, u"demo-%1"_s.arg(++m_counter));
    return m_sessions.value(token);
}

void DemoWorld::admit(const QString& person, const QByteArray& token, const QString& device) {
    m_sessions.insert(token, {person, device});
}

Result<WorldSession> DemoWorld::session(const QByteArray& token) const {
    const auto found = m_sessions.constFind(token);
    if (found == m_sessions.constEnd())
        return fail(ErrorKind::SignedOut);
    return *found;
}

void DemoWorld::endSession(const QByteArray& token) {
    if (m_sessions.remove(token) > 0)
        emit disturbed();
}

// Acting

Result<DemoWorld::Outcome> DemoWorld::perform(const WorldSession& by, const Command& command) {
    return std::visit([&](const auto& one) { return act(by, one); }, command);
}

Capabilities DemoWorld::capabilities() {
    Capabilities can;
    can.createGroups = true;
    can.openGroups = true;
    can.closedGroups = true;
    can.secretGroups = true;
    can.readWithoutJoin = true;
    can.memberListToNonMembers = true;
    can.discoverGroups = true;
    can.groupRoles = true;
    can.blockMembers = true;
    can.tightenGroups = true;
    can.archiveGroups = true;
    can.polls = true;
    can.events = true;
    can.mustRead = true;
    can.pins = true;
    can.notes = true;
    can.editHistory = true;
    can.saveMessages = true;
    can.reportMessages = true;
    can.groupColours = true;
    can.groupRules = true;
    can.deleteGroups = true;
    can.channels = true;
    can.followPosts = true;
    can.linkPreviews = true;
    can.threads = true;
    can.replies = true;
    can.reactions = true;
    can.editOwn = true;
    can.removeOwn = true;
    can.formattedText = true;
    can.typingNotices = true;
    can.readReceipts = true;
    can.historyAnywhere = true;
    can.searchMessages = true;
    can.createChats = true;
    can.maxChatMembers = 500;
    can.presence = true;
    can.searchPeople = true;
    can.editName = true;
    can.editAvatar = true;
    can.editProfileFields = true;
    can.maxUploadBytes = qint64(64) * 1024 * 1024;
    can.maxMessageBytes = 64 * 1024;
    return can;
}

std::optional<QString> DemoWorld::repeated(const WorldSession& by,
                                           const QString& transaction) const {
    const auto found = m_transactions.constFind(by.person + u' ' + transaction);
    if (transaction.isEmpty() || found == m_transactions.constEnd())
        return std::nullopt;
    return *found;
}

void DemoWorld::remember(const WorldSession& by, const QString& transaction,
                         const QString& outcome) {
    if (!transaction.isEmpty())
        m_transactions.insert(by.person + u' ' + transaction, outcome);
}

QString DemoWorld::freshId(QLatin1Char kind) {
    // Carries the time of birth: a world that is made anew never gives out an id a second time.
    return kind + QString::number(m_clock.now().toMSecsSinceEpoch(), 36) + u'-' +
           QString::number(++m_counter, 36);
}

void DemoWorld::note(LogEntry::What what, const QString& place, const QString& person,
                     const QString& id) {
    m_log.push_back({what, place, person, id});
    if (m_toldAdvance)
        return;
    m_toldAdvance = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_toldAdvance = false;
            emit advanced();
        },
        Qt::QueuedConnection);
}

// Looking

const WorldConversation* DemoWorld::conversation(const QString& id) const {
    const auto found = m_conversations.find(id);
    return found == m_conversations.end() ? nullptr : &found->second;
}

const WorldGroup* DemoWorld::group(const QString& id) const {
    const auto found = m_groups.find(id);
    return found == m_groups.end() ? nullptr : &found->second;
}

const WorldPerson* DemoWorld::person(const QString& id) const {
    const auto found = m_people.find(id);
    return found == m_people.end() ? nullptr : &found->second;
}

const Members& DemoWorld::membersOf(const WorldConversation& place) const {
    const bool isFeed = place.facts.kind == ConversationKind::Feed;
    const WorldGroup* owner = isFeed ? group(place.facts.group.remote) : nullptr;
    return owner ? owner->members : place.members;
}

bool DemoWorld::isJoined(const QString& person, const WorldConversation& place) const {
    const Members& members = membersOf(place);
    const auto found = members.constFind(person);
    return found != members.constEnd() && found->membership == Membership::Joined;
}

bool DemoWorld::mayRead(const QString& person, const WorldConversation& place) const {
    if (isJoined(person, place))
        return true;
    const WorldGroup* owner = group(place.facts.group.remote);
    return owner && place.facts.kind == ConversationKind::Feed &&
           owner->facts.privacy == Privacy::Open &&
           owner->members.value(person).membership != Membership::Banned;
}

Rights DemoWorld::rights(const QString& person, const WorldGroup& group) const {
    const auto found = group.members.constFind(person);
    const bool joined =
        found != group.members.constEnd() && found->membership == Membership::Joined;
    const bool moderates = joined && found->role != Role::Member;
    Rights rights;
    const Role role = joined ? found->role : Role::Member;
    const bool mayLetIn = joined && role >= group.facts.approving;
    rights.post = joined && !group.facts.archived && role >= group.facts.posting;
    rights.comment = rights.post;
    rights.react = joined && !group.facts.archived;
    rights.invite = mayLetIn && (moderates || group.facts.privacy == Privacy::Open);
    rights.remove = moderates;
    rights.edit = joined && found->role == Role::Admin;
    rights.approve = moderates && mayLetIn;
    rights.appoint = rights.edit;
    rights.pin = moderates;
    rights.announce = moderates;
    rights.channels = moderates && !group.facts.archived;
    return rights;
}

Rights DemoWorld::rights(const QString& person, const WorldConversation& place) const {
    const WorldGroup* owner = group(place.facts.group.remote);
    if (owner && place.facts.kind == ConversationKind::Feed)
        return rights(person, *owner);
    const bool joined = isJoined(person, place);
    if (owner) {
        const Rights ofGroup = rights(person, *owner);
        Rights rights;
        rights.post = rights.comment = rights.react = joined && ofGroup.react;
        rights.pin = rights.post;
        rights.remove = joined && ofGroup.remove;
        return rights;
    }
    Rights rights;
    rights.post = joined && !place.facts.encrypted;
    rights.comment = rights.react = rights.post;
    rights.invite = joined && place.facts.kind == ConversationKind::Chat;
    rights.pin = rights.post;
    return rights;
}

qsizetype DemoWorld::indexOf(const WorldConversation& place, const QString& message) const {
    const auto found = m_messageIndex.constFind(message);
    return found != m_messageIndex.constEnd() && found->first == place.facts.id.remote
               ? found->second
               : -1;
}

// Trouble

void DemoWorld::setReachable(bool reachable) {
    m_reachable = reachable;
    emit disturbed();
}

void DemoWorld::inject(const Fault& fault) {
    m_faults.push_back(fault);
    emit disturbed();
}

void DemoWorld::clearFaults() {
    m_faults.clear();
    m_hostile.clear();
}

std::optional<Fault> DemoWorld::strike(Fault::Where where) {
    const auto found = std::ranges::find_if(
        m_faults, [where](const Fault& fault) { return fault.where == where; });
    if (found == m_faults.end())
        return std::nullopt;
    const Fault fault = *found;
    if (found->times > 0 && --found->times == 0)
        m_faults.erase(found);
    return fault;
}

void DemoWorld::injectHostile(std::vector<Change> changes) {
    m_hostile = std::move(changes);
    emit disturbed();
}

std::vector<Change> DemoWorld::takeHostile() {
    return std::exchange(m_hostile, {});
}

Result<QString> DemoWorld::postRaw(const QString& author, const QString& conversation,
                                   Message message, const QByteArray& file) {
    const auto found = m_conversations.find(conversation);
    if (found == m_conversations.end() || !m_people.contains(author))
        return fail(ErrorKind::NotFound);
    message.sender.remote = author;
    if (!message.attachments.isEmpty()) {
        message.attachments.front().media.uri = storeMedia(file, u"text/plain"_s);
        message.attachments.front().size = file.size();
    }
    return append(found->second, std::move(message), {});
}

} // namespace parvis::demo
