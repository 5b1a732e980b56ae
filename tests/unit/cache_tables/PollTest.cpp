#include "cache/DirectoryWrites.h"
#include "cache/PollTable.h"
#include "cache/Query.h"
#include "cache/TimelineWrites.h"
#include "unit/cache_tables/support/Cache.h"

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;

namespace {

const PersonId ada = personId(u"@ada"_s);

Message poll(int selections = 1) {
    Message result = message(u"poll"_s, 10, u"Tea\nCoffee\nWater"_s);
    result.title = u"What do we drink?"_s;
    Poll asked;
    asked.answers = {{u"t"_s, u"Tea"_s}, {u"c"_s, u"Coffee"_s}, {u"w"_s, u"Water"_s}};
    asked.maxSelections = selections;
    result.poll = asked;
    return result;
}

Writer::Work append(const QList<Message>& list) {
    return [=](WriteSession& s) {
        return appendMessages(s, place(), list, {});
    };
}

Writer::Work vote(const QString& who, const QStringList& answers, qint64 second,
                  const QString& id = {}) {
    return [=](WriteSession& s) {
        const QString remote = id.isEmpty() ? u"v%1%2"_s.arg(who).arg(second) : id;
        return castVote(s, place(),
                        {remote, messageId(u"poll"_s), personId(who), answers, at(second)});
    };
}

Writer::Work close(const QString& who, bool byRight, qint64 second) {
    return [=](WriteSession& s) {
        return closePoll(s, place(), messageId(u"poll"_s), personId(who), byRight, at(second));
    };
}

PollTally tallyOf(Cache& cache, const Message& asked) {
    const auto tally = cache.reader().tally(asked, ada);
    return tally ? *tally : PollTally{};
}

QList<int> counts(Cache& cache, const Message& asked = poll()) {
    return tallyOf(cache, asked).votes;
}

int rows(Cache& cache, const char* table) {
    const auto count =
        one(cache.database(), QByteArray("SELECT count(*) FROM ").append(table), firstInteger);
    return count && *count ? int(**count) : -1;
}

} // namespace

class PollTest final : public QObject {
    Q_OBJECT

private slots:
    void aPollComesBackAsItWasWritten() {
        Cache cache;
        Message asked = poll(2);
        asked.poll->hiddenResults = true;
        asked.poll->closesAt = at(500);
        asked.mustRead = true;
        asked.important = true;
        QVERIFY(cache.write(append({asked})));
        QCOMPARE(cache.stored(u"poll"_s).message, asked);
    }

    void theNewestVoteOfEachCounts() {
        Cache cache;
        QVERIFY(cache.write(append({poll()})));
        QVERIFY(cache.write(vote(u"@ada"_s, {u"t"_s}, 20)));
        QVERIFY(cache.touched().messages.value(place()).changed.contains(u"poll"_s));
        QVERIFY(cache.write(vote(u"@bo"_s, {u"t"_s}, 21)));
        QVERIFY(cache.write(vote(u"@cy"_s, {u"w"_s}, 22)));
        QCOMPARE(counts(cache), (QList<int>{2, 0, 1}));
        QVERIFY(cache.write(vote(u"@bo"_s, {u"c"_s}, 30)));
        QVERIFY(cache.write(vote(u"@bo"_s, {u"w"_s}, 25))); // told later, given before
        const PollTally tally = tallyOf(cache, poll());
        QCOMPARE(tally.votes, (QList<int>{1, 1, 1}));
        QCOMPARE(tally.voters, 3);
        QCOMPARE(tally.mine, QStringList{u"t"_s});
        QVERIFY(cache.write(vote(u"@bo"_s, {}, 40)));
        QCOMPARE(counts(cache), (QList<int>{1, 0, 1}));
        QVERIFY(cache.write(vote(u"@cy"_s, {u"w"_s}, 22))); // once more the same
        QCOMPARE(tallyOf(cache, poll()).voters, 2);
    }

