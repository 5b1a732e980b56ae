#include "contract/ContractSuite.h"
#include "contract/GroupQuestions.h"

namespace parvis::contract {

using namespace Qt::StringLiterals;

void ContractSuite::groupIsCreatedWithItsFeed_data() {
    QTest::addColumn<int>("privacy");
    QTest::newRow("open") << int(Privacy::Open);
    QTest::newRow("closed") << int(Privacy::Closed);
    QTest::newRow("secret") << int(Privacy::Secret);
}

void ContractSuite::groupIsCreatedWithItsFeed() {
    QFETCH(int, privacy);
    TestUser user;
    std::unique_ptr<Client> owner;
    FINE(enter(owner, user, u"Ada"_s));
    if (!owner->backend().capabilities().createGroups)
        QSKIP("groups cannot be made here");
    GroupId group;
    ConversationId feed;
    FINE(makeGroup(*owner, Privacy(privacy), group, feed, u"Beam & ice"_s));
    QVERIFY(owner->wait([&] { return owner->state.groups[group.remote].name == u"Beam & ice"_s; }));
    const Group made = owner->state.groups[group.remote];
    QCOMPARE(made.purpose, u"What it is for"_s);
    QCOMPARE(made.privacy, Privacy(privacy));
    QCOMPARE(made.role, Role::Admin);
    QVERIFY(made.rights.post && made.rights.edit && made.rights.invite && made.rights.remove);
    const Conversation place = owner->state.conversations[feed.remote];
    QCOMPARE(place.kind, ConversationKind::Feed);
    QCOMPARE(place.group, group);
    MessageContent post;
    post.title = u"Welcome"_s;
    post.text = u"First post"_s;
    const auto posted = owner->run(SendMessage{feed, Client::transaction(), post});
    DONE(posted);
    MessageContent comment;
    comment.text = u"First comment"_s;
    comment.threadRoot = posted->message;
    const auto commented = owner->run(SendMessage{feed, Client::transaction(), comment});
    DONE(commented);
    QVERIFY(owner->wait([&] { return owner->state.messages.contains(commented->message.remote); }));
    QCOMPARE(owner->state.messages[posted->message.remote].title, u"Welcome"_s);
    QVERIFY(!owner->state.messages[posted->message.remote].threadRoot.isValid());
    QCOMPARE(owner->state.messages[commented->message.remote].threadRoot, posted->message);
    REFUSED(owner->run(CreateGroup{u"  "_s, {}, Privacy(privacy), {}}), ErrorKind::InvalidInput);
}

void ContractSuite::openGroupFromOutside() {
    Two two;
    FINE(enterBoth(two));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().openGroups)
        QSKIP("no open groups here");
    const QString title = uniqueName();
    GroupId group;
    ConversationId feed;
    FINE(makeGroup(*a, Privacy::Open, group, feed, title));
    DONE(a->say(feed, u"everybody may read this"_s));
    const GroupId there = b->mine(group);
    if (b->backend().capabilities().discoverGroups) {
        QVERIFY(discovers(*b, group, title));
        QCOMPARE(b->state.groups[there.remote].name, title);
        QCOMPARE(b->state.groups[there.remote].privacy, Privacy::Open);
        QCOMPARE(membership(*b, there), Membership::None);
    }
    if (b->backend().capabilities().readWithoutJoin) {
        DONE(b->run(LoadMembers{there, {}}));
        const ConversationId readable = b->state.groups[there.remote].feed;
        QVERIFY(readable.isValid());
        DONE(b->run(LoadOlder{readable, {}, 20}));
        QVERIFY(b->state.texts(readable).contains(u"everybody may read this"_s));
    }
    REFUSED(b->say(b->mine(feed), u"not yet"_s), ErrorKind::Forbidden, ErrorKind::NotFound);
    DONE(b->run(JoinGroup{there}));
    QVERIFY(b->wait([&] { return membership(*b, there) == Membership::Joined; }));
    QVERIFY(b->wait([&] {
        return b->state.conversations.value(feed.remote).membership == Membership::Joined &&
               b->state.texts(b->mine(feed)).contains(u"everybody may read this"_s);
    }));
    QCOMPARE(b->state.texts(b->mine(feed)).count(u"everybody may read this"_s), 1);
    DONE(b->say(b->mine(feed), u"now I may"_s));
    QVERIFY(a->wait([&] { return a->state.texts(feed).contains(u"now I may"_s); }));
    QVERIFY(a->wait([&] { return a->state.memberOf(group, userB.person) == Membership::Joined; }));
    DONE(b->run(LeaveGroup{there}));
    QVERIFY(b->wait([&] { return membership(*b, there) == Membership::None; }));
    QVERIFY(a->wait([&] { return a->state.memberOf(group, userB.person) == Membership::None; }));
}

