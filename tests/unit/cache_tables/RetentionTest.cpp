#include "cache/Retention.h"

#include "cache/DirectoryWrites.h"
#include "cache/HistoryReads.h"
#include "cache/Removal.h"
#include "cache/TimelineReads.h"
#include "cache/TimelineWrites.h"
#include "unit/cache_tables/support/Cache.h"
#include "unit/cache_tables/support/DecryptedFiles.h"

#include <QSignalSpy>

#include <algorithm>

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;

namespace {

constexpr int day = 24 * 3600;

Writer::Work append(const QList<Message>& list, const ConversationId& where = place()) {
    return [=](WriteSession& s) {
        return appendMessages(s, where, list, {});
    };
}

/// d<from> … d<to>, one a day.
QList<Message> daily(int from, int to, const ConversationId& where = place()) {
    QList<Message> list;
    for (int i = from; i <= to; ++i) {
        list.append(message(u"d%1"_s.arg(i), qint64(i) * day, u"word%1 said"_s.arg(i)));
        list.last().conversation = where;
    }
    return list;
}

Message comment(const QString& name, const QString& root, qint64 second, const QString& text) {
    Message result = message(name, second, text);
    result.threadRoot = messageId(root);
    return result;
}

RetentionRules keep(const KeepLimit& limit) {
    RetentionRules rules;
    rules.accounts.insert(account, limit);
    return rules;
}

Result<void> enforce(Cache& cache, const RetentionRules& rules, int today) {
    if (const auto begun = cache.writer().keepOnly(rules, at(qint64(today) * day)); !begun)
        return begun;
    return cache.tidyAll();
}

qint64 count(Cache& cache, const char* table) {
    return number(cache.database(), QByteArray("SELECT count(*) FROM ") + table);
}

Attachment fileAt(const QString& uri) {
    Attachment file;
    file.fileName = u"plan.pdf"_s;
    file.media = {account, uri};
    return file;
}

QStringList names(int from, int to) {
    QStringList result;
    for (int i = from; i <= to; ++i)
        result.append(u"d%1"_s.arg(i));
    return result;
}

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT

private slots:
    void nothingGoesWithoutALimit() {
        Cache cache;
        VERIFY_OK(cache.write(append(daily(1, 100))));
        VERIFY_OK(enforce(cache, {}, 5000));
        VERIFY_OK(enforce(cache, keep({}), 5000));
        QCOMPARE(cache.timeline().size(), 100);
    }

    void oldMessagesGoWithEverythingOfTheirs() {
        Cache cache;
        VERIFY_OK(cache.write(append(daily(1, 100))));
        VERIFY_OK(cache.write([](WriteSession& s) {
            return addReaction(s, place(),
                               {u"r"_s, messageId(u"d5"_s), personId(u"@bo"_s), u"+"_s, at(0)});
        }));
        VERIFY_OK(enforce(cache, keep({30, 0}), 100));
        QCOMPARE(cache.timeline(), names(70, 100));
        QVERIFY(cache.found(u"word69"_s).isEmpty());
        QCOMPARE(cache.found(u"word70"_s), QStringList{u"d70"_s});
        QCOMPARE(count(cache, "reaction"), 0);
        VERIFY_OK(cache.check());
        // Again, nothing more.
        VERIFY_OK(enforce(cache, keep({30, 0}), 100));
        QCOMPARE(cache.timeline(), names(70, 100));
    }

    void theNewestStayByNumber() {
        Cache cache;
        VERIFY_OK(cache.write(append(daily(1, 100))));
        VERIFY_OK(enforce(cache, keep({0, 10}), 100));
        QCOMPARE(cache.timeline(), names(91, 100));
        VERIFY_OK(cache.check());
        // Both limits: the stricter counts.
        VERIFY_OK(enforce(cache, keep({5, 10}), 100));
        QCOMPARE(cache.timeline(), names(95, 100));
    }

    void aLimitOfItsOwnIsTheOnlyOneThatCounts() {
        Cache cache;
        const ConversationId own = place(u"!own"_s);
        const ConversationId feed = place(u"!feed"_s);
        const GroupId group{account, u"g"_s};
        VERIFY_OK(cache.write([&](WriteSession& s) -> Result<void> {
            ConversationPatch patch;
            patch.id = feed;
            patch.kind = ConversationKind::Feed;
            patch.group = group;
            return cache::write(s, patch);
        }));
        for (const ConversationId& where : {place(), own, feed}) {
            QList<Message> list = daily(1, 40, where);
            VERIFY_OK(cache.write(append(list, where)));
        }
        RetentionRules rules = keep({10, 0});
        rules.conversations.insert(own, {});
        rules.groups.insert(group, {0, 3});
        VERIFY_OK(enforce(cache, rules, 40));
        QCOMPARE(cache.timeline(), names(30, 40));
        QCOMPARE(cache.timeline(own), names(1, 40));
        QCOMPARE(cache.timeline(feed), names(38, 40));
        // Another account's conversations are not this rule's concern.
        RetentionRules other;
        other.accounts.insert(AccountId{2}, {1, 0});
        VERIFY_OK(enforce(cache, other, 4000));
        QCOMPARE(cache.timeline(own).size(), 40);
    }

