#include "engine/Engine.h"

#include "models/TimelineModel.h"
#include "unit/workspace/support/House.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace parvis;
using namespace parvis::engine;
using workspace::test::await;
using namespace Qt::StringLiterals;

namespace {

EngineOptions withPassphrase(const QString& folder,
                             const QByteArray& passphrase = "correct horse") {
    EngineOptions options;
    options.dataDir = folder;
    options.passphrase = std::make_shared<const Secret>(Secret::take(QByteArray(passphrase)));
    return options;
}

EngineOptions embedded() {
    EngineOptions options;
    options.demo = true;
    options.lively = false;
    return options;
}

} // namespace

class EngineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        // Away from the keychain of whoever runs this.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void theSampleOrganisationComesUpWithoutAnything() {
        QString folder;
        {
            Engine engine;
            VERIFY_OK(await(engine.open(embedded())));
            folder = engine.dataDir();
            QVERIFY(QFileInfo::exists(folder));
            QTRY_VERIFY(engine.reads().cache().chats()->size() > 10);
            QTRY_VERIFY(engine.reads().cache().groups()->size() > 5);
            QCOMPARE(engine.reads().live().accounts().size(), 1);
            QVERIFY(!engine.cacheWasRebuilt());
        }
        QVERIFY(!QFileInfo::exists(folder)); // it was a temporary one
    }

    void aMessageGoesThereAndComesBack() {
        Engine engine;
        VERIFY_OK(await(engine.open(embedded())));
        QTRY_VERIFY(chatOf(engine).isValid());
        const ConversationId chat = chatOf(engine);
        models::TimelineModel timeline(engine.reads(), chat);
        QTRY_VERIFY(timeline.rowCount() > 0);
        SendMessage send;
        send.conversation = chat;
        send.transactionId = workspace::newTransactionId();
        send.content = workspace::compose(u"from *here*"_s);
        const auto receipt = await(engine.postAndWait(send));
        VERIFY_OK(receipt);
        QTRY_VERIFY(timeline.rowOf(receipt->message) >= 0);
        QTRY_VERIFY(engine.reads().personal().outbox(chat)->isEmpty());
        QCOMPARE(timeline.rowOf(receipt->message), timeline.rowCount() - 1);

        send.transactionId = workspace::newTransactionId();
        send.content.text = u" "_s;
        COMPARE_KIND(await(engine.postAndWait(send)), ErrorKind::InvalidInput);
        VERIFY_OK(await(engine.discard(chat.account, send.transactionId)));
        send.conversation.account = AccountId{99};
        COMPARE_KIND(await(engine.postAndWait(send)), ErrorKind::NotFound);
    }

    void aPictureIsSentShownAndSaved() {
        Engine engine;
        VERIFY_OK(await(engine.open(embedded())));
        QTRY_VERIFY(chatOf(engine).isValid());
        const ConversationId chat = chatOf(engine);
        QTemporaryDir folder;
        QImage picture(400, 100, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QVERIFY(picture.save(folder.filePath(u"p.png"_s)));
        const auto staged = await(engine.stage(chat.account, folder.filePath(u"p.png"_s)));
        VERIFY_OK(staged);
        SendMessage send;
        send.conversation = chat;
        send.transactionId = workspace::newTransactionId();
        send.content.attachments = {staged->attachment};
        const auto receipt = await(engine.postAndWait(send));
        VERIFY_OK(receipt);
        QTRY_VERIFY(engine.reads().cache().message(receipt->message, chat)->has_value());
        const auto stored = engine.reads().cache().message(receipt->message, chat);
        const MediaRef media = (*stored)->message.attachments.first().media;
        const auto image = await(engine.image(media, {40, 40}));
        VERIFY_OK(image);
        QCOMPARE(image->size(), QSize(40, 10));
        const QString saved = folder.filePath(u"saved.png"_s);
        VERIFY_OK(await(engine.save(media, saved)));
        QCOMPARE(QImage(saved).size(), picture.size());
    }

    void draftsAndSettingsSurviveInAProfileOfOnesOwn() {
        QTemporaryDir folder;
        const ConversationId chat{{1}, u"!r"_s};
        {
            Engine engine;
            VERIFY_OK(await(engine.open(withPassphrase(folder.path()))));
            VERIFY_OK(await(engine.saveDraft(chat, {}, u"half a thought"_s)));
            VERIFY_OK(await(engine.saveDraft(chat, {{1}, u"$root"_s}, u"a comment"_s)));
            VERIFY_OK(await(engine.writeSetting(u"theme"_s, "dark")));
            VERIFY_OK(await(engine.flush()));
            Engine second;
            COMPARE_KIND(await(second.open(withPassphrase(folder.path()))), ErrorKind::Busy);
        }
        {
            Engine wrong;
            COMPARE_KIND(await(wrong.open(withPassphrase(folder.path(), "wrong horse"))),
                         ErrorKind::WrongKey);
        }
        {
            Engine none;
            EngineOptions options;
            options.dataDir = folder.path();
            COMPARE_KIND(await(none.open(options)), ErrorKind::WrongKey);
        }
        Engine engine;
        VERIFY_OK(await(engine.open(withPassphrase(folder.path()))));
        QCOMPARE(engine.draft(chat, {}), u"half a thought"_s);
        QCOMPARE(engine.draft(chat, {{1}, u"$root"_s}), u"a comment"_s);
        QCOMPARE(engine.setting(u"theme"_s), "dark"_qba);
        for (QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            const QByteArray content = cache::test::contentOf(files.next());
            QVERIFY(!content.contains("half a thought") && !content.contains("correct horse"));
        }
    }

    void aDamagedCacheBeginsAnewAndWhatIsOnlyHereStays() {
        QTemporaryDir folder;
        const ConversationId chat{{1}, u"!r"_s};
        {
            Engine engine;
            VERIFY_OK(await(engine.open(withPassphrase(folder.path()))));
            VERIFY_OK(await(engine.saveDraft(chat, {}, u"kept"_s)));
        }
        const QString cachePath = folder.filePath(u"cache.db"_s);
        QVERIFY(cache::test::setContent(cachePath, "this is no database at all"));
        {
            Engine engine;
            VERIFY_OK(await(engine.open(withPassphrase(folder.path()))));
            QVERIFY(engine.cacheWasRebuilt());
            QCOMPARE(engine.draft(chat, {}), u"kept"_s);
            QVERIFY(QFileInfo::exists(cachePath + u".damaged"_s));
        }
        {
            Engine engine;
            VERIFY_OK(await(engine.open(withPassphrase(folder.path()))));
            QVERIFY(!engine.cacheWasRebuilt());
        }
        QVERIFY(cache::test::setContent(folder.filePath(u"personal.db"_s), "broken"));
        Engine engine;
        COMPARE_KIND(await(engine.open(withPassphrase(folder.path()))), ErrorKind::Damaged);
        QCOMPARE(cache::test::contentOf(folder.filePath(u"personal.db"_s)), "broken"_qba);
    }

    void damageFoundWhileReadingIsTold() {
        QTemporaryDir folder;
        const QString cachePath = folder.filePath(u"cache.db"_s);
        {
            Engine engine;
            VERIFY_OK(await(engine.open(withPassphrase(folder.path()))));
            VERIFY_OK(await(engine.saveDraft({{1}, u"!r"_s}, {}, u"kept"_s)));
        }
        const QByteArray intact = cache::test::contentOf(cachePath);
        {
            Engine engine;
            VERIFY_OK(await(engine.open(withPassphrase(folder.path()))));
            QSignalSpy damaged(&engine, &Engine::storeDamaged);
            // Every page that is not in memory yet.
            QByteArray broken = intact;
            for (qsizetype at = 4096 + 100; at < broken.size(); at += 4096)
                broken[at] = char(broken[at] ^ 1);
            QVERIFY(cache::test::setContent(cachePath, broken));
            COMPARE_KIND(await(engine.checkStore(Store::Cache)), ErrorKind::Damaged);
            QTRY_COMPARE(damaged.size(), 1); // once, however many pages
            QCOMPARE(damaged.first().first().value<Store>(), Store::Cache);
            QVERIFY(engine.cacheIsDamaged() && !engine.cacheWasRebuilt());
        }
        {
            Engine engine;
            VERIFY_OK(await(engine.open(withPassphrase(folder.path()))));
            QVERIFY(engine.cacheWasRebuilt() && !engine.cacheIsDamaged());
            QCOMPARE(engine.draft({{1}, u"!r"_s}, {}), u"kept"_s);
            VERIFY_OK(await(engine.checkStore(Store::Cache)));
        }
        Engine engine;
        VERIFY_OK(await(engine.open(withPassphrase(folder.path()))));
        QVERIFY(!engine.cacheWasRebuilt());
    }

    void everyPageOfThePersonalStoreIsLookedAt() {
        QTemporaryDir folder;
        {
            Engine engine;
            VERIFY_OK(await(engine.open(withPassphrase(folder.path()))));
        }
        const QString path = folder.filePath(u"personal.db"_s);
        const QByteArray intact = cache::test::contentOf(path);
        QVERIFY(intact.size() > 3 * 4096);
        for (qsizetype at = 100; at < intact.size(); at += 4096) {
            QByteArray broken = intact;
            broken[at] = char(broken[at] ^ 1);
            QVERIFY(cache::test::setContent(path, broken));
            Engine engine;
            COMPARE_KIND(await(engine.open(withPassphrase(folder.path()))), ErrorKind::Damaged);
            QCOMPARE(cache::test::contentOf(path), broken); // nothing makes it worse
        }
        QVERIFY(cache::test::setContent(path, intact));
        Engine engine;
        VERIFY_OK(await(engine.open(withPassphrase(folder.path()))));
    }

    void aDamagedPictureIsFetchedAgain() {
        Engine engine;
        VERIFY_OK(await(engine.open(embedded())));
        QTRY_VERIFY(chatOf(engine).isValid());
        const ConversationId chat = chatOf(engine);
        QTemporaryDir folder;
        QImage picture(900, 900, QImage::Format_RGB32);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                picture.setPixel(x, y, qRgb(x * y, x ^ y, x + y)); // compresses badly
        }
        QVERIFY(picture.save(folder.filePath(u"p.png"_s)));
        const auto staged = await(engine.stage(chat.account, folder.filePath(u"p.png"_s)));
        VERIFY_OK(staged);
        SendMessage send;
        send.conversation = chat;
        send.transactionId = workspace::newTransactionId();
        send.content.attachments = {staged->attachment};
        const auto receipt = await(engine.postAndWait(send));
        VERIFY_OK(receipt);
        QTRY_VERIFY(engine.reads().cache().message(receipt->message, chat)->has_value());
        const auto stored = engine.reads().cache().message(receipt->message, chat);
        const MediaRef media = (*stored)->message.attachments.first().media;
        VERIFY_OK(await(engine.image(media, {900, 900})));
        const auto breakAll = [&](double where) {
            int broken = 0;
            for (QDirIterator files(engine.dataDir() + "/media"_L1, {u"*.media"_s}, QDir::Files,
                                    QDirIterator::Subdirectories);
                 files.hasNext();) {
                const QString path = files.next();
                QByteArray content = cache::test::contentOf(path);
                const auto at = qsizetype(double(content.size() - 1) * where);
                content[at] = char(content[at] ^ 1);
                broken += cache::test::setContent(path, content);
            }
            return broken;
        };
        for (const double where : {0.0, 0.2, 0.5, 1.0}) {
            QVERIFY(breakAll(where) > 0);
            const auto image = await(engine.image(media, {900, 900}));
            VERIFY_OK(image);
            QCOMPARE(image->convertToFormat(QImage::Format_RGB32), picture);
            QVERIFY(breakAll(where) > 0);
            const QString saved = folder.filePath(u"saved.png"_s);
            VERIFY_OK(await(engine.save(media, saved)));
            QCOMPARE(QImage(saved).convertToFormat(QImage::Format_RGB32), picture);
        }
    }

    void theSampleOrganisationKeepsOutOfProfiles() {
        QTemporaryDir folder;
        {
            Engine engine;
            VERIFY_OK(await(engine.open(withPassphrase(folder.path()))));
            VERIFY_OK(await(engine.saveDraft({{1}, u"!r"_s}, {}, u"kept"_s)));
        }
        EngineOptions sample = embedded();
        sample.dataDir = folder.path();
        {
            Engine engine;
            COMPARE_KIND(await(engine.open(sample)), ErrorKind::InvalidInput);
        }
        {
            Engine engine;
            VERIFY_OK(await(engine.open(withPassphrase(folder.path()))));
            QCOMPARE(engine.draft({{1}, u"!r"_s}, {}), u"kept"_s);
        }
        QTemporaryDir own;
        sample.dataDir = own.path();
        for (int i = 0; i < 2; ++i) { // the second begins anew where nobody can read any more
            Engine engine;
            VERIFY_OK(await(engine.open(sample)));
            QTRY_VERIFY(engine.reads().cache().groups()->size() > 5);
            QVERIFY(!engine.cacheWasRebuilt());
        }
        Engine engine;
        COMPARE_KIND(await(engine.open(withPassphrase(own.path()))), ErrorKind::InvalidInput);
    }

    void anAuthoritiesFileHasToHoldSome() {
        QTemporaryDir folder;
        EngineOptions options = withPassphrase(folder.filePath(u"profile"_s));
        options.authoritiesFile = folder.filePath(u"nothing.pem"_s);
        Engine engine;
        const auto opened = await(engine.open(options));
        COMPARE_KIND(opened, ErrorKind::InvalidInput);
        QVERIFY(opened.error().message.contains(u"nothing.pem"_s));
    }

    void anEngineCanEndAtAnyMoment() {
        for (int events = 0; events < 30; events += 3) {
            auto engine = std::make_unique<Engine>();
            auto opening = engine->open(embedded());
            for (int i = 0; i < events; ++i)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            engine.reset();
            QVERIFY(!await(std::move(opening)) || events > 0);
        }
    }

private:
    static ConversationId chatOf(Engine& engine) {
        const auto chats = engine.reads().cache().chats();
        for (const cache::ConversationRow& row : *chats) {
            if (row.conversation.kind == ConversationKind::Chat && !row.conversation.encrypted &&
                row.conversation.membership == Membership::Joined && row.last)
                return row.conversation.id;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "EngineTest.moc"