void ContractSuite::closedGroupFromOutside() {
    Two two;
    FINE(enterBoth(two));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().closedGroups)
        QSKIP("no closed groups here");
    const QString title = uniqueName();
    GroupId group;
    ConversationId feed;
    FINE(makeGroup(*a, Privacy::Closed, group, feed, title));
    DONE(a->say(feed, u"for members only"_s));
    const GroupId there = b->mine(group);
    if (b->backend().capabilities().discoverGroups) {
        QVERIFY(discovers(*b, group, title));
        QCOMPARE(b->state.groups[there.remote].privacy, Privacy::Closed);
        QCOMPARE(b->state.groups[there.remote].purpose, u"What it is for"_s);
        QVERIFY(!b->state.groups[there.remote].feed.isValid());
    }
    if (b->backend().capabilities().memberListToNonMembers) {
        DONE(b->run(LoadMembers{there, {}}));
        QCOMPARE(b->state.memberOf(there, userA.person), Membership::Joined);
    }
    REFUSED(b->run(JoinGroup{there}), ErrorKind::Forbidden, ErrorKind::NotFound);
    REFUSED(b->run(LoadOlder{b->mine(feed), {}, 20}), ErrorKind::Forbidden, ErrorKind::NotFound,
            ErrorKind::InvalidInput);
    REFUSED(b->say(b->mine(feed), u"let me in"_s), ErrorKind::Forbidden, ErrorKind::NotFound);
    QVERIFY(knowsNothingOf(*b, feed));
}

void ContractSuite::secretGroupFromOutside() {
    Two two;
    FINE(enterBoth(two));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().secretGroups)
        QSKIP("no secret groups here");
    const QString title = uniqueName();
    const QString openTitle = uniqueName();
    GroupId group;
    ConversationId feed;
    FINE(makeGroup(*a, Privacy::Secret, group, feed, title));
    DONE(a->say(feed, u"nobody knows"_s));
    GroupId open;
    ConversationId openFeed;
    FINE(makeGroup(*a, Privacy::Open, open, openFeed, openTitle));
    const GroupId there = b->mine(group);
    // Once the open one is listed, the secret one would be too.
    QVERIFY(discovers(*b, open, openTitle));
    QVERIFY(!discoversNow(*b, group, title));
    REFUSED(b->run(LoadMembers{there, {}}), ErrorKind::NotFound, ErrorKind::Forbidden);
    REFUSED(b->run(JoinGroup{there}), ErrorKind::NotFound, ErrorKind::Forbidden);
    REFUSED(b->run(AskToJoinGroup{there}), ErrorKind::NotFound, ErrorKind::Forbidden);
    REFUSED(b->run(LoadOlder{b->mine(feed), {}, 20}), ErrorKind::NotFound, ErrorKind::Forbidden,
            ErrorKind::InvalidInput);
    QVERIFY(!b->state.groups.contains(there.remote));
    QVERIFY(knowsNothingOf(*b, feed));
    DONE(a->run(InviteToGroup{group, a->id(userB)}));
    QVERIFY(b->wait([&] { return membership(*b, there) >= Membership::Invited; }));
    if (membership(*b, there) == Membership::Invited)
        DONE(b->run(JoinGroup{there}));
    QVERIFY(b->wait([&] { return membership(*b, there) == Membership::Joined; }));
    DONE(b->run(LeaveGroup{there}));
    QVERIFY(b->wait([&] { return !b->state.groups.contains(there.remote); }));
    QVERIFY(b->wait([&] { return knowsNothingOf(*b, feed); }));
}

void ContractSuite::askingIsAnswered_data() {
    QTest::addColumn<bool>("approve");
    QTest::newRow("approved") << true;
    QTest::newRow("declined") << false;
}

void ContractSuite::askingIsAnswered() {
    QFETCH(bool, approve);
    Two two;
    FINE(enterBoth(two));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().closedGroups)
        QSKIP("no closed groups here");
    GroupId group;
    ConversationId feed;
    FINE(makeGroup(*a, Privacy::Closed, group, feed));
    DONE(a->say(feed, u"inside"_s));
    QVERIFY(a->state.groups[group.remote].rights.approve);
    const GroupId there = b->mine(group);
    DONE(b->run(AskToJoinGroup{there}));
    QVERIFY(b->wait([&] { return membership(*b, there) == Membership::Asked; }));
    QVERIFY(a->wait([&] { return a->state.memberOf(group, userB.person) == Membership::Asked; }));
    QVERIFY(knowsNothingOf(*b, feed));
    DONE(a->run(AnswerJoinRequest{group, a->id(userB), approve}));
    if (!approve) {
        QVERIFY(b->wait([&] { return membership(*b, there) == Membership::None; }));
        QVERIFY(
            a->wait([&] { return a->state.memberOf(group, userB.person) == Membership::None; }));
        QVERIFY(knowsNothingOf(*b, feed));
        return;
    }
    QVERIFY(b->wait([&] {
        return membership(*b, there) == Membership::Invited ||
               membership(*b, there) == Membership::Joined;
    }));
    if (membership(*b, there) == Membership::Invited)
        DONE(b->run(JoinGroup{there}));
    QVERIFY(b->wait([&] { return membership(*b, there) == Membership::Joined; }));
    DONE(b->say(b->mine(feed), u"thank you"_s));
    QVERIFY(a->wait([&] { return a->state.texts(feed).contains(u"thank you"_s); }));
}

