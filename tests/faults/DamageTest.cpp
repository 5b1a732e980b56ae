#include "cache/Database.h"
#include "engine/Profile.h"
#include "faults/support/Home.h"
#include "faults/support/PlainWords.h"
#include "faults/support/ServerTest.h"
#include "support/Await.h"

#include <QRandomGenerator>

using namespace parvis;
using namespace parvis::faults;
using namespace Qt::StringLiterals;
using parvis::test::await;

namespace {

const QString draftText = u"half a thought"_s;
const QStringList waitingTexts{u"first in the queue"_s, u"second in the queue"_s};

QByteArray flipped(QByteArray content, qsizetype at) {
    content[at] = static_cast<char>(content[at] ^ (1 << (at % 8)));
    return content;
}

} // namespace

/// Every file of a profile is damaged in turn. Whatever it is, Parvis opens with all that counts,
/// or says what is wrong and leaves everything as it is.
class DamageTest : public QObject {
    Q_OBJECT

public:
    explicit DamageTest(Server& server)
        : m_server(server)
        , m_home(server) {}

private slots:
    void initTestCase();

    void intactFilesOpen() {
        const auto outcome = open(m_closed);
        QVERIFY2(outcome.has_value(), qPrintable(outcome ? QString() : describe(outcome.error())));
        QVERIFY(!m_home.engine().cacheWasRebuilt());
        QVERIFY(!m_home.engine().lastWordsMayBeMissing());
        checkPersonal();
        QCOMPARE(m_home.inCache(), m_said);
    }

