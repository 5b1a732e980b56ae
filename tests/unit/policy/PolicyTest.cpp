#include "policy/Policy.h"

#include "policy/Understanding.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace parvis;
using namespace parvis::policy;
using namespace Qt::StringLiterals;

/// What is read from the files of IT, and what IT hears about them.
class PolicyTest final : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void nothingDecidedIsNothingAllowed() {
        for (const QString& folder : {m_folder->path(), m_folder->filePath(u"missing"_s)}) {
            const Reading reading = readFolder(folder);
            QVERIFY(!reading.policy.linkPreviews && !reading.policy.officeConverter.isValid());
            QVERIFY(reading.sources.isEmpty() && reading.complaints.isEmpty());
        }
    }

    void aFileDecides() {
        const QString path =
            write(u"10-all.json"_s, "{\"linkPreviews\": true, \"officeConverter\": "
                                    "\"https://office.example.org/cool/convert-to/pdf\"}");
        const Reading reading = read();
        QVERIFY(reading.policy.linkPreviews);
        QCOMPARE(reading.policy.officeConverter,
                 QUrl(u"https://office.example.org/cool/convert-to/pdf"_s));
        QCOMPARE(reading.sources, {path});
        QVERIFY2(reading.complaints.isEmpty(), qPrintable(reading.complaints.join(u'\n')));
    }

    void laterFilesWinByTheirNames() {
        // Written in another order than that of their names.
        const QString third = write(u"90-laboratory.json"_s, "{\"linkPreviews\": false}");
        const QString first =
            write(u"10-all.json"_s,
                  "{\"linkPreviews\": true, \"officeConverter\": \"https://a.example.org/\"}");
        const QString second =
            write(u"50-site.json"_s, "{\"officeConverter\": \"https://b.example.org/\"}");
        write(u"99-notes.txt"_s, "{\"linkPreviews\": true}"); // not one of ours
        write(u"99-empty.json"_s, "{}");                      // nothing to say
        Reading reading = read();
        QVERIFY(!reading.policy.linkPreviews);
        QCOMPARE(reading.policy.officeConverter, QUrl(u"https://b.example.org/"_s));
        QCOMPARE(reading.sources, (QStringList{first, second, third}));
        QVERIFY(reading.complaints.isEmpty());
        // An empty address takes back what was said before.
        write(u"95-secret.json"_s, "{\"officeConverter\": \"\"}");
        reading = read();
        QVERIFY(!reading.policy.officeConverter.isValid());
        QVERIFY(reading.complaints.isEmpty());
    }

    void whatIsWrongIsSaidAndTheRestCounts_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("told"); // words of the complaint besides the file
        QTest::addRow("unknown key")
            << "{\"linkPreviews\": true, \"telemetry\": true}"_qba << QStringList{u"telemetry"_s};
        QTest::addRow("word for a truth value")
            << "{\"linkPreviews\": \"false\"}"_qba << QStringList{u"linkPreviews"_s, u"true"_s};
        QTest::addRow("number for a truth value")
            << "{\"linkPreviews\": 0}"_qba << QStringList{u"linkPreviews"_s};
        QTest::addRow("null") << "{\"linkPreviews\": null}"_qba << QStringList{u"linkPreviews"_s};
        QTest::addRow("list for an address")
            << "{\"officeConverter\": [\"https://x.example.org\"]}"_qba
            << QStringList{u"officeConverter"_s};
        QTest::addRow("null for an address")
            << "{\"officeConverter\": null}"_qba << QStringList{u"officeConverter"_s};
        QTest::addRow("broken") << "{\n\"linkPreviews\": fal"_qba << QStringList{u"line 2"_s};
        QTest::addRow("no object") << "[true]"_qba << QStringList{u"object"_s};
        QTest::addRow("nothing") << QByteArray() << QStringList{u"line 1"_s};
        QTest::addRow("nested too deeply") << QByteArray(100'000, '[') << QStringList{u"line 1"_s};
        QTest::addRow("huge") << "{\"linkPreviews\": false}" + QByteArray(1024 * 1024, ' ')
                              << QStringList{u"1 MB"_s};
    }
    void whatIsWrongIsSaidAndTheRestCounts() {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, told);
        write(u"10.json"_s,
              "{\"linkPreviews\": true, \"officeConverter\": \"https://a.example.org/\"}");
        const QString path = write(u"20.json"_s, content);
        const Reading reading = read();
        QVERIFY(reading.policy.linkPreviews);
        QCOMPARE(reading.policy.officeConverter, QUrl(u"https://a.example.org/"_s));
        QCOMPARE(reading.complaints.size(), 1);
        for (const QString& word : told + QStringList{path})
            QVERIFY2(reading.complaints[0].contains(word), qPrintable(reading.complaints[0]));
    }

    void aFileOfOneMegabyteIsRead() {
        const QByteArray said = "{\"linkPreviews\": true}";
        write(u"10.json"_s, said + QByteArray(1024 * 1024 - said.size(), ' '));
        QVERIFY(read().policy.linkPreviews);
    }

    void addresses_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isTaken");
        const auto row = [](const QString& address, bool isTaken) {
            QTest::addRow("%s", qPrintable(address)) << address << isTaken;
        };
        row(u"https://office.example.org"_s, true);
        row(u"https://office.example.org:9980/cool/convert-to/pdf?lang=de"_s, true);
        row(u"HTTPS://OFFICE.EXAMPLE.ORG/x"_s, true);
        row(u"http://localhost:9980/cool/convert-to/pdf"_s, true);
        row(u"http://127.0.0.1:9980/"_s, true);
        row(u"http://127.8.9.10/"_s, true);
        row(u"http://[::1]:9980/"_s, true);
        row(u"http://office.example.org/"_s, false);
        row(u"http://127.0.0.1.example.org/"_s, false);
        row(u"http://localhost.example.org/"_s, false);
        row(u"http://127.0.0.1@office.example.org/"_s, false);
        row(u"http://localhost:x@office.example.org/"_s, false);
        row(u"http://10.0.0.1/"_s, false);
        row(u"http://[::2]/"_s, false);
        row(u"https://user:word@office.example.org/"_s, false);
        row(u"https://user@office.example.org/"_s, false);
        row(u"https://office.example.org/#page"_s, false);
        row(u"https://"_s, false);
        row(u"https:///path"_s, false);
        row(u"https://office.example.org:99999/"_s, false);
        row(u"https://office example.org/"_s, false);
        row(u"office.example.org"_s, false);
        row(u"//office.example.org/"_s, false);
        row(u"ftp://office.example.org/"_s, false);
        row(u"file:///etc/passwd"_s, false);
        row(u"javascript:alert(1)"_s, false);
        row(u"data:application/pdf,%25PDF-"_s, false);
        row(u" "_s, false);
        row(u"https://office.example.org/\r\nHost: other"_s, false);
    }
    void addresses() {
        QFETCH(QString, address);
        QFETCH(bool, isTaken);
        Reading reading;
        takeOver(reading, u"here"_s, {{u"officeConverter"_s, address}});
        QCOMPARE(reading.policy.officeConverter.isValid(), isTaken);
        QCOMPARE(reading.complaints.size(), isTaken ? 0 : 1);
        QCOMPARE(reading.sources.size(), isTaken ? 1 : 0);
    }

    void theRegistryHasNumbersForTruth() {
        for (const auto& [value, isTrue] : {std::pair{QVariant(1), true}, {QVariant(0U), false}}) {
            Reading reading;
            reading.policy.linkPreviews = !isTrue;
            takeOver(reading, u"here"_s, {{u"linkPreviews"_s, fromRegistry(value)}});
            QCOMPARE(reading.policy.linkPreviews, isTrue);
            QVERIFY(reading.complaints.isEmpty());
        }
        QCOMPARE(fromRegistry(2), QVariant(2));
        QCOMPARE(fromRegistry(u"1"_s), QVariant(u"1"_s));
    }

    void aFileIsNoFolder() {
        const QString path = write(u"file"_s, "{}");
        const Reading reading = readFolder(path);
        QCOMPARE(reading.complaints.size(), 1);
        QVERIFY(reading.complaints[0].contains(path));
    }

    void aKeyOfAnyLengthIsToldInShort() {
        write(u"10.json"_s, "{\"" + QByteArray(5000, 'k') + "\": 1}");
        const Reading reading = read();
        QCOMPARE(reading.complaints.size(), 1);
        QVERIFY(reading.complaints[0].size() < 400);
    }

