#include "cache/DirectoryWrites.h"
#include "cache/Query.h"
#include "cache/TimelineWrites.h"
#include "unit/cache_tables/support/Cache.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;

namespace {

Message with(const QStringList& names, Message message, const QString& type = {}) {
    for (const QString& name : names) {
        Attachment file;
        file.fileName = name;
        file.mimeType = type;
        file.size = 1200;
        file.media = {account, u"mxc://x/"_s + name};
        message.attachments.append(file);
    }
    return message;
}

Message in(const QString& conversation, Message message) {
    message.conversation = place(conversation);
    return message;
}

Writer::Work append(const QString& conversation, const QList<Message>& messages) {
    return [=](WriteSession& s) {
        return appendMessages(s, place(conversation), messages, {});
    };
}

QStringList namesOf(const FilePage& page) {
    QStringList names;
    for (const FileRow& row : page.rows)
        names.append(row.attachment.fileName);
    return names;
}

/// All that is wanted, read in pages of so many.
QStringList inPages(Cache& cache, const FilesWanted& wanted, int size) {
    QStringList names;
    std::optional<Place> from = afterAll;
    for (int pages = 0; from && pages < 1000; ++pages) {
        const auto page = cache.reader().files(wanted, *from, size);
        if (!page)
            return {describe(page.error())};
        names += namesOf(*page);
        from = page->next;
    }
    return names;
}

} // namespace

/// CacheReader::files() on real databases.
class FilesTest : public QObject {
    Q_OBJECT

private slots:
    void theFilesOfAConversationNewestFirst() {
        Cache cache;
        Message comment = with({u"comment.pdf"_s}, message(u"c"_s, 30));
        comment.threadRoot = messageId(u"a"_s);
        VERIFY_OK(cache.write(
            append(u"!room"_s, {with({u"a.pdf"_s}, message(u"a"_s, 10)), message(u"b"_s, 20),
                                comment, with({u"1.png"_s, u"2.png"_s}, message(u"d"_s, 40))})));
        VERIFY_OK(
            cache.write(append(u"!b"_s, {in(u"!b"_s, with({u"b.pdf"_s}, message(u"x"_s, 25)))})));
        const auto page = cache.reader().files({place()}, afterAll, 10);
        VERIFY_OK(page);
        QCOMPARE(namesOf(*page),
                 QStringList({u"1.png"_s, u"2.png"_s, u"comment.pdf"_s, u"a.pdf"_s}));
        QVERIFY(!page->next);
        const FileRow& second = page->rows[1];
        QCOMPARE(second.message, messageId(u"d"_s));
        QCOMPARE(second.index, 1);
        QCOMPARE(second.sentAt, at(40));
        QCOMPARE(second.sender.id, personId(u"@ada"_s));
        QCOMPARE(second.attachment.size, 1200);
        QCOMPARE(page->rows[2].threadRoot, messageId(u"a"_s));
        QCOMPARE(namesOf(*cache.reader().files({place(u"!b"_s)}, afterAll, 10)),
                 QStringList({u"b.pdf"_s}));
        QVERIFY(cache.reader().files({place(u"!none"_s)}, afterAll, 10)->rows.isEmpty());
    }

    void pagesMeetWithNothingTwiceAndNothingMissing() {
        Cache cache;
        QList<Message> list;
        QStringList expected;
        for (int i = 0; i < 90; ++i) {
            // Three of a time, and some with several files.
            Message next = message(u"m%1"_s.arg(i), i / 3);
            if (i % 2 == 0) {
                const QStringList names{u"%1-a.txt"_s.arg(i), u"%1-b.txt"_s.arg(i)};
                next = with(i % 4 == 0 ? names : names.first(1), next);
                QStringList own;
                for (const Attachment& file : next.attachments)
                    own.append(file.fileName);
                expected = own + expected;
            }
            list.append(next);
        }
        VERIFY_OK(cache.write(append(u"!room"_s, list)));
        for (const int size : {1, 2, 7, 500})
            QCOMPARE(inPages(cache, {place()}, size), expected);
    }

