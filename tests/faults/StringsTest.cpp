#include "backends/demo/SampleOrganisation.h"
#include "faults/StringsWords.h"
#include "faults/support/PlainWords.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace parvis::faults;
using namespace Qt::StringLiterals;

namespace {

/// All that the sample organisation says, and all ids that name it.
PlainWords vocabulary() {
    PlainWords words;
    const demo::SampleOrganisation sample(demo::SampleSize::S,
                                          demo::SampleOrganisation::defaultSeed,
                                          QDateTime::currentDateTimeUtc());
    for (int i = 0; i < sample.peopleCount(); ++i) {
        const Person person = sample.person(i);
        for (const QString& text :
             {person.displayName, person.title, person.department, person.place, person.about,
              person.status, person.skills.join(u' '), person.languages.join(u' ')})
            words.addText(text);
        for (const QString& whole : {person.email, person.phone, person.timeZone})
            words.addWhole(whole);
        words.addWhole(person.id.remote);
    }
    for (int i = 0; i < sample.groupCount(); ++i) {
        const Group group = sample.group(i);
        words.addText(group.name + u' ' + group.purpose);
        words.addWhole(group.id.remote);
    }
    for (int i = 0; i < sample.placeCount(); ++i) {
        words.addText(sample.place(i).name);
        words.addWhole(sample.place(i).id.remote);
        sample.forMessages(i, 0, sample.messageCount(i), [&](Message&& message, QList<Reaction>&&) {
            words.addText(message.title + u' ' + message.text);
            for (const Attachment& file : std::as_const(message.attachments))
                words.addText(file.fileName);
        });
    }
    for (const QString& text : everythingWritten())
        words.addText(text);
    return words;
}

void save(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

class StringsTest : public QObject {
    Q_OBJECT

private slots:
    void theSearchFindsWhatIsThere() {
        QVERIFY2(m_words.size() > 5000, qPrintable(QString::number(m_words.size())));
        QTemporaryDir folder;
        const QString text = u"xx"_s + draftText();
        save(folder.filePath(u"a.db-wal"_s), QByteArray(5000, 'q') + text.toUtf8());
        const QStringList utf8 = m_words.foundUnder(folder.path());
        QVERIFY(utf8.contains(u"a.db-wal: Quittenmarmelade"_s));
        QVERIFY(utf8.contains(u"a.db-wal: Geheimnis"_s));
        QByteArray little;
        QByteArray big;
        for (const QChar c : text) {
            little += char(c.unicode() & 0xFFU);
            little += char(c.unicode() >> 8U);
            big += char(c.unicode() >> 8U);
            big += char(c.unicode() & 0xFFU);
        }
        for (const QByteArray& bytes : {little, big}) {
            save(folder.filePath(u"a.db-wal"_s), "odd" + bytes);
            const QStringList found = m_words.foundUnder(folder.path());
            QVERIFY(found.contains(u"a.db-wal: Zwetschgenkuchen"_s));
        }
        save(folder.filePath(u"a.db-wal"_s), "terms: zwetschgenkuchen");
        QVERIFY(!m_words.foundUnder(folder.path()).isEmpty());
        save(folder.filePath(u"a.db-wal"_s), {});
        QCOMPARE(m_words.foundUnder(folder.path()), QStringList());
        save(folder.filePath(u"profile.json"_s), R"({"format":1,"note":"x"})");
        QCOMPARE(m_words.foundUnder(folder.path()).size(), 1);
        QDir(folder.path()).remove(u"profile.json"_s);
        save(folder.filePath(documentName()), {});
        QVERIFY(!m_words.foundUnder(folder.path()).isEmpty()); // names of files, too
    }

    void noFileOfAProfileHoldsAWord_data() {
        QTest::addColumn<bool>("filled");
        QTest::newRow("killed while it fills") << false;
        QTest::newRow("killed while a person writes") << true;
    }
    /// Five equal letters in tens of megabytes of noise happen once in some hundred runs; a leak
    /// is in the same file again when all is made anew, under other keys.
    void noFileOfAProfileHoldsAWord() {
        QFETCH(bool, filled);
        const QStringList first = foundAfterKill(filled);
        if (QTest::currentTestFailed() || first.isEmpty())
            return;
        const QStringList second = foundAfterKill(filled);
        QStringList both;
        for (const QString& word : second) {
            if (first.contains(word))
                both += word;
        }
        QVERIFY2(both.isEmpty(), qPrintable(both.join(u'\n')));
    }

private:
    /// Also looks while the program runs, when the log is at its longest.
    QStringList foundAfterKill(bool filled) {
        QTemporaryDir folder;
        QTemporaryDir temporary; // nothing may be left there either
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, temporary.path());
        environment.insert(u"SQLITE_TMPDIR"_s, temporary.path());
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(STRINGS_CHILD), {folder.path()});
        const QByteArray awaited = filled ? "filled\n" : "begun\n";
        QByteArray said;
        while (!said.contains(awaited)) {
            if (!child.waitForReadyRead(120'000)) {
                QTest::qFail("the child did not come so far", __FILE__, __LINE__);
                return {};
            }
            said += child.readAllStandardOutput();
        }
        QTest::qWait(QRandomGenerator::global()->bounded(20, 700));
        QStringList found = m_words.foundUnder(folder.path());
        if (child.state() != QProcess::Running)
            QTest::qFail("the child ended by itself", __FILE__, __LINE__);
        child.kill();
        child.waitForFinished();
        if (said.contains("nowhere"))
            QTest::qFail("nothing was refused", __FILE__, __LINE__);
        found += m_words.foundUnder(folder.path()) + m_words.foundUnder(temporary.path());
        qint64 bytes = 0;
        QStringList names;
        for (QDirIterator files(folder.path(), QDir::Files | QDir::Hidden,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            files.next();
            bytes += files.fileInfo().size();
            names += files.fileName();
        }
        // Otherwise there was nothing to find.
        for (const QString& name : {u"cache.db"_s, u"cache.db-wal"_s, u"personal.db"_s,
                                    u"personal.db-wal"_s, u"profile.json"_s}) {
            if (!names.contains(name))
                QTest::qFail(qPrintable(name + u" is missing"_s), __FILE__, __LINE__);
        }
        if (filled && (bytes < 4'000'000 || names.filter(u".media"_s).isEmpty() ||
                       names.filter(u".out"_s).isEmpty()))
            QTest::qFail("the profile is not full", __FILE__, __LINE__);
        qInfo("%lld bytes in %lld files", static_cast<long long>(bytes),
              static_cast<long long>(names.size()));
        return found;
    }

    const PlainWords m_words = vocabulary();
};

QTEST_GUILESS_MAIN(StringsTest)
#include "StringsTest.moc"
