// Fills a profile of the sample organisation with everything a person leaves in one, says so
// ("filled") and goes on writing until it is killed. Argument: the folder.

#include "engine/Engine.h"
#include "faults/StringsWords.h"
#include "support/Await.h"
#include "workspace/CommandCodec.h"
#include "workspace/Compose.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QTemporaryDir>

#include <cstdio>

using namespace parvis;
using namespace parvis::faults;
using parvis::test::await;
using namespace Qt::StringLiterals;

namespace {

template<class T>
T must(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(QString(name(result.error().kind))),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void say(const char* what) {
    std::printf("%s\n", what);
    std::fflush(stdout);
}

class Filling {
public:
    explicit Filling(engine::Engine& engine)
        : m_engine(engine) {}

    void run() {
        waitForChats();
        say("begun");
        history();
        personal();
        files();
        search();
        must(await(m_engine.flush()));
        say("filled");
        for (int number = 0;; ++number) {
            must(await(m_engine.post(message(outboxText(number)))));
            must(await(m_engine.saveDraft(m_chat, {}, draftText() + QString::number(number))));
        }
    }

private:
    void waitForChats() {
        while (m_chats.size() < 11 || !m_chat.isValid()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
            m_chats = must(m_engine.reads().cache().chats());
            for (const cache::ConversationRow& row : std::as_const(m_chats)) {
                if (row.conversation.kind == ConversationKind::Chat &&
                    !row.conversation.encrypted &&
                    row.conversation.membership == Membership::Joined && row.last)
                    m_chat = row.conversation.id;
            }
        }
    }

    void history() {
        QList<ConversationId> places;
        for (const cache::ConversationRow& row : std::as_const(m_chats))
            places += row.conversation.id;
        for (const auto& row : must(m_engine.reads().cache().groups()))
            places += row.group.feed;
        for (const ConversationId& place : std::as_const(places)) {
            for (int page = 0; page < 20; ++page) {
                const auto more = await(m_engine.loadOlder(place, std::nullopt, 200));
                if (!more || !*more)
                    break;
            }
        }
    }

    void personal() {
        must(await(m_engine.saveDraft(m_chat, {}, draftText())));
        must(await(m_engine.saveDraft(m_chat, {m_chat.account, u"$root"_s}, commentDraftText())));
        must(await(m_engine.writeSetting(settingKey(), settingValue().toUtf8())));
        SendMessage nowhere = message(refusedText());
        nowhere.conversation.remote = u"!nowhere"_s;
        if (await(m_engine.postAndWait(nowhere)))
            say("a message to nowhere was taken");
    }

    void files() {
        QTemporaryDir elsewhere;
        QFile document(elsewhere.filePath(documentName()));
        if (!document.open(QIODevice::WriteOnly))
            std::exit(1);
        document.write(documentText().toUtf8().repeated(5000));
        document.close();
        SendMessage send = message(outboxText(0));
        send.content.attachments = {
            must(await(m_engine.stage(m_chat.account, document.fileName()))).attachment};
        must(await(m_engine.postAndWait(send)));
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QImage picture(300, 300, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        picture.save(&buffer, "PNG");
        // One that goes out and is looked at, one that stays behind in the composer.
        for (const bool sent : {true, false}) {
            const auto staged =
                must(await(m_engine.stageBytes(m_chat.account, png, pictureName())));
            if (!sent)
                continue;
            SendMessage withPicture = message(outboxText(0));
            withPicture.content.attachments = {staged.attachment};
            const Receipt receipt = must(await(m_engine.postAndWait(withPicture)));
            must(await(m_engine.flush()));
            const auto stored = must(m_engine.reads().cache().message(receipt.message, m_chat));
            if (stored)
                must(await(
                    m_engine.image(stored->message.attachments.first().media, QSize(40, 40))));
        }
        for (const Person& person : must(m_engine.reads().cache().findPeople({}, 30))) {
            if (person.avatar.isValid())
                (void)await(m_engine.image(person.avatar, QSize(64, 64)));
        }
    }

    void search() {
        (void)await(m_engine.reads().aside([](cache::CacheReader& reader) {
            const auto today = QDate::currentDate();
            const cache::SearchAs as{{}, QDateTime::currentDateTimeUtc()};
            return reader.search(cache::SearchQuery::parse(searchText(), today), as, 20);
        }));
    }

    [[nodiscard]] SendMessage message(const QString& text) const {
        SendMessage send;
        send.conversation = m_chat;
        send.transactionId = workspace::newTransactionId();
        send.content = workspace::compose(text);
        return send;
    }

    engine::Engine& m_engine;
    QList<cache::ConversationRow> m_chats;
    ConversationId m_chat;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    engine::EngineOptions options;
    options.dataDir = QCoreApplication::arguments().value(1);
    options.demo = true;
    options.lively = false;
    engine::Engine engine;
    must(await(engine.open(options)));
    Filling(engine).run();
}