    void flippedBits_data() { everyFile(); }
    void flippedBits() {
        QFETCH(QString, name);
        QFETCH(bool, killed);
        const Home::Files& intact = killed ? m_killed : m_closed;
        const QByteArray content = intact.value(name);
        for (const qsizetype at : offsets(content.size())) {
            Home::Files files = intact;
            files[name] = flipped(content, at);
            tryOut(files, name, u"%1, byte %2 of %3"_s.arg(name).arg(at).arg(content.size()));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void cutShort_data() { everyFile(); }
    void cutShort() {
        QFETCH(QString, name);
        QFETCH(bool, killed);
        const Home::Files& intact = killed ? m_killed : m_closed;
        const QByteArray content = intact.value(name);
        QList<qsizetype> sizes{0, content.size() / 2, content.size() - 1};
        if (isLong())
            sizes += offsets(content.size());
        for (const qsizetype size : std::as_const(sizes)) {
            if (size < 0 || size >= content.size())
                continue;
            Home::Files files = intact;
            files[name] = content.first(size);
            tryOut(files, name, u"%1, %2 bytes of %3"_s.arg(name).arg(size).arg(content.size()));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void missing_data() { everyFile(); }
    void missing() {
        QFETCH(QString, name);
        QFETCH(bool, killed);
        Home::Files files = killed ? m_killed : m_closed;
        files.remove(name);
        tryOut(files, name, name + u" is missing"_s);
    }

    void filesOfAnotherProfile_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name : {u"cache.db"_s, u"cache.db-wal"_s, u"personal.db"_s,
                                    u"personal.db-wal"_s, u"profile.json"_s, u"passphrase.vault"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    /// A log, a database, a key that belong to other data.
    void filesOfAnotherProfile() {
        QFETCH(QString, name);
        QVERIFY2(m_others.contains(name), qPrintable(name));
        Home::Files files = m_killed;
        files[name] = m_others.value(name);
        tryOut(files, name, u"another profile's "_s + name);
    }

    void aWrongPassphraseChangesNothing() {
        m_home.restore(m_closed);
        auto options = Home::optionsFor(m_home.folder(), false);
        options.passphrase = std::make_shared<const Secret>(Secret::take("eight cold stones"));
        engine::Engine engine;
        const auto opened = await(engine.open(options));
        QVERIFY(!opened);
        QCOMPARE(name(opened.error().kind), name(ErrorKind::WrongKey));
        QVERIFY(!opened.error().forPerson().isEmpty());
        compareFiles(m_closed, u"wrong passphrase"_s);
    }

    void aNewerVersionIsLeftAlone_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("cache") << u"cache.db"_s;
        QTest::newRow("personal") << u"personal.db"_s;
    }
    void aNewerVersionIsLeftAlone() {
        QFETCH(QString, file);
        m_home.restore(m_closed);
        {
            QObject context;
            const auto profile = await(engine::Profile::open(
                context, m_home.folder(),
                std::make_shared<const Secret>(Secret::take(Home::passphrase())), false));
            QVERIFY(profile);
            const Secret key =
                file == u"cache.db"_s ? (*profile)->cacheKey() : (*profile)->personalKey();
            auto database = cache::Database::open(m_home.file(file), key);
            QVERIFY(database);
            QVERIFY(database->exec("PRAGMA user_version = 9999"_qba));
        }
        const Home::Files newer = m_home.files();
        const auto outcome = open(newer);
        QVERIFY(!outcome);
        QCOMPARE(name(outcome.error().kind), name(ErrorKind::NewerVersion));
        QVERIFY(!outcome.error().forPerson().isEmpty());
        m_home.close();
        compareFiles(newer, u"newer version"_s);
    }

    void aDamagedCacheIsFilledAgain() {
        Home::Files files = m_closed;
        files[u"cache.db"_s] = flipped(files[u"cache.db"_s], 3 * 4096 + 7);
        // Found while the program starts, or later while it reads: then at the next start.
        m_home.restore(files);
        QVERIFY(m_home.openAndWait());
        if (!m_home.engine().cacheWasRebuilt()) {
            (void)await(m_home.engine().checkStore(engine::Store::Cache));
            QVERIFY(m_home.engine().cacheIsDamaged());
            QVERIFY(m_home.openAndWait());
        }
        QVERIFY(m_home.engine().cacheWasRebuilt());
        // What waited goes out, once, and everything said is there again.
        const QStringList all = m_said + waitingTexts;
        QVERIFY(m_home.eventually([&] { return m_home.inOutbox().isEmpty(); }));
        QCOMPARE(m_server.said(), all);
        for (int i = 0; i < 20 && m_home.inCache().size() < all.size(); ++i)
            (void)await(m_home.engine().loadOlder(m_home.chat(), std::nullopt, 100));
        QTRY_COMPARE_WITH_TIMEOUT(m_home.inCache(), all, 30'000);
        QCOMPARE(m_home.engine().draft(m_home.chat(), {}), draftText);
        m_home.close();
        // The cache that was set aside still tells nothing.
        PlainWords words;
        for (const QString& text : all)
            words.addText(text);
        words.addText(draftText);
        words.addWhole(m_server.room());
        words.addWhole(u"@ada:localhost"_s);
        words.addWhole(m_server.address());
        words.addBytes(Home::passphrase());
        addKeys(words);
        QVERIFY(m_home.files().contains(u"cache.db.damaged"_s));
        QCOMPARE(words.foundUnder(m_home.folder()), QStringList());
    }

private:
    void everyFile();
    [[nodiscard]] static QList<qsizetype> offsets(qsizetype size);
    Result<void> open(const Home::Files& files) {
        m_home.close();
        m_home.restore(files);
        return m_home.open(false);
    }
    void checkPersonal() {
        QCOMPARE(m_home.inOutbox(), waitingTexts);
        QCOMPARE(m_home.engine().draft(m_home.chat(), {}), draftText);
        QCOMPARE(m_home.engine().setting(u"theme"_s), "dark"_qba);
        QCOMPARE(m_home.engine().reads().live().accounts().size(), 1);
    }
    [[nodiscard]] Home::Files filesAtRest() const;
    void compareFiles(const Home::Files& before, const QString& what);
    void tryOut(const Home::Files& files, const QString& damaged, const QString& what);
    void addKeys(PlainWords& words);

    Server& m_server;
    Home m_home;
    QStringList m_said;
    Home::Files m_closed; ///< After an orderly end.
    Home::Files m_killed; ///< In the middle of work: with logs.
    Home::Files m_others; ///< Another profile's, likewise.
};

void DamageTest::initTestCase() {
    // Another person's computer: the same shapes, other keys.
    Home other(m_server);
    QVERIFY(other.openAndWait());
    QVERIFY(await(other.engine().saveDraft(other.chat(), {}, u"not mine"_s)));
    m_others = other.files();
    other.close();

    QVERIFY(m_home.openAndWait());
    for (int i = 0; i < 40; ++i)
        m_server.say(u"said %1"_s.arg(i));
    const MediaRef file{Home::account(), m_server.sayFile(u"f.bin"_s, QByteArray(90'000, 'f'))};
    m_said = m_server.said();
    QVERIFY(m_home.eventually([&] { return m_home.inCache() == m_said; }));
    QVERIFY(await(m_home.engine().save(file, m_home.elsewhere(u"f.bin"_s))));
    m_home.close();
    QVERIFY(m_home.open(false));
    for (const QString& text : waitingTexts)
        QVERIFY(m_home.post(text));
    QVERIFY(await(m_home.engine().saveDraft(m_home.chat(), {}, draftText)));
    QVERIFY(await(m_home.engine().writeSetting(u"theme"_s, "dark")));
    m_killed = filesAtRest();
    m_home.close();
    m_closed = m_home.files();
    QVERIFY(m_killed.value(u"personal.db-wal"_s).size() > 8192);
    for (const QString& name : {u"cache.db"_s, u"personal.db"_s, u"profile.json"_s})
        QVERIFY2(m_closed.contains(name), qPrintable(name));
}

/// What was written goes from the log into the file just after the commit: until nothing changes.
Home::Files DamageTest::filesAtRest() const {
    Home::Files files = m_home.files();
    while (true) {
        QTest::qWait(500);
        Home::Files now = m_home.files();
        if (now == files)
            return now;
        files = std::move(now);
    }
}

/// Every file that there is, after an end and in the middle of work.
void DamageTest::everyFile() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("killed");
    for (const bool killed : {false, true}) {
        const Home::Files& all = killed ? m_killed : m_closed;
        for (auto file = all.cbegin(); file != all.cend(); ++file) {
            // The same bytes need be broken once only; empty files are locks.
            if (file->isEmpty() || (killed && m_closed.value(file.key()) == *file))
                continue;
            QTest::addRow("%s, %s", qPrintable(file.key()), killed ? "killed" : "ended")
                << file.key() << killed;
        }
    }
}

QList<qsizetype> DamageTest::offsets(qsizetype size) {
    QList<qsizetype> result{0, 5, size / 2, size - 1};
    auto* random = QRandomGenerator::global();
    for (int i = isLong() ? 40 : 2; i > 0; --i)
        result += random->bounded(qint64(size));
    erase_if(result, [size](qsizetype at) { return at < 0 || at >= size; });
    return result;
}

void DamageTest::compareFiles(const Home::Files& before, const QString& what) {
    const Home::Files after = m_home.files();
    for (auto file = before.cbegin(); file != before.cend(); ++file)
        QVERIFY2(after.value(file.key()) == *file, qPrintable(what + u": changed "_s + file.key()));
}

/// The one question of this test: what happens with these files?
void DamageTest::tryOut(const Home::Files& files, const QString& damaged, const QString& what) {
    const auto outcome = open(files);
    if (!outcome) {
        // Only what exists nowhere else, and what leads to its key, may keep Parvis from opening.
        const bool precious = damaged.startsWith(u"personal.db"_s) || !damaged.contains(u".db"_s);
        QVERIFY2(precious && !damaged.startsWith(u"media"_s),
                 qPrintable(what + u": "_s + describe(outcome.error())));
        const QList<ErrorKind> clear{ErrorKind::Damaged,      ErrorKind::WrongKey,
                                     ErrorKind::NewerVersion, ErrorKind::NoKeychain,
                                     ErrorKind::Unsupported,  ErrorKind::InvalidInput};
        QVERIFY2(clear.contains(outcome.error().kind),
                 qPrintable(what + u": "_s + describe(outcome.error())));
        QVERIFY(!outcome.error().forPerson().isEmpty());
        m_home.close();
        compareFiles(files, what); // so that the file can be put right
        return;
    }
    engine::Engine& engine = m_home.engine();
    if (damaged == u"personal.db-wal"_s) {
        // The newest may be gone, from the end on, and that is said.
        const QStringList waiting = m_home.inOutbox();
        const bool whole = waiting == waitingTexts && engine.setting(u"theme"_s) == "dark" &&
                           engine.draft(m_home.chat(), {}) == draftText;
        QVERIFY2(waitingTexts.mid(0, waiting.size()) == waiting, qPrintable(what));
        QVERIFY2(whole || engine.lastWordsMayBeMissing(), qPrintable(what));
    } else {
        checkPersonal();
    }
    if (QTest::currentTestFailed()) {
        qWarning("%s", qPrintable(what));
        return;
    }
    // A cache says what it had, begins anew, or notices the damage when it is read.
    const QStringList texts = m_home.inCache();
    if (texts != m_said && !engine.cacheWasRebuilt()) {
        const bool shorter = m_said.mid(0, texts.size()) == texts; // a log lost its end
        (void)await(engine.checkStore(engine::Store::Cache));
        QVERIFY2(engine.cacheIsDamaged() || (shorter && damaged == u"cache.db-wal"_s),
                 qPrintable(what + u": "_s + texts.join(u'|').left(200)));
    }
    m_home.close();
}

void DamageTest::addKeys(PlainWords& words) {
    QObject context;
    const auto profile = await(engine::Profile::open(
        context, m_home.folder(), std::make_shared<const Secret>(Secret::take(Home::passphrase())),
        false));
    QVERIFY(profile);
    words.addBytes((*profile)->cacheKey().toByteArray());
    words.addBytes((*profile)->personalKey().toByteArray());
    auto personal = cache::Database::open((*profile)->personalPath(), (*profile)->personalKey());
    QVERIFY(personal);
    const auto accounts = cache::PersonalReader::accounts(*personal);
    QVERIFY(accounts && accounts->size() == 1);
    QVERIFY(accounts->first().token.size() > 20);
    words.addWhole(QString::fromUtf8(accounts->first().token));
    words.addWhole(accounts->first().device);
    words.addBytes(accounts->first().mediaSalt);
}

int main(int argc, char** argv) {
    return runWithServer<DamageTest>(argc, argv);
}
#include "DamageTest.moc"
