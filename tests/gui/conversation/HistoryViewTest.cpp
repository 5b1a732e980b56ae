// A long history in the view: what is on the screen stays there, whatever the model holds.
#include "models/FeedModel.h"
#include "models/TimelineModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/timeline/JumpButton.h"
#include "ui/widgets/timeline/TimelineView.h"
#include "unit/models/support/Desk.h"

#include <QScrollBar>
#include <QWheelEvent>

using namespace parvis;
using namespace parvis::models::test;
using models::TimelineItem;
using ui::TimelineView;

namespace {

constexpr int messagesInAll = 3000;

void turnWheel(TimelineView& view, int notches) {
    const QPointF at = view.viewport()->rect().center();
    QWheelEvent turn(at, view.viewport()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, {},
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &turn);
}

/// The messages in view, and where each begins.
QHash<QString, int> onScreen(const TimelineView& view) {
    QHash<QString, int> tops;
    for (int row = std::max(0, view.firstVisibleRow()); row <= view.lastVisibleRow(); ++row) {
        const TimelineItem& item = view.source()->item(row);
        if (item.kind == TimelineItem::Kind::Message)
            tops.insert(item.message.id.remote, view.rowRect(row).top());
    }
    return tops;
}

} // namespace

class HistoryViewTest : public QObject {
    Q_OBJECT

private:
    void show(std::unique_ptr<models::TimelineSource> source, TimelineView::Mode mode,
              const MessageId& at = {}) {
        m_model = std::move(source);
        m_view = std::make_unique<TimelineView>(m_theme, nullptr, mode);
        m_view->resize(700, 600);
        m_view->setSource(m_model.get(), at);
        m_view->show();
        QCoreApplication::processEvents();
    }
    void showChat(const MessageId& at = {}) {
        show(std::make_unique<models::TimelineModel>(m_desk->reads(), place()),
             TimelineView::Mode::Chat, at);
    }
    /// Turns the wheel until the view is at an end of the whole history. What stands in the view
    /// moves by the wheel alone.
    void scrollThrough(int notches, int mostRows, QSet<QString>& seen) {
        for (const QString& id : onScreen(*m_view).keys())
            seen.insert(id);
        for (int turns = 0; turns < 6000; ++turns) {
            turnWheel(*m_view, notches);
            const auto before = onScreen(*m_view);
            QVERIFY2(!before.isEmpty(), "nothing to read");
            QCoreApplication::processEvents(); // more rows come, others go
            const auto after = onScreen(*m_view);
            for (auto it = before.cbegin(); it != before.cend(); ++it)
                QCOMPARE(after.value(it.key(), -9999), it.value());
            for (int row = m_view->firstVisibleRow(); row <= m_view->lastVisibleRow(); ++row)
                QVERIFY2(!m_view->rowRect(row).isNull(), "a blank row");
            QVERIFY2(m_model->rowCount() <= mostRows,
                     qPrintable(QString::number(m_model->rowCount())));
            for (auto it = after.cbegin(); it != after.cend(); ++it)
                seen.insert(it.key());
            const QScrollBar* bar = m_view->verticalScrollBar();
            const bool atEnd = notches > 0 ? bar->value() == 0 : bar->value() == bar->maximum();
            const bool more = (notches > 0) == (m_chat) ? m_model->hasOlder() : m_model->hasNewer();
            if (atEnd && !more)
                return;
        }
        QFAIL("no end");
    }
    [[nodiscard]] ui::JumpButton* jumpButton() const {
        return m_view->findChild<ui::JumpButton*>(u"jumpToNewest"_s);
    }
    [[nodiscard]] int topOf(const QString& id) const {
        return m_view->rowRect(m_model->rowOf(messageId(id))).top();
    }

private slots:
    void init() {
        m_desk = std::make_unique<Desk>();
        m_chat = true;
    }
    void cleanup() {
        m_view.reset();
        m_model.reset();
        m_desk.reset();
    }

    void readingThroughEverythingKeepsItsPlace() {
        m_desk->arrive(messages(1, messagesInAll));
        showChat();
        QSet<QString> seen;
        scrollThrough(4, 520, seen);
        QCOMPARE(seen.size(), messagesInAll);
        QVERIFY(!m_view->isAtNewest());
        seen.clear();
        scrollThrough(-4, 520, seen);
        QCOMPARE(seen.size(), messagesInAll);
        QVERIFY(m_view->isAtNewest());
        QVERIFY(jumpButton()->isHidden());
    }

    void aFeedIsReadThroughLikewise() {
        m_chat = false;
        m_desk->makeFeed();
        m_desk->arrive(messages(1, 900));
        show(std::make_unique<models::FeedModel>(m_desk->reads(), place()),
             TimelineView::Mode::Feed);
        QSet<QString> seen;
        scrollThrough(-4, 220, seen);
        QCOMPARE(seen.size(), 900);
        seen.clear();
        scrollThrough(4, 220, seen);
        QCOMPARE(seen.size(), 900);
        QVERIFY(m_view->isAtNewest());
    }

