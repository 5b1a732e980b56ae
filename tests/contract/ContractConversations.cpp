#include "contract/ContractSuite.h"

namespace parvis::contract {

using namespace Qt::StringLiterals;

void ContractSuite::directChatIsFoundAgain() {
    Two two;
    FINE(enterBoth(two));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().createChats)
        QSKIP("chats cannot be made here");
    const auto first = a->run(CreateConversation{{}, {a->id(userB)}});
    DONE(first);
    const QString id = first->conversation.remote;
    // A server may tell of the chat first, and of whom it is with a moment later.
    QVERIFY(a->wait([&] {
        const Conversation place = a->state.conversations.value(id);
        return place.kind == ConversationKind::Direct && place.peer == a->id(userB);
    }));
    const auto again = a->run(CreateConversation{{}, {a->id(userB)}});
    DONE(again);
    QCOMPARE(again->conversation, first->conversation);
    QVERIFY(b->wait([&] { return b->state.conversations.contains(id); }));
    if (b->state.conversations[id].membership == Membership::Invited)
        DONE(b->run(JoinConversation{b->mine(first->conversation)}));
    QVERIFY(b->wait([&] {
        const Conversation place = b->state.conversations.value(id);
        return place.membership == Membership::Joined && place.kind == ConversationKind::Direct &&
               place.peer == b->id(userA);
    }));
    const auto back = b->run(CreateConversation{{}, {b->id(userA)}});
    DONE(back);
    QCOMPARE(back->conversation.remote, id);
    DONE(b->say(b->mine(first->conversation), u"hello"_s));
    QVERIFY(a->wait([&] { return a->state.texts(first->conversation).contains(u"hello"_s); }));
    REFUSED(a->run(CreateConversation{{}, {}}), ErrorKind::InvalidInput);
}

void ContractSuite::answerLostOnTheWayIsOneChat() {
    Two two;
    FINE(enterBoth(two));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().createChats)
        QSKIP("chats cannot be made here");
    for (const QString& name : {QString(), u"Named"_s}) {
        Fault cut;
        cut.where = Fault::Where::Commands;
        cut.times = 2;
        if (!m_fixture.inject(cut))
            QSKIP("this fixture cannot make this trouble");
        CreateConversation command{name, {a->id(userB)}, Client::transaction()};
        const auto first = a->run(command);
        if (!first)
            QVERIFY2(first.error().isTransient(), qPrintable(told(first)));
        m_fixture.clearFaults();
        const auto second = a->run(command);
        DONE(second);
        const auto count = [&] {
            return std::ranges::count_if(
                b->state.conversations, [&](const Conversation& conversation) {
                    const bool direct = conversation.kind == ConversationKind::Direct;
                    return direct == name.isEmpty();
                });
        };
        QVERIFY(b->wait([&] {
            return b->state.conversations.contains(second->conversation.remote) && count() > 0;
        }));
        QCOMPARE(count(), 1);
    }
}

void ContractSuite::chatTakesInAThird() {
    Pair pair;
    FINE(meet(pair));
    QCOMPARE(pair.b->state.conversations[pair.atB.remote].kind, ConversationKind::Chat);
    QCOMPARE(pair.b->state.conversations[pair.atB.remote].name, u"Together"_s);
    TestUser user;
    std::unique_ptr<Client> third;
    FINE(enter(third, user, u"Cy"_s));
    DONE(pair.a->run(InviteToConversation{pair.atA, pair.a->id(user)}));
    const QString id = pair.atA.remote;
    QVERIFY(third->wait([&] { return third->state.conversations.contains(id); }));
    if (third->state.conversations[id].membership == Membership::Invited) {
        QCOMPARE(third->state.conversations[id].invitedBy, third->id(pair.userA));
        DONE(third->run(JoinConversation{third->mine(pair.atA)}));
    }
    QVERIFY(third->wait(
        [&] { return third->state.conversations[id].membership == Membership::Joined; }));
    DONE(third->say(third->mine(pair.atA), u"hello you two"_s));
    QVERIFY(
        pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"hello you two"_s); }));
    DONE(pair.b->run(LoadMembers{{}, pair.atB}));
    QVERIFY(pair.b->wait([&] {
        const auto members = pair.b->state.conversationMembers.value(id);
        return members.size() == 3 && members.value(user.person).membership == Membership::Joined;
    }));
    REFUSED(pair.a->run(InviteToConversation{pair.atA, pair.a->id(user)}), ErrorKind::Conflict,
            ErrorKind::Forbidden);
}

void ContractSuite::chatInvitationIsDeclined() {
    Pair pair;
    FINE(meet(pair));
    TestUser user;
    std::unique_ptr<Client> third;
    FINE(enter(third, user, u"Cy"_s));
    DONE(pair.a->run(InviteToConversation{pair.atA, pair.a->id(user)}));
    const QString id = pair.atA.remote;
    QVERIFY(third->wait([&] { return third->state.conversations.contains(id); }));
    DONE(third->run(LeaveConversation{third->mine(pair.atA)}));
    QVERIFY(third->wait([&] { return !third->state.conversations.contains(id); }));
    REFUSED(third->say(third->mine(pair.atA), u"hi"_s), ErrorKind::NotFound, ErrorKind::Forbidden);
}

void ContractSuite::leavingAChat() {
    Pair pair;
    FINE(meet(pair));
    DONE(pair.a->say(pair.atA, u"before"_s));
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"before"_s); }));
    DONE(pair.b->run(LeaveConversation{pair.atB}));
    QVERIFY(pair.b->wait([&] { return !pair.b->state.conversations.contains(pair.atB.remote); }));
    QVERIFY(pair.a->wait([&] {
        return !pair.a->state.conversationMembers.value(pair.atA.remote)
                    .contains(pair.userB.person);
    }));
    DONE(pair.a->say(pair.atA, u"alone"_s));
    QTest::qWait(50);
    QVERIFY(pair.b->state.texts(pair.atB).isEmpty());
}

} // namespace parvis::contract
