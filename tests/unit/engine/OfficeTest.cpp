#include "engine/Engine.h"
#include "fakes/ScriptedServer.h"
#include "unit/workspace/support/House.h"

#include <QBuffer>
#include <QDirIterator>
#include <QPainter>
#include <QPdfWriter>

using namespace parvis;
using namespace parvis::engine;
using namespace parvis::fakes;
using workspace::test::await;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 limit = 1024 * 1024;
constexpr auto place = "/cool/convert-to/pdf";
constexpr auto secret = "The interlock opens at 4.7 bar, said the order.";

/// Bytes of every value, and what could be taken for the end of a part.
QByteArray document() {
    QByteArray bytes = QByteArray("PK\x03\x04\r\n--parvis-\r\n\r\n") + secret;
    for (int i = 0; i < 100'000; ++i)
        bytes += char(i * 7 + i / 256);
    return bytes;
}

QByteArray pdf() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(QPoint(400, 400), u"A page"_s);
    painter.end();
    return bytes;
}

ServedAnswer answer(int status, const QByteArray& body = "no"_qba) {
    return ServedAnswer::page(body, "text/plain"_qba, status);
}

} // namespace

/// Documents of an office as PDF, by a web office that is a server here.
class OfficeTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_engine = engineWith(m_server.url(QString::fromLatin1(place)));
        m_document = post(*m_engine, u"Order.docx"_s, document());
        QVERIFY(m_document.media.isValid());
        QVERIFY2(m_document.mimeType.contains(u"wordprocessingml"_s),
                 qPrintable(m_document.mimeType));
        m_pdf = pdf();
        QVERIFY(m_pdf.startsWith("%PDF-"));
    }
    void init() {
        m_asked = m_server.requests().size();
        m_server.onAny([this](const ServedRequest&) { return answer(200, m_pdf); });
    }
    void cleanupTestCase() { m_engine.reset(); }

    void theDocumentArrivesUnchangedAndThePdfComesBack() {
        const auto made = await(m_engine->pdfOf(m_document, limit));
        VERIFY_OK(made);
        QCOMPARE(*made, m_pdf);
        QCOMPARE(asked(), 1);
        const ServedRequest& request = m_server.requests().last();
        QCOMPARE(request.method, "POST"_qba);
        QCOMPARE(request.target, QByteArray(place));
        compareForm(request, "document.docx"_qba, document());
        QVERIFY(request.header("Authorization").isEmpty());
        QVERIFY(request.header("Cookie").isEmpty());
        QVERIFY(!request.head.contains("Order") && !request.body.contains("Order.docx"));
    }

    void aNameCanDoNothing() {
        for (const QString& name :
             {u"a\"\r\nX-Evil: 1\r\n\r\n--parvis-.docx"_s, u"../../etc/cron.d/evil.docx"_s,
              u"\"; name=\"format\"\r\n.docx"_s, QString(70'000, u'x') + u".docx"_s}) {
            Attachment evil = m_document;
            evil.fileName = name;
            evil.mimeType.clear(); // so that the name is looked at
            const auto made = await(m_engine->pdfOf(evil, limit));
            VERIFY_OK(made);
            QCOMPARE(*made, m_pdf);
            QVERIFY(m_server.requests().last().header("X-Evil").isEmpty());
            compareForm(m_server.requests().last(), "document.docx"_qba, document());
        }
    }

    void aTypeCanDoNothing() {
        Attachment evil = m_document;
        evil.mimeType = u"application/msword\r\nX-Evil: 1"_s;
        COMPARE_KIND(await(m_engine->pdfOf(evil, limit)), ErrorKind::Unsupported);
        QCOMPARE(asked(), 0);
    }

    void whatIsNoDocumentOfAnOfficeDoesNotGoThere() {
        for (const QString& type : {u"image/png"_s, u"application/pdf"_s, u"text/plain"_s,
                                    u"application/x-executable"_s}) {
            Attachment other = m_document;
            other.mimeType = type;
            COMPARE_KIND(await(m_engine->pdfOf(other, limit)), ErrorKind::Unsupported);
        }
        QCOMPARE(asked(), 0);
    }

    void whatTheOfficeRefusesIsSaid_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char* name, const ServedAnswer& served, ErrorKind kind) {
            QTest::addRow("%s", name) << served.bytes << kind;
        };
        row("bad request", answer(400), ErrorKind::Unsupported);
        row("password", answer(401), ErrorKind::Unsupported);
        row("forbidden", answer(403), ErrorKind::Unsupported);
        row("not found", answer(404), ErrorKind::Unsupported);
        row("too large", answer(413), ErrorKind::TooLarge);
        row("unknown format", answer(415), ErrorKind::Unsupported);
        row("too many", answer(429), ErrorKind::RateLimited);
        row("failed", answer(500), ErrorKind::ServerFailure);
        row("busy", answer(503), ErrorKind::ServerFailure);
        row("a page", answer(200, "<!DOCTYPE html>%PDF-"_qba), ErrorKind::BadAnswer);
        row("nothing", answer(200, {}), ErrorKind::BadAnswer);
        row("half a word", answer(200, "%PD"_qba), ErrorKind::BadAnswer);
        row("no content", answer(204, {}), ErrorKind::BadAnswer);
        row("elsewhere",
            ServedAnswer::page({}, "text/plain"_qba, 307, "Location: /elsewhere\r\n"_qba),
            ErrorKind::BadAnswer);
        row("hangs up", {QByteArray()}, ErrorKind::Offline);
    }
    void whatTheOfficeRefusesIsSaid() {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        m_server.onAny([bytes](const ServedRequest&) { return ServedAnswer{bytes}; });
        const auto made = await(m_engine->pdfOf(m_document, limit));
        COMPARE_KIND(made, kind);
        QVERIFY2(made.error().forPerson().contains(u"web office"_s),
                 qPrintable(made.error().forPerson()));
        QCOMPARE(asked(), 1);
    }

    void anOfficeThatIsAwayIsSaid() {
        QUrl nobody;
        {
            const ScriptedServer gone;
            nobody = gone.url(QString::fromLatin1(place));
        }
        const auto engine = engineWith(nobody);
        const auto made = await(engine->pdfOf(post(*engine, u"a.odt"_s, "text"_qba), limit));
        COMPARE_KIND(made, ErrorKind::Offline);
        QVERIFY(made.error().forPerson().contains(u"web office"_s));
    }

    void anOfficeOfUnknownOriginGetsNothing() {
        const ScriptedServer stranger(ScriptedServer::Transport::SelfSigned);
        const auto engine = engineWith(stranger.url(QString::fromLatin1(place)));
        COMPARE_KIND(await(engine->pdfOf(post(*engine, u"a.odt"_s, "text"_qba), limit)),
                     ErrorKind::Tls);
        QVERIFY(stranger.requests().isEmpty());
    }

    void withoutAnOfficeNothingIsSent() {
        const auto engine = engineWith({});
        COMPARE_KIND(await(engine->pdfOf(post(*engine, u"a.odt"_s, "text"_qba), limit)),
                     ErrorKind::Unsupported);
    }

    void whatIsTooLargeIsNotSent() {
        COMPARE_KIND(await(m_engine->pdfOf(m_document, document().size() - 1)),
                     ErrorKind::TooLarge);
        Attachment claimed = m_document;
        for (const qint64 size : {qint64(10), qint64(-1)}) {
            claimed.size = size;
            COMPARE_KIND(await(m_engine->pdfOf(claimed, document().size() - 1)),
                         ErrorKind::TooLarge);
        }
        QCOMPARE(asked(), 0);
        VERIFY_OK(await(m_engine->pdfOf(claimed, document().size())));
    }

    void aPdfThatIsTooLargeIsNotTaken() {
        const QByteArray large = "%PDF-1.4\n" + QByteArray(document().size(), ' ');
        m_server.onAny([large](const ServedRequest&) { return answer(200, large); });
        COMPARE_KIND(await(m_engine->pdfOf(m_document, document().size())), ErrorKind::TooLarge);
        // One that does not say how large it is.
        m_server.onAny([large](const ServedRequest&) {
            return ServedAnswer{"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + large};
        });
        COMPARE_KIND(await(m_engine->pdfOf(m_document, document().size())), ErrorKind::TooLarge);
        const auto made = await(m_engine->pdfOf(m_document, large.size()));
        VERIFY_OK(made);
        QCOMPARE(*made, large);
    }

    void whatIsCancelledEndsAtTheOffice() {
        m_server.onAny([](const ServedRequest&) { return ServedAnswer{{}, true}; });
        auto converting = m_engine->pdfOf(m_document, limit);
        const auto cancel = converting.canceller();
        QTRY_COMPARE(asked(), 1);
        QCOMPARE(m_server.openConnections(), 1);
        QVERIFY(!converting.isFinished());
        cancel();
        COMPARE_KIND(await(std::move(converting)), ErrorKind::Cancelled);
        QTRY_COMPARE(m_server.openConnections(), 0);
    }

    void anEngineThatEndsLeavesTheOffice() {
        m_server.onAny([](const ServedRequest&) { return ServedAnswer{{}, true}; });
        auto engine = engineWith(m_server.url(QString::fromLatin1(place)));
        auto converting = engine->pdfOf(post(*engine, u"a.odt"_s, "text"_qba), limit);
        QTRY_COMPARE(asked(), 1);
        engine.reset();
        COMPARE_KIND(await(std::move(converting)), ErrorKind::Cancelled);
        QTRY_COMPARE(m_server.openConnections(), 0);
    }

    void nothingIsOnTheDiskInClear() {
        VERIFY_OK(await(m_engine->pdfOf(m_document, limit)));
        VERIFY_OK(await(m_engine->flush()));
        int seen = 0;
        QDirIterator files(m_engine->dataDir(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++seen;
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(secret) && !bytes.contains("%PDF-"),
                     qPrintable(file.fileName()));
        }
        QVERIFY(seen > 3);
    }

private:
    static std::unique_ptr<Engine> engineWith(const QUrl& office) {
        EngineOptions options;
        options.demo = true;
        options.lively = false;
        options.policy.officeConverter = office;
        auto engine = std::make_unique<Engine>();
        if (const auto opened = await(engine->open(options)); !opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return engine;
    }

    static ConversationId chatOf(Engine& engine) {
        const auto chats = engine.reads().cache().chats();
        for (const cache::ConversationRow& row : *chats) {
            if (row.conversation.kind == ConversationKind::Chat && !row.conversation.encrypted &&
                row.conversation.membership == Membership::Joined && row.last)
                return row.conversation.id;
        }
        return {};
    }

    /// The attachment as whoever reads it gets it.
    static Attachment post(Engine& engine, const QString& name, const QByteArray& content) {
        ConversationId chat;
        (void)QTest::qWaitFor([&] { return (chat = chatOf(engine)).isValid(); });
        const auto staged = await(engine.stageBytes(chat.account, content, name));
        if (!staged) {
            qWarning() << "not staged:" << staged.error().detail;
            return {};
        }
        SendMessage send;
        send.conversation = chat;
        send.transactionId = workspace::newTransactionId();
        send.content.attachments = {staged->attachment};
        const auto receipt = await(engine.postAndWait(send));
        if (!receipt) {
            qWarning() << "not posted:" << receipt.error().detail;
            return {};
        }
        Attachment attachment;
        (void)QTest::qWaitFor([&] {
            const auto stored = engine.reads().cache().message(receipt->message, chat);
            if (stored && *stored)
                attachment = (*stored)->message.attachments.value(0);
            return attachment.media.isValid();
        });
        return attachment;
    }

    /// The form byte by byte, around a boundary that only its header tells.
    static void compareForm(const ServedRequest& request, const QByteArray& name,
                            const QByteArray& content) {
        const QByteArray type = request.header("Content-Type");
        const QByteArray before = "multipart/form-data; boundary="_qba;
        QVERIFY2(type.startsWith(before), type.constData());
        const QByteArray boundary = type.sliced(before.size());
        QVERIFY(!boundary.isEmpty() && !content.contains(boundary));
        QVERIFY(request.body ==
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"data\"; filename=\"" +
                    name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content +
                    "\r\n--" + boundary + "--\r\n");
    }

    [[nodiscard]] qsizetype asked() const { return m_server.requests().size() - m_asked; }

    ScriptedServer m_server;
    std::unique_ptr<Engine> m_engine;
    Attachment m_document;
    QByteArray m_pdf;
    qsizetype m_asked = 0;
};

QTEST_MAIN(OfficeTest)
#include "OfficeTest.moc"