    void aDiscussionStaysOrGoesAsAWhole() {
        Cache cache;
        VERIFY_OK(cache.write([](WriteSession& s) {
            ConversationPatch patch;
            patch.id = place();
            patch.kind = ConversationKind::Feed;
            return cache::write(s, patch);
        }));
        VERIFY_OK(cache.write(append({message(u"old"_s, 1 * day), message(u"lively"_s, 2 * day),
                                      comment(u"c1"_s, u"old"_s, 3 * day, u"aardvark"_s),
                                      comment(u"c2"_s, u"lively"_s, 4 * day, u"early"_s),
                                      comment(u"c3"_s, u"lively"_s, 95 * day, u"late"_s),
                                      message(u"new"_s, 96 * day)})));
        VERIFY_OK(cache.write([](WriteSession& s) {
            return insertFetched(s, place(),
                                 {comment(u"lone"_s, u"elsewhere"_s, 2 * day, u"orphan"_s)});
        }));
        VERIFY_OK(enforce(cache, keep({30, 0}), 100));
        QCOMPARE(cache.posts(), (QStringList{u"new"_s, u"lively"_s}));
        QCOMPARE(cache.reader().thread(place(), messageId(u"lively"_s), 9)->size(), 2);
        for (const QString& gone : {u"old"_s, u"c1"_s, u"lone"_s})
            QVERIFY(!cache.reader().message(messageId(gone), place())->has_value());
        VERIFY_OK(enforce(cache, keep({0, 1}), 100));
        QCOMPARE(cache.posts(), QStringList{u"new"_s});
        QCOMPARE(count(cache, "message"), 1);
        VERIFY_OK(cache.check());
    }

    void thePreviewFollows() {
        Cache cache;
        VERIFY_OK(cache.write(append(daily(1, 3))));
        Message system = message(u"s"_s, 50 * day);
        system.kind = MessageKind::System;
        VERIFY_OK(cache.write(append({system})));
        QCOMPARE(cache.reader().chat(place()).value()->last->id.remote, u"d3"_s);
        VERIFY_OK(enforce(cache, keep({30, 0}), 51));
        QVERIFY(!cache.reader().chat(place()).value()->last.has_value());
        VERIFY_OK(cache.write(append(daily(52, 53))));
        QCOMPARE(cache.reader().chat(place()).value()->last->id.remote, u"d53"_s);
    }

    void whatWentCanBeFetchedAgain() {
        Cache cache;
        VERIFY_OK(cache.write(append(daily(1, 60))));
        VERIFY_OK(enforce(cache, keep({10, 0}), 60));
        QCOMPARE(cache.timeline(), names(50, 60));
        QCOMPARE(cache.gaps().size(), 1);
        const QString token = cache.gaps().first();
        QCOMPARE(messageOfToken(token), u"d49"_s);
        QCOMPARE(*gapToken(cache.database(), place(), std::nullopt), token);
        QVERIFY(openHistories(cache.database(), account)->isEmpty()); // not unasked
        // The server's answer, page by page; then everything stands where it stood.
        const auto page = [&](int from, int to, const QString& at, std::optional<QString> next) {
            QList<Message> list = daily(to, from);
            std::ranges::reverse(list);
            return cache.write(
                [=](WriteSession& s) { return insertHistory(s, place(), at, list, next); });
        };
        VERIFY_OK(page(49, 30, token, u"older"_s));
        QCOMPARE(cache.timeline(), names(30, 60));
        QCOMPARE(cache.gaps(), QStringList{u"older"_s});
        QCOMPARE(openHistories(cache.database(), account)->size(), 1);
        // It stays until the next pass, and what arrives meanwhile joins at the end.
        VERIFY_OK(cache.write(append(daily(61, 62))));
        QCOMPARE(cache.timeline(), names(30, 62));
        VERIFY_OK(page(29, 1, u"older"_s, std::nullopt));
        QCOMPARE(cache.timeline(), names(1, 62));
        QVERIFY(cache.gaps().isEmpty());
        VERIFY_OK(cache.check());
        VERIFY_OK(enforce(cache, keep({10, 0}), 62));
        QCOMPARE(cache.timeline(), names(52, 62));
        QCOMPARE(messageOfToken(cache.gaps().value(0)), u"d51"_s);
    }

