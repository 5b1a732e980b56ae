#include "contract/ContractSuite.h"

namespace parvis::contract {

using namespace Qt::StringLiterals;

void ContractSuite::receiptMovesForEverybody() {
    Pair pair;
    FINE(meet(pair));
    DONE(pair.a->say(pair.atA, u"one"_s));
    const auto second = pair.a->say(pair.atA, u"two"_s);
    DONE(second);
    const QString id = second->message.remote;
    QVERIFY(pair.b->wait([&] { return pair.b->state.messages.contains(id); }));
    QVERIFY(pair.b->wait([&] { return pair.b->state.conversations[pair.atB.remote].unread >= 2; }));
    DONE(pair.b->run(MarkRead{pair.atB, pair.b->mine(second->message), false}));
    QVERIFY(pair.b->wait([&] { return pair.b->state.conversations[pair.atB.remote].unread == 0; }));
    if (!pair.a->backend().capabilities().readReceipts)
        QSKIP("receipts of others are not told here");
    QVERIFY(pair.a->wait([&] {
        return pair.a->state.receipts.value(pair.atA.remote).value(pair.userB.person) == id;
    }));
}

void ContractSuite::hiddenReceiptStaysHidden() {
    Pair pair;
    FINE(meet(pair));
    const auto sent = pair.a->say(pair.atA, u"peek"_s);
    DONE(sent);
    const QString id = sent->message.remote;
    QVERIFY(pair.b->wait([&] { return pair.b->state.messages.contains(id); }));
    DONE(pair.b->run(MarkRead{pair.atB, pair.b->mine(sent->message), true}));
    QVERIFY(pair.b->wait([&] { return pair.b->state.conversations[pair.atB.remote].unread == 0; }));
    // The next thing that A hears of B comes after the receipt would have.
    const auto answer = pair.b->run(SetTyping{pair.atB, true});
    DONE(answer);
    DONE(pair.a->say(pair.atA, u"hm"_s));
    QVERIFY(pair.a->wait([&] { return pair.a->state.texts(pair.atA).contains(u"hm"_s); }));
    QVERIFY(pair.a->state.receipts.value(pair.atA.remote).value(pair.userB.person) != id);
}

void ContractSuite::typingIsToldAndEnds() {
    Pair pair;
    FINE(meet(pair));
    if (!pair.a->backend().capabilities().typingNotices)
        QSKIP("no typing notices here");
    const auto types = [&] {
        return pair.b->state.typing.value(pair.atB.remote).contains(pair.userA.person);
    };
    DONE(pair.a->run(SetTyping{pair.atA, true}));
    QVERIFY(pair.b->wait(types));
    QVERIFY(!pair.a->state.typing.value(pair.atA.remote).contains(pair.userA.person));
    DONE(pair.a->run(SetTyping{pair.atA, false}));
    QVERIFY(pair.b->wait([&] { return !types(); }));
}

void ContractSuite::presenceIsTold() {
    Pair pair;
    FINE(meet(pair));
    if (!pair.a->backend().capabilities().presence)
        QSKIP("no presence here");
    DONE(pair.a->run(SetPresence{Presence::Online, u"at the bench"_s}));
    QVERIFY(pair.b->wait([&] {
        return pair.b->state.presence.value(pair.userA.person) == Presence::Online &&
               pair.b->state.people.value(pair.userA.person).status == u"at the bench"_s;
    }));
    DONE(pair.a->run(SetPresence{Presence::Away, {}}));
    QVERIFY(pair.b->wait(
        [&] { return pair.b->state.presence.value(pair.userA.person) == Presence::Away; }));
}

} // namespace parvis::contract