void ContractSuite::invitationIsAcceptedOrDeclined_data() {
    QTest::addColumn<bool>("accept");
    QTest::newRow("accepted") << true;
    QTest::newRow("declined") << false;
}

void ContractSuite::invitationIsAcceptedOrDeclined() {
    QFETCH(bool, accept);
    Two two;
    FINE(enterBoth(two));
    auto& [userA, userB, a, b] = two;
    GroupId group;
    ConversationId feed;
    FINE(makeGroup(*a, Privacy::Secret, group, feed, u"Invited"_s));
    const GroupId there = b->mine(group);
    DONE(a->run(InviteToGroup{group, a->id(userB)}));
    QVERIFY(b->wait([&] { return membership(*b, there) == Membership::Invited; }));
    QCOMPARE(b->state.groups[there.remote].name, u"Invited"_s);
    QVERIFY(a->wait([&] { return a->state.memberOf(group, userB.person) == Membership::Invited; }));
    if (!accept) {
        DONE(b->run(LeaveGroup{there}));
        QVERIFY(b->wait([&] { return membership(*b, there) == Membership::None; }));
        QVERIFY(
            a->wait([&] { return a->state.memberOf(group, userB.person) == Membership::None; }));
        return;
    }
    DONE(b->run(JoinGroup{there}));
    QVERIFY(b->wait([&] {
        return membership(*b, there) == Membership::Joined &&
               b->state.groups[there.remote].feed.isValid();
    }));
    DONE(a->say(feed, u"welcome"_s));
    QVERIFY(b->wait([&] { return b->state.texts(b->mine(feed)).contains(u"welcome"_s); }));
}

void ContractSuite::memberCannotRunTheGroup() {
    Two two;
    FINE(enterBoth(two));
    auto& [userA, userB, a, b] = two;
    GroupId group;
    ConversationId feed;
    FINE(makeGroup(*a, Privacy::Open, group, feed));
    const GroupId there = b->mine(group);
    DONE(b->run(JoinGroup{there}));
    QVERIFY(b->wait([&] { return membership(*b, there) == Membership::Joined; }));
    const Rights rights = b->state.groups[there.remote].rights;
    QVERIFY(!rights.edit && !rights.remove && !rights.approve);
    REFUSED(b->run(UpdateGroup{there, u"Mine now"_s, {}, {}}), ErrorKind::Forbidden);
    REFUSED(b->run(RemoveFromGroup{there, b->id(userA), {}}), ErrorKind::Forbidden);
    const auto post = a->say(feed, u"the owner's"_s);
    DONE(post);
    QVERIFY(b->wait([&] { return b->state.messages.contains(post->message.remote); }));
    REFUSED(b->run(RedactMessage{b->mine(feed), b->mine(post->message), Client::transaction(), {}}),
            ErrorKind::Forbidden);
}

void ContractSuite::adminChangesTheGroup() {
    Two two;
    FINE(enterBoth(two));
    auto& [userA, userB, a, b] = two;
    GroupId group;
    ConversationId feed;
    FINE(makeGroup(*a, Privacy::Open, group, feed));
    const GroupId there = b->mine(group);
    DONE(b->run(JoinGroup{there}));
    QVERIFY(b->wait([&] { return membership(*b, there) == Membership::Joined; }));
    DONE(a->run(UpdateGroup{group, u"New name"_s, u"New purpose"_s, {}}));
    QVERIFY(b->wait([&] {
        return b->state.groups[there.remote].name == u"New name"_s &&
               b->state.groups[there.remote].purpose == u"New purpose"_s;
    }));
    const auto post = b->say(b->mine(feed), u"remove me"_s);
    DONE(post);
    QVERIFY(a->wait([&] { return a->state.messages.contains(post->message.remote); }));
    DONE(a->run(RedactMessage{feed, a->mine(post->message), Client::transaction(), {}}));
    QVERIFY(b->wait([&] { return b->state.messages[post->message.remote].redacted; }));
}

