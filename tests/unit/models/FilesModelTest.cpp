#include "models/FilesModel.h"

#include "unit/models/support/Desk.h"

using namespace parvis;
using namespace parvis::models;
using namespace parvis::models::test;

namespace {

Message with(const QString& file, Message message) {
    Attachment attachment;
    attachment.fileName = file;
    attachment.media = {account, u"mxc://x/"_s + file};
    message.attachments.append(attachment);
    return message;
}

/// f<from>.pdf … f<to>.pdf, each with a message of its own.
QList<Message> files(int from, int to) {
    QList<Message> result;
    for (int i = from; i <= to; ++i)
        result.append(with(u"f%1.pdf"_s.arg(i), message(u"m%1"_s.arg(i), i)));
    return result;
}

QStringList namesOf(const FilesModel& model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.item(row).attachment.fileName);
    return names;
}

} // namespace

class FilesModelTest : public QObject {
    Q_OBJECT

private slots:
    void whatComesAndGoesShowsByItself() {
        Desk desk;
        desk.arrive(files(1, 3));
        FilesModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QVERIFY(model.isReading());
        QTRY_COMPARE(namesOf(model), QStringList({u"f3.pdf"_s, u"f2.pdf"_s, u"f1.pdf"_s}));
        QVERIFY(!model.isReading() && model.isWhole());
        QCOMPARE(model.index(0).data().toString(), u"f3.pdf"_s);
        QCOMPARE(model.item(0).message, messageId(u"m3"_s));
        // One more, and a comment with one; what stood there is not built anew.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        Message comment = with(u"comment.txt"_s, message(u"c"_s, 50));
        comment.threadRoot = messageId(u"m1"_s);
        desk.arrive({with(u"f4.pdf"_s, message(u"m4"_s, 40)), comment});
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(model.item(0).attachment.fileName, u"comment.txt"_s);
        QVERIFY(model.item(0).isComment && !model.item(1).isComment);
        QCOMPARE(inserted.size(), 1);
        desk.apply({MessageRedacted{place(), messageId(u"m2"_s), {}}});
        QTRY_COMPARE(namesOf(model),
                     QStringList({u"comment.txt"_s, u"f4.pdf"_s, u"f3.pdf"_s, u"f1.pdf"_s}));
        QCOMPARE(resets.size(), 0);
        // Elsewhere is elsewhere.
        Message other = with(u"other.pdf"_s, message(u"o"_s, 60));
        other.conversation = place(u"!b"_s);
        desk.arrive({other}, {}, place(u"!b"_s));
        QTest::qWait(50);
        QCOMPARE(model.rowCount(), 4);
    }

    void whoIsRenamedIsRenamedHere() {
        Desk desk;
        desk.arrive(files(1, 1));
        FilesModel model(desk.reads(), place());
        QTRY_COMPARE(model.rowCount(), 1);
        PersonPatch patch;
        patch.id = personId(u"@bo"_s);
        patch.displayName = u"Bo Berg"_s;
        desk.apply({PersonChanged{patch}});
        QTRY_COMPARE(model.item(0).senderName, u"Bo Berg"_s);
    }

    void pagesFollowAsOneScrolls() {
        Desk desk;
        desk.arrive(files(1, 200));
        FilesModel model(desk.reads(), place());
        QTRY_COMPARE(model.rowCount(), 60);
        for (int pages = 2; model.canFetchMore({}); ++pages) {
            model.fetchMore({});
            QVERIFY(!model.canFetchMore({})); // one at a time
            QTRY_COMPARE(model.rowCount(), std::min(200, pages * 60));
        }
        QCOMPARE(model.item(199).attachment.fileName, u"f1.pdf"_s);
        // All that was read stays when something comes.
        desk.arrive({with(u"new.pdf"_s, message(u"new"_s, 900))});
        QTRY_COMPARE(model.rowCount(), 201);
        QCOMPARE(model.item(0).attachment.fileName, u"new.pdf"_s);
    }

    void onlyTheLastOfWhatIsTypedIsShown() {
        Desk desk;
        desk.arrive(files(1, 100));
        FilesModel model(desk.reads(), place());
        QTRY_COMPARE(model.rowCount(), 60);
        QSignalSpy done(&model, &FilesModel::readAll);
        for (const QString& typed : {u"f"_s, u"f1"_s, u"f10"_s, u" f100 "_s})
            model.setWords(typed);
        QTRY_COMPARE(namesOf(model), QStringList({u"f100.pdf"_s}));
        QVERIFY(done.size() >= 1 && model.isFiltered());
        model.setKind(FileKind::Picture);
        QTRY_COMPARE(model.rowCount(), 0);
        QTRY_VERIFY(!model.isReading());
        model.setKind({});
        model.setWords({});
        QTRY_COMPARE(model.rowCount(), 60);
        QVERIFY(!model.isFiltered());
    }

    void whatIsMissingIsKnown() {
        Desk desk;
        desk.arrive(files(1, 2), u"token"_s);
        FilesModel model(desk.reads(), place());
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(!model.isWhole());
    }
};

QTEST_GUILESS_MAIN(FilesModelTest)
#include "FilesModelTest.moc"
