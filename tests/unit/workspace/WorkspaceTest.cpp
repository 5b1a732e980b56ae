#include "workspace/Workspace.h"

#include "cache/PersonalWrites.h"
#include "cache/SyncWrites.h"
#include "unit/cache_tables/support/DecryptedFiles.h"
#include "unit/workspace/support/House.h"
#include "workspace/LiveState.h"
#include "workspace/MediaWorker.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QImage>

using namespace parvis;
using namespace parvis::workspace;
using namespace parvis::workspace::test;
using demo::Fault;

namespace {

/// A computer without accounts, and a server on which Ada and Bo have one each.
class Computer {
public:
    Computer()
        : m_world(std::make_shared<demo::DemoWorld>(m_clock)) {
        House::must(m_world->addUser(u"ada"_s, u"Ada"_s, u"pw"_s));
        House::must(m_world->addUser(u"bo"_s, u"Bo"_s, u"pw"_s));
        open();
    }

    void open() {
        const Secret key = keyOf(6);
        m_cache = House::must(cache::Writer::openCache(file(u"cache.db"_s), key));
        m_personal = House::must(cache::Writer::openPersonal(file(u"personal.db"_s), key));
        m_reads = House::must(cache::CacheReader::open(file(u"cache.db"_s), key));
        m_media = std::make_unique<media::MediaStore>(file(u"media"_s));
        auto adapters = std::make_unique<AdapterRegistry>();
        adapters->add(std::make_unique<demo::DemoAdapter>(std::make_shared<demo::Embedded>(m_world),
                                                          demo::Patience{150ms, 40ms}));
        m_workspace = std::make_unique<Workspace>(
            std::move(adapters), *m_cache, *m_personal, *m_media,
            [](AccountId account, const QByteArray& salt) {
                Secret made = keyOf(static_cast<unsigned char>(account.value));
                made.writable()[0] = static_cast<unsigned char>(salt[0]);
                return made;
            });
    }
    void reopen() {
        m_workspace.reset();
        m_reads.reset();
        m_cache.reset();
        m_personal.reset();
        open();
    }

    Result<AccountInfo> signIn(const QString& user) {
        SignInRequest request;
        request.server = House::must(await(m_workspace->probe(u"demo"_s)));
        request.method = request.server.methods.first();
        request.user = user;
        request.password = Secret::take("pw"_qba);
        return await(m_workspace->signIn(std::make_shared<SignInRequest>(std::move(request))));
    }

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    Workspace& workspace() { return *m_workspace; }
    demo::DemoWorld& world() { return *m_world; }
    cache::CacheReader& reads() { return *m_reads; }
    cache::Writer& cache() { return *m_cache; }
    cache::Writer& personal() { return *m_personal; }
    media::MediaStore& media() { return *m_media; }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::shared_ptr<demo::DemoWorld> m_world;
    std::unique_ptr<cache::Writer> m_cache;
    std::unique_ptr<cache::Writer> m_personal;
    std::unique_ptr<cache::CacheReader> m_reads;
    std::unique_ptr<media::MediaStore> m_media;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

class WorkspaceTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_computer = std::make_unique<Computer>(); }
    void cleanup() { m_computer.reset(); }

    void anAccountIsThereAgainAfterARestart() {
        const auto info = m_computer->signIn(u"ada"_s);
        VERIFY_OK(info);
        QVERIFY(info->id.isValid());
        QCOMPARE(info->self, (PersonId{info->id, u"@ada"_s}));
        const ConversationId chat = newChat(info->id);
        VERIFY_OK(await(m_computer->workspace().post(message(chat, u"first"_s))));
        QTRY_COMPARE(textsOnServer(chat), QStringList{u"first"_s});
        m_computer->reopen();
        QSignalSpy opened(&m_computer->workspace(), &Workspace::accountOpened);
        const auto accounts = await(m_computer->workspace().start(true));
        VERIFY_OK(accounts);
        QCOMPARE(accounts->size(), 1);
        QCOMPARE(accounts->first().id, info->id);
        QCOMPARE(opened.count(), 1);
        VERIFY_OK(await(m_computer->workspace().post(message(chat, u"second"_s))));
        QTRY_COMPARE(textsOnServer(chat), (QStringList{u"first"_s, u"second"_s}));
    }

