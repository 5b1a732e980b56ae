#include "backends/matrix/RoomDirectory.h"

#include "backends/matrix/Json.h"
#include "backends/matrix/Views.h"

#include <QCoreApplication>

#include <algorithm>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

const QString accountNoteKey = u"account"_s;

/// Of who is not in a room.
constexpr Rights nothing{.post = false, .comment = false, .react = false};

QString noteKey(const QString& roomId) {
    return "room/"_L1 + roomId;
}

} // namespace

RoomDirectory::RoomDirectory(AccountId account, QString self)
    : m_account(account)
    , m_self(std::move(self)) {
}

void RoomDirectory::load(const QHash<QString, QByteArray>& notes) {
    m_rooms.clear();
    m_parents.clear();
    m_children.clear();
    m_groups.clear();
    m_conversations.clear();
    m_touched.clear();
    m_directs.clear();
    m_muted.clear();
    m_asked.clear();
    m_emptied.clear();
    m_notes = notes;
    const QJsonObject own = json::parse(notes.value(accountNoteKey)).value_or(QJsonObject());
    const QJsonObject directs = json::child(own, u"direct");
    for (auto it = directs.begin(); it != directs.end(); ++it)
        m_directs.insert(it.key(), it.value().toString());
    const QStringList muted = json::texts(own, u"muted", json::nameLength, 100'000);
    m_muted = QSet<QString>(muted.begin(), muted.end());
    const QStringList asked = json::texts(own, u"asked");
    m_asked = QSet<QString>(asked.begin(), asked.end());
    for (auto it = notes.begin(); it != notes.end(); ++it) {
        if (!it.key().startsWith("room/"_L1))
            continue;
        const QString id = it.key().sliced(5);
        if (const auto json = json::parse(it.value())) {
            m_rooms.insert(id, roomFromJson(id, *json));
            indexChildren(id);
            m_touched.insert(id);
        }
    }
    // Views follow from the rooms alone: computing them once restores what was reported.
    (void)takeChanges();
}

const Room* RoomDirectory::find(const QString& roomId) const {
    const auto found = m_rooms.constFind(roomId);
    return found == m_rooms.cend() ? nullptr : &*found;
}

Room& RoomDirectory::edit(const QString& roomId) {
    m_touched.insert(roomId);
    Room& room = m_rooms[roomId];
    room.id = roomId;
    return room;
}

void RoomDirectory::leave(const QString& roomId, bool banned) {
    const auto found = m_rooms.find(roomId);
    if (found == m_rooms.end())
        return;
    m_touched.insert(roomId);
    const QStringList channels = found->isSpace() ? channelsOf(*found) : QStringList();
    const bool openFeed = [&] {
        const Room* space = find(groupOf(roomId));
        return space && space->privacy() == Privacy::Open && feedOf(*space) == roomId;
    }();
    const bool staysVisible = (found->isSpace() && found->privacy() != Privacy::Secret) || openFeed;
    if (staysVisible) {
        found->membership = banned && found->isSpace() ? Membership::Banned : Membership::None;
        found->invitedBy.clear();
    } else if (!banned && isChannelToSee(roomId)) {
        Room door;
        door.id = roomId;
        door.name = nameOf(*found);
        door.topic = found->topic;
        door.avatar = found->avatar;
        door.joinRule = found->joinRule;
        door.joinedCount = std::max(0, found->joinedCount - 1);
        *found = door;
        m_emptied.insert(roomId);
    } else {
        m_rooms.erase(found);
    }
    for (const QString& channel : channels) {
        const auto door = m_rooms.constFind(channel);
        if (door == m_rooms.cend() || door->membership != Membership::None)
            continue;
        m_rooms.erase(door);
        m_touched.insert(channel);
    }
}

/// Whether members of its group, and so the account, can come in again.
bool RoomDirectory::isChannelToSee(const QString& roomId) const {
    const Room* room = find(roomId);
    const Room* space = find(groupOf(roomId));
    return room && !room->isSpace() && !room->isHidden() && space &&
           space->membership == Membership::Joined && feedOf(*space) != roomId &&
           room->joinRule.endsWith("restricted"_L1);
}

void RoomDirectory::setDirects(const QHash<QString, QString>& peerByRoom) {
    if (peerByRoom == m_directs)
        return;
    for (auto it = m_directs.begin(); it != m_directs.end(); ++it)
        m_touched.insert(it.key());
    for (auto it = peerByRoom.begin(); it != peerByRoom.end(); ++it)
        m_touched.insert(it.key());
    m_directs = peerByRoom;
}

void RoomDirectory::setMuted(const QSet<QString>& rooms) {
    m_touched += (rooms - m_muted) + (m_muted - rooms);
    m_muted = rooms;
}

QStringList RoomDirectory::directsWith(const QString& userId) const {
    QStringList rooms = m_directs.keys(userId);
    rooms.sort();
    return rooms;
}

QStringList RoomDirectory::ownRooms() const {
    QStringList rooms;
    for (const Room& room : m_rooms) {
        if (room.membership != Membership::None && room.membership != Membership::Banned)
            rooms.append(room.id);
    }
    return rooms;
}

QString RoomDirectory::feedOf(const Room& space) const {
    if (!space.markedFeed.isEmpty())
        return space.markedFeed;
    QString best;
    ChildRoom bestChild;
    for (auto it = space.children.begin(); it != space.children.end(); ++it) {
        if (const Room* room = find(it.key()); room && room->isSpace())
            continue;
        const auto rank = [](const ChildRoom& child, const QString& id) {
            return std::tuple(child.order.isEmpty(), child.order, child.at, id);
        };
        if (best.isEmpty() || rank(*it, it.key()) < rank(bestChild, best)) {
            best = it.key();
            bestChild = *it;
        }
    }
    return best;
}

QStringList RoomDirectory::channelsOf(const Room& space) const {
    QStringList channels;
    const QString feed = feedOf(space);
    for (auto it = space.children.begin(); it != space.children.end(); ++it) {
        const Room* room = find(it.key());
        if (it.key() != feed && !(room && (room->isSpace() || room->isHidden())))
            channels.append(it.key());
    }
    return channels;
}

void RoomDirectory::forgetChannels(const QString& spaceId, const QSet<QString>& listed) {
    const auto children = m_children.value(spaceId);
    for (const QString& channel : children) {
        const auto room = m_rooms.constFind(channel);
        const Room* space = find(spaceId);
        if (room == m_rooms.cend() || room->membership != Membership::None ||
            listed.contains(channel) || room->isSpace() || !space || feedOf(*space) == channel)
            continue;
        m_rooms.erase(room);
        m_touched.insert(channel);
    }
}

QString RoomDirectory::groupOf(const QString& roomId) const {
    QString found;
    const auto parents = m_parents.constFind(roomId);
    if (parents == m_parents.cend())
        return found;
    for (const QString& parent : *parents) {
        const Room* space = find(parent);
        if (!space || !space->isSpace())
            continue;
        if (feedOf(*space) == roomId)
            return parent;
        if (found.isEmpty() || parent < found)
            found = parent;
    }
    return found;
}

void RoomDirectory::indexChildren(const QString& spaceId) {
    QSet<QString> now;
    if (const Room* space = find(spaceId); space && space->isSpace()) {
        now = {space->children.keyBegin(), space->children.keyEnd()};
        if (!space->markedFeed.isEmpty())
            now.insert(space->markedFeed);
    }
    const QSet<QString> before = m_children.value(spaceId);
    for (const QString& child : before - now)
        m_parents[child].remove(spaceId);
    for (const QString& child : now - before)
        m_parents[child].insert(spaceId);
    if (now.isEmpty())
        m_children.remove(spaceId);
    else
        m_children.insert(spaceId, now);
    if (now != before)
        m_touched += before + now;
}

/// A change of a space shows in its rooms, and the rights in a feed show in its group.
void RoomDirectory::spread() {
    const QSet<QString> first = m_touched;
    for (const QString& id : first)
        indexChildren(id);
    const QSet<QString> second = m_touched;
    for (const QString& id : second) {
        if (const Room* room = find(id); room && room->isSpace())
            m_touched += m_children.value(id);
        else
            m_touched += m_parents.value(id);
    }
}

std::vector<Change> RoomDirectory::takeChanges() {
    spread();
    std::vector<Change> groups;
    std::vector<Change> conversations;
    std::vector<Change> notes;
    QStringList touched(m_touched.begin(), m_touched.end());
    m_touched.clear();
    touched.sort(); // the same input gives the same batch
    for (const QString& id : touched) {
        const Room* room = find(id);
        if (m_emptied.remove(id))
            reportGone(id, conversations);
        if (!room || room->isHidden())
            reportGone(id, conversations);
        else if (room->isSpace())
            reportGroup(*room, groups);
        else
            reportConversation(*room, conversations);
        store(id, notes);
    }
    if (QByteArray own = accountNote(); own != m_notes.value(accountNoteKey)) {
        m_notes.insert(accountNoteKey, own);
        notes.emplace_back(NoteStored{accountNoteKey, std::move(own)});
    }
    groups.insert(groups.end(), std::move_iterator(conversations.begin()),
                  std::move_iterator(conversations.end()));
    groups.insert(groups.end(), std::move_iterator(notes.begin()), std::move_iterator(notes.end()));
    return groups;
}

void RoomDirectory::store(const QString& roomId, std::vector<Change>& notes) {
    const Room* room = find(roomId);
    // Rooms that were only looked at are looked at again; no need to remember them.
    const bool keep = room && room->membership != Membership::None;
    QByteArray note = keep ? json::bytes(toJson(*room)) : QByteArray();
    const QString key = noteKey(roomId);
    if (note == m_notes.value(key))
        return;
    if (keep)
        m_notes.insert(key, note);
    else
        m_notes.remove(key);
    notes.emplace_back(NoteStored{key, std::move(note)});
}

void RoomDirectory::reportGroup(const Room& room, std::vector<Change>& changes) {
    const Group now = groupView(room);
    const auto before = m_groups.constFind(room.id);
    if (const auto patch = difference(before == m_groups.cend() ? nullptr : &*before, now))
        changes.emplace_back(GroupChanged{*patch});
    m_groups.insert(room.id, now);
}

void RoomDirectory::reportConversation(const Room& room, std::vector<Change>& changes) {
    const Conversation now = conversationView(room);
    const auto before = m_conversations.constFind(room.id);
    if (const auto patch = difference(before == m_conversations.cend() ? nullptr : &*before, now))
        changes.emplace_back(ConversationChanged{*patch});
    m_conversations.insert(room.id, now);
}

void RoomDirectory::reportGone(const QString& roomId, std::vector<Change>& changes) {
    if (m_groups.remove(roomId) > 0)
        changes.emplace_back(GroupGone{{m_account, roomId}});
    if (m_conversations.remove(roomId) > 0)
        changes.emplace_back(ConversationGone{{m_account, roomId}});
}

QStringList RoomDirectory::halfEntered() const {
    QStringList groups;
    for (const Room& room : m_rooms) {
        if (room.membership != Membership::Joined || room.markedFeed.isEmpty() || room.replaced)
            continue;
        const Room* feed = find(room.markedFeed);
        if (!feed ||
            (feed->membership != Membership::Joined && feed->membership != Membership::Banned))
            groups.append(room.id);
    }
    return groups;
}

bool RoomDirectory::canSee(const Room& space, const QString& feed) const {
    if (feed.isEmpty())
        return false;
    const Room* room = find(feed);
    return (room && room->membership == Membership::Joined) ||
           space.membership == Membership::Joined || space.privacy() == Privacy::Open;
}

Group RoomDirectory::groupView(const Room& room) const {
    Group group;
    group.id = {m_account, room.id};
    group.name = nameOf(room);
    group.purpose = room.topic;
    group.privacy = room.privacy();
    group.avatar = media(room.avatar);
    group.membership = room.membership;
    group.memberCount = room.joinedCount;
    group.archived = room.replaced || room.archived;
    group.colour = room.colour;
    const PowerLevels rules = room.powerLevels();
    group.approving = PowerLevels::roleAt(rules.toInvite());
    const QString feed = feedOf(room);
    if (const Room* posts = find(feed); posts && !group.archived)
        group.posting = PowerLevels::roleAt(posts->powerLevels().toSend(u"m.room.message", false));
    if (canSee(room, feed))
        group.feed = {m_account, feed};
    group.rights = nothing;
    if (room.membership == Membership::Joined) {
        group.role = rules.roleOf(m_self);
        group.rights = rules.rightsOf(m_self);
        const Room* posts = find(feed);
        const bool inFeed = posts && posts->membership == Membership::Joined;
        group.rights.post = inFeed && !group.archived && posts->powerLevels().rightsOf(m_self).post;
        group.rights.comment = group.rights.post;
        group.rights.react =
            inFeed && !group.archived && posts->powerLevels().rightsOf(m_self).react;
    }
    return group;
}

Conversation RoomDirectory::conversationView(const Room& room) const {
    Conversation conversation;
    conversation.id = {m_account, room.id};
    conversation.topic = room.topic;
    conversation.avatar = media(room.avatar);
    conversation.membership = room.membership;
    conversation.encrypted = room.encrypted;
    conversation.favourite = room.favourite;
    conversation.muted = m_muted.contains(room.id);
    conversation.memberCount = room.joinedCount;
    for (const QString& event : room.pinned)
        conversation.pinned.append(MessageId{m_account, event});
    for (auto it = room.followed.begin(); it != room.followed.end(); ++it)
        conversation.followed.append({MessageId{m_account, it.key()}, it.value()});
    for (const SavedEvent& one : room.saved)
        conversation.saved.append(
            {MessageId{m_account, one.event}, QDateTime::fromMSecsSinceEpoch(one.at, Qt::UTC)});
    if (room.membership == Membership::Invited && !room.invitedBy.isEmpty())
        conversation.invitedBy = {m_account, room.invitedBy};
    if (room.membership == Membership::Joined)
        conversation.rights = room.powerLevels().rightsOf(m_self);
    else
        conversation.rights = nothing;

    const QString group = groupOf(room.id);
    QString peer = m_directs.value(room.id);
    if (peer.isEmpty() && room.membership == Membership::Invited && room.invitedAsDirect)
        peer = room.invitedBy;
    if (!group.isEmpty()) {
        const Room* space = find(group);
        conversation.group = {m_account, group};
        conversation.kind =
            space && feedOf(*space) == room.id ? ConversationKind::Feed : ConversationKind::Channel;
        if (space && space->archived) // administrators could still write there
            conversation.rights.post = conversation.rights.comment = conversation.rights.react =
                false;
    } else if (!peer.isEmpty()) {
        conversation.kind = ConversationKind::Direct;
        conversation.peer = {m_account, peer};
    }
    if (conversation.kind != ConversationKind::Direct)
        conversation.name = nameOf(room);
    return conversation;
}

QString RoomDirectory::nameOf(const Room& room) const {
    if (!room.name.isEmpty())
        return room.name;
    if (!room.alias.isEmpty())
        return room.alias;
    QStringList names;
    for (const Hero& hero : room.heroes)
        names.append(hero.name.isEmpty() ? hero.id : hero.name);
    if (!names.isEmpty())
        return names.join(u", "_s);
    return QCoreApplication::translate("parvis::matrix", "Nobody else");
}

MediaRef RoomDirectory::media(const QString& uri) const {
    return uri.isEmpty() ? MediaRef{} : MediaRef{m_account, uri};
}

QByteArray RoomDirectory::accountNote() const {
    QJsonObject directs;
    for (auto it = m_directs.begin(); it != m_directs.end(); ++it)
        directs.insert(it.key(), it.value());
    QStringList muted(m_muted.begin(), m_muted.end());
    muted.sort();
    QJsonObject note{{u"direct"_s, directs}, {u"muted"_s, QJsonArray::fromStringList(muted)}};
    if (!m_asked.isEmpty()) {
        QStringList asked(m_asked.begin(), m_asked.end());
        asked.sort();
        note.insert("asked"_L1, QJsonArray::fromStringList(asked));
    }
    return json::bytes(note);
}

} // namespace parvis::matrix