void ContractSuite::answerLostOnTheWayIsOneGroup() {
    TestUser user;
    std::unique_ptr<Client> client;
    FINE(enter(client, user, u"Ada"_s));
    Fault cut;
    cut.where = Fault::Where::Commands;
    // In each of the first steps.
    for (int lost = 1; lost <= 3; ++lost) {
        cut.times = lost;
        if (!m_fixture.inject(cut))
            QSKIP("this fixture cannot make this trouble");
        CreateGroup command;
        command.name = uniqueName();
        command.privacy = Privacy::Secret;
        command.transactionId = Client::transaction();
        const auto first = client->run(command);
        if (!first)
            QVERIFY2(first.error().isTransient(), qPrintable(told(first)));
        m_fixture.clearFaults();
        const auto second = client->run(command);
        DONE(second);
        if (first)
            QCOMPARE(second->group, first->group);
        const auto isWhole = [&] {
            const Group made = client->state.groups.value(second->group.remote);
            return made.name == command.name && made.feed == second->conversation;
        };
        QVERIFY(client->wait(isWhole));
        const auto count = std::ranges::count_if(client->state.groups, [&](const Group& group) {
            return group.name == command.name && group.membership == Membership::Joined;
        });
        QCOMPARE(count, 1);
    }
}

void ContractSuite::removedMemberSeesNoMore() {
    Two two;
    FINE(enterBoth(two));
    auto& [userA, userB, a, b] = two;
    GroupId group;
    ConversationId feed;
    FINE(makeGroup(*a, Privacy::Secret, group, feed));
    const GroupId there = b->mine(group);
    DONE(a->run(InviteToGroup{group, a->id(userB)}));
    QVERIFY(b->wait([&] { return membership(*b, there) == Membership::Invited; }));
    DONE(b->run(JoinGroup{there}));
    QVERIFY(b->wait([&] { return membership(*b, there) == Membership::Joined; }));
    DONE(a->say(feed, u"together"_s));
    QVERIFY(b->wait([&] { return b->state.texts(b->mine(feed)).contains(u"together"_s); }));
    DONE(a->run(RemoveFromGroup{group, a->id(userB), {}}));
    QVERIFY(b->wait([&] { return !b->state.groups.contains(there.remote); }));
    QVERIFY(b->wait([&] { return knowsNothingOf(*b, feed); }));
    DONE(a->say(feed, u"without Bo"_s));
    REFUSED(b->say(b->mine(feed), u"hello?"_s), ErrorKind::NotFound, ErrorKind::Forbidden);
    QTest::qWait(50);
    QVERIFY(knowsNothingOf(*b, feed));
}

void ContractSuite::leavingEndsReceiving() {
    Two two;
    FINE(enterBoth(two));
    auto& [userA, userB, a, b] = two;
    GroupId group;
    ConversationId feed;
    FINE(makeGroup(*a, Privacy::Open, group, feed));
    const GroupId there = b->mine(group);
    DONE(b->run(JoinGroup{there}));
    QVERIFY(b->wait([&] { return membership(*b, there) == Membership::Joined; }));
    DONE(b->run(LeaveGroup{there}));
    QVERIFY(b->wait([&] { return membership(*b, there) == Membership::None; }));
    const auto post = a->say(feed, u"after Bo left"_s);
    DONE(post);
    QVERIFY(a->wait([&] { return a->state.messages.contains(post->message.remote); }));
    QTest::qWait(50);
    QVERIFY(!b->state.messages.contains(post->message.remote));
    REFUSED(b->say(b->mine(feed), u"hello?"_s), ErrorKind::NotFound, ErrorKind::Forbidden);
}

void ContractSuite::discoveryComesInPages() {
    TestUser user;
    std::unique_ptr<Client> client;
    FINE(enter(client, user, u"Ada"_s));
    if (!client->backend().capabilities().discoverGroups)
        QSKIP("groups cannot be discovered here");
    const QString title = uniqueName();
    QSet<QString> made;
    for (int i = 0; i < 5; ++i) {
        GroupId group;
        ConversationId feed;
        FINE(makeGroup(*client, Privacy::Open, group, feed, title));
        QVERIFY(discovers(*client, group, title));
        made.insert(group.remote);
    }
    QSet<QString> found;
    QString next;
    int pages = 0;
    do {
        const auto page = client->run(DiscoverGroups{title, next, 2});
        DONE(page);
        QVERIFY(page->groups.size() <= 2);
        for (const GroupId& group : page->groups) {
            QVERIFY2(!found.contains(group.remote), "listed twice");
            found.insert(group.remote);
            QVERIFY(client->state.groups.contains(group.remote));
        }
        next = page->next;
    } while (!next.isEmpty() && ++pages < 20);
    QCOMPARE(found, made);
}

} // namespace parvis::contract