    void offlineNothingIsSentButEverythingIsKept() {
        const AccountId account = House::must(m_computer->signIn(u"ada"_s)).id;
        const ConversationId chat = newChat(account);
        m_computer->reopen();
        House::must(await(m_computer->workspace().start(false)));
        VERIFY_OK(await(m_computer->workspace().post(message(chat, u"later"_s))));
        QTest::qWait(50);
        QVERIFY(textsOnServer(chat).isEmpty());
        m_computer->reopen();
        House::must(await(m_computer->workspace().start(true)));
        QTRY_COMPARE(textsOnServer(chat), QStringList{u"later"_s});
    }

    void signingInAgainRenewsTheAccountAndKeepsItsOutbox() {
        const AccountId account = House::must(m_computer->signIn(u"ada"_s)).id;
        const ConversationId chat = newChat(account);
        m_computer->world().inject({Fault::Kind::ExpiredToken, Fault::Where::Commands, -1});
        VERIFY_OK(await(m_computer->workspace().post(message(chat, u"kept"_s))));
        QTest::qWait(50);
        m_computer->world().clearFaults();
        const auto again = m_computer->signIn(u"ada"_s);
        VERIFY_OK(again);
        QCOMPARE(again->id, account);
        QTRY_COMPARE(textsOnServer(chat), QStringList{u"kept"_s});
        QCOMPARE(cache::PersonalReader::accounts(m_computer->personal().database())->size(), 1);
    }

    void twoAccountsLiveBesideEachOther() {
        const AccountId ada = House::must(m_computer->signIn(u"ada"_s)).id;
        const AccountId bo = House::must(m_computer->signIn(u"bo"_s)).id;
        QVERIFY(ada != bo);
        const ConversationId chat = newChat(ada);
        VERIFY_OK(await(m_computer->workspace().post(message(chat, u"hello"_s))));
        QTRY_COMPARE(found(u"hello"_s).size(), 2);
        VERIFY_OK(await(m_computer->workspace().signOut(ada)));
        QCOMPARE(found(u"hello"_s).size(), 1);
        QCOMPARE(found(u"hello"_s).first().message.id.account, bo);
    }

    void signingOutLeavesNothingHere() {
        const AccountId account = House::must(m_computer->signIn(u"ada"_s)).id;
        const ConversationId chat = newChat(account);
        VERIFY_OK(await(m_computer->workspace().post(message(chat, u"xylophone"_s))));
        QTRY_COMPARE(found(u"xylophone"_s).size(), 1);
        House::must(House::must(m_computer->media().create({account, u"demo:x"_s}))->finish());
        QSignalSpy closed(&m_computer->workspace(), &Workspace::accountClosed);
        VERIFY_OK(await(m_computer->workspace().signOut(account)));
        QCOMPARE(closed.count(), 1);
        QVERIFY(found(u"xylophone"_s).isEmpty());
        QVERIFY(m_computer->reads().chats()->isEmpty());
        QVERIFY(cache::PersonalReader::accounts(m_computer->personal().database())->isEmpty());
        QVERIFY(
            !QDirIterator(m_computer->file(u"media"_s), QDir::Files, QDirIterator::Subdirectories)
                 .hasNext());
        COMPARE_KIND(await(m_computer->workspace().post(message(chat, u"x"_s))),
                     ErrorKind::NotFound);
        QVERIFY(House::must(m_computer->signIn(u"ada"_s)).id.value > account.value);
    }

