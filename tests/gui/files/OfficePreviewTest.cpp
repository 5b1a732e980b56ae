#include "fakes/ScriptedServer.h"
#include "gui/support/Stage.h"
#include "support/Await.h"
#include "ui/files/FilePreview.h"
#include "ui/files/PdfBody.h"
#include "ui/widgets/Spinner.h"
#include "workspace/Compose.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QTest>

using namespace parvis;
using namespace parvis::fakes;
using namespace Qt::StringLiterals;

namespace {

const QByteArray plan = "PK\x03\x04 the plan of the shifts\0\r\n"_qba;

/// Pages as a web office makes them.
QByteArray pdfOfPages(int pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        QFont font = painter.font();
        font.setPointSize(20);
        painter.setFont(font);
        painter.drawText(QPoint(20, 40), u"Shift plan, page %1"_s.arg(page + 1));
        font.setPointSize(11);
        painter.setFont(font);
        for (int line = 0; line < 24; ++line)
            painter.drawText(
                QPoint(20, 80 + 24 * line),
                u"%1 December  early: Ines, Jonas   late: Amira, Piet"_s.arg(line + 1));
    }
    painter.end();
    return bytes;
}

} // namespace

/// Documents of an office in the window, by a web office that is a server here.
class OfficePreviewTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        policy::Policy policy;
        policy.officeConverter = m_server.url(u"/cool/convert-to/pdf"_s);
        open(policy);
        m_pdf = pdfOfPages(3);
    }
    void init() {
        m_server.onAny([this](const ServedRequest&) {
            return ServedAnswer::page(m_pdf, "application/pdf"_qba);
        });
        m_asked = m_server.requests().size();
        m_window = m_stage->show(nullptr, new QWidget);
    }
    void cleanup() {
        m_stage->setTextScale(1.0);
        m_window = nullptr;
        m_stage->show(nullptr, new QWidget); // ends what the test left open
    }
    void cleanupTestCase() { m_stage.reset(); }

    void itsPagesAreShown() {
        ui::FilePreview* preview = show({m_document});
        QTRY_VERIFY(preview->body());
        auto* body = qobject_cast<ui::PdfBody*>(preview->body());
        QVERIFY(body);
        QTRY_VERIFY(body->isDrawn());
        QCOMPARE(child<QLabel>(u"previewPlace"_s)->text(), u"1 of 3"_s);
        QCOMPARE(child<QLabel>(u"previewName"_s)->text(), m_document.fileName);
        auto* maker = child<QLabel>(u"previewMaker"_s);
        QVERIFY(maker->isVisible());
        QVERIFY2(maker->text().contains(u"127.0.0.1"_s), qPrintable(maker->text()));
        QVERIFY(m_stage->navigator().announced.contains(maker->text()));
        QCOMPARE(asked(), 1);
        QVERIFY(m_server.requests().last().body.contains(plan));
        QWidget* pages = preview->findChild<QWidget*>(u"previewPdf"_s);
        QTRY_VERIFY(pages->accessibleDescription().contains(u"Shift plan, page 1"_s));
        m_stage->shoot(m_window, u"preview-office"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTRY_COMPARE(child<QLabel>(u"previewPlace"_s)->text(), u"3 of 3"_s);
        m_window->resize(430, 760);
        m_stage->setTextScale(2.0);
        QTRY_VERIFY(body->isDrawn());
        m_stage->shoot(m_window, u"preview-office-narrow"_s);
        preview->close();
    }

    void whatTheOfficeRefusesOpensWithAnotherProgram() {
        m_server.onAny([](const ServedRequest&) {
            return ServedAnswer::page("no"_qba, "text/plain"_qba, 403);
        });
        ui::FilePreview* preview = show({m_document});
        QTRY_VERIFY(child<QWidget>(u"previewWords"_s));
        QVERIFY(!preview->body());
        QVERIFY(!child<QWidget>(u"previewMaker"_s)->isVisible());
        bool isSaid = false;
        for (const QLabel* label : child<QWidget>(u"previewWords"_s)->findChildren<QLabel*>())
            isSaid = isSaid || label->text().contains(u"web office could not convert"_s);
        QVERIFY(isSaid);
        m_stage->shoot(m_window, u"preview-office-refused"_s);
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"file"_s, this, "openedOutside");
        QTest::mouseClick(child<QAbstractButton>(u"emptyStateAction"_s), Qt::LeftButton);
        QTRY_VERIFY(m_opened.isValid());
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QFile lent(m_opened.toLocalFile());
        QVERIFY(lent.open(QIODevice::ReadOnly));
        QCOMPARE(lent.readAll(), plan);
        preview->close();
    }

    void whatIsNoPdfIsNotShown() {
        for (const QByteArray& answer : {"%PDF-1.4 and no more"_qba, "<!DOCTYPE html>"_qba}) {
            m_server.onAny([answer](const ServedRequest&) {
                return ServedAnswer::page(answer, "application/pdf"_qba);
            });
            ui::FilePreview* preview = show({m_document});
            QTRY_VERIFY(child<QWidget>(u"previewWords"_s));
            QVERIFY(!preview->body());
            QVERIFY(!child<QWidget>(u"previewMaker"_s)->isVisible());
            delete preview;
        }
    }

    void closingEndsTheWait() {
        m_server.onAny([](const ServedRequest&) { return ServedAnswer{{}, true}; });
        const QPointer<ui::FilePreview> preview = show({m_document});
        QTRY_COMPARE(asked(), 1);
        QTRY_VERIFY(preview->findChild<ui::Spinner*>()->isVisible());
        QVERIFY(child<QLabel>(u"previewMaker"_s)->isVisible()); // who has the document now
        QCOMPARE(m_server.openConnections(), 1);
        QTest::keyClick(preview.data(), Qt::Key_Escape);
        QTRY_VERIFY(!preview);
        QTRY_COMPARE(m_server.openConnections(), 0);
    }

    void theNextFileEndsTheWait() {
        m_server.onAny([](const ServedRequest&) { return ServedAnswer{{}, true}; });
        const Attachment text = post(u"notes.txt"_s, "plain words"_qba);
        ui::FilePreview* preview = show({m_document, text});
        QTRY_COMPARE(asked(), 1);
        QTest::mouseClick(child<QAbstractButton>(u"previewNext"_s), Qt::LeftButton);
        QTRY_COMPARE(m_server.openConnections(), 0);
        QTRY_VERIFY(preview->body());
        QVERIFY(!child<QWidget>(u"previewMaker"_s)->isVisible());
        // And what comes back is asked for again.
        m_server.onAny([this](const ServedRequest&) {
            return ServedAnswer::page(m_pdf, "application/pdf"_qba);
        });
        QTest::mouseClick(child<QAbstractButton>(u"previewPrevious"_s), Qt::LeftButton);
        QTRY_VERIFY(qobject_cast<ui::PdfBody*>(preview->body()));
        QCOMPARE(asked(), 2);
        preview->close();
    }

    void aFileThatIsNotHereDoesNotGoThere() {
        Attachment missing = m_document;
        missing.media.uri = u"demo://no/such/file"_s;
        ui::FilePreview* preview = show({missing});
        QTRY_VERIFY(child<QWidget>(u"previewWords"_s));
        QCOMPARE(child<QAbstractButton>(u"emptyStateAction"_s)->text(), u"Try again"_s);
        QVERIFY(!child<QWidget>(u"previewMaker"_s)->isVisible());
        QCOMPARE(asked(), 0);
        preview->close();
    }

    void withoutAnOfficeItIsForAnotherProgram() {
        m_window = nullptr;
        open({});
        m_window = m_stage->show(nullptr, new QWidget);
        ui::FilePreview* preview = show({m_document});
        QTRY_VERIFY(child<QWidget>(u"previewWords"_s));
        QVERIFY(!preview->body());
        QVERIFY(!child<QWidget>(u"previewMaker"_s)->isVisible());
        QCOMPARE(asked(), 0);
        preview->close();
    }

