#include "contract/ContractSuite.h"

namespace parvis::contract {

using namespace Qt::StringLiterals;

namespace {

MessageContent question() {
    MessageContent content;
    content.title = u"Where do we meet?"_s;
    Poll poll;
    poll.answers = {{u"a"_s, u"In the canteen"_s}, {u"b"_s, u"Outside"_s}, {u"c"_s, u"Online"_s}};
    content.poll = poll;
    return content;
}

MessageContent seminar() {
    MessageContent content;
    content.title = u"Seminar"_s;
    content.text = u"On vacuum pumps"_s;
    CalendarEvent event;
    event.start = QDateTime(QDate(2027, 3, 28), QTime(13, 0), Qt::UTC);
    event.end = QDateTime(QDate(2027, 3, 28), QTime(14, 30), Qt::UTC);
    event.timeZone = u"Europe/Zurich"_s;
    event.place = u"Building 40, room S2"_s;
    content.event = event;
    return content;
}

SendMessage post(const ConversationId& feed, MessageContent content) {
    return {feed, Client::transaction(), std::move(content)};
}

} // namespace

void ContractSuite::aPollIsAnsweredAndClosed() {
    Pair pair;
    FINE(meet(pair));
    auto& [userA, userB, a, b] = static_cast<Two&>(pair);
    const ConversationId atA = pair.atA;
    const ConversationId atB = pair.atB;
    if (!a->backend().capabilities().polls)
        QSKIP("no polls here");
    MessageContent asked = question();
    asked.poll->maxSelections = 2;
    asked.poll->closesAt = QDateTime(QDate(2031, 1, 1), QTime(12, 0), Qt::UTC);
    const auto sent = a->run(post(atA, asked));
    DONE(sent);
    const MessageId atBs = b->mine(sent->message);
    QVERIFY(b->wait([&] { return b->state.messages.contains(atBs.remote); }));
    const Message seen = b->state.messages[atBs.remote];
    QCOMPARE(seen.title, asked.title);
    QVERIFY(seen.poll.has_value());
    QCOMPARE(*seen.poll, *asked.poll);
    QCOMPARE(seen.text, u"In the canteen\nOutside\nOnline"_s);
    const auto voted = b->run(CastVote{atB, atBs, Client::transaction(), {u"b"_s}});
    DONE(voted);
    QVERIFY(a->wait(
        [&] { return a->state.voteOf(sent->message, userB.person) == QStringList(u"b"_s); }));
    // People change their minds.
    DONE(b->run(CastVote{atB, atBs, Client::transaction(), {u"c"_s, u"a"_s}}));
    const QStringList both{u"c"_s, u"a"_s};
    QVERIFY(a->wait([&] { return a->state.voteOf(sent->message, userB.person) == both; }));
    DONE(b->run(CastVote{atB, atBs, Client::transaction(), {}}));
    QVERIFY(a->wait([&] { return a->state.voteOf(sent->message, userB.person).isEmpty(); }));
    DONE(a->run(ClosePoll{atA, sent->message, Client::transaction()}));
    QVERIFY(b->wait([&] { return b->state.ended.contains(atBs.remote); }));
    QCOMPARE(b->state.ended[atBs.remote].by.remote, userA.person);
    QVERIFY(b->state.ended[atBs.remote].closedAt.isValid());
}

void ContractSuite::aPollOfHistoryComesWithItsVotes() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Open, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().polls)
        QSKIP("no polls here");
    const auto sent = a->run(post(feed, question()));
    DONE(sent);
    QVERIFY(b->wait([&] { return b->state.messages.contains(sent->message.remote); }));
    DONE(b->run(CastVote{b->mine(feed), b->mine(sent->message), Client::transaction(), {u"a"_s}}));
    TestUser userC;
    std::unique_ptr<Client> c;
    FINE(enter(c, userC, u"Cem"_s));
    DONE(c->run(JoinGroup{c->mine(group)}));
    const ConversationId atC = c->mine(feed);
    const auto here = [&] {
        return c->state.messages.contains(sent->message.remote);
    };
    QVERIFY(c->wait([&] { return here() || !c->state.gap(atC).isEmpty(); }));
    if (!here())
        DONE(c->run(LoadOlder{atC, c->state.gap(atC), 50}));
    QVERIFY(c->wait(here));
    QVERIFY(c->wait([&] {
        return c->state.voteOf(c->mine(sent->message), userB.person) == QStringList(u"a"_s);
    }));
}

void ContractSuite::pollsThatAreNoneAreRefused() {
    Pair pair;
    FINE(meet(pair));
    auto& [userA, userB, a, b] = static_cast<Two&>(pair);
    const ConversationId atA = pair.atA;
    const ConversationId atB = pair.atB;
    if (!a->backend().capabilities().polls)
        QSKIP("no polls here");
    MessageContent one = question();
    one.poll->answers = {{u"a"_s, u"Yes"_s}};
    REFUSED(a->run(post(atA, one)), ErrorKind::InvalidInput);
    MessageContent same = question();
    same.poll->answers[1].id = u"a"_s;
    REFUSED(a->run(post(atA, same)), ErrorKind::InvalidInput);
    MessageContent many = question();
    for (int i = 0; i < 1000; ++i)
        many.poll->answers.append({u"x%1"_s.arg(i), u"Answer %1"_s.arg(i)});
    REFUSED(a->run(post(atA, many)), ErrorKind::InvalidInput);
    MessageContent mute = question();
    mute.title.clear();
    REFUSED(a->run(post(atA, mute)), ErrorKind::InvalidInput);
    MessageContent backwards = seminar();
    std::swap(backwards.event->start, backwards.event->end);
    REFUSED(a->run(post(atA, backwards)), ErrorKind::InvalidInput);
    MessageContent never = seminar();
    never.event->end = QDateTime(QDate(10000, 1, 1), QTime(0, 0), Qt::UTC);
    REFUSED(a->run(post(atA, never)), ErrorKind::InvalidInput);
}

