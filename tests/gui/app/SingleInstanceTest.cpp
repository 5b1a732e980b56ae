#include "ui/app/SingleInstance.h"

#include <QDir>
#include <QLocalServer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis::ui;
using namespace Qt::StringLiterals;

class SingleInstanceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(m_runtime.isValid());
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
        QFile::setPermissions(m_runtime.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

    void theSecondRaisesTheFirst() {
        QTemporaryDir folder;
        SingleInstance first(folder.path());
        QSignalSpy asked(&first, &SingleInstance::asked);
        QVERIFY(!raises(folder.path())); // before the first one listens
        first.listen();
        qputenv("XDG_ACTIVATION_TOKEN", "token-7");
        QVERIFY(raises(folder.path()));
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toByteArray(), "token-7");
        // By another name of the same folder, too; and not by the name of another.
        QVERIFY(raises(folder.path() + u"/../"_s + QDir(folder.path()).dirName()));
        QTemporaryDir other;
        QVERIFY(!raises(other.path()));
    }

    void nobodyIsAskedWithoutAFolder() {
        const QStringList before = sockets();
        SingleInstance first({});
        first.listen();
        first.takeOver();
        QCOMPARE(sockets(), before);
        QVERIFY(!raises({}));
    }

    void oneDoesNotRaiseOneself() {
        QTemporaryDir folder;
        SingleInstance only(folder.path());
        only.listen();
        QSignalSpy nobody(&only, &SingleInstance::nobody);
        QSignalSpy raised(&only, &SingleInstance::raised);
        only.raiseOther();
        QTRY_COMPARE(nobody.size(), 1);
        QVERIFY(raised.isEmpty());
    }

    void whatADeadOneLeftIsTakenOver() {
        QTemporaryDir folder;
        const QString socket = socketOf(folder.path());
        QFile left(socket); // as a killed process leaves it
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance fresh(folder.path());
        fresh.listen();
        QVERIFY(!raises(folder.path()));
        fresh.takeOver(); // the folder's lock is ours
        QVERIFY(raises(folder.path()));
    }

    void oneThatHangsIsNotWaitedForLong() {
        QTemporaryDir folder;
        QLocalServer hanging;
        QVERIFY(hanging.listen(socketOf(folder.path())));
        QVERIFY(!raises(folder.path()));
    }

private:
    /// Whether a second start with the folder finds a first one.
    static bool raises(const QString& folder) {
        SingleInstance second(folder);
        QSignalSpy raised(&second, &SingleInstance::raised);
        QSignalSpy nobody(&second, &SingleInstance::nobody);
        second.raiseOther();
        if (!QTest::qWaitFor([&] { return raised.size() + nobody.size() > 0; }, 10'000))
            qFatal("no answer at all");
        QTest::qWait(50);
        if (raised.size() + nobody.size() != 1)
            qFatal("more than one answer");
        return !raised.isEmpty();
    }

    [[nodiscard]] QStringList sockets() const {
        return QDir(m_runtime.path()).entryList(QDir::System | QDir::Files);
    }

    /// Where a first one for the folder listens.
    QString socketOf(const QString& folder) {
        const QStringList before = sockets();
        QString found;
        {
            SingleInstance instance(folder);
            instance.listen();
            const QStringList after = sockets();
            for (const QString& name : after) {
                if (!before.contains(name))
                    found = m_runtime.filePath(name);
            }
        }
        QFile::remove(found);
        if (found.isEmpty())
            qFatal("no socket");
        return found;
    }

    QTemporaryDir m_runtime;
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "SingleInstanceTest.moc"
