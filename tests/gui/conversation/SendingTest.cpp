// What becomes of the files that somebody attaches.
#include "gui/support/Stage.h"
#include "support/Await.h"
#include "ui/chat/ChatView.h"
#include "ui/widgets/composer/AttachmentTray.h"
#include "ui/widgets/composer/Composer.h"
#include "ui/widgets/composer/PictureOptions.h"
#include "ui/widgets/timeline/TimelineView.h"
#include "unit/media/support/PictureBytes.h"

#include <QApplication>
#include <QComboBox>
#include <QImageReader>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace parvis;
using namespace Qt::StringLiterals;
namespace picture = parvis::test::picture;
using parvis::test::await;

class SendingTest final : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_stage = std::make_unique<gui::Stage>();
        QVERIFY(m_stage->open());
        const auto conversations = m_stage->engine().reads().cache().chats().value();
        const auto chat = std::ranges::find_if(conversations, [](const auto& c) {
            return c.conversation.kind == ConversationKind::Direct;
        });
        QVERIFY(chat != conversations.end());
        m_place = chat->conversation.id;
        m_chat = new ui::ChatView(m_stage->context());
        m_window = m_stage->show(nullptr, m_chat);
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QVERIFY(m_chat->open(m_place));
        m_composer = m_chat->findChild<ui::Composer*>();
        QVERIFY(m_composer);
    }
    void cleanup() { m_stage.reset(); }

    void aPictureGoesOutWithoutItsPlace() {
        const QByteArray original = attach(u"harbour.jpg"_s, picture::fullJpeg());
        QTRY_VERIFY(options()->isVisible());
        QVERIFY2(options()->note().contains(u"left out"_s), qPrintable(options()->note()));
        m_stage->shoot(m_chat, u"picture-cleaned"_s);
        const QByteArray sent = send();
        QVERIFY(original.contains(picture::latitude));
        QVERIFY(!sent.contains(picture::latitude) && !sent.contains("Berlin"));
        QCOMPARE(sent.size(), original.size());
        const qsizetype pixels = picture::encoded("JPEG").size() - 2;
        QCOMPARE(sent.last(pixels), original.last(pixels));
        QVERIFY(!options()->isVisible());
    }

    void onePersonKeepsThePlaceForOneSending() {
        const QByteArray original = attach(u"harbour.jpg"_s, picture::fullJpeg());
        auto* keep = m_chat->findChild<QPushButton*>(u"keepLocation"_s);
        QTRY_VERIFY(keep->isVisible());
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Space);
        QTRY_VERIFY2(options()->note().contains(u"Goes out with"_s), qPrintable(options()->note()));
        QCOMPARE(send(), original);
        // The next one is cleaned again.
        attach(u"office.jpg"_s, picture::fullJpeg());
        QTRY_VERIFY(options()->note().contains(u"left out"_s));
        QVERIFY(!send().contains(picture::latitude));
    }

    void theSettingIsFollowed() {
        QVERIFY(m_stage->engine().removesLocations());
        QVERIFY(await(m_stage->engine().setRemovesLocations(false)));
        QTRY_VERIFY(!m_stage->engine().removesLocations());
        const QByteArray original = attach(u"harbour.jpg"_s, picture::fullJpeg());
        QTRY_VERIFY2(options()->note().contains(u"Goes out with"_s), qPrintable(options()->note()));
        QCOMPARE(send(), original);
    }

    void whatCannotBeCleanedIsSaidBefore() {
        const QByteArray damaged = attach(u"torn.jpg"_s, picture::fullJpeg().first(900));
        QTRY_VERIFY(options()->note().contains(u"torn.jpg"_s));
        QVERIFY(options()->note().contains(u"amaged"_s));
        attach(u"raw.dng"_s, picture::tiff(true));
        QTRY_VERIFY(options()->note().contains(u"raw.dng"_s));
        QVERIFY(options()->note().contains(u"cannot look into"_s));
        m_stage->shoot(m_chat, u"picture-not-cleaned"_s);
        QCOMPARE(send(), damaged);
    }

    void aLargePictureIsMadeSmallerOnlyWhenAsked() {
        QImage wide(3000, 1500, QImage::Format_RGB32);
        wide.fill(Qt::darkCyan);
        for (int x = 0; x < wide.width(); ++x)
            wide.setPixel(x, x % 1500, qRgb(x, x * 7, x * 13));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(wide.save(&buffer, "JPEG", 98));
        bytes.insert(2, picture::exifSegment(picture::tiff(true))); // turned: orientation 6
        attach(u"plan.jpg"_s, bytes);
        auto* size = m_chat->findChild<QComboBox*>(u"pictureSize"_s);
        QTRY_VERIFY(size->isVisible());
        QCOMPARE(size->currentIndex(), 0);
        m_stage->shoot(m_chat, u"picture-size"_s);
        QCOMPARE(shown(send()).size(), QSize(1500, 3000)); // all of it, turned

        attach(u"plan.jpg"_s, bytes);
        QTRY_VERIFY(size->isVisible());
        QCOMPARE(size->currentIndex(), 0); // a choice for one sending
        size->setFocus();
        QTest::keyClick(size, Qt::Key_Down);
        QByteArray smaller = send(); // waits until it is made
        QCOMPARE(shown(smaller).size(), QSize(1024, 2048));
        QVERIFY(smaller.size() < bytes.size());
        QVERIFY(!smaller.contains(picture::latitude) && !smaller.contains("Exif"));
    }

    void whatWaitsOfflineIsTakenBackWithTextAndFiles() {
        m_stage->setReachable(false);
        attach(u"harbour.jpg"_s, picture::fullJpeg());
        attach(u"plan.pdf"_s, "%PDF-1.4 a plan");
        auto* tray = m_chat->findChild<ui::AttachmentTray*>();
        QTRY_COMPARE(tray->count(), 2);
        auto* field = m_composer->findChild<QTextEdit*>();
        QTest::keyClicks(field, u"look at *this*"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(tray->count(), 0);
        auto* view = m_chat->findChild<ui::TimelineView*>(u"chatTimeline"_s);
        QTRY_VERIFY(newest(*view).sendState == models::SendState::Waiting);
        QCOMPARE(newest(*view).message.attachments.size(), 2);
        QTRY_VERIFY(!cancelRect(*view).isNull());
        m_stage->shoot(m_chat, u"waiting-with-files"_s);
        QTest::keyClicks(field, u"and that"_s); // written since
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cancelRect(*view).center());
        QTRY_COMPARE(tray->count(), 2);
        QCOMPARE(m_composer->text(), u"look at *this*\n\nand that"_s);
        QTRY_VERIFY(newest(*view).sendState == models::SendState::Sent);
        QVERIFY(m_stage->engine().reads().personal().outbox(m_place.account).value().isEmpty());
        QTRY_COMPARE(m_stage->engine().draft(m_place, {}), m_composer->text());
        m_stage->shoot(m_chat, u"taken-back"_s);
    }

    void aWaitingMessageIsTakenBackByKeys() {
        m_stage->setReachable(false);
        auto* field = m_composer->findChild<QTextEdit*>();
        QTest::keyClicks(field, u"only words"_s);
        QTest::keyClick(field, Qt::Key_Return);
        auto* view = m_chat->findChild<ui::TimelineView*>(u"chatTimeline"_s);
        QTRY_VERIFY(newest(*view).sendState == models::SendState::Waiting);
        view->setFocus(Qt::TabFocusReason);
        QTest::keyClick(view, Qt::Key_End);
        view->setCurrentRow(view->source()->rowCount() - 1);
        QTest::keyClick(view, Qt::Key_Return);
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())));
        QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(menu->activeAction()->text(), u"Cancel sending"_s);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(m_composer->text(), u"only words"_s);
        QTRY_VERIFY(newest(*view).sendState == models::SendState::Sent);
        QTRY_VERIFY(field->hasFocus());
    }

    void filesWaitInTheirConversation() {
        attach(u"harbour.jpg"_s, picture::fullJpeg());
        auto* tray = m_chat->findChild<ui::AttachmentTray*>();
        QTRY_COMPARE(tray->count(), 1);
        const auto conversations = m_stage->engine().reads().cache().chats().value();
        const auto other = std::ranges::find_if(conversations, [this](const auto& c) {
            return c.conversation.kind == ConversationKind::Direct && c.conversation.id != m_place;
        });
        QVERIFY(m_chat->open(other->conversation.id));
        QCOMPARE(tray->count(), 0);
        QVERIFY(m_chat->open(m_place));
        QCOMPARE(tray->count(), 1);
        QVERIFY(!send().isEmpty());
    }

