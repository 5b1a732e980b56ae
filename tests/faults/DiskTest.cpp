#include "faults/support/FaultyDisk.h"
#include "faults/support/Home.h"
#include "faults/support/ServerTest.h"
#include "support/Await.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace parvis;
using namespace parvis::faults;
using namespace Qt::StringLiterals;
using parvis::test::await;

namespace {

constexpr int mostWrites = 400;

void waysToFail() {
    QTest::addColumn<int>("fault");
    QTest::newRow("full") << int(FaultyDisk::Fault::Full);
    QTest::newRow("full in the middle of a write") << int(FaultyDisk::Fault::Short);
    QTest::newRow("failing") << int(FaultyDisk::Fault::Error);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A disk that gets full at every single write of whatever a profile writes: each time the person
/// hears of it, nothing is lost, and everything goes on once there is room.
class DiskTest : public QObject {
    Q_OBJECT

public:
    explicit DiskTest(Server& server)
        : m_server(server)
        , m_home(server) {}

private slots:
    void initTestCase() { QVERIFY(m_home.openAndWait()); }
    void cleanupTestCase() { m_home.close(); }
    void cleanup() { FaultyDisk::disarm(); }

    void whatAPersonSends_data() { waysToFail(); }
    void whatAPersonSends() {
        QFETCH(int, fault);
        const QStringList before = m_server.said();
        QStringList accepted;
        int n = 0;
        for (bool struck = true; struck;) {
            QVERIFY(++n < mostWrites);
            const QString text = u"mine %1 %2"_s.arg(fault).arg(n);
            FaultyDisk::arm(n, FaultyDisk::Fault(fault), m_home.file(u"personal.db"_s));
            const auto posted = m_home.post(text);
            // Until the server has it: what follows on disk may fail, too.
            if (posted)
                QVERIFY(m_home.eventually(
                    [&] { return FaultyDisk::struck() || m_home.inOutbox().isEmpty(); }));
            struck = FaultyDisk::struck();
            FaultyDisk::disarm();
            if (posted)
                accepted += text;
            else
                QVERIFY2(isRight(posted.error(), fault), qPrintable(describe(posted.error())));
            QVERIFY(posted || struck);
        }
        QVERIFY2(n > 3, qPrintable(QString::number(n)));
        qInfo("%d writes", n - 1);
        QVERIFY(m_home.eventually([&] { return m_home.inOutbox().isEmpty(); }));
        QCOMPARE(m_server.said(), before + accepted);
        QVERIFY(m_home.eventually([&] { return m_home.inCache() == before + accepted; }));
        QVERIFY(accepted.size() < n); // some were not taken, and the person was told
    }

    void whatAPersonDrafts_data() { waysToFail(); }
    void whatAPersonDrafts() {
        QFETCH(int, fault);
        int n = 0;
        for (bool struck = true; struck;) {
            QVERIFY(++n < mostWrites);
            const QString before = m_home.engine().draft(m_home.chat(), {});
            const QString text = u"draft %1 %2"_s.arg(fault).arg(n);
            FaultyDisk::arm(n, FaultyDisk::Fault(fault), m_home.file(u"personal.db"_s));
            const auto saved = await(m_home.engine().saveDraft(m_home.chat(), {}, text));
            struck = FaultyDisk::struck();
            FaultyDisk::disarm();
            if (!saved)
                QVERIFY2(isRight(saved.error(), fault), qPrintable(describe(saved.error())));
            QVERIFY(saved || struck);
            QCOMPARE(m_home.engine().draft(m_home.chat(), {}), saved ? text : before);
        }
        QVERIFY(n > 1);
    }

    void whatAServerSends_data() { waysToFail(); }
    void whatAServerSends() {
        QFETCH(int, fault);
        QSignalSpy told(&m_home.engine(), &engine::Engine::storageFailed);
        int n = 0;
        for (bool struck = true; struck;) {
            QVERIFY(++n < mostWrites);
            const qsizetype toldBefore = told.size();
            const QString text = u"theirs %1 %2"_s.arg(fault).arg(n);
            FaultyDisk::arm(n, FaultyDisk::Fault(fault), m_home.file(u"cache.db"_s));
            m_server.say(text);
            QVERIFY(m_home.eventually(
                [&] { return told.size() > toldBefore || m_home.inCache().contains(text); }));
            struck = FaultyDisk::struck();
            FaultyDisk::disarm();
            if (told.size() > toldBefore) {
                QVERIFY(struck);
                const auto error = told.last().first().value<Error>();
                QVERIFY2(isRight(error, fault), qPrintable(describe(error)));
            }
            QVERIFY2(m_home.eventually([&] { return m_home.inCache().contains(text); }),
                     qPrintable(u"at write %1"_s.arg(n)));
        }
        QVERIFY(told.size() > 0);
        qInfo("%d writes", n - 1);
        QVERIFY(m_home.eventually([&] { return m_home.inCache() == m_server.said(); }));
        for (const auto store : {engine::Store::Cache, engine::Store::Personal})
            QVERIFY(await(m_home.engine().checkStore(store)));
    }

    void aFileToSend_data() { waysToFail(); }
    void aFileToSend() {
        QFETCH(int, fault);
        const QByteArray content = QByteArray("0123456789abcdef").repeated(10'000);
        const QString original = m_home.elsewhere(u"plan.bin"_s);
        QFile file(original);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        int n = 0;
        for (bool struck = true; struck;) {
            QVERIFY(++n < mostWrites);
            const QStringList before = mediaFiles();
            FaultyDisk::arm(n, FaultyDisk::Fault(fault), m_home.file(u"media"_s));
            const auto staged = await(m_home.engine().stage(Home::account(), original));
            struck = FaultyDisk::struck();
            FaultyDisk::disarm();
            QVERIFY(staged || struck);
            if (!staged) {
                QVERIFY2(isRight(staged.error(), fault), qPrintable(describe(staged.error())));
                QCOMPARE(mediaFiles(), before); // no half of it is left
                continue;
            }
            const QString saved = m_home.elsewhere(u"copy.bin"_s);
            QFile::remove(saved);
            QVERIFY(await(m_home.engine().save(staged->attachment.media, saved)));
            QCOMPARE(contentOf(saved), content);
        }
        QVERIFY(n > 3);
    }

    void aFileFromTheServer_data() { waysToFail(); }
    void aFileFromTheServer() {
        QFETCH(int, fault);
        const QByteArray content = QByteArray("fedcba9876543210").repeated(10'000);
        const QString saved = m_home.elsewhere(u"fetched.bin"_s);
        int n = 0;
        for (bool struck = true; struck;) {
            QVERIFY(++n < mostWrites);
            const MediaRef media{Home::account(), m_server.sayFile(u"f.bin"_s, content)};
            const QStringList before = mediaFiles();
            QFile::remove(saved);
            FaultyDisk::arm(n, FaultyDisk::Fault(fault), m_home.file(u"media"_s));
            const auto done = await(m_home.engine().save(media, saved));
            struck = FaultyDisk::struck();
            FaultyDisk::disarm();
            QVERIFY(done || struck);
            if (!done) {
                QVERIFY2(isRight(done.error(), fault), qPrintable(describe(done.error())));
                QCOMPARE(mediaFiles(), before);
                QVERIFY(!QFile::exists(saved));
                QVERIFY(await(m_home.engine().save(media, saved))); // there is room again
            }
            QCOMPARE(contentOf(saved), content);
        }
        QVERIFY(n > 3);
    }

    void aNewProfile_data() { waysToFail(); }
    /// Wherever it stops, the next start with the same passphrase has a profile that works.
    void aNewProfile() {
        QFETCH(int, fault);
        if (fault != int(FaultyDisk::Fault::Full) && !isLong())
            QSKIP("in the long run only");
        // The key and what says where it is come first; the many writes of two empty databases
        // are alike.
        constexpr int ofTheKey = 14;
        const int step = isLong() ? 1 : 6;
        int failures = 0;
        int n = 0;
        for (bool struck = true; struck;) {
            n += n < ofTheKey ? 1 : step;
            QVERIFY(n < mostWrites);
            QTemporaryDir parent;
            const QString folder = parent.filePath(u"profile"_s);
            {
                engine::Engine first;
                FaultyDisk::arm(n, FaultyDisk::Fault(fault), folder);
                const auto opened = await(first.open(Home::optionsFor(folder, true)));
                struck = FaultyDisk::struck();
                QVERIFY(opened || struck);
                if (!opened) {
                    ++failures;
                    QVERIFY2(isRight(opened.error(), fault),
                             qPrintable(u"%1: "_s.arg(n) + describe(opened.error())));
                    QVERIFY(!opened.error().forPerson().isEmpty());
                }
            } // ends while the disk is still full
            FaultyDisk::disarm();
            engine::Engine second;
            const auto opened = await(second.open(Home::optionsFor(folder, true)));
            QVERIFY2(opened, qPrintable(opened ? QString()
                                               : u"after a failure at %1: "_s.arg(n) +
                                                     describe(opened.error())));
            QVERIFY(await(second.writeSetting(u"a"_s, "b")));
        }
        QVERIFY(failures > 10);
        qInfo("%d writes", n - 1);
    }

private:
    static bool isRight(const Error& error, int fault) {
        return error.kind ==
               (fault == int(FaultyDisk::Fault::Error) ? ErrorKind::Storage : ErrorKind::DiskFull);
    }
    [[nodiscard]] QStringList mediaFiles() const {
        QStringList names;
        for (const QString& name : m_home.files().keys()) {
            if (name.startsWith(u"media/"_s))
                names += name;
        }
        return names;
    }

    Server& m_server;
    Home m_home;
};

int main(int argc, char** argv) {
    return runWithServer<DiskTest>(argc, argv);
}
#include "DiskTest.moc"
