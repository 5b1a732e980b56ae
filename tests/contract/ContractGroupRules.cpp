// Who runs a group, who is kept out, and how private it is.
#include "contract/ContractSuite.h"
#include "contract/GroupQuestions.h"

namespace parvis::contract {

using namespace Qt::StringLiterals;

QString ContractSuite::meetInGroup(Two& two, Privacy privacy, GroupId& group,
                                   ConversationId& feed) {
    if (QString trouble = enterBoth(two); !trouble.isEmpty())
        return trouble;
    if (QString trouble = makeGroup(*two.a, privacy, group, feed, uniqueName()); !trouble.isEmpty())
        return trouble;
    const GroupId there = two.b->mine(group);
    if (privacy != Privacy::Open) {
        if (const auto done = two.a->run(InviteToGroup{group, two.a->id(two.userB)}); !done)
            return u"cannot invite: "_s + told(done);
        if (!two.b->wait([&] { return membership(*two.b, there) != Membership::None; }))
            return u"the invitation never arrived"_s;
    }
    if (const auto done = two.b->run(JoinGroup{there}); !done)
        return u"cannot join: "_s + told(done);
    const bool met = two.b->wait([&] {
        return membership(*two.b, there) == Membership::Joined &&
               two.b->state.conversations.value(feed.remote).membership == Membership::Joined;
    }) && two.a->wait([&] {
        return two.a->state.memberOf(group, two.userB.person) == Membership::Joined;
    });
    return met ? QString() : u"the two never met"_s;
}

void ContractSuite::rolesAreGivenAndTaken() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Open, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().groupRoles)
        QSKIP("no roles here");
    const GroupId there = b->mine(group);
    const auto role = [&] {
        return a->state.groupMembers.value(group.remote).value(userB.person).role;
    };
    QVERIFY(a->state.groups[group.remote].rights.appoint);
    QVERIFY(!b->state.groups[there.remote].rights.appoint);
    REFUSED(b->run(SetRole{there, b->id(userB), Role::Admin}), ErrorKind::Forbidden);
    for (const Role wanted : {Role::Moderator, Role::Member, Role::Moderator}) {
        DONE(a->run(SetRole{group, a->id(userB), wanted}));
        QVERIFY(a->wait([&] { return role() == wanted; }));
        QVERIFY(b->wait([&] { return b->state.groups[there.remote].role == wanted; }));
        QCOMPARE(b->state.groups[there.remote].rights.remove, wanted == Role::Moderator);
        QVERIFY(!b->state.groups[there.remote].rights.appoint);
    }
    // A moderator takes away what others wrote, in the room with the posts as well.
    const auto post = a->say(feed, u"not here, please"_s);
    DONE(post);
    QVERIFY(b->wait([&] { return b->state.messages.contains(post->message.remote); }));
    DONE(b->run(RedactMessage{b->mine(feed), b->mine(post->message), Client::transaction(), {}}));
    QVERIFY(a->wait([&] { return a->state.messages[post->message.remote].redacted; }));
    REFUSED(b->run(SetRole{there, b->id(userA), Role::Member}), ErrorKind::Forbidden,
            ErrorKind::Conflict);
    REFUSED(a->run(SetRole{group, {group.account, u"@nobody:example.org"_s}, Role::Admin}),
            ErrorKind::NotFound);
}

void ContractSuite::theLastAdminHandsOver() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Closed, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().groupRoles)
        QSKIP("no roles here");
    const GroupId there = b->mine(group);
    REFUSED(a->run(LeaveGroup{group}), ErrorKind::Conflict);
    QCOMPARE(membership(*a, group), Membership::Joined);
    REFUSED(a->run(SetRole{group, a->id(userA), Role::Member}), ErrorKind::Conflict);
    DONE(a->run(SetRole{group, a->id(userB), Role::Admin}));
    QVERIFY(b->wait([&] { return b->state.groups[there.remote].role == Role::Admin; }));
    QVERIFY(a->wait([&] {
        return a->state.groupMembers.value(group.remote).value(userB.person).role == Role::Admin;
    }));
    DONE(a->run(LeaveGroup{group}));
    QVERIFY(b->wait([&] { return b->state.memberOf(there, userA.person) == Membership::None; }));
    DONE(b->run(UpdateGroup{there, u"In other hands"_s}));
    QVERIFY(b->wait([&] { return b->state.groups[there.remote].name == u"In other hands"_s; }));
}