    void aJumpLandsAnywhere() {
        m_desk->arrive(messages(1, messagesInAll));
        showChat();
        for (const int number : {40, 2950, 1500, 1, 3000}) {
            const QString id = u"m%1"_s.arg(number);
            QVERIFY(m_view->jumpTo(messageId(id)));
            QVERIFY(onScreen(*m_view).contains(id));
            const int top = topOf(id);
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            QCOMPARE(topOf(id), top);
            QVERIFY(m_model->rowCount() < 320);
        }
        QVERIFY(m_view->isAtNewest());
        QVERIFY(!m_view->jumpTo(messageId(u"absent"_s)));
        QVERIFY(m_view->isAtNewest());
    }

    void aConversationOpensAtAMessage() {
        m_desk->arrive(messages(1, messagesInAll));
        showChat(messageId(u"m1000"_s));
        QVERIFY(onScreen(*m_view).contains(u"m1000"_s));
        QVERIFY(topOf(u"m1000"_s) > 100 && topOf(u"m1000"_s) < 300);
        QVERIFY(!m_view->isAtNewest());
        QVERIFY(!jumpButton()->isHidden());
        showChat(messageId(u"absent"_s));
        QVERIFY(m_view->isAtNewest());
    }

    void whatArrivesMeanwhileIsCountedAndNotCalledRead() {
        m_desk->arrive(messages(1, messagesInAll));
        showChat();
        QVERIFY(m_view->jumpTo(messageId(u"m700"_s)));
        QCoreApplication::processEvents();
        QSignalSpy seen(m_view.get(), &TimelineView::newestVisibleChanged);
        const auto before = onScreen(*m_view);
        m_desk->arrive(messages(messagesInAll + 1, messagesInAll + 3));
        QCOMPARE(onScreen(*m_view), before);
        QCOMPARE(jumpButton()->unread(), 3);
        turnWheel(*m_view, 2);
        QVERIFY(seen.isEmpty());
        QTest::mouseClick(jumpButton(), Qt::LeftButton);
        QVERIFY(m_view->isAtNewest());
        QCOMPARE(jumpButton()->unread(), 0);
        QVERIFY(jumpButton()->isHidden());
        QVERIFY(onScreen(*m_view).contains(u"m%1"_s.arg(messagesInAll + 3)));
        QCOMPARE(seen.last().at(0).value<MessageId>(), messageId(u"m%1"_s.arg(messagesInAll + 3)));
        // Here it sticks again.
        m_desk->arrive(messages(messagesInAll + 4, messagesInAll + 4));
        QVERIFY(onScreen(*m_view).contains(u"m%1"_s.arg(messagesInAll + 4)));
    }

    void whoIsAtTheNewestEndStaysThereHoweverMuchComes() {
        m_desk->arrive(messages(1, 300));
        showChat();
        m_desk->arrive(messages(301, 1000)); // more than is put below
        QTRY_VERIFY(onScreen(*m_view).contains(u"m1000"_s));
        QVERIFY(m_view->isAtNewest());
        // A day in which the window is not touched.
        for (int i = 0; i < 40; ++i) {
            m_desk->arrive(messages(1001 + 20 * i, 1020 + 20 * i));
            QCoreApplication::processEvents();
        }
        QVERIFY(onScreen(*m_view).contains(u"m1800"_s));
        QVERIFY2(m_model->rowCount() < 520, qPrintable(QString::number(m_model->rowCount())));
    }

    void whatIsSelectedIsNotGivenUp() {
        m_desk->arrive(messages(1, messagesInAll));
        showChat();
        const QPoint start = m_view->rowRect(m_view->lastVisibleRow()).center();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(m_view->viewport(), {start.x(), 30});
        while (m_model->rowCount() < 1200) {
            turnWheel(*m_view, 10);
            QCoreApplication::processEvents();
        }
        QTest::mouseMove(m_view->viewport(), {start.x(), 40});
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {start.x(), 40});
        QVERIFY(m_view->hasSelection());
        QVERIFY(m_view->selectedText().contains(u"text of m2900"_s));
        m_view->clearSelection();
        turnWheel(*m_view, -1);
        QTRY_VERIFY(m_model->rowCount() < 520);
    }

    void theKeyboardGoesThroughEverythingToo() {
        m_desk->arrive(messages(1, 600));
        showChat();
        m_view->setFocus();
        int presses = 0;
        while (m_view->currentMessage() != messageId(u"m1"_s) && presses < 700) {
            QTest::keyClick(m_view.get(), Qt::Key_Up);
            QCoreApplication::processEvents();
            ++presses;
        }
        QCOMPARE(presses, 600);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(onScreen(*m_view).contains(u"m600"_s));
        QVERIFY(m_view->isAtNewest());
    }

private:
    ui::Theme m_theme;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<models::TimelineSource> m_model;
    std::unique_ptr<TimelineView> m_view;
    bool m_chat = true;
};

QTEST_MAIN(HistoryViewTest)
#include "HistoryViewTest.moc"
