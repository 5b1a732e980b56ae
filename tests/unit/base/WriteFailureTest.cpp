#include "base/WriteFailure.h"

#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace parvis;

class WriteFailureTest final : public QObject {
    Q_OBJECT

private slots:
    void aWholeFileTakesItsPlace() {
        const QString path = m_folder.filePath(QStringLiteral("a"));
        QVERIFY(put(path, "first"));
        QVERIFY(put(path, "second"));
        QCOMPARE(contentOf(path), "second");
    }

    void halfAFileNeverDoes() {
#ifdef Q_OS_UNIX
        const QString path = m_folder.filePath(QStringLiteral("b"));
        QVERIFY(put(path, "kept"));
        // From here on the system refuses what goes beyond a few bytes, as a full disk does.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit few = before;
        few.rlim_cur = 100;
        setrlimit(RLIMIT_FSIZE, &few);
        const auto small = put(path, QByteArray(5000, 'x')); // less than the buffer
        const auto large = put(path, QByteArray(500'000, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!small && !large);
        QCOMPARE(small.error().kind, ErrorKind::Storage);
        QCOMPARE(small.error().detail, QStringLiteral("test"));
        QCOMPARE(contentOf(path), "kept");
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("b*")}, QDir::Files).size(), 1);
#else
        QSKIP("no limit to set here");
#endif
    }

    void theSystemNamesAFullDisk() {
        errno = ENOSPC;
        QCOMPARE(writeFailure(), ErrorKind::DiskFull);
        errno = EACCES;
        QCOMPARE(writeFailure(), ErrorKind::Storage);
    }

private:
    static Result<void> put(const QString& path, const QByteArray& content) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return fail(ErrorKind::Internal);
        if (file.write(content) != content.size())
            return fail(writeFailure(), {}, QStringLiteral("test"));
        return commit(file, QStringLiteral("test"));
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WriteFailureTest)
#include "WriteFailureTest.moc"
