#include "cache/PersonalWrites.h"
#include "unit/workspace/support/House.h"

#include <QDirIterator>

using namespace parvis;
using namespace parvis::workspace;
using namespace parvis::workspace::test;
using demo::Fault;

namespace {

Attachment fileOf(const MediaRef& media) {
    Attachment file;
    file.media = media;
    file.fileName = u"a"_s;
    return file;
}

} // namespace

/// Files in the outbox.
class OutboxFilesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_house = std::make_unique<House>(); }
    void cleanup() { m_house.reset(); }

    void aFileIsUploadedOnceWhateverHappensAfter() {
        m_house->openAndWait();
        const MediaRef local = media::MediaStore::newLocal(House::account);
        {
            auto file = House::must(m_house->media().create(local));
            QCOMPARE(file->write("content of the file"), 19);
            VERIFY_OK(file->finish());
        }
        SendMessage send = m_house->message(u"with a file"_s);
        Attachment attachment;
        attachment.media = local;
        attachment.fileName = u"plan.txt"_s;
        attachment.mimeType = u"text/plain"_s;
        send.content.attachments = {attachment};
        // The upload works, the message that follows does not.
        QSignalSpy progress(&m_house->outbox(), &OutboxDelivery::sendingChanged);
        int commits = 0;
        const auto refuse = connect(
            &m_house->personal(), &cache::Writer::committed, this,
            [this, &commits](const cache::Touched& t) {
                if (!t.outbox.isEmpty() && ++commits == 2)
                    m_house->world().inject({Fault::Kind::ServerError, Fault::Where::Commands, 1});
            });
        VERIFY_OK(await(m_house->outbox().enqueue(send)));
        QTRY_VERIFY(commits >= 2);
        QTRY_VERIFY(progress.count() >= 2);
        disconnect(refuse);
        QVERIFY(m_house->onServer().isEmpty());
        const auto command = decodeCommand(m_house->entries().first().command, House::account);
        const MediaRef uploaded =
            std::get<SendMessage>(command.value()).content.attachments.first().media;
        QVERIFY(!media::MediaStore::isLocal(uploaded));
        // The staged copy is the cached file now: nobody fetches what came from here.
        QVERIFY(!m_house->media().contains(local));
        auto copy = m_house->media().open(uploaded);
        VERIFY_OK(copy);
        QCOMPARE((*copy)->readAll(), "content of the file"_qba);
        m_house->reopenFiles();
        m_house->openAndWait();
        QTRY_COMPARE(m_house->onServer(), QStringList{u"with a file"_s});
        const auto& message =
            m_house->world().conversation(m_house->chat().remote)->messages.back();
        QCOMPARE(message.message.attachments.first().media.uri, uploaded.uri);
        QTRY_VERIFY(m_house->entries().isEmpty());
    }

    void takingBackAMessageTakesItsFilesAlong() {
        m_house->world().setReachable(false);
        m_house->open();
        const MediaRef local = media::MediaStore::newLocal(House::account);
        VERIFY_OK(House::must(m_house->media().create(local))->finish());
        SendMessage send = m_house->message(u"x"_s);
        send.content.attachments = {fileOf(local)};
        VERIFY_OK(await(m_house->outbox().enqueue(send)));
        QVERIFY(m_house->media().contains(local));
        VERIFY_OK(await(m_house->outbox().discard(send.transactionId)));
        QVERIFY(!m_house->media().contains(local));
    }

    void anUploadUnderWayIsStoppedAndNothingIsLost() {
        m_house->openAndWait();
        const SendMessage send = withFiles(u"with a plan"_s, 1);
        SendMessage next = m_house->message(u"after it"_s);
        QSignalSpy sending(&m_house->outbox(), &OutboxDelivery::sendingChanged);
        // The server takes the bytes and says nothing.
        m_house->world().inject({Fault::Kind::Hang, Fault::Where::Commands, -1});
        VERIFY_OK(await(m_house->outbox().enqueue(send)));
        VERIFY_OK(await(m_house->outbox().enqueue(next)));
        QTRY_COMPARE(sending.size(), 1);
        m_house->world().clearFaults();
        auto back = await(m_house->outbox().takeBack(send.transactionId));
        VERIFY_OK(back);
        QCOMPARE(back->content, send.content);
        QVERIFY(m_house->media().contains(send.content.attachments.first().media));
        // What waited behind it goes out now, and it alone.
        QTRY_COMPARE(m_house->onServer(), QStringList{u"after it"_s});
        QTRY_VERIFY(m_house->entries().isEmpty());
        const auto draft = House::must(m_house->personalReads().draft(m_house->chat(), {}));
        QCOMPARE(draft.value_or(cache::Draft()).text, u"with a plan"_s);
        // Sent again it arrives once, with its file.
        back->transactionId = newTransactionId();
        VERIFY_OK(await(m_house->outbox().enqueue(*back)));
        QTRY_COMPARE(m_house->onServer(), QStringList({u"after it"_s, u"with a plan"_s}));
    }

    void whatWaitsOfflineIsTakenBackBeforeWhatWasWrittenSince() {
        m_house->world().setReachable(false);
        m_house->open();
        const SendMessage send = withFiles(u"first"_s, 2);
        VERIFY_OK(await(m_house->outbox().enqueue(send)));
        const cache::Draft since{m_house->chat(), {}, u"second"_s, "extra"};
        VERIFY_OK(await(m_house->personal().write(
            [since](cache::WriteSession& session) { return cache::saveDraft(session, since); })));
        const auto back = await(m_house->outbox().takeBack(send.transactionId));
        VERIFY_OK(back);
        QCOMPARE(back->content.attachments, send.content.attachments);
        const auto draft = House::must(m_house->personalReads().draft(m_house->chat(), {}));
        QCOMPARE(draft.value_or(cache::Draft()).text, u"first\n\nsecond"_s);
        QCOMPARE(draft.value_or(cache::Draft()).extra, "extra"_qba);
        QVERIFY(m_house->entries().isEmpty());
        COMPARE_KIND(await(m_house->outbox().takeBack(send.transactionId)), ErrorKind::NotFound);
        m_house->world().setReachable(true);
        m_house->reopenFiles();
        m_house->openAndWait();
        QVERIFY(m_house->onServer().isEmpty());
    }

    void aFileThatIsThereAlreadyComesBackAsTheServerHasIt() {
        m_house->openAndWait();
        const SendMessage send = withFiles(u"two"_s, 2);
        QSignalSpy progress(&m_house->outbox(), &OutboxDelivery::uploadProgress);
        // Noting the first upload on disk is the second commit; then the way is closed.
        int commits = 0;
        const auto hang = connect(&m_house->personal(), &cache::Writer::committed, this,
                                  [this, &commits](const cache::Touched& t) {
                                      if (!t.outbox.isEmpty() && ++commits == 2)
                                          m_house->world().inject(
                                              {Fault::Kind::Hang, Fault::Where::Commands, -1});
                                  });
        VERIFY_OK(await(m_house->outbox().enqueue(send)));
        QTRY_VERIFY(commits >= 2);
        disconnect(hang);
        const auto back = await(m_house->outbox().takeBack(send.transactionId));
        VERIFY_OK(back);
        QVERIFY(!media::MediaStore::isLocal(back->content.attachments[0].media));
        QCOMPARE(back->content.attachments[1], send.content.attachments[1]);
        // Progress is that of all files together.
        QVERIFY(!progress.isEmpty());
        QCOMPARE(progress.last().at(2).toLongLong(), 2 * fileSize);
        QVERIFY(progress.last().at(1).toLongLong() <= fileSize);
    }

    void theMessageItselfIsNotTakenBackWhenItIsOnItsWay() {
        m_house->openAndWait();
        const SendMessage send = m_house->message(u"words"_s);
        QSignalSpy sending(&m_house->outbox(), &OutboxDelivery::sendingChanged);
        m_house->world().inject({Fault::Kind::Hang, Fault::Where::Commands, 1});
        VERIFY_OK(await(m_house->outbox().enqueue(send)));
        QTRY_COMPARE(sending.size(), 1);
        COMPARE_KIND(await(m_house->outbox().takeBack(send.transactionId)), ErrorKind::Conflict);
        QTRY_COMPARE_WITH_TIMEOUT(m_house->onServer(), QStringList{u"words"_s}, 20'000);
        QTRY_VERIFY(m_house->entries().isEmpty());
    }

    void aReactionIsNotTakenBack() {
        m_house->world().setReachable(false);
        m_house->open();
        const MessageId message{House::account, u"$x"_s};
        VERIFY_OK(await(
            m_house->outbox().enqueue(AddReaction{m_house->chat(), message, u"t1"_s, u"👍"_s})));
        COMPARE_KIND(await(m_house->outbox().takeBack(u"t1"_s)), ErrorKind::Unsupported);
        QCOMPARE(m_house->entries().size(), 1);
    }

    void aMissingFileFailsTheMessageOnly() {
        m_house->openAndWait();
        SendMessage send = m_house->message(u"x"_s);
        send.content.attachments = {fileOf(media::MediaStore::newLocal(House::account))};
        VERIFY_OK(await(m_house->outbox().enqueue(send)));
        VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(u"y"_s))));
        QTRY_COMPARE(m_house->onServer(), QStringList{u"y"_s});
        QTRY_COMPARE(m_house->entries().size(), 1);
        QCOMPARE(m_house->entries().first().errorKind, ErrorKind::NotFound);
    }

    void aDamagedFileIsNotSent() {
        m_house->world().setReachable(false);
        m_house->open();
        const MediaRef local = media::MediaStore::newLocal(House::account);
        {
            auto file = House::must(m_house->media().create(local));
            const QByteArray content(300'000, 'c');
            QCOMPARE(file->write(content), content.size());
            VERIFY_OK(file->finish());
        }
        SendMessage send = m_house->message(u"x"_s);
        send.content.attachments = {fileOf(local)};
        send.content.attachments[0].fileName = u"plan.txt"_s;
        VERIFY_OK(await(m_house->outbox().enqueue(send)));
        QDirIterator files(m_house->folder() + u"/media"_s, {u"*.out"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        const QString path = files.next();
        QByteArray stored = cache::test::contentOf(path);
        stored[stored.size() / 2] = char(stored[stored.size() / 2] ^ 1);
        QVERIFY(cache::test::setContent(path, stored));
        QSignalSpy refused(&m_house->outbox(), &OutboxDelivery::refused);
        m_house->world().setReachable(true);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 20'000);
        const auto error = refused.first().at(1).value<Error>();
        QCOMPARE(error.kind, ErrorKind::Damaged);
        QVERIFY2(error.message.contains(u"plan.txt"_s), qPrintable(error.message));
        QVERIFY(m_house->onServer().isEmpty());
        QCOMPARE(m_house->entries().size(), 1); // what was written stays
        QVERIFY(QFile::exists(path));
    }

private:
    static constexpr qint64 fileSize = 100'000;

    SendMessage withFiles(const QString& text, int count) {
        SendMessage send = m_house->message(text);
        for (int i = 0; i < count; ++i) {
            Attachment attachment = fileOf(media::MediaStore::newLocal(House::account));
            attachment.size = fileSize;
            auto file = House::must(m_house->media().create(attachment.media));
            file->write(QByteArray(fileSize, char('a' + i)));
            House::must(file->finish());
            send.content.attachments.append(attachment);
        }
        return send;
    }

    std::unique_ptr<House> m_house;
};

QTEST_GUILESS_MAIN(OutboxFilesTest)
#include "OutboxFilesTest.moc"
