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
    std::unique_ptr<House> m_house;
};

QTEST_GUILESS_MAIN(OutboxFilesTest)
#include "OutboxFilesTest.moc"
