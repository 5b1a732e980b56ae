#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `parvis --until-usable`: what the time of a start is measured with.
class UntilUsableTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }

    void endsOnceOneCanWrite() { QCOMPARE(run({u"--demo"_s}), 0); }

    void failsWhenSomethingHasToBeAskedFirst() {
        // Without a keychain a new profile needs a passphrase.
        const QTemporaryDir folder;
        QCOMPARE(run({u"--data-dir"_s, folder.path()}), 1);
    }

    void failsWhenNobodyIsSignedIn() {
        const QTemporaryDir folder;
        const QString passphrase = folder.filePath(u"passphrase"_s);
        QFile file(passphrase);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("open sesame\n") > 0);
        file.close();
        QCOMPARE(run({u"--data-dir"_s, folder.filePath(u"profile"_s), u"--passphrase-file"_s,
                      passphrase}),
                 1);
    }

private:
    /// The exit code; negative when the process crashed or did not end.
    static int run(const QStringList& arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QStringLiteral(PARVIS_APP), QStringList{u"--until-usable"_s} + arguments);
        if (!process.waitForFinished(60'000))
            return -1;
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }
};

QTEST_GUILESS_MAIN(UntilUsableTest)
#include "UntilUsableTest.moc"