void ContractSuite::onlyWhoMayClosesAPoll() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Open, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().polls)
        QSKIP("no polls here");
    const auto sent = a->run(post(feed, question()));
    DONE(sent);
    const QString poll = sent->message.remote;
    QVERIFY(b->wait([&] { return b->state.messages.contains(poll); }));
    // A server may refuse it or let it pass: then it is told as somebody's who has no right to.
    const auto tried =
        b->run(ClosePoll{b->mine(feed), b->mine(sent->message), Client::transaction()});
    if (tried) {
        QVERIFY(a->wait([&] { return a->state.ended.contains(poll); }));
        QVERIFY(!a->state.ended[poll].byRight);
        QCOMPARE(a->state.ended[poll].by.remote, userB.person);
    } else {
        QCOMPARE(tried.error().kind, ErrorKind::Forbidden);
    }
    const auto other = b->run(post(b->mine(feed), question()));
    DONE(other);
    QVERIFY(a->wait([&] { return a->state.messages.contains(other->message.remote); }));
    DONE(a->run(ClosePoll{feed, a->mine(other->message), Client::transaction()}));
    QVERIFY(b->wait([&] { return b->state.ended.contains(other->message.remote); }));
    QVERIFY(b->state.ended[other->message.remote].byRight);
}

void ContractSuite::anEventKeepsItsTimes() {
    Pair pair;
    FINE(meet(pair));
    auto& [userA, userB, a, b] = static_cast<Two&>(pair);
    const ConversationId atA = pair.atA;
    const ConversationId atB = pair.atB;
    if (!a->backend().capabilities().events)
        QSKIP("no events here");
    MessageContent planned = seminar();
    planned.html = u"On <strong>vacuum</strong> pumps"_s;
    const auto sent = a->run(post(atA, planned));
    DONE(sent);
    const QString id = sent->message.remote;
    QVERIFY(b->wait([&] { return b->state.messages.contains(id); }));
    const Message seen = b->state.messages[id];
    QCOMPARE(seen.title, planned.title);
    QCOMPARE(seen.text, planned.text);
    QCOMPARE(seen.html, planned.html);
    QVERIFY(seen.event.has_value());
    QCOMPARE(*seen.event, *planned.event);
    // The answers to it are reactions.
    DONE(b->run(AddReaction{atB, b->mine(sent->message), Client::transaction(), going.toString()}));
    QVERIFY(a->wait([&] { return a->state.reactionCount(sent->message, going.toString()) == 1; }));
    planned.event->start = planned.event->start.addDays(1);
    planned.event->end = planned.event->end.addDays(1);
    DONE(a->run(EditMessage{atA, sent->message, Client::transaction(), planned}));
    QVERIFY(b->wait([&] {
        const auto event = b->state.messages[id].event;
        return event && event->start == planned.event->start;
    }));
    QCOMPARE(*b->state.messages[id].event, *planned.event);
    QCOMPARE(b->state.messages[id].text, planned.text);
}

void ContractSuite::marksCountFromThoseWhoMay() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Closed, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().mustRead)
        QSKIP("nothing is marked here");
    const ConversationId atB = b->mine(feed);
    QVERIFY(a->wait([&] { return a->state.conversations[feed.remote].rights.announce; }));
    QVERIFY(!b->state.conversations[feed.remote].rights.announce);
    MessageContent content;
    content.title = u"New rules for the workshop"_s;
    content.text = u"Wear goggles."_s;
    content.important = true;
    content.mustRead = true;
    const auto byAdmin = a->run(post(feed, content));
    DONE(byAdmin);
    QVERIFY(b->wait([&] { return b->state.messages.contains(byAdmin->message.remote); }));
    QVERIFY(b->state.messages[byAdmin->message.remote].mustRead);
    QVERIFY(b->state.messages[byAdmin->message.remote].important);
    const auto byMember = b->run(post(atB, content));
    DONE(byMember);
    QVERIFY(a->wait([&] { return a->state.messages.contains(byMember->message.remote); }));
    QVERIFY(!a->state.messages[byMember->message.remote].mustRead);
    QVERIFY(!a->state.messages[byMember->message.remote].important);
}

void ContractSuite::pinsAreForEverybody() {
    Two two;
    GroupId group;
    ConversationId feed;
    FINE(meetInGroup(two, Privacy::Open, group, feed));
    auto& [userA, userB, a, b] = two;
    if (!a->backend().capabilities().pins)
        QSKIP("nothing is pinned here");
    const auto first = a->say(feed, u"first"_s);
    const auto second = a->say(feed, u"second"_s);
    DONE(first);
    DONE(second);
    QVERIFY(b->wait([&] { return b->state.messages.contains(second->message.remote); }));
    REFUSED(b->run(PinMessage{b->mine(feed), b->mine(first->message), true}), ErrorKind::Forbidden);
    DONE(a->run(PinMessage{feed, first->message, true}));
    DONE(a->run(PinMessage{feed, second->message, true}));
    DONE(a->run(PinMessage{feed, second->message, true})); // it is pinned already
    const QList<MessageId> both{b->mine(first->message), b->mine(second->message)};
    QVERIFY(b->wait([&] { return b->state.conversations[feed.remote].pinned == both; }));
    DONE(a->run(PinMessage{feed, first->message, false}));
    const QList<MessageId> one{b->mine(second->message)};
    QVERIFY(b->wait([&] { return b->state.conversations[feed.remote].pinned == one; }));
}

} // namespace parvis::contract
