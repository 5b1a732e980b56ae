#include "cache/DirectoryWrites.h"
#include "cache/TimelineReads.h"
#include "cache/TimelineWrites.h"
#include "unit/cache_tables/support/Cache.h"

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;

namespace {

Writer::Work append(const QList<Message>& list, const std::optional<QString>& gap = {}) {
    return [=](WriteSession& s) {
        return appendMessages(s, place(), list, gap);
    };
}

Writer::Work history(const QString& token, const QList<Message>& list,
                     const std::optional<QString>& next) {
    return [=](WriteSession& s) {
        return insertHistory(s, place(), token, list, next);
    };
}

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private slots:
    void appendedMessagesStandInOrder() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(1, 3))));
        QVERIFY(cache.touched().messages.value(place()).newest);
        VERIFY_OK(cache.write(append(messages(4, 5))));
        QCOMPARE(cache.timeline(), ids(1, 5));
        QVERIFY(cache.gaps().isEmpty());
        const auto chat = cache.reader().chat(place());
        VERIFY_OK(chat);
        QCOMPARE((*chat)->last->id, messageId(u"m5"_s));
        QCOMPARE((*chat)->conversation.lastActivity, at(5));
    }

    void everyFieldComesBack() {
        Cache cache;
        Message full = message(u"full"_s, 9);
        full.kind = MessageKind::Emote;
        full.title = u"Title"_s;
        full.html = u"<b>x</b>"_s;
        full.replyTo = messageId(u"m1"_s);
        full.mentions = {personId(u"@bo"_s)};
        full.mentionsMe = true;
        full.editedAt = at(10);
        full.transactionId = u"txn"_s;
        Attachment file;
        file.kind = AttachmentKind::Image;
        file.media = {account, u"mxc://a/b"_s};
        file.fileName = u"plan.png"_s;
        file.mimeType = u"image/png"_s;
        file.size = 12;
        file.width = 3;
        file.height = 4;
        file.thumbnail = {account, u"mxc://a/t"_s};
        full.attachments = {file};
        Message system = message(u"system"_s, 10);
        system.kind = MessageKind::System;
        system.system = {SystemEvent::What::Renamed, personId(u"@bo"_s), u"New name"_s};
        VERIFY_OK(cache.write(append({full, system})));
        QCOMPARE(cache.stored(u"full"_s).message, full);
        QCOMPARE(cache.stored(u"system"_s).message, system);
    }

    void theSameBatchTwiceIsHarmless() {
        Cache cache;
        const auto batch = append(messages(1, 3), u"t"_s);
        VERIFY_OK(cache.write(batch));
        VERIFY_OK(cache.write(batch));
        QCOMPARE(cache.timeline(), ids(1, 3));
        QCOMPARE(cache.gaps(), QStringList{u"t"_s});
        const auto older = history(u"t"_s, messages(0, -2), u"t2"_s);
        VERIFY_OK(cache.write(older));
        VERIFY_OK(cache.write(older));
        QCOMPARE(cache.timeline(), ids(-2, 3));
        QCOMPARE(cache.gaps(), QStringList{u"t2"_s});
        VERIFY_OK(cache.write(batch));
        QCOMPARE(cache.timeline(), ids(-2, 3));
        QCOMPARE(cache.gaps(), QStringList{u"t2"_s});
    }

    void aGapClosesWhenHistoryMeetsWhatIsKnown() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(1, 3))));
        VERIFY_OK(cache.write(append(messages(10, 12), u"g"_s)));
        QCOMPARE(cache.gaps(), QStringList{u"g"_s});
        VERIFY_OK(cache.write(history(u"g"_s, messages(9, 7), u"g2"_s)));
        QVERIFY(cache.touched().messages.value(place()).history);
        QCOMPARE(cache.gaps(), QStringList{u"g2"_s});
        QCOMPARE(cache.timeline(), ids(1, 3) + ids(7, 12));
        VERIFY_OK(cache.write(history(u"g2"_s, messages(6, 2), u"g3"_s)));
        QVERIFY(cache.gaps().isEmpty());
        QCOMPARE(cache.timeline(), ids(1, 12));
    }

    void aPageThatBeginsInTheGapFillsItFromTheNearSide() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(8, 12), u"g"_s)));
        // The same place of the server's timeline once more, and a little more of it.
        VERIFY_OK(cache.write(append(messages(5, 14), u"g2"_s)));
        QCOMPARE(cache.timeline(), ids(5, 14));
        QCOMPARE(cache.gaps(), QStringList{u"g2"_s});
        VERIFY_OK(cache.write(history(u"g2"_s, messages(4, 1), std::nullopt)));
        QCOMPARE(cache.timeline(), ids(1, 14));
        QVERIFY(cache.gaps().isEmpty());
        // The whole conversation: nothing is missing before it.
        Cache whole;
        VERIFY_OK(whole.write(append(messages(8, 12), u"g"_s)));
        VERIFY_OK(whole.write(append(messages(5, 14))));
        QCOMPARE(whole.timeline(), ids(5, 14));
        QVERIFY(whole.gaps().isEmpty());
    }

    void coverageSaysFromWhenOnNothingIsMissing() {
        Cache cache;
        const auto now = [&] {
            return cache.reader().coverage().value_or(Coverage{-1, -1, {}});
        };
        VERIFY_OK(cache.write(append(messages(1, 3))));
        QCOMPARE(now(), (Coverage{1, 1, {}}));
        QVERIFY(now().isWhole());
        VERIFY_OK(cache.write(append(messages(10, 12), u"g"_s)));
        QCOMPARE(now(), (Coverage{1, 0, at(10)}));
        const ConversationId other{account, u"!other"_s};
        const auto tell = [&](const QString& text, int when, const std::optional<QString>& gap) {
            return cache.write([=](WriteSession& s) {
                Message one = message(text, when);
                one.conversation = other;
                return appendMessages(s, other, {one}, gap);
            });
        };
        VERIFY_OK(tell(u"o1"_s, 20, u"og"_s));
        QCOMPARE(now(), (Coverage{2, 0, at(20)}));
        QCOMPARE(cache.reader().coverage(AccountId{account.value + 1}).value(), (Coverage{}));
        VERIFY_OK(cache.write(history(u"g"_s, messages(9, 4), std::nullopt)));
        QCOMPARE(now(), (Coverage{2, 1, at(20)}));
        // Missing at the very end: nothing can be promised.
        VERIFY_OK(
            cache.write([&](WriteSession& s) { return appendMessages(s, other, {}, u"x"_s); }));
        QCOMPARE(now(), (Coverage{2, 1, {}}));
        ConversationPatch encrypted;
        encrypted.id = other;
        encrypted.encrypted = true;
        VERIFY_OK(cache.write([&](WriteSession& s) { return write(s, encrypted); }));
        QCOMPARE(now(), (Coverage{1, 1, {}}));
    }

    void historyThatRepeatsTheFarSideOfTheGapStillFillsIt() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(1, 3))));
        VERIFY_OK(cache.write(append(messages(10, 12), u"g"_s)));
        VERIFY_OK(cache.write(history(u"g"_s, messages(11, 7), u"g2"_s)));
        QCOMPARE(cache.timeline(), ids(1, 3) + ids(7, 12));
        QCOMPARE(cache.gaps(), QStringList{u"g2"_s});
    }

    void historyGoesBackToTheBeginning() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(10, 12), u"a"_s)));
        VERIFY_OK(cache.write(history(u"a"_s, messages(9, 5), u"b"_s)));
        VERIFY_OK(cache.write(history(u"b"_s, messages(4, 1), std::nullopt)));
        QVERIFY(cache.gaps().isEmpty());
        QCOMPARE(cache.timeline(), ids(1, 12));
        const auto token = gapToken(cache.database(), place(), std::nullopt);
        VERIFY_OK(token);
        QVERIFY(!token->has_value());
    }

    void historyOfAnUnknownConversationIsItsFirstContent() {
        Cache cache;
        VERIFY_OK(cache.write(history(u"start"_s, messages(5, 1), u"older"_s)));
        QCOMPARE(cache.timeline(), ids(1, 5));
        QCOMPARE(cache.gaps(), QStringList{u"older"_s});
        QCOMPARE((*cache.reader().chat(place()))->last->id, messageId(u"m5"_s));
        VERIFY_OK(cache.write(append(messages(6, 6))));
        QCOMPARE(cache.timeline(), ids(1, 6));
    }

    void anEmptyBatchCanOpenAGap() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(1, 2))));
        VERIFY_OK(cache.write(append({}, u"g"_s)));
        VERIFY_OK(cache.write(append({}, u"g"_s)));
        QCOMPARE(cache.gaps(), QStringList{u"g"_s});
        VERIFY_OK(cache.write(append(messages(9, 9))));
        VERIFY_OK(cache.write(history(u"g"_s, messages(8, 2), u"x"_s)));
        QVERIFY(cache.gaps().isEmpty());
        QCOMPARE(cache.timeline(), ids(1, 9));
    }

    void anEmptyBatchOpensAGapInAnEmptyConversation() {
        Cache cache;
        VERIFY_OK(cache.write(append({}, u"g"_s)));
        QCOMPARE(cache.gaps(), QStringList{u"g"_s});
        VERIFY_OK(cache.write(history(u"g"_s, messages(3, 1), std::nullopt)));
        QVERIFY(cache.gaps().isEmpty());
        QCOMPARE(cache.timeline(), ids(1, 3));
        VERIFY_OK(cache.write(append(messages(4, 4))));
        QCOMPARE(cache.timeline(), ids(1, 4));
    }

    void twoGapsAreFilledFromTheNewest() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(1, 2))));
        VERIFY_OK(cache.write(append(messages(5, 6), u"first"_s)));
        VERIFY_OK(cache.write(append(messages(9, 10), u"second"_s)));
        QCOMPARE(cache.gaps(), (QStringList{u"first"_s, u"second"_s}));
        const auto newest = gapToken(cache.database(), place(), std::nullopt);
        QCOMPARE(newest->value(), u"second"_s);
        const auto below =
            gapToken(cache.database(), place(), cache.stored(u"m6"_s).position.value());
        QCOMPARE(below->value(), u"first"_s);
        VERIFY_OK(cache.write(history(u"second"_s, messages(8, 4), u"third"_s)));
        QCOMPARE(cache.gaps(), QStringList{u"first"_s});
        VERIFY_OK(cache.write(history(u"first"_s, messages(4, 1), u"fourth"_s)));
        QVERIFY(cache.gaps().isEmpty());
        QCOMPARE(cache.timeline(), ids(1, 10));
    }

    void aMessageFetchedAloneGetsItsPlaceLater() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(10, 11), u"g"_s)));
        VERIFY_OK(cache.write(
            [](WriteSession& s) { return insertFetched(s, place(), {message(u"m8"_s, 8)}); }));
        QVERIFY(cache.touched().messages.value(place()).changed.contains(u"m8"_s));
        QVERIFY(!cache.stored(u"m8"_s).position);
        QCOMPARE(cache.timeline(), ids(10, 11));
        QCOMPARE(cache.found(u"m8"_s), QStringList{u"m8"_s});
        VERIFY_OK(cache.write(history(u"g"_s, messages(9, 7), u"g2"_s)));
        QCOMPARE(cache.timeline(), ids(7, 11));
        QCOMPARE(cache.gaps(), QStringList{u"g2"_s});
        QCOMPARE(cache.found(u"m8"_s), QStringList{u"m8"_s});
    }

    void pagesAreReadInBothDirections() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(1, 30))));
        const auto newest = cache.reader().before(place(), std::nullopt, 10);
        VERIFY_OK(newest);
        QCOMPARE(newest->size(), 10);
        QCOMPARE(newest->first().message.id.remote, u"m30"_s);
        const auto older = cache.reader().before(place(), newest->last().position, 10);
        QCOMPARE(older->first().message.id.remote, u"m20"_s);
        QCOMPARE(older->last().message.id.remote, u"m11"_s);
        const auto newer = cache.reader().after(place(), *older->first().position, 3);
        QCOMPARE(newer->first().message.id.remote, u"m21"_s);
        QCOMPARE(newer->last().message.id.remote, u"m23"_s);
        QVERIFY(cache.reader().before(place(u"!other"_s), std::nullopt, 10)->isEmpty());
    }

    void systemMessagesAreNoPreview() {
        Cache cache;
        Message joined = message(u"joined"_s, 50);
        joined.kind = MessageKind::System;
        VERIFY_OK(cache.write(append(messages(1, 1) + QList{joined})));
        QCOMPARE((*cache.reader().chat(place()))->last->id.remote, u"m1"_s);
        QCOMPARE((*cache.reader().chat(place()))->conversation.lastActivity, at(1));
    }

    void messageIdsOfTwoConversationsDoNotMeet() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(1, 2))));
        VERIFY_OK(cache.write([](WriteSession& s) {
            return appendMessages(s, place(u"!b"_s), {message(u"m1"_s, 5, u"another"_s)}, {});
        }));
        QCOMPARE(cache.stored(u"m1"_s, place(u"!b"_s)).message.text, u"another"_s);
        QCOMPARE(cache.stored(u"m1"_s).message.text, u"text of m1"_s);
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "TimelineTest.moc"
