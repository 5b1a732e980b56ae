#include "contract/ContractSuite.h"

namespace parvis::contract {

using namespace Qt::StringLiterals;

namespace {

QStringList lines(int from, int to) {
    QStringList all;
    for (int i = from; i < to; ++i)
        all.append(u"line %1"_s.arg(i));
    return all;
}

} // namespace

void ContractSuite::historyPagesBackToTheBeginning() {
    Pair pair;
    FINE(meet(pair));
    for (const QString& line : lines(0, 95))
        DONE(pair.a->say(pair.atA, line));
    Client later(m_fixture);
    FINE(later.enter(pair.userB));
    const ConversationId place = later.mine(pair.atB);
    QVERIFY(later.wait([&] { return later.state.texts(place).contains(u"line 94"_s); }));
    FINE(later.loadAll(place));
    QCOMPARE(later.state.texts(place), lines(0, 95));
    QVERIFY2(later.state.faults.isEmpty(), qPrintable(later.state.faults.join(u'\n')));
    REFUSED(later.run(LoadOlder{place, u"no token of yours"_s, 10}), ErrorKind::InvalidInput,
            ErrorKind::NotFound);
}

void ContractSuite::historyGoesOnFromAMessageThatWasRemovedHere() {
    Pair pair;
    FINE(meet(pair));
    for (const QString& line : lines(0, 75))
        DONE(pair.a->say(pair.atA, line));
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"line 74"_s); }));
    FINE(pair.b->loadAll(pair.atB));
    // What this computer would have kept no longer: everything up to a message in the middle.
    StateRecorder& state = pair.b->state;
    auto& timeline = state.timelines[pair.atB.remote];
    QString last;
    while (last.isEmpty() || state.messages[last].text != u"line 39"_s) {
        QVERIFY(!timeline.isEmpty());
        last = timeline.takeFirst().message;
    }
    const QString ours = u"a token of this computer"_s;
    timeline.prepend({{}, ours});
    LoadOlder back{pair.atB, ours, 10};
    back.upTo = {pair.atB.account, last};
    DONE(pair.b->run(back));
    QCOMPARE(state.texts(pair.atB).filter(u"line"_s), lines(30, 75));
    FINE(pair.b->loadAll(pair.atB));
    QCOMPARE(state.texts(pair.atB), lines(0, 75));
    QVERIFY2(state.faults.isEmpty(), qPrintable(state.faults.join(u'\n')));
    back.upTo.remote += u"x"_s;
    REFUSED(pair.b->run(back), ErrorKind::NotFound, ErrorKind::Forbidden, ErrorKind::InvalidInput);
}