    void signingOutBeginsWithWhatOpensTheAccount() {
        const AccountId account = House::must(m_computer->signIn(u"ada"_s)).id;
        const auto stored =
            cache::PersonalReader::accounts(m_computer->personal().database())->first();
        House::must(House::must(m_computer->media().create({account, u"demo:x"_s}))->finish());
        m_computer->world().setReachable(false);
        QSignalSpy closed(&m_computer->workspace(), &Workspace::accountClosed);
        auto leaving = m_computer->workspace().signOut(account);
        const auto isGone = [&] {
            const auto pieces =
                cache::test::decryptedPieces(m_computer->file(u"personal.db"_s), keyOf(6));
            return !pieces.isEmpty() && !cache::test::isAnywhere(pieces, stored.mediaSalt) &&
                   !cache::test::isAnywhere(pieces, stored.token);
        };
        QVERIFY(!isGone());
        QElapsedTimer waiting;
        waiting.start();
        while (!isGone() && waiting.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
        QVERIFY(isGone());
        QCOMPARE(closed.count(), 0); // the server was not even told yet
        COMPARE_KIND(await(std::move(leaving)), ErrorKind::Offline);
        QCOMPARE(closed.count(), 1);
    }

    void aSignOutThatWasInterruptedEndsAtTheNextStart() {
        const AccountId account = House::must(m_computer->signIn(u"ada"_s)).id;
        const AccountId other = House::must(m_computer->signIn(u"bo"_s)).id;
        const ConversationId chat = newChat(account);
        VERIFY_OK(await(m_computer->workspace().post(message(chat, u"xylophone"_s))));
        QTRY_COMPARE(found(u"xylophone"_s).size(), 2);
        House::must(House::must(m_computer->media().create({account, u"demo:x"_s}))->finish());
        House::must(House::must(m_computer->media().create({other, u"demo:x"_s}))->finish());
        VERIFY_OK(await(m_computer->personal().write(
            [account](cache::WriteSession& s) { return cache::removeAccount(s, account); })));
        m_computer->reopen();
        House::must(await(m_computer->workspace().start(false)));
        const auto folders = [&] {
            return QDir(m_computer->file(u"media"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        };
        QTRY_COMPARE_WITH_TIMEOUT(folders(), QStringList{QString::number(other.value)}, 20'000);
        QTRY_COMPARE(*cache::accountsWithRows(m_computer->cache().database()),
                     QList<AccountId>{other});
        QCOMPARE(found(u"xylophone"_s).size(), 1);
    }

    void historyBeyondTheLimitGoesAndComesBackWhenAskedFor() {
        const AccountId account = House::must(m_computer->signIn(u"ada"_s)).id;
        const ConversationId chat = newChat(account);
        QStringList all;
        for (int i = 0; i < 30; ++i) {
            all.append(u"line %1"_s.arg(i));
            SendMessage send = message(chat, all.last());
            if (i % 10 == 0) {
                Attachment file;
                file.fileName = u"f"_s;
                file.media = media::MediaStore::newLocal(account);
                auto content = House::must(m_computer->media().create(file.media));
                content->write("content");
                House::must(content->finish());
                send.content.attachments = {file};
            }
            VERIFY_OK(await(m_computer->workspace().post(send)));
        }
        const auto texts = [&] {
            QStringList found;
            const auto rows = m_computer->reads().before(chat, std::nullopt, 1000);
            for (const auto& row : rows.value_or(QList<cache::StoredMessage>())) {
                if (row.message.kind != MessageKind::System)
                    found.prepend(row.message.text);
            }
            return found;
        };
        const auto files = [&] {
            return QDir(m_computer->file(u"media/%1"_s.arg(account.value)))
                .entryList({u"*.media"_s})
                .size();
        };
        QTRY_COMPARE(texts(), all);
        QTRY_COMPARE(files(), 3);
        MessageId early;
        const auto stored = m_computer->reads().before(chat, std::nullopt, 1000).value();
        for (const cache::StoredMessage& row : stored) {
            if (row.message.text == all[6])
                early = row.message.id;
        }
        VERIFY_OK(await(m_computer->workspace().keepOnly({account}, cache::KeepLimit{0, 15})));
        VERIFY_OK(await(m_computer->workspace().tidy()));
        QCOMPARE(texts(), all.last(15));
        QTRY_COMPARE(files(), 1);
        // The person scrolls: page by page everything is there again, and stays for now.
        QVERIFY(House::must(await(m_computer->workspace().loadOlder(chat, std::nullopt, 10))));
        QCOMPARE(texts(), all.last(25));
        while (House::must(await(m_computer->workspace().loadOlder(chat, std::nullopt, 10))))
            QVERIFY(texts().size() <= 30);
        QCOMPARE(texts(), all);
        VERIFY_OK(await(m_computer->workspace().tidy()));
        QCOMPARE(texts(), all);
        // The next pass takes it away again; a limit of its own keeps it.
        VERIFY_OK(
            await(m_computer->workspace().keepOnly({account, {}, chat}, cache::KeepLimit{0, 20})));
        VERIFY_OK(await(m_computer->workspace().tidy()));
        QCOMPARE(texts(), all.last(20));
        VERIFY_OK(await(m_computer->workspace().keepOnly({account, {}, chat}, std::nullopt)));
        VERIFY_OK(await(m_computer->workspace().tidy()));
        QCOMPARE(texts(), all.last(15));
        // Opened in the middle it closes up from there, towards both ends.
        VERIFY_OK(await(m_computer->workspace().execute(LoadAround{chat, early, 4})));
        QCOMPARE(texts(), all.mid(4, 5) + all.last(15));
        const auto gaps = [&] {
            return m_computer->reads().gaps(chat).value();
        };
        QCOMPARE(gaps().size(), 2);
        int pages = 0;
        while (gaps().size() > 1 && pages++ < 20)
            QVERIFY(House::must(
                await(m_computer->workspace().loadNewer(chat, gaps().last().position, 3))));
        QVERIFY(pages > 1);
        QCOMPARE(texts(), all.mid(4));
        QVERIFY(!House::must(await(m_computer->workspace().loadNewer(chat, 12345, 3))));
        while (House::must(await(m_computer->workspace().loadOlder(chat, std::nullopt, 10))))
            QVERIFY(!gaps().isEmpty() || texts() == all);
        QCOMPARE(texts(), all);
    }

    void limitsAreReadAsTheyAreWritten() {
        using cache::KeepLimit;
        for (const KeepLimit& limit :
             {KeepLimit{}, KeepLimit{30, 0}, KeepLimit{0, 500}, KeepLimit{7, 9}})
            QCOMPARE(decodeLimit(QString::fromLatin1(encodeLimit(limit))), limit);
        QCOMPARE(decodeLimit(u"2w"_s), (KeepLimit{14, 0}));
        QCOMPARE(decodeLimit(u" 3M  100 "_s), (KeepLimit{90, 100}));
        QCOMPARE(decodeLimit(u"1y"_s), (KeepLimit{365, 0}));
        for (const QString& none : {u""_s, u"d"_s, u"0"_s, u"0d"_s, u"-3"_s, u"3d 4d"_s, u"5 6"_s,
                                    u"3x"_s, u"99999y"_s, u"all 3d"_s})
            QVERIFY2(!decodeLimit(none), qPrintable(none));
        const KeepTarget chat{{3}, {}, {{3}, u"!a/b:c"_s}};
        const KeepTarget group{{3}, {{3}, u"g/"_s}, {}};
        const auto rules = keepRules({{keepKey({{3}}), "30d"},
                                      {keepKey(chat), "all"},
                                      {keepKey(group), "10"},
                                      {u"account/4/keep"_s, "nonsense"},
                                      {u"account/4/other"_s, "5"}});
        QCOMPARE(rules.accounts, (QHash<AccountId, KeepLimit>{{{3}, {30, 0}}}));
        QCOMPARE(rules.conversations, (QHash<ConversationId, KeepLimit>{{chat.conversation, {}}}));
        QCOMPARE(rules.groups, (QHash<GroupId, KeepLimit>{{group.group, {0, 10}}}));
    }

    void signingOutWithoutTheServerStillClearsThisComputer() {
        const AccountId account = House::must(m_computer->signIn(u"ada"_s)).id;
        m_computer->world().setReachable(false);
        const auto done = await(m_computer->workspace().signOut(account));
        COMPARE_KIND(done, ErrorKind::Offline);
        QVERIFY(!done.error().message.isEmpty());
        QVERIFY(cache::PersonalReader::accounts(m_computer->personal().database())->isEmpty());
    }

    void concurrentRequestsForAFileShareOneDownload() {
        const AccountId account = House::must(m_computer->signIn(u"ada"_s)).id;
        auto source = std::make_shared<QBuffer>();
        source->setData(QByteArray(200'000, 'x'));
        QVERIFY(source->open(QIODevice::ReadOnly));
        UploadMedia upload;
        upload.source = source;
        upload.mimeType = u"text/plain"_s;
        const MediaRef media =
            House::must(await(m_computer->workspace().execute(Command(upload), account))).media;
        m_computer->world().inject({Fault::Kind::ServerError, Fault::Where::Commands, 1});
        auto first = m_computer->workspace().fetch(media, {});
        auto second = m_computer->workspace().fetch(media, {});
        COMPARE_KIND(await(std::move(first)), ErrorKind::ServerFailure);
        COMPARE_KIND(await(std::move(second)), ErrorKind::ServerFailure); // no second request
        QVERIFY(!m_computer->media().contains(media));
        QVERIFY(
            !QDirIterator(m_computer->file(u"media"_s), QDir::Files, QDirIterator::Subdirectories)
                 .hasNext());
        VERIFY_OK(await(m_computer->workspace().fetch(media, {})));
        QCOMPARE(House::must(m_computer->media().open(media))->readAll(), QByteArray(200'000, 'x'));
        m_computer->world().setReachable(false);
        VERIFY_OK(await(m_computer->workspace().fetch(media, {}))); // it is here
    }

    void filesAreStagedDecodedAndSaved() {
        const AccountId account{7};
        m_computer->media().addAccount(account, keyOf(7));
        MediaWorker worker(m_computer->media());
        QImage picture(300, 200, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const QString path = m_computer->file(u"picture.png"_s);
        QVERIFY(picture.save(path));
        const auto staged = await(worker.stage(account, path, 0));
        VERIFY_OK(staged);
        QCOMPARE(staged->attachment.kind, AttachmentKind::Image);
        QCOMPARE(staged->attachment.mimeType, u"image/png"_s);
        QCOMPARE(QSize(staged->attachment.width, staged->attachment.height), QSize(300, 200));
        QVERIFY(media::MediaStore::isLocal(staged->attachment.media));
        const auto small = await(worker.decode(staged->attachment.media, {}, {30, 30}));
        VERIFY_OK(small);
        QCOMPARE(small->size(), QSize(30, 20));
        const QString saved = m_computer->file(u"saved.png"_s);
        VERIFY_OK(await(worker.exportTo(staged->attachment.media, saved)));
        QCOMPARE(cache::test::contentOf(saved), cache::test::contentOf(path));

        COMPARE_KIND(await(worker.stage(account, path, 10)), ErrorKind::TooLarge);
        COMPARE_KIND(await(worker.stage(account, path + u"x"_s, 0)), ErrorKind::NotFound);
        COMPARE_KIND(await(worker.stage(account, m_computer->file({}), 0)),
                     ErrorKind::InvalidInput);
        const auto text = await(worker.stageBytes(account, "words", u"../../evil\u202Egnp.txt"_s));
        VERIFY_OK(text);
        QVERIFY(!text->attachment.fileName.contains(u'/') &&
                !text->attachment.fileName.contains(QChar(0x202e)));
        COMPARE_KIND(await(worker.decode(text->attachment.media, {}, {9, 9})),
                     ErrorKind::InvalidInput);
        COMPARE_KIND(await(worker.decode({account, u"absent"_s}, {}, {9, 9})), ErrorKind::NotFound);
        // A damaged file does not overwrite what was saved before.
        QDirIterator files(m_computer->file(u"media/7"_s), QDir::Files);
        while (files.hasNext()) {
            const QString stored = files.next();
            QVERIFY(cache::test::setContent(stored, cache::test::contentOf(stored).chopped(1)));
        }
        QVERIFY(!await(worker.exportTo(staged->attachment.media, saved)));
        QCOMPARE(cache::test::contentOf(saved), cache::test::contentOf(path));
    }

    void whatIsTrueNowIsKeptByConnection() {
        LiveState live;
        const AccountId account{1};
        AccountInfo info;
        info.id = account;
        info.self = {account, u"@me"_s};
        QSignalSpy typing(&live, &LiveState::typingChanged);
        live.openAccount(info);
        live.openAccount(info);
        QCOMPARE(live.accounts().size(), 1);
        const ConversationId place{account, u"!r"_s};
        const PersonId bo{account, u"@bo"_s};
        live.apply(TypingChanged{place, {bo}});
        QCOMPARE(live.typing(place), QList<PersonId>{bo});
        ConnectionState waiting;
        waiting.phase = ConnectionState::Phase::Waiting;
        live.setConnection(account, waiting);
        QVERIFY(live.typing(place).isEmpty());
        QCOMPARE(typing.count(), 2);
        live.apply(PresenceChanged{bo, Presence::Online, {}});
        QCOMPARE(live.presence(bo), Presence::Online);
        live.setSending(u"t"_s, true);
        live.setUpload(u"t"_s, 1, 2);
        QCOMPARE(live.upload(u"t"_s).total, 2);
        live.setSending(u"t"_s, false);
        QCOMPARE(live.upload(u"t"_s).total, 0);
        live.closeAccount(account);
        QVERIFY(live.accounts().isEmpty());
        QCOMPARE(live.presence(bo), Presence::Unknown);
    }

private:
    QList<cache::SearchHit> found(const QString& text) {
        const auto query = cache::SearchQuery::parse(text, QDate(2026, 11, 21));
        return House::must(m_computer->reads().search(query, {}, 9)).hits;
    }
    /// A chat of Ada and Bo that both are in.
    ConversationId newChat(AccountId account) {
        demo::DemoWorld& world = m_computer->world();
        const auto bo = House::must(world.signIn(u"bo"_s, u"pw"_s, "bo's"));
        const auto ada = House::must(world.signIn(u"ada"_s, u"pw"_s, "ada's other"));
        const QString id =
            House::must(world.perform(bo, CreateConversation{u"Chat"_s, {{account, u"@ada"_s}}}))
                .receipt.conversation.remote;
        House::must(world.perform(ada, JoinConversation{{account, id}}));
        return {account, id};
    }
    static SendMessage message(const ConversationId& chat, const QString& text) {
        SendMessage send;
        send.conversation = chat;
        send.transactionId = newTransactionId();
        send.content.text = text;
        return send;
    }
    QStringList textsOnServer(const ConversationId& chat) {
        QStringList texts;
        for (const auto& row : m_computer->world().conversation(chat.remote)->messages) {
            if (row.message.kind != MessageKind::System)
                texts.append(row.message.text);
        }
        return texts;
    }

    std::unique_ptr<Computer> m_computer;
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "WorkspaceTest.moc"