    void votesMayComeBeforeThePoll() {
        Cache cache;
        QVERIFY(cache.write(vote(u"@bo"_s, {u"c"_s}, 30)));
        QVERIFY(cache.write(close(u"@ada"_s, false, 40)));
        QVERIFY(cache.write(append({poll()})));
        QCOMPARE(counts(cache), (QList<int>{0, 1, 0}));
        QCOMPARE(tallyOf(cache, poll()).closedAt, at(40));
    }

    void whatThePollDoesNotAllowDoesNotCount() {
        Cache cache;
        QVERIFY(cache.write(append({poll(2)})));
        QVERIFY(cache.write(vote(u"@bo"_s, {u"c"_s, u"t"_s, u"w"_s}, 20)));
        QCOMPARE(counts(cache, poll(2)), (QList<int>{1, 1, 0})); // the first two
        QVERIFY(cache.write(vote(u"@bo"_s, {u"beer"_s}, 21)));
        QCOMPARE(tallyOf(cache, poll(2)), (PollTally{{0, 0, 0}, 0, {}, {}}));
        QVERIFY(cache.write(vote(u"@bo"_s, {u"c"_s, u"c"_s}, 22)));
        QCOMPARE(counts(cache, poll(2)), (QList<int>{0, 1, 0}));
    }

    void aClosedPollTakesNoMoreVotes() {
        Cache cache;
        QVERIFY(cache.write(append({poll()})));
        QVERIFY(cache.write(vote(u"@bo"_s, {u"c"_s}, 20)));
        QVERIFY(cache.write(close(u"@mallory"_s, false, 25)));
        QVERIFY(!tallyOf(cache, poll()).closedAt.isValid());
        QVERIFY(cache.write(close(u"@moderator"_s, true, 30)));
        QVERIFY(cache.write(vote(u"@bo"_s, {u"t"_s}, 31)));
        QVERIFY(cache.write(vote(u"@cy"_s, {u"t"_s}, 32)));
        QCOMPARE(counts(cache), (QList<int>{0, 1, 0}));
        Message timed = poll();
        timed.poll->closesAt = at(15);
        QCOMPARE(counts(cache, timed), (QList<int>{0, 0, 0}));
    }

    void aVoteIsTakenBackByItsId() {
        Cache cache;
        QVERIFY(cache.write(append({poll()})));
        QVERIFY(cache.write(vote(u"@bo"_s, {u"c"_s}, 20, u"first"_s)));
        QVERIFY(cache.write(vote(u"@bo"_s, {u"t"_s}, 21, u"second"_s)));
        QVERIFY(
            cache.write([](WriteSession& s) { return removeReaction(s, place(), u"second"_s); }));
        QVERIFY(cache.touched().messages.value(place()).changed.contains(u"poll"_s));
        QCOMPARE(counts(cache), (QList<int>{0, 1, 0}));
    }

    void votersAreTold() {
        Cache cache;
        QVERIFY(cache.write(append({poll()})));
        QVERIFY(cache.write(vote(u"@cy"_s, {u"c"_s}, 20)));
        QVERIFY(cache.write(vote(u"@bo"_s, {u"c"_s}, 21)));
        QVERIFY(cache.write(vote(u"@di"_s, {u"t"_s}, 22)));
        const auto voters = cache.reader().voters(poll(), u"c"_s, 10);
        QVERIFY(voters);
        QCOMPARE(*voters, (QList<PersonId>{personId(u"@cy"_s), personId(u"@bo"_s)}));
        QCOMPARE(cache.reader().voters(poll(), u"c"_s, 1)->size(), 1);
    }