void ContractSuite::historyOpensAnywhereAndClosesUp() {
    Pair pair;
    FINE(meet(pair));
    QList<MessageId> sent;
    const bool reacts = pair.a->backend().capabilities().reactions;
    for (const QString& line : lines(0, 120)) {
        const auto said = pair.a->say(pair.atA, line);
        DONE(said);
        sent.append(said->message);
        // More than a page of what is no message stands between them.
        for (int i = 0; reacts && sent.size() == 70 && i < 25; ++i)
            DONE(pair.a->run(AddReaction{pair.atA, sent[i], Client::transaction(), u"👍"_s}));
    }
    Client later(m_fixture); // has seen the newest only
    FINE(later.enter(pair.userB));
    const ConversationId place = later.mine(pair.atB);
    const auto id = [&](int line) {
        return MessageId{place.account, sent[line].remote};
    };
    if (!later.backend().capabilities().historyAnywhere) {
        REFUSED(later.run(LoadAround{place, id(40), 20}), ErrorKind::Unsupported);
        REFUSED(later.run(LoadNewer{place, id(40), 20}), ErrorKind::Unsupported);
        QSKIP("history cannot be read from everywhere here");
    }
    QVERIFY(later.wait([&] { return later.state.texts(place).contains(u"line 119"_s); }));
    QVERIFY(!later.state.texts(place).contains(u"line 60"_s));
    DONE(later.run(LoadAround{place, id(40), 20}));
    QStringList island = later.state.texts(place);
    QVERIFY(island.contains(u"line 40"_s));
    QVERIFY(island.contains(u"line 35"_s) && island.contains(u"line 45"_s));
    QVERIFY(island.indexOf(u"line 119"_s) > island.indexOf(u"line 40"_s));
    QCOMPARE(island.count(u"…"_s), 2);
    // Towards the newest end, until what is here is met.
    const auto lastOfIsland = [&] {
        const auto& timeline = later.state.timelines[place.remote];
        for (qsizetype i = 1; i < timeline.size(); ++i) {
            if (timeline[i].isGap() && !timeline[i - 1].isGap())
                return timeline[i - 1].message;
        }
        return QString();
    };
    int pages = 0;
    for (QString last = lastOfIsland(); !last.isEmpty() && pages < 40; last = lastOfIsland()) {
        DONE(later.run(LoadNewer{place, {place.account, last}, 10}));
        QVERIFY2(lastOfIsland() != last, "nothing came");
        ++pages;
    }
    QVERIFY(pages > 3);
    QCOMPARE(later.state.texts(place).mid(later.state.texts(place).indexOf(u"line 40"_s)),
             lines(40, 120));
    FINE(later.loadAll(place));
    QCOMPARE(later.state.texts(place).filter(u"line"_s), lines(0, 120));
    // At the newest end nothing more comes.
    DONE(later.run(LoadNewer{place, id(119), 10}));
    QCOMPARE(later.state.texts(place).filter(u"line"_s), lines(0, 120));
    QVERIFY2(later.state.faults.isEmpty(), qPrintable(later.state.faults.join(u'\n')));
    MessageId none = id(40);
    none.remote += u"x"_s;
    REFUSED(later.run(LoadAround{place, none, 20}), ErrorKind::NotFound, ErrorKind::Forbidden,
            ErrorKind::InvalidInput);
    TestUser user;
    std::unique_ptr<Client> stranger;
    FINE(enter(stranger, user, u"Eve"_s));
    REFUSED(stranger->run(LoadAround{
                stranger->mine(pair.atA), {stranger->mine(pair.atA).account, sent[40].remote}, 20}),
            ErrorKind::NotFound, ErrorKind::Forbidden);
    QVERIFY(stranger->state.messages.isEmpty());
}

void ContractSuite::resumeLosesAndDoublesNothing() {
    Pair pair;
    FINE(meet(pair));
    for (const QString& line : lines(0, 3))
        DONE(pair.a->say(pair.atA, line));
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"line 2"_s); }));
    pair.b->close();
    QVERIFY(!pair.b->state.position.isEmpty());
    for (const QString& line : lines(3, 7))
        DONE(pair.a->say(pair.atA, line));
    FINE(pair.b->start());
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"line 6"_s); }));
    DONE(pair.a->say(pair.atA, u"line 7"_s));
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"line 7"_s); }));
    FINE(pair.b->loadAll(pair.atB));
    QCOMPARE(pair.b->state.texts(pair.atB), lines(0, 8));
}

void ContractSuite::longAbsenceLeavesAGapThatFills() {
    Pair pair;
    FINE(meet(pair));
    for (const QString& line : lines(0, 5))
        DONE(pair.a->say(pair.atA, line));
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"line 4"_s); }));
    pair.b->close();
    for (const QString& line : lines(5, 75))
        DONE(pair.a->say(pair.atA, line));
    FINE(pair.b->start());
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"line 74"_s); }));
    const QStringList before = pair.b->state.texts(pair.atB);
    if (before.size() < 75)
        QVERIFY2(before.contains(u"…"_s), "messages are missing and no gap says so");
    FINE(pair.b->loadAll(pair.atB));
    QCOMPARE(pair.b->state.texts(pair.atB), lines(0, 75));
    QVERIFY2(pair.b->state.faults.isEmpty(), qPrintable(pair.b->state.faults.join(u'\n')));
}

void ContractSuite::batchesNotStoredComeAgain() {
    Pair pair;
    FINE(meet(pair));
    for (const QString& line : lines(0, 3))
        DONE(pair.a->say(pair.atA, line));
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"line 2"_s); }));
    // The application dies with what came last not on its disk.
    const StateRecorder onDisk = pair.b->state;
    for (const QString& line : lines(3, 6))
        DONE(pair.a->say(pair.atA, line));
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"line 5"_s); }));
    pair.b->close();
    pair.b->state = onDisk;
    FINE(pair.b->start());
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"line 5"_s); }));
    FINE(pair.b->loadAll(pair.atB));
    QCOMPARE(pair.b->state.texts(pair.atB), lines(0, 6));
}