void ContractSuite::whoIsBlockedStaysOut() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Open, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().blockMembers)
        QSKIP("nobody can be blocked here");
    const GroupId there = b->mine(group);
    REFUSED(b->run(BlockFromGroup{there, b->id(userA), {}}), ErrorKind::Forbidden);
    DONE(a->run(BlockFromGroup{group, a->id(userB), u"Advertising"_s}));
    QVERIFY(b->wait([&] { return membership(*b, there) == Membership::Banned; }));
    QVERIFY(a->wait([&] { return a->state.memberOf(group, userB.person) == Membership::Banned; }));
    REFUSED(b->run(JoinGroup{there}), ErrorKind::Forbidden);
    REFUSED(b->run(AskToJoinGroup{there}), ErrorKind::Forbidden, ErrorKind::Conflict);
    REFUSED(b->say(b->mine(feed), u"me again"_s), ErrorKind::Forbidden, ErrorKind::NotFound);
    REFUSED(a->run(InviteToGroup{group, a->id(userB)}), ErrorKind::Forbidden, ErrorKind::Conflict);
    DONE(a->run(UnblockFromGroup{group, a->id(userB)}));
    QVERIFY(a->wait([&] { return a->state.memberOf(group, userB.person) == Membership::None; }));
    DONE(b->run(JoinGroup{there}));
    QVERIFY(b->wait([&] { return membership(*b, there) == Membership::Joined; }));
    DONE(b->say(b->mine(feed), u"I will behave"_s));
    QVERIFY(a->wait([&] { return a->state.texts(feed).contains(u"I will behave"_s); }));
}

void ContractSuite::privacyIsOnlyTightened() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Open, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().tightenGroups)
        QSKIP("a group's privacy stays what it was");
    TestUser userC;
    std::unique_ptr<Client> c;
    FINE(enter(c, userC, u"Cem"_s));
    const GroupId seenByC = c->mine(group);
    const QString title = a->state.groups[group.remote].name;
    DONE(a->say(feed, u"kept inside"_s));
    QVERIFY(discovers(*c, group, title));
    REFUSED(b->run(UpdateGroup{b->mine(group), {}, {}, {}, Privacy::Secret}), ErrorKind::Forbidden);

    DONE(a->run(UpdateGroup{group, {}, {}, {}, Privacy::Closed}));
    QVERIFY(a->wait([&] { return a->state.groups[group.remote].privacy == Privacy::Closed; }));
    QVERIFY(
        b->wait([&] { return b->state.groups[b->mine(group).remote].privacy == Privacy::Closed; }));
    QVERIFY(discovers(*c, group, title));
    QCOMPARE(c->state.groups[seenByC.remote].privacy, Privacy::Closed);
    REFUSED(c->run(LoadOlder{c->mine(feed), {}, 20}), ErrorKind::Forbidden, ErrorKind::NotFound,
            ErrorKind::InvalidInput);
    REFUSED(c->run(JoinGroup{seenByC}), ErrorKind::Forbidden, ErrorKind::NotFound);
    REFUSED(a->run(UpdateGroup{group, {}, {}, {}, Privacy::Open}), ErrorKind::InvalidInput);
    QVERIFY(!b->state.groups[b->mine(group).remote].rights.invite);
    DONE(b->say(b->mine(feed), u"members go on"_s));
    QVERIFY(a->wait([&] { return a->state.texts(feed).contains(u"members go on"_s); }));

    DONE(a->run(UpdateGroup{group, {}, {}, {}, Privacy::Secret}));
    QVERIFY(a->wait([&] { return a->state.groups[group.remote].privacy == Privacy::Secret; }));
    QTRY_VERIFY(!discoversNow(*c, group, title));
    REFUSED(c->run(AskToJoinGroup{seenByC}), ErrorKind::Forbidden, ErrorKind::NotFound);
    REFUSED(c->run(LoadMembers{seenByC, {}}), ErrorKind::Forbidden, ErrorKind::NotFound);
    QVERIFY(knowsNothingOf(*c, feed));
}

void ContractSuite::anArchivedGroupIsOnlyRead() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Closed, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().archiveGroups)
        QSKIP("groups are not archived here");
    const GroupId there = b->mine(group);
    const auto mine = b->say(b->mine(feed), u"written in time"_s);
    DONE(mine);
    DONE(a->run(UpdateGroup{group, {}, {}, {}, {}, true}));
    for (Client* client : {a.get(), b.get()}) {
        QVERIFY(client->wait([&] {
            const Group seen = client->state.groups[client->mine(group).remote];
            return seen.archived && !seen.rights.post &&
                   !client->state.conversations[feed.remote].rights.post;
        }));
    }
    REFUSED(b->say(b->mine(feed), u"too late"_s), ErrorKind::Forbidden);
    // What somebody wrote is theirs to take away, at any time.
    DONE(b->run(RedactMessage{b->mine(feed), b->mine(mine->message), Client::transaction(), {}}));
    DONE(a->run(UpdateGroup{group, {}, {}, {}, {}, true})); // twice is once
    DONE(a->run(UpdateGroup{group, {}, {}, {}, {}, false}));
    QVERIFY(b->wait([&] {
        return !b->state.groups[there.remote].archived &&
               b->state.conversations[feed.remote].rights.post;
    }));
    DONE(b->say(b->mine(feed), u"on we go"_s));
    QVERIFY(a->wait([&] { return a->state.texts(feed).contains(u"on we go"_s); }));
}

