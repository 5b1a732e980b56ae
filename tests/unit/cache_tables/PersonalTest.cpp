#include "cache/PersonalReader.h"
#include "cache/PersonalWrites.h"
#include "cache/Writer.h"
#include "unit/cache/support/CacheFiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;
using namespace Qt::StringLiterals;

namespace {

const ConversationId place{{1}, u"!room"_s};

OutboxEntry entry(const QString& txn, const QByteArray& command = "c") {
    OutboxEntry result;
    result.conversation = place;
    result.transactionId = txn;
    result.command = command;
    result.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    return result;
}

} // namespace

class PersonalTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void accountsComeBackWholeAndNumbersAreNotReused() {
        StoredAccount stored{{},
                             u"demo"_s,
                             QUrl(u"https://x.example"_s),
                             u"Org"_s,
                             u"@me"_s,
                             u"DEV"_s,
                             "token\0x"_qba,
                             "refresh"_qba,
                             "salt\xff"_qba};
        AccountId first;
        const auto add = [&](WriteSession& s) -> Result<void> {
            const auto added = addAccount(s, stored);
            if (!added)
                return fail(added);
            stored.id = *added;
            return ok();
        };
        VERIFY_OK(m_writer->writeNow(add));
        first = stored.id;
        QVERIFY(first.isValid());
        auto accounts = PersonalReader::accounts(m_writer->database());
        VERIFY_OK(accounts);
        QCOMPARE(accounts->size(), 1);
        const StoredAccount& read = accounts->first();
        QCOMPARE(read.id, first);
        QCOMPARE(read.family, stored.family);
        QCOMPARE(read.address, stored.address);
        QCOMPARE(read.organisation, stored.organisation);
        QCOMPARE(read.person, stored.person);
        QCOMPARE(read.device, stored.device);
        QCOMPARE(read.token, stored.token);
        QCOMPARE(read.refreshToken, stored.refreshToken);
        QCOMPARE(read.mediaSalt, stored.mediaSalt);
        stored.token = "new"_qba;
        VERIFY_OK(m_writer->writeNow([&](WriteSession& s) { return renewAccount(s, stored); }));
        QCOMPARE(PersonalReader::accounts(m_writer->database())->first().token, "new"_qba);
        QCOMPARE(PersonalReader::accounts(m_writer->database())->first().mediaSalt,
                 stored.mediaSalt);
        VERIFY_OK(m_writer->writeNow([&](WriteSession& s) -> Result<void> {
            if (const auto done = enqueue(s, entry(u"t"_s)); !done)
                return done;
            return saveDraft(s, {place, {}, u"draft"_s, {}});
        }));
        VERIFY_OK(m_writer->writeNow([&](WriteSession& s) { return removeAccount(s, first); }));
        QVERIFY(m_reader->outbox(first)->isEmpty());
        QVERIFY(!m_reader->draft(place, {})->has_value());
        VERIFY_OK(m_writer->writeNow(add));
        QVERIFY(stored.id.value > first.value);
    }

    void theOutboxKeepsOrderAndStates() {
        for (const QString& txn : {u"a"_s, u"b"_s, u"c"_s})
            VERIFY_OK(m_writer->writeNow([&](WriteSession& s) { return enqueue(s, entry(txn)); }));
        VERIFY_OK(m_writer->writeNow([](WriteSession& s) -> Result<void> {
            if (const auto done = markFailed(s, u"b"_s, {ErrorKind::Forbidden, u"No."_s, {}, {}});
                !done)
                return done;
            return markAcknowledged(s, u"c"_s, u"$event"_s);
        }));
        QCOMPARE(txns(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        auto rows = m_reader->outbox(place);
        QCOMPARE(rows->at(0).state, OutboxState::Waiting);
        QCOMPARE(rows->at(1).state, OutboxState::Failed);
        QCOMPARE(rows->at(1).errorKind, ErrorKind::Forbidden);
        QCOMPARE(rows->at(1).errorText, u"No."_s);
        QCOMPARE(rows->at(2).state, OutboxState::Acknowledged);
        QCOMPARE(rows->at(2).acknowledged, u"$event"_s);
        VERIFY_OK(m_writer->writeNow([](WriteSession& s) { return markWaiting(s, u"b"_s); }));
        QCOMPARE(m_reader->outbox(place)->at(1).state, OutboxState::Waiting);
        // The same transaction again goes to the end, once.
        VERIFY_OK(
            m_writer->writeNow([](WriteSession& s) { return enqueue(s, entry(u"a"_s, "new")); }));
        QCOMPARE(txns(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        VERIFY_OK(m_writer->writeNow([](WriteSession& s) { return dequeueIf(s, u"a"_s, "old"); }));
        QCOMPARE(txns().size(), 3);
        VERIFY_OK(m_writer->writeNow([](WriteSession& s) { return dequeueIf(s, u"a"_s, "new"); }));
        VERIFY_OK(m_writer->writeNow([](WriteSession& s) { return dequeue(s, u"b"_s); }));
        VERIFY_OK(m_writer->writeNow([](WriteSession& s) { return dequeue(s, u"b"_s); }));
        QCOMPARE(txns(), QStringList{u"c"_s});
    }

    void whatWasWrittenSurvivesReopening() {
        VERIFY_OK(m_writer->writeNow([](WriteSession& s) -> Result<void> {
            if (const auto done = enqueue(s, entry(u"a"_s, "bytes")); !done)
                return done;
            if (const auto done = saveDraft(s, {place, u"root"_s, u"text"_s, "x"}); !done)
                return done;
            return writeSetting(s, u"theme"_s, "dark");
        }));
        m_reader.reset();
        m_writer.reset();
        open();
        QCOMPARE(m_reader->outbox(place)->first().command, "bytes"_qba);
        QCOMPARE(**m_reader->draft(place, u"root"_s), (Draft{place, u"root"_s, u"text"_s, "x"}));
        QVERIFY(!m_reader->draft(place, {})->has_value());
        QCOMPARE(*m_reader->setting(u"theme"_s), "dark"_qba);
        VERIFY_OK(m_writer->writeNow([](WriteSession& s) -> Result<void> {
            if (const auto done = saveDraft(s, {place, u"root"_s, {}, {}}); !done)
                return done;
            return writeSetting(s, u"theme"_s, {});
        }));
        QVERIFY(!m_reader->draft(place, u"root"_s)->has_value());
        QVERIFY(m_reader->setting(u"theme"_s)->isEmpty());
    }

private:
    void open() {
        const QString path = m_folder->filePath(u"personal.db"_s);
        auto writer = Writer::openPersonal(path, keyOf(3));
        VERIFY_OK(writer);
        m_writer = std::move(*writer);
        auto reader = PersonalReader::open(path, keyOf(3));
        VERIFY_OK(reader);
        m_reader = std::move(*reader);
    }
    QStringList txns() {
        QStringList result;
        for (const OutboxEntry& row : m_reader->outbox(place).value_or(QList<OutboxEntry>()))
            result.append(row.transactionId);
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<PersonalReader> m_reader;
};

QTEST_GUILESS_MAIN(PersonalTest)
#include "PersonalTest.moc"