private:
    static QImage shown(QByteArray bytes) {
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        return reader.read();
    }
    ui::PictureOptions* options() { return m_chat->findChild<ui::PictureOptions*>(); }

    static const models::TimelineItem& newest(const ui::TimelineView& view) {
        return view.source()->item(view.source()->rowCount() - 1);
    }
    /// Where "Cancel" stands in the newest row, in the viewport.
    static QRect cancelRect(const ui::TimelineView& view) {
        const QRect row = view.rowRect(view.source()->rowCount() - 1);
        for (int y = row.top(); y < row.bottom(); y += 4) {
            for (int x = 0; x < row.width(); x += 8) {
                const ui::Hit hit = view.hitAt({x, y});
                if (hit.what == ui::Hit::What::CancelSending)
                    return hit.rect.translated(row.topLeft());
            }
        }
        return {};
    }
    QByteArray attach(const QString& name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        emit m_composer->filesDropped({QUrl::fromLocalFile(path)});
        return bytes;
    }
    /// Presses Enter; the bytes of the first file as the server has them.
    QByteArray send() {
        MessageId sent;
        const auto waiting =
            connect(&m_stage->engine(), &engine::Engine::delivered, this,
                    [&](const QString&, const Receipt& receipt) { sent = receipt.message; });
        auto* field = m_composer->findChild<QTextEdit*>();
        field->setFocus();
        QTest::keyClicks(field, u"look"_s);
        QTest::keyClick(field, Qt::Key_Return);
        const bool delivered = QTest::qWaitFor([&] { return sent.isValid(); }, 10'000);
        disconnect(waiting);
        auto& cache = m_stage->engine().reads().cache();
        std::optional<Message> message;
        const bool here = delivered && QTest::qWaitFor(
                                           [&] {
                                               const auto rows =
                                                   cache.before(m_place, std::nullopt, 5).value();
                                               for (const auto& row : rows) {
                                                   if (row.message.id == sent)
                                                       message = row.message;
                                               }
                                               return message.has_value();
                                           },
                                           10'000);
        if (!here || message->attachments.isEmpty())
            return {};
        const QString saved = m_folder.filePath(u"received"_s);
        QFile::remove(saved);
        if (!await(m_stage->engine().save(message->attachments.first().media, saved)))
            return {};
        QFile file(saved);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<gui::Stage> m_stage;
    QTemporaryDir m_folder;
    ConversationId m_place;
    ui::ChatView* m_chat = nullptr;
    QWidget* m_window = nullptr;
    ui::Composer* m_composer = nullptr;
};

QTEST_MAIN(SendingTest)
#include "SendingTest.moc"
