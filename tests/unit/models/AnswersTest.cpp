#include "models/AnswerLists.h"
#include "models/FeedModel.h"
#include "models/HomeModel.h"
#include "support/Await.h"
#include "unit/models/support/Desk.h"

using namespace parvis;
using namespace parvis::models;
using namespace parvis::models::test;

namespace {

Change reacted(const QString& to, const QString& who, QStringView key, qint64 second) {
    return ReactionAdded{place(),
                         {u"r%1%2"_s.arg(who).arg(second), messageId(to), personId(who),
                          key.toString(), at(second)}};
}

Change voted(const QString& who, const QStringList& answers, qint64 second) {
    return VoteCast{place(),
                    {u"v%1%2"_s.arg(who).arg(second), messageId(u"poll"_s), personId(who), answers,
                     at(second)}};
}

Message poll() {
    Message result = message(u"poll"_s, 10);
    result.title = u"Tea or coffee?"_s;
    result.poll = Poll{{{u"t"_s, u"Tea"_s}, {u"c"_s, u"Coffee"_s}}, 1, false, {}};
    return result;
}

Message seminar() {
    Message result = message(u"event"_s, 20);
    result.title = u"Seminar"_s;
    result.event = CalendarEvent{at(5000), at(6000), {}, {}, false};
    return result;
}

Message rules() {
    Message result = message(u"rules"_s, 30);
    result.title = u"Rules"_s;
    result.mustRead = true;
    return result;
}

const TimelineItem& itemCalled(const FeedModel& model, const QString& name) {
    return model.item(model.rowOf(messageId(name)));
}

QList<AnswerList> listsOf(workspace::ReadSide& reads, const Message& message) {
    return Desk::must(parvis::test::await(answerLists(reads, message)));
}

QStringList idsOf(const AnswerList& list) {
    QStringList ids;
    for (const PersonItem& person : list.people)
        ids.append(person.person.id.remote);
    return ids;
}

} // namespace

class AnswersTest final : public QObject {
    Q_OBJECT

private slots:
    void votesChangeTheRow() {
        Desk desk;
        desk.makeFeed();
        desk.arrive({poll()});
        const FeedModel model(desk.reads(), place());
        QCOMPARE(itemCalled(model, u"poll"_s).answers.poll.votes, (QList<int>{0, 0}));
        desk.apply({voted(u"@me"_s, {u"c"_s}, 40), voted(u"@bo"_s, {u"t"_s}, 41)});
        const PollTally tally = itemCalled(model, u"poll"_s).answers.poll;
        QCOMPARE(tally.votes, (QList<int>{1, 1}));
        QCOMPARE(tally.mine, QStringList{u"c"_s});
        desk.apply({PollClosed{place(), messageId(u"poll"_s), personId(u"@bo"_s), false, at(50)}});
        QCOMPARE(itemCalled(model, u"poll"_s).answers.poll.closedAt, at(50));
    }

    void answersToAnEventAreNoReactions() {
        Desk desk;
        desk.makeFeed();
        desk.arrive({seminar(), message(u"plain"_s, 25)});
        desk.apply(
            {reacted(u"event"_s, u"@bo"_s, going, 40),
             reacted(u"event"_s, u"@me"_s, maybeGoing, 41),
             reacted(u"event"_s, u"@me"_s, going, 42), reacted(u"event"_s, u"@cy"_s, notGoing, 43),
             reacted(u"event"_s, u"@cy"_s, u"🎉", 44), reacted(u"plain"_s, u"@cy"_s, going, 45)});
        const FeedModel model(desk.reads(), place());
        const TimelineItem& item = itemCalled(model, u"event"_s);
        QCOMPARE(item.answers.going, 2);
        QCOMPARE(item.answers.maybeGoing, 0); // a newer answer took its place
        QCOMPARE(item.answers.notGoing, 1);
        QCOMPARE(item.answers.mine, going.toString());
        QCOMPARE(item.reactions.size(), 1);
        QCOMPARE(item.reactions[0].key, u"🎉"_s);
        QCOMPARE(itemCalled(model, u"plain"_s).reactions.size(), 1);
        const auto lists = listsOf(desk.reads(), item.message);
        QCOMPARE(lists.size(), 3);
        QCOMPARE(idsOf(lists[0]), (QStringList{u"@bo"_s, u"@me"_s}));
        QCOMPARE(idsOf(lists[1]), QStringList());
        QCOMPARE(idsOf(lists[2]), QStringList{u"@cy"_s});
    }

    void whoHasReadIsToldApartFromWhoHasNot() {
        Desk desk;
        desk.makeFeed();
        ConversationPatch patch;
        patch.id = place();
        patch.membership = Membership::Joined;
        desk.change(patch);
        QList<Member> members;
        for (const QString& who : {u"@me"_s, u"@bo"_s, u"@cy"_s, u"@di"_s})
            members.append({personId(who), Membership::Joined, Role::Member});
        members.append({personId(u"@ed"_s), Membership::Invited, Role::Member});
        desk.apply({MembersChanged{{}, place(), members, true}});
        desk.arrive({rules()});
        const HomeModel home(desk.reads());
        QTRY_COMPARE(home.mustRead().size(), 1);
        desk.apply({reacted(u"rules"_s, u"@di"_s, acknowledgement, 40),
                    reacted(u"rules"_s, u"@di"_s, acknowledgement, 41),
                    reacted(u"rules"_s, u"@bo"_s, acknowledgement, 42)}); // the author
        const FeedModel model(desk.reads(), place());
        QCOMPARE(itemCalled(model, u"rules"_s).answers.acknowledged, 1);
        QVERIFY(!itemCalled(model, u"rules"_s).answers.acknowledgedByMe);
        QVERIFY(itemCalled(model, u"rules"_s).reactions.isEmpty());
        const auto lists = listsOf(desk.reads(), rules());
        QCOMPARE(lists.size(), 2);
        QCOMPARE(idsOf(lists[0]), QStringList{u"@di"_s});
        QCOMPARE(idsOf(lists[1]), (QStringList{u"@cy"_s, u"@me"_s}));
        desk.apply({reacted(u"rules"_s, u"@me"_s, acknowledgement, 50)});
        QVERIFY(itemCalled(model, u"rules"_s).answers.acknowledgedByMe);
        QTRY_COMPARE(home.mustRead().size(), 0);
    }

    void votersAreListedForEachAnswer() {
        Desk desk;
        desk.makeFeed();
        desk.arrive({poll()});
        desk.apply({voted(u"@cy"_s, {u"c"_s}, 40), voted(u"@bo"_s, {u"c"_s}, 41)});
        const auto lists = listsOf(desk.reads(), poll());
        QCOMPARE(lists.size(), 2);
        QCOMPARE(idsOf(lists[0]), QStringList());
        QCOMPARE(idsOf(lists[1]), (QStringList{u"@cy"_s, u"@bo"_s}));
        QCOMPARE(lists[1].key, u"c"_s);
    }
};

QTEST_MAIN(AnswersTest)
#include "AnswersTest.moc"
