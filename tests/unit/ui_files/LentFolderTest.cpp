#include "ui/files/LentFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace parvis::ui;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("content") == 7;
}

} // namespace

class LentFolderTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(m_place.isValid());
        QVERIFY(QFile::setPermissions(m_place.path(), QFileDevice::ReadOwner |
                                                          QFileDevice::WriteOwner |
                                                          QFileDevice::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", m_place.path().toLocal8Bit());
        QCOMPARE(LentFolder::base(), m_place.path());
    }

    void copiesGoWithTheFolder() {
        QString first;
        {
            LentFolder folder;
            const auto path = folder.newPath(u"plan.pdf"_s);
            const auto second = folder.newPath(u"plan.pdf"_s);
            QVERIFY(path && second && *path != *second);
            first = *path;
            QCOMPARE(QFileInfo(first).fileName(), u"plan.pdf"_s);
            QVERIFY(write(first) && write(*second));
            // Nobody else may look.
            const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther |
                                QFileDevice::ExeGroup | QFileDevice::ExeOther;
            const QFileInfo root(QFileInfo(first).dir().path() + u"/.."_s);
            QVERIFY(!(QFile::permissions(root.canonicalFilePath()) & others));
            // A copy that is read-only goes as well.
            QVERIFY(QFile::setPermissions(first, QFileDevice::ReadOwner));
            // What is in use is not swept away.
            LentFolder::sweep();
            QVERIFY(QFile::exists(first));
        }
        QVERIFY(!QFile::exists(first));
        QVERIFY(QDir(m_place.path()).isEmpty());
    }

    void whatACrashLeftIsSweptAway() {
        const QString left = m_place.filePath(u"parvis-lent-abcdef"_s);
        QVERIFY(QDir().mkpath(left + u"/1"_s));
        QVERIFY(write(left + u"/1/plan.pdf"_s));
        // The lock of a process that has ended.
        QFile lock(left + u"/.lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("999999999\nparvis\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        lock.close();
        const QString other = m_place.filePath(u"something-else"_s);
        QVERIFY(QDir().mkpath(other));
        LentFolder::sweep();
        QVERIFY(!QFile::exists(left));
        QVERIFY(QFile::exists(other));
    }

private:
    QTemporaryDir m_place;
};

QTEST_GUILESS_MAIN(LentFolderTest)
#include "LentFolderTest.moc"