void ContractSuite::changesWhileAwayAreTold() {
    Pair pair;
    FINE(meet(pair));
    const auto edited = pair.a->say(pair.atA, u"old words"_s);
    const auto removed = pair.a->say(pair.atA, u"to be removed"_s);
    const auto liked = pair.a->say(pair.atA, u"liked"_s);
    DONE(edited);
    DONE(removed);
    DONE(liked);
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"liked"_s); }));
    pair.b->close();
    MessageContent content;
    content.text = u"new words"_s;
    DONE(pair.a->run(EditMessage{pair.atA, edited->message, Client::transaction(), content}));
    DONE(pair.a->run(RedactMessage{pair.atA, removed->message, Client::transaction(), {}}));
    DONE(pair.a->run(AddReaction{pair.atA, liked->message, Client::transaction(), u"❤️"_s}));
    FINE(pair.b->start());
    const auto& state = pair.b->state;
    QVERIFY(pair.b->wait([&] {
        return state.messages.value(edited->message.remote).text == u"new words"_s &&
               state.messages.value(removed->message.remote).redacted &&
               state.reactionCount(pair.b->mine(liked->message), u"❤️"_s) == 1;
    }));
}

void ContractSuite::unacknowledgedBatchesAreBounded() {
    constexpr quint64 few = 16;
    Pair pair;
    FINE(meet(pair));
    pair.b->holdBatches = true;
    const quint64 before = pair.b->state.lastSerial;
    for (const QString& line : lines(0, 40))
        DONE(pair.a->say(pair.atA, line));
    QVERIFY(pair.a->wait([&] { return pair.a->state.texts(pair.atA).contains(u"line 39"_s); }));
    QTest::qWait(50);
    QVERIFY2(pair.b->state.lastSerial - before <= few,
             qPrintable(QString::number(pair.b->state.lastSerial - before)));
    pair.b->holdBatches = false;
    pair.b->backend().committed(pair.b->state.lastSerial);
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"line 39"_s); }));
    FINE(pair.b->loadAll(pair.atB));
    QCOMPARE(pair.b->state.texts(pair.atB), lines(0, 40));
}

void ContractSuite::nothingIsReportedAfterStop() {
    Pair pair;
    FINE(meet(pair));
    pair.b->backend().stop();
    const quint64 serial = pair.b->state.lastSerial;
    const auto phases = pair.b->phases.size();
    DONE(pair.a->say(pair.atA, u"into the void"_s));
    QVERIFY(
        pair.a->wait([&] { return pair.a->state.texts(pair.atA).contains(u"into the void"_s); }));
    QTest::qWait(50);
    QCOMPARE(pair.b->state.lastSerial, serial);
    QVERIFY(pair.b->phases.size() <= phases + 1);
    QCOMPARE(pair.b->backend().connection().phase, ConnectionState::Phase::Stopped);
    pair.b->state.lastSerial = 0;
    pair.b->backend().start({pair.b->state.position, pair.b->state.notes});
    QVERIFY(
        pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"into the void"_s); }));
}

void ContractSuite::aSecondDeviceSeesTheSame() {
    Pair pair;
    FINE(meet(pair));
    Client second(m_fixture);
    FINE(second.enter(pair.userA));
    const ConversationId place = second.mine(pair.atA);
    const auto sent = pair.a->say(pair.atA, u"from the desk"_s);
    DONE(sent);
    QVERIFY(second.wait([&] { return second.state.messages.contains(sent->message.remote); }));
    QVERIFY(second.state.messages[sent->message.remote].transactionId.isEmpty());
    DONE(pair.b->say(pair.atB, u"hello there"_s));
    QVERIFY(second.wait([&] { return second.state.texts(place).contains(u"hello there"_s); }));
    QVERIFY(pair.a->wait([&] { return pair.a->state.texts(pair.atA).contains(u"hello there"_s); }));
    FINE(second.loadAll(place));
    FINE(pair.a->loadAll(pair.atA));
    QCOMPARE(second.state.texts(place), pair.a->state.texts(pair.atA));
}

} // namespace parvis::contract