    void aConversationThatWentWholeCanBeFetchedAgain() {
        Cache cache;
        VERIFY_OK(cache.write(append(daily(1, 20))));
        VERIFY_OK(enforce(cache, keep({10, 0}), 500));
        QVERIFY(cache.timeline().isEmpty());
        QCOMPARE(messageOfToken(cache.gaps().value(0)), u"d20"_s);
        const QString token = *gapToken(cache.database(), place(), std::nullopt).value();
        VERIFY_OK(cache.write(append(daily(501, 502))));
        VERIFY_OK(cache.write([&](WriteSession& s) {
            QList<Message> list = daily(1, 20);
            std::ranges::reverse(list);
            return insertHistory(s, place(), token, list, std::nullopt);
        }));
        QCOMPARE(cache.timeline(), names(1, 20) + names(501, 502));
        QVERIFY(cache.gaps().isEmpty());
    }

    void aWrongClockKeepsNothingElse() {
        // One message from the future at the old end, one from the past at the new end.
        Cache cache;
        QList<Message> list = daily(1, 50);
        list[0].sentAt = at(qint64(900) * day);
        list[49].sentAt = at(0);
        VERIFY_OK(cache.write(append(list)));
        VERIFY_OK(enforce(cache, keep({10, 0}), 50));
        QCOMPARE(cache.timeline(), names(1, 1) + names(40, 49));
        QStringList marks;
        for (const QString& token : cache.gaps())
            marks.append(messageOfToken(token).value_or(QString()));
        QCOMPARE(marks, (QStringList{u"d39"_s, u"d50"_s}));
    }