void ContractSuite::aGroupHasAColour() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Open, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().groupColours)
        QSKIP("no colours here");
    const GroupId there = b->mine(group);
    QCOMPARE(b->state.groups[there.remote].colour, GroupColour::Automatic);
    UpdateGroup colouring{group};
    colouring.colour = GroupColour::Teal;
    DONE(a->run(colouring));
    QVERIFY(b->wait([&] { return b->state.groups[there.remote].colour == GroupColour::Teal; }));
    QCOMPARE(b->state.groups[there.remote].feed.remote, feed.remote);
    UpdateGroup byMember{there};
    byMember.colour = GroupColour::Crimson;
    REFUSED(b->run(byMember), ErrorKind::Forbidden);

    CreateGroup creating;
    creating.name = uniqueName();
    creating.privacy = Privacy::Open;
    creating.colour = GroupColour::Purple;
    const auto made = a->run(creating);
    DONE(made);
    QVERIFY(a->wait(
        [&] { return a->state.groups.value(made->group.remote).colour == GroupColour::Purple; }));
}

void ContractSuite::onlyThoseWhoMayWrite() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Open, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().groupRules)
        QSKIP("everybody writes here");
    const GroupId there = b->mine(group);
    UpdateGroup limiting{group};
    limiting.posting = Role::Moderator;
    DONE(a->run(limiting));
    QVERIFY(b->wait([&] {
        const Group seen = b->state.groups[there.remote];
        return seen.posting == Role::Moderator && !seen.rights.post &&
               !b->state.conversations[feed.remote].rights.post;
    }));
    REFUSED(b->say(b->mine(feed), u"may I?"_s), ErrorKind::Forbidden);
    const auto announced = a->say(feed, u"The canteen closes at two."_s);
    DONE(announced);
    QVERIFY(b->wait([&] { return b->state.messages.contains(announced->message.remote); }));
    // Everybody still says what they think of it.
    DONE(b->run(
        AddReaction{b->mine(feed), b->mine(announced->message), Client::transaction(), u"👍"_s}));
    // An archive remembers who wrote before.
    DONE(a->run(UpdateGroup{group, {}, {}, {}, {}, true}));
    QVERIFY(a->wait([&] { return a->state.groups[group.remote].archived; }));
    REFUSED(a->run(limiting), ErrorKind::Conflict);
    DONE(a->run(UpdateGroup{group, {}, {}, {}, {}, false}));
    QVERIFY(b->wait([&] {
        return !b->state.groups[there.remote].archived &&
               b->state.groups[there.remote].posting == Role::Moderator;
    }));
    REFUSED(b->say(b->mine(feed), u"and now?"_s), ErrorKind::Forbidden);
    limiting.posting = Role::Member;
    DONE(a->run(limiting));
    QVERIFY(b->wait([&] { return b->state.conversations[feed.remote].rights.post; }));
    DONE(b->say(b->mine(feed), u"at last"_s));
}

void ContractSuite::onlyThoseWhoMayLetIn() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Closed, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().groupRules || !a->backend().capabilities().groupRoles)
        QSKIP("no such rules here");
    const GroupId there = b->mine(group);
    QCOMPARE(b->state.groups[there.remote].approving, Role::Moderator);
    DONE(a->run(SetRole{group, a->id(userB), Role::Moderator}));
    QVERIFY(b->wait([&] { return b->state.groups[there.remote].rights.approve; }));
    UpdateGroup limiting{group};
    limiting.approving = Role::Admin;
    DONE(a->run(limiting));
    QVERIFY(b->wait([&] {
        const Group seen = b->state.groups[there.remote];
        return seen.approving == Role::Admin && !seen.rights.approve && !seen.rights.invite;
    }));
    TestUser userC;
    std::unique_ptr<Client> c;
    FINE(enter(c, userC, u"Cem"_s));
    DONE(c->run(AskToJoinGroup{c->mine(group)}));
    QVERIFY(a->wait([&] { return a->state.memberOf(group, userC.person) == Membership::Asked; }));
    REFUSED(b->run(AnswerJoinRequest{there, b->id(userC), true}), ErrorKind::Forbidden);
    // Less than a moderator cannot be: whoever asks would be let in by whoever asked before.
    limiting.approving = Role::Member;
    DONE(a->run(limiting));
    QVERIFY(b->wait([&] { return b->state.groups[there.remote].approving == Role::Moderator; }));
    DONE(b->run(AnswerJoinRequest{there, b->id(userC), true}));
    QVERIFY(c->wait([&] { return membership(*c, c->mine(group)) == Membership::Joined; }));
}

