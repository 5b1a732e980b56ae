#include "cache/DirectoryWrites.h"

#include "cache/Codec.h"
#include "cache/Query.h"
#include "cache/Removal.h"
#include "cache/Rows.h"

namespace parvis::cache {

namespace {

QString joined(const QStringList& list) {
    return list.join(QLatin1Char('\n'));
}

QString joinedIds(const QList<MessageId>& ids) {
    QStringList remotes;
    for (const MessageId& id : ids)
        remotes.append(id.remote);
    return joined(remotes);
}

QString savedLines(const QList<SavedMessage>& messages) {
    QStringList lines;
    for (const SavedMessage& saved : messages)
        lines.append(saved.message.remote + u' ' + QString::number(encodeTime(saved.savedAt)));
    return joined(lines);
}

QString followedLines(const QList<FollowedPost>& posts) {
    QStringList lines;
    for (const FollowedPost& one : posts)
        lines.append(one.post.remote + u' ' + QString::number(static_cast<int>(one.following)));
    return joined(lines);
}

Result<void> writeMemberRows(WriteSession& session, QByteArrayView clear, QByteArrayView put,
                             QByteArrayView drop, std::int64_t place, const QList<Member>& members,
                             bool complete) {
    if (complete) {
        if (const auto done = run(session.database, clear, place); !done)
            return done;
    }
    for (const Member& member : members) {
        const auto person = session.keys.person(session.database, member.person);
        if (!person)
            return fail(person);
        const auto done =
            member.membership == Membership::None
                ? run(session.database, drop, place, *person)
                : run(session.database, put, place, *person, static_cast<int>(member.membership),
                      static_cast<int>(member.role));
        if (!done)
            return done;
    }
    return ok();
}

Result<void> writeRoleRows(WriteSession& session, QByteArrayView setAll, QByteArrayView setOne,
                           std::int64_t place, const QList<RoleOf>& roles,
                           std::optional<Role> others) {
    Database& db = session.database;
    if (others) {
        if (const auto done = run(db, setAll, static_cast<int>(*others), place); !done)
            return done;
    }
    for (const RoleOf& one : roles) {
        const auto person = session.keys.person(db, one.person);
        if (!person)
            return fail(person);
        if (const auto done = run(db, setOne, static_cast<int>(one.role), place, *person); !done)
            return done;
    }
    return ok();
}

} // namespace

Result<void> write(WriteSession& session, const PersonPatch& patch) {
    Database& db = session.database;
    const auto key = session.keys.person(db, patch.id);
    if (!key)
        return fail(key);
    const auto known = one(
        db, QByteArray("SELECT ").append(personColumns).append(" FROM person p WHERE p.key=?"),
        [](const Statement& row) { return readPerson(row); }, *key);
    if (!known)
        return fail(known);
    Person person = known->value_or(Person{});
    const Person before = person;
    apply(patch, person);
    if (person == before)
        return ok();
    session.touched.people.insert(patch.id);
    return run(
        db,
        "UPDATE person SET name=?, avatar=?, title=?, department=?, manager=?, email=?, phone=?, "
        "place=?, time_zone=?, about=?, status=?, languages=?, skills=? WHERE key=?",
        person.displayName, person.avatar.uri, person.title, person.department,
        person.manager.remote, person.email, person.phone, person.place, person.timeZone,
        person.about, person.status, joined(person.languages), joined(person.skills), *key);
}

Result<void> write(WriteSession& session, const GroupPatch& patch) {
    Database& db = session.database;
    const auto key = session.keys.group(db, patch.id);
    if (!key)
        return fail(key);
    const auto known = one(
        db, QByteArray("SELECT ").append(groupColumns).append(" FROM grp g WHERE g.key=?"),
        [](const Statement& row) { return readGroup(row); }, *key);
    if (!known)
        return fail(known);
    Group group = known->value_or(Group{});
    apply(patch, group);
    session.touched.groups.insert(patch.id);
    return run(
        db,
        "UPDATE grp SET name=?, purpose=?, privacy=?, avatar=?, feed=?, membership=?, role=?, "
        "rights=?, member_count=?, archived=?, colour=?, posting=?, approving=? WHERE key=?",
        group.name, group.purpose, static_cast<int>(group.privacy), group.avatar.uri,
        group.feed.remote, static_cast<int>(group.membership), static_cast<int>(group.role),
        encodeRights(group.rights), group.memberCount, group.archived,
        static_cast<int>(group.colour), static_cast<int>(group.posting),
        static_cast<int>(group.approving), *key);
}

Result<void> write(WriteSession& session, const ConversationPatch& patch) {
    Database& db = session.database;
    const auto key = session.keys.conversation(db, patch.id);
    if (!key)
        return fail(key);
    const auto known = one(
        db,
        QByteArray("SELECT ")
            .append(conversationColumns)
            .append(" FROM conversation c WHERE c.key=?"),
        [](const Statement& row) { return readConversation(row); }, *key);
    if (!known)
        return fail(known);
    Conversation c = known->value_or(Conversation{});
    const ConversationKind before = c.kind;
    const QDateTime activityBefore = c.lastActivity;
    apply(patch, c);
    if (activityBefore.isValid() && (!c.lastActivity.isValid() || c.lastActivity < activityBefore))
        c.lastActivity = activityBefore;
    session.touched.conversations.insert(patch.id);
    if (c.kind == ConversationKind::Feed && before != ConversationKind::Feed) {
        // Messages that arrived before it was known to be a feed get their place by activity now.
        const auto done =
            run(db,
                "UPDATE message SET activity=max(sent_at, coalesce((SELECT max(r.sent_at) "
                "FROM message r WHERE r.conversation=message.conversation AND "
                "r.thread_root=message.remote), 0)) "
                "WHERE conversation=? AND thread_root IS NULL AND position IS NOT NULL AND "
                "kind<>3",
                *key);
        if (!done)
            return done;
    }
    return run(
        db,
        "UPDATE conversation SET kind=?, grp=?, peer=?, name=?, topic=?, avatar=?, membership=?, "
        "invited_by=?, encrypted=?, favourite=?, muted=?, rights=?, member_count=?, unread=?, "
        "mentions=?, read_up_to=?, last_activity=?, pinned=?, saved=?, followed=? WHERE key=?",
        static_cast<int>(c.kind), c.group.remote, c.peer.remote, c.name, c.topic, c.avatar.uri,
        static_cast<int>(c.membership), c.invitedBy.remote, c.encrypted, c.favourite, c.muted,
        encodeRights(c.rights), c.memberCount, c.unread, c.mentions, c.readUpTo.remote,
        encodeTime(c.lastActivity), joinedIds(c.pinned), savedLines(c.saved),
        followedLines(c.followed), *key);
}

Result<void> removeConversation(WriteSession& session, const ConversationId& conversation) {
    return beginLeaving(session, conversation);
}

Result<void> keepChannels(WriteSession& session, const GroupId& group,
                          const QList<ConversationId>& channels) {
    const auto known = all(
        session.database,
        "SELECT remote FROM conversation WHERE account=? AND grp=? AND grp<>'' AND kind=? AND "
        "membership=?",
        [&](const Statement& row) { return ConversationId{group.account, row.text(0)}; },
        group.account.value, group.remote, static_cast<int>(ConversationKind::Channel),
        static_cast<int>(Membership::None));
    if (!known)
        return fail(known);
    for (const ConversationId& channel : *known) {
        if (channels.contains(channel))
            continue;
        if (const auto done = beginLeaving(session, channel); !done)
            return done;
    }
    session.touched.groups.insert(group);
    return ok();
}

Result<void> removeGroup(WriteSession& session, const GroupId& group) {
    Database& db = session.database;
    const auto key = session.keys.findGroup(db, group);
    if (!key)
        return fail(key);
    if (*key == 0)
        return ok();
    const auto places = all(
        db, "SELECT remote FROM conversation WHERE account=? AND grp=?",
        [&](const Statement& row) { return ConversationId{group.account, row.text(0)}; },
        group.account.value, group.remote);
    if (!places)
        return fail(places);
    for (const ConversationId& place : *places) {
        if (const auto done = beginLeaving(session, place); !done)
            return done;
    }
    if (const auto done = run(db, "DELETE FROM group_member WHERE place=?", *key); !done)
        return done;
    session.keys.forget(group);
    session.touched.groups.insert(group);
    return run(db, "DELETE FROM grp WHERE key=?", *key);
}

Result<void> writeMembers(WriteSession& session, const GroupId& group, const QList<Member>& members,
                          bool complete) {
    const auto key = session.keys.group(session.database, group);
    if (!key)
        return fail(key);
    session.touched.groupMembers.insert(group);
    return writeMemberRows(session, "DELETE FROM group_member WHERE place=?",
                           "INSERT OR REPLACE INTO group_member VALUES(?,?,?,?)",
                           "DELETE FROM group_member WHERE place=? AND person=?", *key, members,
                           complete);
}

Result<void> writeMembers(WriteSession& session, const ConversationId& conversation,
                          const QList<Member>& members, bool complete) {
    const auto key = session.keys.conversation(session.database, conversation);
    if (!key)
        return fail(key);
    session.touched.conversationMembers.insert(conversation);
    return writeMemberRows(session, "DELETE FROM conversation_member WHERE place=?",
                           "INSERT OR REPLACE INTO conversation_member VALUES(?,?,?,?)",
                           "DELETE FROM conversation_member WHERE place=? AND person=?", *key,
                           members, complete);
}

Result<void> writeRoles(WriteSession& session, const GroupId& group, const QList<RoleOf>& roles,
                        std::optional<Role> others) {
    const auto key = session.keys.findGroup(session.database, group);
    if (!key || *key == 0)
        return key ? ok() : Result<void>(fail(key));
    session.touched.groupMembers.insert(group);
    return writeRoleRows(session, "UPDATE group_member SET role=? WHERE place=?",
                         "UPDATE group_member SET role=? WHERE place=? AND person=?", *key, roles,
                         others);
}

Result<void> writeRoles(WriteSession& session, const ConversationId& conversation,
                        const QList<RoleOf>& roles, std::optional<Role> others) {
    const auto key = session.keys.findConversation(session.database, conversation);
    if (!key || *key == 0)
        return key ? ok() : Result<void>(fail(key));
    session.touched.conversationMembers.insert(conversation);
    return writeRoleRows(session, "UPDATE conversation_member SET role=? WHERE place=?",
                         "UPDATE conversation_member SET role=? WHERE place=? AND person=?", *key,
                         roles, others);
}

} // namespace parvis::cache