    void removingThePollRemovesItsVotes() {
        Cache cache;
        QVERIFY(cache.write(append({poll()})));
        QVERIFY(cache.write(vote(u"@bo"_s, {u"c"_s}, 20)));
        QVERIFY(cache.write(close(u"@ada"_s, true, 30)));
        QVERIFY(cache.write(
            [](WriteSession& s) { return redactMessage(s, place(), messageId(u"poll"_s)); }));
        QCOMPARE(rows(cache, "vote"), 0);
        QCOMPARE(rows(cache, "poll_end"), 0);
        QVERIFY(!cache.stored(u"poll"_s).message.poll);
        QCOMPARE(cache.found(u"coffee"_s), QStringList());
    }

    void anEventIsPutOff() {
        Cache cache;
        Message planned = message(u"event"_s, 10, u"About pumps"_s);
        planned.title = u"Seminar"_s;
        planned.event = CalendarEvent{at(1000), at(2000), u"Europe/Zurich"_s, u"S2"_s, false};
        QVERIFY(cache.write(append({planned, message(u"plain"_s, 11)})));
        CalendarEvent later = *planned.event;
        later.start = at(5000);
        later.end = at(6000);
        const auto edit = [&](const QString& id, const CalendarEvent& event) {
            return cache.write([=](WriteSession& s) {
                return editMessage(s, place(), messageId(id), u"Seminar"_s, u"About valves"_s, {},
                                   at(50), event);
            });
        };
        QVERIFY(edit(u"event"_s, later));
        QCOMPARE(cache.stored(u"event"_s).message.event, later);
        QCOMPARE(cache.stored(u"event"_s).message.text, u"About valves"_s);
        QVERIFY(edit(u"plain"_s, later));
        QVERIFY(!cache.stored(u"plain"_s).message.event); // it never was one
    }

    void whatMustBeReadIsListedUntilItIsAcknowledged() {
        Cache cache;
        ConversationPatch patch;
        patch.id = place();
        patch.membership = Membership::Joined;
        QVERIFY(cache.write([=](WriteSession& s) { return write(s, patch); }));
        Message rules = message(u"rules"_s, 10, u"Wear goggles"_s);
        rules.sender = personId(u"@boss"_s);
        rules.mustRead = true;
        Message own = message(u"own"_s, 11);
        own.mustRead = true; // by @ada
        QVERIFY(cache.write(append({rules, own, message(u"plain"_s, 12)})));
        const auto listed = [&cache](const PersonId& person) {
            QStringList ids;
            const auto hits = cache.reader().mustRead(person, 10);
            for (const SearchHit& hit : hits.value_or(QList<SearchHit>()))
                ids.append(hit.message.id.remote);
            return ids;
        };
        QCOMPARE(listed(ada), QStringList{u"rules"_s});
        const auto react = [&cache](const QString& key, const QString& id) {
            return cache.write([=](WriteSession& s) {
                return addReaction(s, place(), {id, messageId(u"rules"_s), ada, key, at(20)});
            });
        };
        QVERIFY(react(u"👍"_s, u"r1"_s));
        QCOMPARE(listed(ada), QStringList{u"rules"_s});
        QVERIFY(react(acknowledgement.toString(), u"r2"_s));
        QCOMPARE(listed(ada), QStringList());
        QCOMPARE(listed(personId(u"@cy"_s)), (QStringList{u"own"_s, u"rules"_s}));
        patch.membership = Membership::None;
        QVERIFY(cache.write([=](WriteSession& s) { return write(s, patch); }));
        QCOMPARE(listed(personId(u"@cy"_s)), QStringList());
    }

    void pinsAreKept() {
        Cache cache;
        ConversationPatch patch;
        patch.id = place();
        patch.pinned = QList<MessageId>{messageId(u"b"_s), messageId(u"a"_s)};
        QVERIFY(cache.write([=](WriteSession& s) { return write(s, patch); }));
        QCOMPARE((*cache.reader().conversation(place()))->pinned, *patch.pinned);
        patch.pinned = QList<MessageId>();
        QVERIFY(cache.write([=](WriteSession& s) { return write(s, patch); }));
        QVERIFY((*cache.reader().conversation(place()))->pinned.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PollTest)
#include "PollTest.moc"