#ifdef Q_OS_UNIX
    void whatCannotBeReadIsSaid() {
        const QString other = write(u"50.json"_s, "{\"linkPreviews\": true}");
        const QString link = m_folder->filePath(u"10.json"_s);
        QVERIFY(QFile::link(u"/nowhere/at/all.json"_s, link));
        const QString pipe = m_folder->filePath(u"20.json"_s); // would never end
        QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        const QString secret = write(u"30.json"_s, "{\"linkPreviews\": false}");
        QVERIFY(QFile::setPermissions(secret, {}));
        QVERIFY(QFile::setPermissions(other, QFile::Permissions(0x6644)));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
        const AsAnybody nobody;
        const Reading reading = read();
        QVERIFY(reading.policy.linkPreviews);
        QCOMPARE(reading.sources, {other});
        QCOMPARE(reading.complaints.size(), 3);
        QVERIFY(reading.complaints[0].contains(link));
        QVERIFY(reading.complaints[1].contains(pipe));
        QVERIFY(reading.complaints[2].contains(secret));
    }

    void aFolderThatCannotBeReadIsSaid() {
        write(u"50.json"_s, "{\"linkPreviews\": true}");
        QVERIFY(QFile::setPermissions(m_folder->path(), {}));
        {
            const AsAnybody nobody;
            const Reading reading = read();
            QVERIFY(!reading.policy.linkPreviews);
            QCOMPARE(reading.complaints.size(), 1);
            QVERIFY(reading.complaints[0].contains(m_folder->path()));
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700)));
    }
#endif

private:
#ifdef Q_OS_UNIX
    /// Somebody without the rights of root, to whom every file is open.
    struct AsAnybody {
        AsAnybody() {
            if (wasRoot && ::seteuid(65534) != 0)
                qFatal("still root");
        }
        ~AsAnybody() {
            if (wasRoot && ::seteuid(0) != 0)
                qFatal("not root again");
        }
        bool wasRoot = ::geteuid() == 0;
    };
#endif

    [[nodiscard]] Reading read() const { return readFolder(m_folder->path()); }

    /// Its path.
    QString write(const QString& name, const QByteArray& content) {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written");
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "PolicyTest.moc"
