#include "cache/DirectoryWrites.h"
#include "cache/Removal.h"
#include "cache/Statement.h"
#include "cache/SyncWrites.h"
#include "cache/TimelineWrites.h"
#include "cache/WordRemoval.h"
#include "unit/cache_tables/support/Cache.h"

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;

namespace {

Writer::Work append(const QList<Message>& list, const ConversationId& where = place()) {
    return [=](WriteSession& s) {
        return appendMessages(s, where, list, {});
    };
}

Writer::Work edit(const QString& id, const QString& text, qint64 second) {
    return [=](WriteSession& s) {
        return editMessage(s, place(), messageId(id), {}, text, {}, at(second));
    };
}

Writer::Work redact(const QString& id) {
    return [=](WriteSession& s) {
        return redactMessage(s, place(), messageId(id));
    };
}

Writer::Work react(const QString& id, const QString& target, const QString& key) {
    return [=](WriteSession& s) {
        return addReaction(s, place(), {id, messageId(target), personId(u"@bo"_s), key, at(3)});
    };
}

qint64 count(Cache& cache, const char* table) {
    return number(cache.database(), QByteArray("SELECT count(*) FROM ") + table);
}

/// Whether the word can be found in any page of the decrypted database, table or index.
bool isOnAnyPage(Cache& cache, const QByteArray& word) {
    QTemporaryDir folder;
    auto pages = cache.database().prepare("SELECT quote(block) FROM message_fts_data"_qba);
    const QByteArray hex = word.toHex().toUpper();
    while (pages && pages->step().value_or(false)) {
        if (pages->text(0).contains(QString::fromLatin1(hex)))
            return true;
    }
    auto people = cache.database().prepare("SELECT quote(block) FROM person_fts_data"_qba);
    while (people && people->step().value_or(false)) {
        if (people->text(0).contains(QString::fromLatin1(hex)))
            return true;
    }
    return false;
}

} // namespace

class ContentTest : public QObject {
    Q_OBJECT

private slots:
    void anEditReplacesTextAndWords() {
        Cache cache;
        VERIFY_OK(cache.write(append({message(u"m"_s, 1, u"before zebra"_s)})));
        VERIFY_OK(cache.write(edit(u"m"_s, u"after giraffe"_s, 5)));
        QCOMPARE(cache.stored(u"m"_s).message.text, u"after giraffe"_s);
        QCOMPARE(cache.stored(u"m"_s).message.editedAt, at(5));
        QVERIFY(cache.found(u"zebra"_s).isEmpty());
        QCOMPARE(cache.found(u"giraffe"_s), QStringList{u"m"_s});
        QVERIFY(cache.touched().messages.value(place()).changed.contains(u"m"_s));
        QVERIFY(cache.touched().conversations.contains(place())); // the preview
        // An older edit that comes late changes nothing, the same one neither.
        VERIFY_OK(cache.write(edit(u"m"_s, u"stale"_s, 4)));
        VERIFY_OK(cache.write(edit(u"m"_s, u"after giraffe"_s, 5)));
        QCOMPARE(cache.stored(u"m"_s).message.text, u"after giraffe"_s);
        VERIFY_OK(cache.write(edit(u"unknown"_s, u"x"_s, 9)));
        VERIFY_OK(cache.check());
    }

    void aRedactionTakesContentWordsAndReactions() {
        Cache cache;
        Message m = message(u"m"_s, 1, u"secret zebra"_s);
        m.title = u"quagga"_s;
        m.html = u"<b>zebra</b>"_s;
        Attachment file;
        file.fileName = u"okapi.pdf"_s;
        file.media = {account, u"mxc://x"_s};
        m.attachments = {file};
        VERIFY_OK(cache.write(append({m, message(u"n"_s, 2)})));
        VERIFY_OK(cache.write(react(u"r"_s, u"m"_s, u"👍"_s)));
        QCOMPARE(cache.found(u"okapi"_s), QStringList{u"m"_s});
        VERIFY_OK(cache.write(redact(u"m"_s)));
        VERIFY_OK(cache.write(redact(u"m"_s)));
        const Message left = cache.stored(u"m"_s).message;
        QVERIFY(left.redacted);
        QVERIFY(left.text.isEmpty() && left.title.isEmpty() && left.html.isEmpty());
        QVERIFY(left.attachments.isEmpty());
        for (const QString& word : {u"zebra"_s, u"quagga"_s, u"okapi"_s, u"secret"_s})
            QVERIFY(cache.found(word).isEmpty());
        QVERIFY(cache.reader().reactions(place(), messageId(u"m"_s))->isEmpty());
        QCOMPARE(cache.timeline(), (QStringList{u"m"_s, u"n"_s}));
        VERIFY_OK(cache.write(edit(u"m"_s, u"back again"_s, 99)));
        QVERIFY(cache.stored(u"m"_s).message.text.isEmpty());
        VERIFY_OK(cache.check());
    }