public slots:
    void openedOutside(const QUrl& url) { m_opened = url; }

private:
    template<class T>
    T* child(const QString& name) const {
        return m_window->findChild<T*>(name);
    }

    void open(const policy::Policy& policy) {
        m_stage.reset();
        m_stage = std::make_unique<gui::Stage>();
        QVERIFY(m_stage->open(policy));
        m_document = post(u"Shift plan.docx"_s, plan);
        QVERIFY(m_document.media.isValid());
    }

    ui::FilePreview* show(const QList<Attachment>& attachments) {
        QList<ui::PreviewFile> files;
        for (const Attachment& attachment : attachments)
            files.append({attachment, u"Ines"_s});
        auto* preview = new ui::FilePreview(m_stage->context(), files, 0, m_window);
        preview->open();
        return preview;
    }

    /// The attachment as whoever reads it gets it.
    Attachment post(const QString& name, const QByteArray& content) {
        auto& cache = m_stage->engine().reads().cache();
        const auto groups = cache.groups();
        ConversationId feed;
        for (const cache::GroupRow& row : *groups) {
            if (row.group.name.startsWith(u"Beamline 4"_s))
                feed = row.group.feed;
        }
        const auto staged = test::await(m_stage->engine().stageBytes(feed.account, content, name));
        if (!staged)
            return {};
        SendMessage send;
        send.conversation = feed;
        send.transactionId = workspace::newTransactionId();
        send.content.text = u"A file"_s;
        send.content.attachments = {staged->attachment};
        const auto receipt = test::await(m_stage->engine().postAndWait(send));
        if (!receipt)
            return {};
        Attachment attachment;
        (void)QTest::qWaitFor([&] {
            const auto stored = cache.message(receipt->message, feed);
            if (stored && *stored)
                attachment = (*stored)->message.attachments.value(0);
            return attachment.media.isValid();
        });
        return attachment;
    }

    [[nodiscard]] qsizetype asked() const { return m_server.requests().size() - m_asked; }

    ScriptedServer m_server;
    std::unique_ptr<gui::Stage> m_stage;
    Attachment m_document;
    QByteArray m_pdf;
    QWidget* m_window = nullptr;
    QUrl m_opened;
    qsizetype m_asked = 0;
};

QTEST_MAIN(OfficePreviewTest)
#include "OfficePreviewTest.moc"
