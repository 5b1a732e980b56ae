#include "engine/Engine.h"

#include "models/TimelineModel.h"
#include "unit/workspace/support/House.h"

#include <QDirIterator>

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
        send.content.attachments = {*staged};
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
