#include "secrets/ProfileLock.h"

#include "unit/secrets/support/Await.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using parvis::secrets::ProfileLock;

class ProfileLockTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    void startChild(QProcess& child, const QByteArray& expected) {
        child.start(QStringLiteral(LOCK_CHILD), {m_folder.path()});
        QVERIFY(child.waitForReadyRead(30000));
        QCOMPARE(child.readLine().trimmed(), expected);
    }

private slots:
    void oneHolderAtATime() {
        {
            auto first = ProfileLock::acquire(m_folder.path());
            VERIFY_OK(first);
            COMPARE_KIND(ProfileLock::acquire(m_folder.path()), ErrorKind::Busy);
            const ProfileLock moved = std::move(*first);
            COMPARE_KIND(ProfileLock::acquire(m_folder.path()), ErrorKind::Busy);
            QProcess child;
            startChild(child, "refused");
            child.waitForFinished();
        }
        VERIFY_OK(ProfileLock::acquire(m_folder.path()));
    }

    void anotherProcessHoldsIt() {
        QProcess child;
        startChild(child, "held");
        const auto refused = ProfileLock::acquire(m_folder.path());
        COMPARE_KIND(refused, ErrorKind::Busy);
        QVERIFY(!refused.error().forPerson().isEmpty());
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
        VERIFY_OK(ProfileLock::acquire(m_folder.path()));
    }

    void aKilledProcessLeavesNoLock() {
        for (int i = 0; i < 5; ++i) {
            QProcess child;
            startChild(child, "held");
            COMPARE_KIND(ProfileLock::acquire(m_folder.path()), ErrorKind::Busy);
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            VERIFY_OK(ProfileLock::acquire(m_folder.path()));
        }
    }

    void programsThatWeStartDoNotHoldIt() {
        QProcess sleeper;
        {
            auto lock = ProfileLock::acquire(m_folder.path());
            VERIFY_OK(lock);
            sleeper.start(QStringLiteral("sleep"), {QStringLiteral("30")});
            QVERIFY(sleeper.waitForStarted());
        }
        VERIFY_OK(ProfileLock::acquire(m_folder.path()));
        sleeper.kill();
        sleeper.waitForFinished();
    }

    void aMissingFolderIsAnError() {
        COMPARE_KIND(ProfileLock::acquire(m_folder.filePath(QStringLiteral("nowhere"))),
                     ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(ProfileLockTest)
#include "ProfileLockTest.moc"