    void theIndexStaysSoundThroughEverything() {
        Cache cache;
        QList<Message> list = messages(1, 20);
        for (int i = 0; i < 20; i += 3) {
            list[i].kind = MessageKind::System;
            list[i].text = u"system words here"_s;
        }
        list[4].redacted = true;
        VERIFY_OK(cache.write(append(list)));
        for (int i = 1; i <= 20; i += 2)
            VERIFY_OK(cache.write(redact(u"m%1"_s.arg(i))));
        for (int i = 1; i <= 20; i += 4)
            VERIFY_OK(cache.write(edit(u"m%1"_s.arg(i), u"edited"_s, 100)));
        VERIFY_OK(cache.write(edit(u"m4"_s, u"edited system"_s, 100)));
        VERIFY_OK(cache.check());
        QVERIFY(cache.found(u"system"_s).isEmpty());
        VERIFY_OK(cache.write([](WriteSession& s) { return removeConversation(s, place()); }));
        VERIFY_OK(cache.check());
        VERIFY_OK(cache.write(append(messages(1, 5))));
        QCOMPARE(cache.found(u"text"_s).size(), 5);
        VERIFY_OK(cache.check());
    }

    void aConversationOfSystemMessagesOnlyCanGo() {
        Cache cache;
        QList<Message> list = messages(1, 3);
        for (Message& m : list)
            m.kind = MessageKind::System;
        VERIFY_OK(cache.write(append(list)));
        VERIFY_OK(cache.write([](WriteSession& s) { return removeConversation(s, place()); }));
        VERIFY_OK(cache.check());
    }