void ContractSuite::aDeletedGroupIsGone() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Open, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().deleteGroups)
        QSKIP("groups stay here");
    const GroupId there = b->mine(group);
    const QString title = a->state.groups[group.remote].name;
    DONE(a->say(feed, u"soon nobody's"_s));
    REFUSED(b->run(DeleteGroup{there}), ErrorKind::Forbidden);
    DONE(a->run(DeleteGroup{group}));
    QVERIFY(a->wait([&] { return !a->state.groups.contains(group.remote); }));
    QVERIFY(b->wait([&] { return !b->state.groups.contains(there.remote); }));
    QVERIFY(!a->state.conversations.contains(feed.remote));
    QVERIFY(!b->state.conversations.contains(feed.remote));
    QTRY_VERIFY(!discoversNow(*b, group, title));
    REFUSED(b->run(JoinGroup{there}), ErrorKind::Forbidden, ErrorKind::NotFound);
    REFUSED(b->run(LoadOlder{b->mine(feed), {}, 20}), ErrorKind::Forbidden, ErrorKind::NotFound,
            ErrorKind::InvalidInput);
    REFUSED(a->run(DeleteGroup{group}), ErrorKind::NotFound);
}

void ContractSuite::aStrangerIsToldWhatThePrivacySays_data() {
    QTest::addColumn<int>("privacy");
    QTest::addColumn<bool>("tightened");
    QTest::newRow("open") << int(Privacy::Open) << false;
    QTest::newRow("closed") << int(Privacy::Closed) << false;
    QTest::newRow("secret") << int(Privacy::Secret) << false;
    QTest::newRow("closed later") << int(Privacy::Closed) << true;
    QTest::newRow("secret later") << int(Privacy::Secret) << true;
}

/// By the server's own interface, whatever a client makes of it.
void ContractSuite::aStrangerIsToldWhatThePrivacySays() {
    QFETCH(int, privacy);
    QFETCH(bool, tightened);
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, tightened ? Privacy::Open : Privacy(privacy), group, feed));
    auto& [userA, userB, a, b] = two;
    const QString title = a->state.groups[group.remote].name;
    const QString purpose = u"purpose of "_s + title;
    DONE(a->run(UpdateGroup{group, {}, purpose}));
    const auto post = a->say(feed, u"kept post"_s);
    DONE(post);
    MessageContent comment;
    comment.text = u"kept comment"_s;
    comment.threadRoot = b->mine(post->message);
    const auto commented =
        b->run(SendMessage{b->mine(feed), Client::transaction(), std::move(comment)});
    DONE(commented);
    DONE(b->run(AddReaction{b->mine(feed), b->mine(post->message), Client::transaction(),
                            u"kept-reaction"_s}));
    const auto file =
        m_fixture.postRaw(userA, feed.remote, {u"kept-file.txt"_s, {}, u"kept-file.txt"_s});
    DONE(file);
    if (tightened) {
        DONE(a->run(UpdateGroup{group, {}, {}, {}, Privacy(privacy)}));
        QVERIFY(a->wait([&] { return a->state.groups[group.remote].privacy == Privacy(privacy); }));
        DONE(a->say(feed, u"kept afterwards"_s));
    }
    const auto stranger = m_fixture.newUser(u"Cem"_s);
    DONE(stranger);
    // Of posts from the time when everybody could read them, a server may still answer to whoever
    // kept their address; nobody else learns it.
    const QStringList addresses =
        tightened ? QStringList()
                  : QStringList{post->message.remote, commented->message.remote, *file};
    const auto answers = m_fixture.toldToStranger(*stranger, group.remote, feed.remote, addresses);
    if (!answers)
        QSKIP("this server is not asked past its client");
    QVERIFY(answers->size() > 1000);
    const auto tells = [&](const QByteArray& word) {
        return answers->contains(word);
    };
    const bool open = Privacy(privacy) == Privacy::Open;
    const bool secret = Privacy(privacy) == Privacy::Secret;
    for (const char* word : {"kept post", "kept comment", "kept-reaction", "kept-file"})
        QVERIFY2(tells(word) == open, word);
    QVERIFY(!tells("kept afterwards"));
    QCOMPARE(tells(title.toUtf8()), !secret);
    QCOMPARE(tells(purpose.toUtf8()), !secret);
    QCOMPARE(tells(userB.person.toUtf8()), !secret);
}

} // namespace parvis::contract