    void gapsOfTheServerBecomePartOfTheNewOne() {
        Cache cache;
        VERIFY_OK(cache.write(
            [](WriteSession& s) { return appendMessages(s, place(), daily(1, 5), u"first"_s); }));
        VERIFY_OK(cache.write([](WriteSession& s) {
            return appendMessages(s, place(), daily(20, 25), u"second"_s);
        }));
        VERIFY_OK(cache.write(
            [](WriteSession& s) { return appendMessages(s, place(), daily(90, 95), u"third"_s); }));
        QCOMPARE(cache.gaps(), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
        VERIFY_OK(enforce(cache, keep({30, 0}), 100));
        QCOMPARE(cache.timeline(), names(90, 95));
        QCOMPARE(cache.gaps(), QStringList{u"third"_s});
        VERIFY_OK(enforce(cache, keep({7, 0}), 100));
        QCOMPARE(cache.timeline(), names(93, 95));
        QCOMPARE(cache.gaps().size(), 1);
        QCOMPARE(messageOfToken(cache.gaps().first()), u"d92"_s);
    }

    void noByteOfARemovedMessageIsLeftInTheFiles() {
        Cache cache;
        const Secret key = keyOf(7);
        QList<Message> list;
        for (int i = 0; i < 400; ++i) {
            Message m = message(u"q%1"_s.arg(i), qint64(i) * 3600,
                                u"zyqxwv%1 is kept with jkqzv and %2"_s.arg(i).arg(
                                    QString(i % 7 == 0 ? 9000 : 60, u'k')));
            m.title = u"uvwxhead%1"_s.arg(i);
            m.html = u"<b>zyqxwv%1</b>"_s.arg(i);
            m.attachments = {fileAt(u"mxc://bq/zhkfile%1"_s.arg(i))};
            list.append(m);
        }
        VERIFY_OK(cache.write(append(list)));
        Message kept = message(u"kept"_s, 40 * day, u"ornithopter stays"_s);
        VERIFY_OK(cache.write(append({kept})));
        // Words and parts of them: the search index shares beginnings between neighbours.
        const QByteArrayList traces{"zyqxwv", "yqxwv",    "qxwv12", "jkqzv",
                                    "kqzv",   "uvwxhead", "wxhead", "kkkkkkkk"};
        const auto pieces = decryptedPieces(cache.path(), key);
        QVERIFY(!pieces.isEmpty());
        for (const QByteArray& trace : traces.first(1) + traces.mid(3, 1))
            QVERIFY2(isAnywhere(pieces, trace), trace.constData());
        VERIFY_OK(enforce(cache, keep({10, 0}), 41));
        QCOMPARE(cache.timeline(), QStringList{u"kept"_s});
        // The files themselves are somebody else's; until that is done their addresses are kept.
        const auto unused = UnusedMedia::found(cache.database());
        QCOMPARE(unused->size(), 400);
        VERIFY_OK(cache.write([&](WriteSession& s) { return UnusedMedia::forget(s, *unused); }));
        VERIFY_OK(cache.database().checkpoint(Database::Checkpoint::Truncate));
        const auto after = decryptedPieces(cache.path(), key);
        QVERIFY(!after.isEmpty());
        QVERIFY(isAnywhere(after, "ornithopter"));
        for (const QByteArray& trace : traces + QByteArrayList{"zhkfile"})
            QVERIFY2(!isAnywhere(after, trace), trace.constData());
        VERIFY_OK(cache.check());
    }

    void aDeletedAndAnEditedMessageLeaveNoWordEither() {
        Cache cache;
        const Secret key = keyOf(7);
        VERIFY_OK(
            cache.write(append({message(u"a"_s, 1, u"zyqxwv"_s), message(u"b"_s, 2, u"jkqzvw"_s),
                                message(u"c"_s, 3, u"ornithopter"_s)})));
        VERIFY_OK(cache.write(
            [](WriteSession& s) { return redactMessage(s, place(), messageId(u"a"_s)); }));
        VERIFY_OK(cache.write([](WriteSession& s) {
            return editMessage(s, place(), messageId(u"b"_s), {}, u"better"_s, {}, at(9));
        }));
        VERIFY_OK(enforce(cache, {}, 1));
        const auto pieces = decryptedPieces(cache.path(), key);
        QVERIFY(isAnywhere(pieces, "ornithopter"));
        for (const QByteArray& trace : {"zyqxwv"_qba, "yqxwv"_qba, "jkqzvw"_qba, "qzvw"_qba})
            QVERIFY2(!isAnywhere(pieces, trace), trace.constData());
    }

    void filesThatNothingRefersToAreTold() {
        Cache cache;
        QList<Message> list = daily(1, 40);
        list[0].attachments = {fileAt(u"mxc://x/alone"_s)};
        list[1].attachments = {fileAt(u"mxc://x/forwarded"_s)};
        list[39].attachments = {fileAt(u"mxc://x/forwarded"_s), fileAt(u"mxc://x/new"_s)};
        list[2].attachments = {fileAt(u"mxc://x/face"_s)};
        list[3].attachments = {fileAt(u"mxc://x/redacted"_s)};
        list[3].sentAt = at(qint64(40) * day);
        VERIFY_OK(cache.write(append(list)));
        VERIFY_OK(cache.write([](WriteSession& s) {
            PersonPatch patch;
            patch.id = personId(u"@ada"_s);
            patch.avatar = MediaRef{account, u"mxc://x/face"_s};
            return cache::write(s, patch);
        }));
        VERIFY_OK(cache.write(
            [](WriteSession& s) { return redactMessage(s, place(), messageId(u"d4"_s)); }));
        QSignalSpy told(&cache.writer(), &Writer::mediaUnused);
        VERIFY_OK(enforce(cache, keep({10, 0}), 40));
        QCOMPARE(told.size(), 1);
        auto found = UnusedMedia::found(cache.database()).value_or(QList<MediaRef>());
        std::ranges::sort(found, {}, &MediaRef::uri);
        QCOMPARE(found, (QList<MediaRef>{{account, u"mxc://x/alone"_s},
                                         {account, u"mxc://x/redacted"_s}}));
        QCOMPARE(count(cache, "unused_media"), 2);
        VERIFY_OK(cache.write([&](WriteSession& s) { return UnusedMedia::forget(s, found); }));
        QCOMPARE(count(cache, "unused_media"), 0);
        // Those of a conversation that goes, too.
        VERIFY_OK(cache.write([](WriteSession& s) { return removeConversation(s, place()); }));
        VERIFY_OK(cache.tidyAll());
        QCOMPARE(UnusedMedia::found(cache.database())->size(), 2);
    }

    void aPassGoesInSlicesAndSurvivesAnEndInBetween() {
        Cache cache;
        QList<Message> list;
        for (int i = 0; i < 3000; ++i)
            list.append(message(u"m%1"_s.arg(i), i, u"word%1 other%2"_s.arg(i).arg(i * 7)));
        VERIFY_OK(cache.write(append(list)));
        VERIFY_OK(cache.write(append(daily(90, 95))));
        VERIFY_OK(cache.writer().keepOnly(keep({30, 0}), at(qint64(100) * day)));
        for (int i = 0; i < 5; ++i)
            QVERIFY(cache.writer().tidy().value_or(false));
        const auto left = count(cache, "message");
        QVERIFY(left < 3006 && left > 6);
        VERIFY_OK(cache.write(append(daily(96, 97)))); // writes go in between
        cache.reopen();
        QCOMPARE(count(cache, "message"), left + 2);
        VERIFY_OK(cache.check());
        VERIFY_OK(enforce(cache, keep({30, 0}), 100));
        QCOMPARE(cache.timeline(), names(90, 97));
        QCOMPARE(messageOfToken(cache.gaps().value(0)), u"m2999"_s);
        VERIFY_OK(cache.check());
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "RetentionTest.moc"
