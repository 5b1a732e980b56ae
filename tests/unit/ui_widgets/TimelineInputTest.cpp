#include "ui/theme/Theme.h"
#include "ui/widgets/timeline/TimelineView.h"
#include "unit/ui_widgets/ListTimelineSource.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;
using test::message;
using ui::TimelineView;

class TimelineInputTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_source = std::make_unique<test::ListTimelineSource>();
        m_view = std::make_unique<TimelineView>(m_theme, nullptr, TimelineView::Mode::Chat);
        m_view->resize(700, 500);
        m_view->setSource(m_source.get());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup() {
        m_view.reset();
        m_source.reset();
    }

    void selectsAndCopiesAcrossMessages() {
        m_source->insert(0, {message(0, u"first words"_s), message(1, u"middle"_s, u"Lea Moreau"_s),
                             message(2, u"last words"_s)});
        // From before the first letter of the first message to beyond the end of the last.
        drag(textStart(0), QPoint(690, m_view->rowRect(2).bottom() - 4));
        QCOMPARE(
            m_view->selectedText(),
            u"[%1] Aiko Tanaka: first words\n[%2] Lea Moreau: middle\n[%3] Aiko Tanaka: last words"_s
                .arg(time(0), time(1), time(2)));
        QTest::keySequence(m_view.get(), QKeySequence::Copy);
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), m_view->selectedText());
        QVERIFY(copied->html().contains(u"<b>Lea Moreau</b>"_s));
    }

    void withinAMessageOnlyItsTextIsCopied() {
        m_source->append(message(0, u"one two three"_s));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, textStart(0) + QPoint(4, 0));
        QCOMPARE(m_view->selectedText(), u"one"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->hasSelection());
    }

    void selectAllTakesWhatIsLoadedWithoutLayingItOut() {
        QList<models::TimelineItem> many;
        for (int i = 0; i < 5000; ++i)
            many.append(message(i, u"line %1"_s.arg(i)));
        m_source->insert(0, many);
        const qint64 before = m_view->layoutsMade();
        QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
        const QString text = m_view->selectedText();
        QCOMPARE(text.count(u'\n'), 4999);
        QVERIFY(text.endsWith(u"line 4999"_s));
        QVERIFY(m_view->layoutsMade() - before < 5);
    }

    void theSelectionFollowsItsMessages() {
        m_source->insert(0, {message(10, u"alpha"_s), message(11, u"beta"_s)});
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, textStart(1) + QPoint(4, 0));
        QCOMPARE(m_view->selectedText(), u"beta"_s);
        m_source->insert(0, {message(1, u"older"_s), message(2, u"older too"_s)});
        QCOMPARE(m_view->selectedText(), u"beta"_s);
        m_source->remove(3, 1);
        QVERIFY(!m_view->hasSelection());
    }

    void arrowsMoveThroughMessagesAndSkipLines() {
        models::TimelineItem date;
        date.kind = models::TimelineItem::Kind::DateLine;
        date.message.sentAt = message(0, {}).message.sentAt;
        m_source->insert(0, {message(0, u"a"_s), date, message(1, u"b"_s)});
        QSignalSpy activated(m_view.get(), &TimelineView::messageActivated);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentMessage(), message(1, {}).message.id);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentMessage(), message(0, {}).message.id);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].value<MessageId>(), message(0, {}).message.id);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentMessage(), message(1, {}).message.id);
        QTest::keySequence(m_view.get(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"b"_s);
    }

    void pageKeysAndEndsScroll() {
        QList<models::TimelineItem> many;
        for (int i = 0; i < 300; ++i)
            many.append(message(i, u"line"_s));
        m_source->insert(0, many);
        const int last = m_view->lastVisibleRow();
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QVERIFY(m_view->lastVisibleRow() < last);
        QVERIFY(m_view->lastVisibleRow() >= last - 15);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->firstVisibleRow(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(m_view->isAtNewest());
    }

    void clicksTellWhatIsWanted() {
        models::TimelineItem item = message(0, u"see https://example.org/a"_s);
        item.reactions = {{u"👍"_s, 2, false}};
        item.commentCount = 2;
        m_source->append(item);
        QSignalSpy link(m_view.get(), &TimelineView::openLink);
        QSignalSpy person(m_view.get(), &TimelineView::openPerson);
        QSignalSpy reaction(m_view.get(), &TimelineView::toggleReaction);
        QSignalSpy thread(m_view.get(), &TimelineView::openThread);
        const QRect row = m_view->rowRect(0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, textStart(0) + QPoint(60, 0));
        QCOMPARE(link.count(), 1);
        QCOMPARE(link[0][0].toString(), u"https://example.org/a"_s);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(40, 25));
        QCOMPARE(person.count(), 1);
        QCOMPARE(person[0][0].value<PersonId>(), item.sender.id);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          row.topLeft() + QPoint(85, 10 + 19 + 20 + 5 + 11));
        QCOMPARE(reaction.count(), 1);
        QCOMPARE(reaction[0][1].toString(), u"👍"_s);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(90, row.bottom() - 12));
        QCOMPARE(thread.count(), 1);
        QVERIFY(!m_view->hasSelection());
    }

    void failedMessagesOfferRetry() {
        models::TimelineItem item = message(0, u"hello"_s);
        item.sendState = models::SendState::Failed;
        item.failure.kind = ErrorKind::Offline;
        m_source->append(item);
        QSignalSpy retry(m_view.get(), &TimelineView::retryRequested);
        QSignalSpy discard(m_view.get(), &TimelineView::discardRequested);
        const int y = m_view->rowRect(0).bottom() - 12;
        for (int x = 80; x < 690; x += 8)
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(x, y));
        QVERIFY(retry.count() > 1);
        QVERIFY(discard.count() > 1);
        QCOMPARE(retry[0][0].value<MessageId>(), item.message.id);
    }

    void theBarOverAMessageActsOnIt() {
        m_source->insert(0, {message(0, u"a"_s), message(1, u"b"_s)});
        QSignalSpy reply(m_view.get(), &TimelineView::replyRequested);
        QTest::mouseMove(m_view->viewport(), m_view->rowRect(0).center());
        auto* button = m_view->findChild<QAbstractButton*>(u"messageReply"_s);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(reply.count(), 1);
        QCOMPARE(reply[0][0].value<MessageId>(), message(0, {}).message.id);
    }

private:
    QPoint textStart(int row) const {
        return m_view->rowRect(row).topLeft() + QPoint(73, 10 + 19 + 10);
    }
    static QString time(int number) {
        return message(number, {}).message.sentAt.toLocalTime().toString(u"HH:mm"_s);
    }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), (from + to) / 2);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }

    ui::Theme m_theme;
    std::unique_ptr<test::ListTimelineSource> m_source;
    std::unique_ptr<TimelineView> m_view;
};

QTEST_MAIN(TimelineInputTest)
#include "TimelineInputTest.moc"
