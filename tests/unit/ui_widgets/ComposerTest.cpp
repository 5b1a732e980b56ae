#include "ui/widgets/composer/Composer.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/composer/CompletionPopup.h"
#include "ui/widgets/composer/ComposerEdit.h"
#include "ui/widgets/composer/EmojiPicker.h"
#include "ui/widgets/composer/EmojiTable.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace parvis;
using namespace parvis::ui;
using namespace Qt::StringLiterals;

class Colleagues : public CompletionSource {
public:
    QList<Completion> complete(QChar, const QString& prefix, int) override {
        QList<Completion> found;
        for (const QString& name : {u"Aiko Tanaka"_s, u"Tomas Weber"_s})
            if (name.startsWith(prefix, Qt::CaseInsensitive))
                found.append({.title = name,
                              .detail = {},
                              .insertText = u'@' + name,
                              .person = {AccountId{1}, name},
                              .avatar = {},
                              .emoji = {}});
        return found;
    }
};

class ComposerTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_composer = std::make_unique<Composer>(m_theme, nullptr, m_emoji);
        m_composer->setCompletionSource(&m_colleagues);
        m_composer->resize(500, 200);
        m_composer->show();
        m_edit = m_composer->findChild<ComposerEdit*>(u"composerEdit"_s);
        QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
        m_edit->setFocus();
    }
    void cleanup() { m_composer.reset(); }

    void enterSendsAndShiftEnterBreaksTheLine() {
        QSignalSpy send(m_composer.get(), &Composer::sendRequested);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(send.count(), 0); // There is nothing to send.
        QTest::keyClicks(m_edit, u"one"_s);
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(m_edit, u"two"_s);
        QCOMPARE(m_composer->text(), u"one\ntwo"_s);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(send.count(), 1);
        QCOMPARE(m_composer->text(), u"one\ntwo"_s); // Until the pane has it.
        m_composer->clear();
        QVERIFY(m_composer->text().isEmpty());
    }

    void enterCanBreakTheLineInstead() {
        QSignalSpy send(m_composer.get(), &Composer::sendRequested);
        m_composer->setEnterSends(false);
        QTest::keyClicks(m_edit, u"a"_s);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QTest::keyClicks(m_edit, u"b"_s);
        QCOMPARE(send.count(), 0);
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(send.count(), 1);
        QCOMPARE(m_composer->text(), u"a\nb"_s);
    }

    void growsToEightLines() {
        const int one = m_edit->height();
        m_composer->setText(u"1\n2\n3"_s);
        QTRY_VERIFY(m_edit->height() > 2 * one);
        m_composer->setText(u"x\n"_s.repeated(60));
        QTRY_VERIFY(m_edit->height() < 10 * one);
        m_composer->clear();
        QTRY_COMPARE(m_edit->height(), one);
    }

    void upEditsTheLastMessageOnlyWhenEmpty() {
        QSignalSpy edit(m_composer.get(), &Composer::editLastRequested);
        QTest::keyClicks(m_edit, u"a"_s);
        QTest::keyClick(m_edit, Qt::Key_Up);
        QCOMPARE(edit.count(), 0);
        m_composer->clear();
        QTest::keyClick(m_edit, Qt::Key_Up);
        QCOMPARE(edit.count(), 1);
    }

    void completesPeopleAndRemembersWhom() {
        QTest::keyClicks(m_edit, u"Hello @to"_s);
        auto* popup = m_composer->findChild<CompletionPopup*>();
        QVERIFY(popup && popup->isOpen());
        QSignalSpy send(m_composer.get(), &Composer::sendRequested);
        QTest::keyClick(m_edit, Qt::Key_Return); // Takes the proposal, does not send.
        QCOMPARE(send.count(), 0);
        QCOMPARE(m_composer->text(), u"Hello @Tomas Weber"_s);
        QCOMPARE(m_composer->mentions().size(), 1);
        QCOMPARE(m_composer->mentions()[0].remote, u"Tomas Weber"_s);
        m_composer->setText(u"Hello"_s); // The mention is gone, and so is its person.
        QVERIFY(m_composer->mentions().isEmpty());
    }

    void completesEmoji() {
        QTest::keyClicks(m_edit, u"done :tad"_s);
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QCOMPARE(m_composer->text(), u"done 🎉"_s);
        QTest::keyClicks(m_edit, u"at 10:30"_s);
        QVERIFY(!m_composer->findChild<CompletionPopup*>()->isOpen());
    }

    void marksText() {
        QTest::keyClicks(m_edit, u"word"_s);
        m_edit->selectAll();
        QTest::keySequence(m_edit, QKeySequence::Bold);
        QCOMPARE(m_composer->text(), u"**word**"_s);
        QTest::keySequence(m_edit, QKeySequence::Bold);
        QCOMPARE(m_composer->text(), u"word"_s);
    }

    void escapeGivesUpAReply() {
        QSignalSpy cancelled(m_composer.get(), &Composer::bannerCancelled);
        m_composer->setReplyBanner(u"Aiko"_s, u"What?"_s);
        auto* banner = m_composer->findChild<QWidget*>(u"composerBanner"_s);
        QVERIFY(!banner->isHidden());
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(banner->isHidden());
    }

    void picturesAndFilesAreHandedOver() {
        QSignalSpy image(m_composer.get(), &Composer::imagePasted);
        QSignalSpy files(m_composer.get(), &Composer::filesDropped);
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        auto* pasted = new QMimeData;
        pasted->setImageData(picture);
        QGuiApplication::clipboard()->setMimeData(pasted);
        QTest::keySequence(m_edit, QKeySequence::Paste);
        QCOMPARE(image.count(), 1);
        auto* urls = new QMimeData;
        urls->setUrls({QUrl::fromLocalFile(u"/tmp/plan.pdf"_s)});
        QGuiApplication::clipboard()->setMimeData(urls);
        QTest::keySequence(m_edit, QKeySequence::Paste);
        QCOMPARE(files.count(), 1);
        QVERIFY(m_composer->text().isEmpty());
        // Formatted text comes in plain.
        auto* html = new QMimeData;
        html->setHtml(u"<b>bold</b>"_s);
        html->setText(u"bold"_s);
        QGuiApplication::clipboard()->setMimeData(html);
        QTest::keySequence(m_edit, QKeySequence::Paste);
        QCOMPARE(m_composer->text(), u"bold"_s);
    }

    void attachmentsAloneCanBeSentAndTakenOut() {
        QSignalSpy send(m_composer.get(), &Composer::sendRequested);
        QSignalSpy remove(m_composer.get(), &Composer::removeAttachmentRequested);
        m_composer->setAttachments({{u"a.png"_s, 10, {}}, {u"b.png"_s, 20, {}}});
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(send.count(), 1);
        QTest::mouseClick(m_composer->findChild<QAbstractButton*>(u"removeAttachment1"_s),
                          Qt::LeftButton);
        QCOMPARE(remove.count(), 1);
        QCOMPARE(remove[0][0].toInt(), 1);
    }

    void saysWhyNothingCanBeWritten() {
        m_composer->setDisabledReason(u"Read only."_s);
        QVERIFY(!m_edit->isVisible());
        QVERIFY(m_composer->findChild<QWidget*>(u"composerReason"_s)->isVisible());
        // What was written before is not lost with the right to send it.
        auto* rescue = m_composer->findChild<QAbstractButton*>(u"composerRescue"_s);
        QVERIFY(!rescue->isVisible());
        m_composer->setText(u"half a sentence"_s);
        QVERIFY(rescue->isVisible());
        m_composer->clear();
        QVERIFY(!rescue->isVisible());
        m_composer->setDisabledReason({});
        QVERIFY(m_edit->isVisible());
    }

    void everyControlHasANameForScreenReaders() {
        m_composer->setPlaceholder(u"Write to Aiko…"_s);
        QCOMPARE(m_edit->accessibleName(), u"Write to Aiko…"_s);
        for (const auto* button : m_composer->findChildren<QAbstractButton*>()) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY(!button->objectName().isEmpty());
        }
    }

    void emojiArePickedByKeyboard() {
        EmojiPicker picker(m_theme, m_emoji);
        QSignalSpy picked(&picker, &EmojiPicker::picked);
        picker.popupAt(QRect(100, 500, 30, 30));
        auto* search = picker.findChild<QLineEdit*>(u"emojiSearch"_s);
        QTest::keyClicks(search, u"rocket"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked[0][0].toString(), u"🚀"_s);
        QVERIFY(!picker.isVisible());
    }

    void theEmojiTableIsWhole() {
        QVERIFY(m_emoji.all().size() > 1000);
        QSet<QString> texts;
        for (const auto& emoji : m_emoji.all()) {
            QVERIFY(!emoji.name.isEmpty());
            QVERIFY2(!texts.contains(emoji.text), qPrintable(emoji.name));
            texts.insert(emoji.text);
        }
        QCOMPARE(m_emoji.search(u"thumbsup"_s, 3).value(0).text, u"👍"_s);
        QCOMPARE(m_emoji.search(u"+1"_s, 3).value(0).text, u"👍"_s);
    }

private:
    Theme m_theme;
    EmojiTable m_emoji;
    Colleagues m_colleagues;
    std::unique_ptr<Composer> m_composer;
    ComposerEdit* m_edit = nullptr;
};

QTEST_MAIN(ComposerTest)
#include "ComposerTest.moc"