    void reactionsComeAndGo() {
        Cache cache;
        VERIFY_OK(cache.write(append({message(u"m"_s)})));
        VERIFY_OK(cache.write(react(u"r1"_s, u"m"_s, u"👍"_s)));
        VERIFY_OK(cache.write(react(u"r1"_s, u"m"_s, u"👍"_s)));
        VERIFY_OK(cache.write(react(u"r2"_s, u"m"_s, u"🎉"_s)));
        QCOMPARE(cache.reader().reactions(place(), messageId(u"m"_s))->size(), 2);
        const auto remove = [](WriteSession& s) {
            return removeReaction(s, place(), u"r1"_s);
        };
        VERIFY_OK(cache.write(remove));
        QVERIFY(cache.touched().messages.value(place()).changed.contains(u"m"_s));
        VERIFY_OK(cache.write(remove));
        const auto left = cache.reader().reactions(place(), messageId(u"m"_s));
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().key, u"🎉"_s);
        QCOMPARE(left->first().sender, personId(u"@bo"_s));
    }

    void receiptsMoveForwardOnly() {
        Cache cache;
        VERIFY_OK(cache.write(append(messages(1, 3))));
        const auto read = [&](const QString& id, qint64 second) {
            return cache.write([=](WriteSession& s) {
                return moveReceipt(s, place(), personId(u"@bo"_s), messageId(id), at(second));
            });
        };
        VERIFY_OK(read(u"m2"_s, 20));
        VERIFY_OK(read(u"m1"_s, 10));
        QCOMPARE(cache.reader().receipts(place(), 9)->first().messageRemote, u"m2"_s);
        VERIFY_OK(read(u"m3"_s, 30));
        QCOMPARE(cache.reader().receipts(place(), 9)->size(), 1);
        QCOMPARE(cache.reader().receipts(place(), 9)->first().messageRemote, u"m3"_s);
        QCOMPARE(cache.reader().receipts(place(), 9)->first().readAt, at(30));
    }

    void aRemovedConversationLeavesNothing() {
        Cache cache;
        VERIFY_OK(cache.write(append({message(u"m"_s, 1, u"xylophone words"_s)})));
        Message other = message(u"o"_s, 1, u"other trombone"_s);
        other.conversation = place(u"!other"_s);
        VERIFY_OK(cache.write(append({other}, place(u"!other"_s))));
        VERIFY_OK(cache.write(react(u"r"_s, u"m"_s, u"x"_s)));
        VERIFY_OK(cache.write([](WriteSession& s) {
            return moveReceipt(s, place(), personId(u"@bo"_s), messageId(u"m"_s), at(1));
        }));
        VERIFY_OK(cache.write([](WriteSession& s) {
            return writeMembers(s, place(), {{personId(u"@bo"_s)}}, true);
        }));
        VERIFY_OK(
            cache.write([](WriteSession& s) { return appendMessages(s, place(), {}, u"gap"_s); }));
        QVERIFY(isOnAnyPage(cache, "xylophone"));
        VERIFY_OK(cache.write([](WriteSession& s) { return removeConversation(s, place()); }));
        QVERIFY(cache.touched().conversations.contains(place()));
        QCOMPARE(count(cache, "conversation"), 1);
        QVERIFY(cache.found(u"xylophone"_s).isEmpty());
        QVERIFY(cache.timeline().isEmpty());
        VERIFY_OK(cache.tidyAll());
        QCOMPARE(count(cache, "message"), 1);
        for (const char* table : {"reaction", "receipt", "gap", "conversation_member", "leaving"})
            QCOMPARE(count(cache, table), 0);
        QVERIFY(!isOnAnyPage(cache, "xylophone"));
        QVERIFY(isOnAnyPage(cache, "trombone"));
        VERIFY_OK(cache.write([](WriteSession& s) { return removeConversation(s, place()); }));
        // It can come back.
        VERIFY_OK(cache.write(append(messages(1, 2))));
        QCOMPARE(cache.timeline(), ids(1, 2));
        VERIFY_OK(cache.check());
    }

    void aPurgedAccountLeavesNothing() {
        Cache cache;
        const AccountId second{2};
        VERIFY_OK(cache.write([&](WriteSession& s) -> Result<void> {
            PersonPatch ada;
            ada.id = personId(u"@ada"_s);
            ada.displayName = u"Xylophonia Player"_s;
            if (const auto done = cache::write(s, ada); !done)
                return done;
            PersonPatch bo;
            bo.id = {second, u"@bo"_s};
            bo.displayName = u"Trombonia Player"_s;
            if (const auto done = cache::write(s, bo); !done)
                return done;
            GroupPatch group;
            group.id = {account, u"g"_s};
            group.feed = place();
            if (const auto done = cache::write(s, group); !done)
                return done;
            if (const auto done = writeMembers(s, group.id, {{ada.id}}, true); !done)
                return done;
            if (const auto done = appendMessages(
                    s, place(), {message(u"m"_s, 1, u"a xylophone sounds"_s)}, u"gap"_s);
                !done)
                return done;
            Message other = message(u"o"_s, 1, u"a trombone sounds"_s);
            other.id.account = other.conversation.account = other.sender.account = second;
            if (const auto done = appendMessages(s, other.conversation, {other}, {}); !done)
                return done;
            if (const auto done = writeNote(s, account, u"k"_s, "v"); !done)
                return done;
            if (const auto done = writeNote(s, second, u"k"_s, "v"); !done)
                return done;
            if (const auto done = writePosition(s, account, "p1"); !done)
                return done;
            return writePosition(s, second, "p2");
        }));
        QVERIFY(isOnAnyPage(cache, "xylophon"));
        VERIFY_OK(cache.write([](WriteSession& s) { return purgeAccount(s, account); }));
        QVERIFY(cache.touched().accounts);
        QVERIFY(cache.found(u"xylophone"_s).isEmpty());
        VERIFY_OK(cache.tidyAll());
        QVERIFY(!isOnAnyPage(cache, "xylophon"));
        QVERIFY(isOnAnyPage(cache, "trombon"));
        for (const char* table : {"message", "conversation", "sync", "note"})
            QCOMPARE(count(cache, table), 1);
        for (const char* table : {"grp", "group_member", "gap", "reaction", "receipt"})
            QCOMPARE(count(cache, table), 0);
        QCOMPARE(number(cache.database(), "SELECT count(*) FROM person WHERE account=1"), 0);
        QVERIFY(readSyncState(cache.database(), account)->position.isEmpty());
        QCOMPARE(readSyncState(cache.database(), second)->position, "p2"_qba);
        QCOMPARE(cache.reader().findPeople(u"tromb"_s, 5)->size(), 1);
        QVERIFY(cache.reader().findPeople(u"xylo"_s, 5)->isEmpty());
        VERIFY_OK(cache.check());
        // The same account number is filled again after a rebuild.
        VERIFY_OK(cache.write(append(messages(1, 2))));
        QCOMPARE(cache.timeline(), ids(1, 2));
    }

    void removedWordsGoInSlicesBetweenWrites() {
        Cache cache;
        const auto bulk = [](int from, const QString& word, const ConversationId& where) {
            QList<Message> list;
            for (int i = from; i < from + 1500; ++i) {
                list.append(message(u"m%1"_s.arg(i), i, u"%1 %2 %3"_s.arg(word).arg(i).arg(i * 7)));
                list.last().conversation = where;
            }
            return [=](WriteSession& s) {
                return appendMessages(s, where, list, {});
            };
        };
        const ConversationId other = place(u"!other"_s);
        VERIFY_OK(cache.write(bulk(0, u"xylophone"_s, place())));
        VERIFY_OK(cache.write(bulk(5000, u"trombone"_s, other)));
        VERIFY_OK(cache.write([](WriteSession& s) { return removeConversation(s, place()); }));
        QVERIFY(isOnAnyPage(cache, "xylophone"));
        int slices = 0;
        for (; slices < 3; ++slices)
            QVERIFY(cache.writer().tidy().value_or(false));
        // Ended in the middle of it, it goes on by itself after the next start; writes come
        // between.
        cache.reopen();
        VERIFY_OK(cache.write(bulk(9000, u"tuba"_s, other)));
        const auto isDue = [&cache] {
            return isAnythingLeaving(cache.database()).value_or(true) ||
                   isWordRemovalDue(cache.database()).value_or(true);
        };
        QVERIFY(isDue());
        QTRY_VERIFY_WITH_TIMEOUT(!isDue(), 30'000);
        QVERIFY(!isOnAnyPage(cache, "xylophone"));
        QCOMPARE(cache.writer().tidy().value_or(true), false);
        QVERIFY(cache.found(u"xylophone"_s).isEmpty());
        QCOMPARE(cache.found(u"trombone 5007"_s), QStringList{u"m5007"_s});
        QCOMPARE(cache.found(u"tuba 9007"_s), QStringList{u"m9007"_s});
        VERIFY_OK(cache.check());
    }

    void freedPagesHoldNoOldText() {
        // The file itself, decrypted page by page through SQLite's own view of it.
        Cache cache;
        QList<Message> list;
        for (int i = 0; i < 300; ++i)
            list.append(message(u"m%1"_s.arg(i), i,
                                u"xylophone number %1 %2"_s.arg(i).arg(QString(100, u'x'))));
        VERIFY_OK(cache.write(append(list)));
        VERIFY_OK(cache.write([](WriteSession& s) { return removeConversation(s, place()); }));
        QVERIFY(cache.found(u"xylophone"_s).isEmpty());
        VERIFY_OK(cache.tidyAll());
        auto page = cache.database().prepare("SELECT count(*) FROM pragma_secure_delete WHERE "
                                             "secure_delete=1"_qba);
        VERIFY_OK(page);
        QVERIFY(page->step().value_or(false));
        QCOMPARE(page->integer(0), 1);
        QVERIFY(!isOnAnyPage(cache, "xylophone"));
        QCOMPARE(count(cache, "message"), 0);
    }
};

QTEST_GUILESS_MAIN(ContentTest)
#include "ContentTest.moc"