    void whatWasRemovedIsGone() {
        Cache cache;
        Message gone = message(u"b"_s, 20);
        gone.redacted = true;
        VERIFY_OK(cache.write(
            append(u"!room"_s, {with({u"a.pdf"_s}, message(u"a"_s, 10)), with({u"b.pdf"_s}, gone),
                                with({u"c.pdf"_s}, message(u"c"_s, 30))})));
        QCOMPARE(inPages(cache, {place()}, 10), QStringList({u"c.pdf"_s, u"a.pdf"_s}));
        VERIFY_OK(cache.write(
            [](WriteSession& s) { return redactMessage(s, place(), messageId(u"c"_s)); }));
        QCOMPARE(inPages(cache, {place()}, 10), QStringList({u"a.pdf"_s}));
        QVERIFY(inPages(cache, {place(), u"c.pdf"_s}, 10).isEmpty());
    }

    void wordsAndKindsNarrow() {
        Cache cache;
        VERIFY_OK(cache.write([](WriteSession& s) {
            PersonPatch patch;
            patch.id = personId(u"@ada"_s);
            patch.displayName = u"Ada Lovélace"_s;
            return write(s, patch);
        }));
        VERIFY_OK(cache.write(append(
            u"!room"_s, {with({u"Shift-Plan_w48.pdf"_s}, message(u"a"_s, 10), u"application/pdf"_s),
                         with({u"Élan.txt"_s, u"photo.jpg"_s}, message(u"b"_s, 20)),
                         with({u"plan.zip"_s}, message(u"c"_s, 30), u"application/zip"_s)})));
        const auto found = [&cache](const QString& words, std::optional<FileKind> kind = {}) {
            return inPages(cache, {place(), words, kind}, 1);
        };
        QCOMPARE(found(u"plan"_s), QStringList({u"plan.zip"_s, u"Shift-Plan_w48.pdf"_s}));
        QCOMPARE(found(u"w48 PLAN"_s), QStringList({u"Shift-Plan_w48.pdf"_s}));
        QCOMPARE(found(u"elan"_s), QStringList({u"Élan.txt"_s}));
        QCOMPARE(found(u"lovelace photo"_s), QStringList({u"photo.jpg"_s}));
        QVERIFY(found(u"photo plan"_s).isEmpty()); // of different files
        QVERIFY(found(u"%"_s).isEmpty());
        QCOMPARE(found({}, FileKind::Document),
                 QStringList({u"Élan.txt"_s, u"Shift-Plan_w48.pdf"_s}));
        QCOMPARE(found({}, FileKind::Picture), QStringList({u"photo.jpg"_s}));
        QCOMPARE(found(u"plan"_s, FileKind::Other), QStringList({u"plan.zip"_s}));
    }

    /// A big group: few of its 50,000 messages have files, other places have thousands.
    void aBigGroupOpensAtOnce() {
        Cache cache;
        QStringList expected;
        for (int part = 0; part < 10; ++part) {
            QList<Message> list;
            for (int i = part * 5000; i < (part + 1) * 5000; ++i) {
                list.append(message(u"m%1"_s.arg(i), i));
                if (i % 2500 == 0) {
                    list.last() = with({u"file-%1.pdf"_s.arg(i)}, list.last());
                    expected.prepend(u"file-%1.pdf"_s.arg(i));
                }
            }
            VERIFY_OK(cache.write(append(u"!room"_s, list)));
            list.clear();
            for (int i = part * 500; i < (part + 1) * 500; ++i)
                list.append(in(u"!other"_s, with({u"other-%1.pdf"_s.arg(i)},
                                                 message(u"o%1"_s.arg(i), i * 10 + 3))));
            VERIFY_OK(cache.write(append(u"!other"_s, list)));
        }
        QList<qint64> times;
        for (int i = 0; i < 9; ++i) {
            QElapsedTimer clock;
            clock.start();
            QCOMPARE(namesOf(*cache.reader().files({place()}, afterAll, 60)), expected);
            times.append(clock.nsecsElapsed() / 1000);
            clock.start();
            QCOMPARE(cache.reader().files({place(u"!other"_s)}, afterAll, 60)->rows.size(), 60);
            times.append(clock.nsecsElapsed() / 1000);
        }
        qInfo() << "microseconds, few files and many in turn:" << times;
        // It takes 1 and 4 to 8 milliseconds. To read the 50,000 rows takes far longer.
        const QList<qint64> sparse{times[2], times[4], times[6], times[8]};
        QVERIFY(*std::ranges::min_element(sparse) < 25'000);
        QVERIFY(*std::ranges::min_element(times) < 10'000);
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "FilesTest.moc"
