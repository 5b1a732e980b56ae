#include "ui/widgets/timeline/TimelineView.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/timeline/JumpButton.h"
#include "unit/ui_widgets/ListTimelineSource.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;
using test::message;
using ui::TimelineView;

class TimelineViewTest : public QObject {
    Q_OBJECT

private:
    static QList<models::TimelineItem> messages(int from, int count) {
        QList<models::TimelineItem> items;
        for (int i = 0; i < count; ++i)
            items.append(message(
                from + i, QString(u"Message %1 "_s.arg(from + i)).repeated(1 + (from + i) % 40)));
        return items;
    }
    std::unique_ptr<TimelineView> show(models::TimelineSource* source,
                                       TimelineView::Mode mode = TimelineView::Mode::Chat) {
        auto view = std::make_unique<TimelineView>(m_theme, nullptr, mode);
        view->resize(700, 500);
        view->setSource(source);
        view->show();
        return view;
    }
    static int topOf(const TimelineView& view, const models::TimelineSource& source, int number) {
        return view.rowRect(source.rowOf(message(number, {}).message.id)).top();
    }

    /// Where the word stands that stops a sending, in the viewport; null: nowhere.
    static QRect cancelRect(const TimelineView& view, int row) {
        const QRect rect = view.rowRect(row);
        for (int y = rect.top(); y < rect.bottom(); y += 3) {
            for (int x = 0; x < rect.width(); x += 6) {
                const ui::Hit hit = view.hitAt({x, y});
                if (hit.what == ui::Hit::What::CancelSending)
                    return hit.rect.translated(rect.topLeft());
            }
        }
        return {};
    }

private slots:
    void filesThatGoUpShowHowFarTheyAreAndAWayOut_data() {
        QTest::addColumn<bool>("feed");
        QTest::newRow("chat") << false;
        QTest::newRow("feed") << true;
    }
    void filesThatGoUpShowHowFarTheyAreAndAWayOut() {
        QFETCH(bool, feed);
        test::ListTimelineSource source;
        models::TimelineItem sending = message(1, u"the plan"_s);
        sending.own = true;
        sending.sendState = models::SendState::Sending;
        sending.uploadBytes = 1000;
        sending.uploadedBytes = 421;
        Attachment file;
        file.fileName = u"plan.pdf"_s;
        sending.message.attachments = {file};
        source.insert(0, {sending});
        const auto view = show(&source, feed ? TimelineView::Mode::Feed : TimelineView::Mode::Chat);
        const QRect cancel = cancelRect(*view, 0);
        QVERIFY(!cancel.isNull());
        QVERIFY2(view->accessibleRowText(0).contains(u"42 %"_s),
                 qPrintable(view->accessibleRowText(0)));
        const QImage before = view->grab().toImage();
        // More of it goes up: the bar grows, and nothing else moves.
        const int height = view->rowRect(0).height();
        sending.uploadedBytes = 1000;
        source.replace(0, sending);
        QCOMPARE(cancelRect(*view, 0), cancel);
        QCOMPARE(view->rowRect(0).height(), height);
        const QImage after = view->grab().toImage();
        QVERIFY(before != after);
        QCOMPARE(before.copy(cancel), after.copy(cancel));
        QSignalSpy cancelled(view.get(), &TimelineView::cancelSendingRequested);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cancel.center());
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled.first().first().value<MessageId>(), sending.message.id);
        // What waits can be stopped as well; what is there cannot.
        sending.sendState = models::SendState::Waiting;
        sending.uploadBytes = sending.uploadedBytes = 0;
        source.replace(0, sending);
        QVERIFY(!cancelRect(*view, 0).isNull());
        sending.sendState = models::SendState::Sent;
        source.replace(0, sending);
        QVERIFY(cancelRect(*view, 0).isNull());
    }

    void laysOutOnlyWhatIsNear() {
        test::ListTimelineSource source;
        source.insert(0, messages(0, 100'000));
        const auto view = show(&source);
        QVERIFY(view->laidOutRows() >= 3);
        QVERIFY2(view->laidOutRows() < 60, qPrintable(QString::number(view->laidOutRows())));
        QVERIFY(source.itemsRead() < 400);
    }

    void aShortChatStandsAtTheBottomAndAFeedAtTheTop() {
        test::ListTimelineSource source;
        source.insert(0, messages(0, 2));
        const auto chat = show(&source);
        QVERIFY(chat->rowRect(0).top() > 250);
        QVERIFY(chat->rowRect(1).bottom() < 500);
        const auto feed = show(&source, TimelineView::Mode::Feed);
        QVERIFY(feed->rowRect(0).top() < 40);
    }

    void sticksToTheNewest() {
        test::ListTimelineSource source;
        source.insert(0, messages(0, 200));
        const auto view = show(&source);
        QVERIFY(view->isAtNewest());
        source.append(message(500, u"new"_s));
        QVERIFY(view->isAtNewest());
        const QRect last = view->rowRect(source.rowCount() - 1);
        QVERIFY(!last.isNull() && last.bottom() < view->viewport()->height());
        QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    }

    void nothingMovesWhenOlderRowsCome() {
        test::ListTimelineSource source;
        source.insert(0, messages(1000, 200));
        const auto view = show(&source);
        view->scrollBy(-1500);
        const int number = 1000 + view->firstVisibleRow() + 1;
        const int before = topOf(*view, source, number);
        source.insert(0, messages(500, 300));
        QCOMPARE(topOf(*view, source, number), before);
        view->verticalScrollBar()->repaint();
        QCOMPARE(topOf(*view, source, number), before);
    }

    void nothingMovesWhenRowsChangeElsewhere_data() {
        QTest::addColumn<int>("what");
        QTest::newRow("inserted above") << 0;
        QTest::newRow("removed above") << 1;
        QTest::newRow("grew above") << 2;
        QTest::newRow("appended") << 3;
    }
    void nothingMovesWhenRowsChangeElsewhere() {
        QFETCH(int, what);
        test::ListTimelineSource source;
        source.insert(0, messages(1000, 200));
        const auto view = show(&source);
        view->scrollBy(-2000);
        const int first = view->firstVisibleRow();
        const int number = 1000 + first + 1;
        const int before = topOf(*view, source, number);
        switch (what) {
        case 0:
            source.insert(first - 2, messages(9000, 3));
            break;
        case 1:
            source.remove(first - 5, 3);
            break;
        case 2:
            source.replace(first - 1,
                           message(1000 + first - 1, QString(u"much longer "_s).repeated(200)));
            break;
        default:
            source.append(message(9000, u"new"_s));
        }
        QCOMPARE(topOf(*view, source, number), before);
        QVERIFY(!view->isAtNewest());
    }

    void nothingMovesWhenTheWindowGetsNarrower() {
        test::ListTimelineSource source;
        source.insert(0, messages(1000, 200));
        const auto view = show(&source);
        view->scrollBy(-2000);
        const int number = 1000 + view->firstVisibleRow() + 1;
        const int before = topOf(*view, source, number);
        view->resize(420, 500);
        QCOMPARE(topOf(*view, source, number), before);
    }

    /// Only where rows are or were is painted anew; nothing may be forgotten.
    void whatStandsOnTheScreenIsWhatAFreshPaintingShows() {
        test::ListTimelineSource source;
        QList<models::TimelineItem> items = messages(0, 300);
        for (int i = 0; i < items.size(); i += 13)
            items[i].message.mentionsMe = true; // paints from edge to edge
        source.insert(0, items);
        const auto view = show(&source);
        view->resize(1700, 600);
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        const auto isTrue = [&] {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            const QImage onScreen = view->screen()->grabWindow(view->winId()).toImage();
            const QImage fresh = view->grab().toImage();
            return onScreen.convertToFormat(QImage::Format_RGB32) ==
                   fresh.convertToFormat(QImage::Format_RGB32);
        };
        QVERIFY(isTrue());
        for (int i = 0; i < 12; ++i) {
            view->scrollBy(i % 3 == 2 ? 50 : -170);
            QTest::mouseMove(view->viewport(), {300 + 60 * i, 80 + 35 * i});
            QVERIFY2(isTrue(), qPrintable(QString::number(i)));
        }
        view->setCurrentRow(view->firstVisibleRow() + 1);
        QVERIFY(isTrue());
        source.insert(view->firstVisibleRow() + 2, messages(9000, 2));
        QVERIFY(isTrue());
        source.remove(view->firstVisibleRow() + 1, 3);
        QVERIFY(isTrue());
        view->resize(1700, 480);
        QVERIFY(isTrue());
        view->resize(1500, 640);
        QVERIFY(isTrue());
        view->setStatusLine(u"Aiko is typing"_s);
        view->scrollToNewest();
        QVERIFY(isTrue());
        view->setStatusLine({});
        QVERIFY(isTrue());
        view->scrollToRow(3);
        QVERIFY(isTrue());
    }

    void scrollsBackAndForthToTheSamePlace() {
        test::ListTimelineSource source;
        source.insert(0, messages(0, 2000));
        const auto view = show(&source);
        view->scrollBy(-3000);
        const int number = view->firstVisibleRow() + 1;
        const int before = topOf(*view, source, number);
        for (int i = 0; i < 50; ++i)
            view->scrollBy(-177);
        for (int i = 0; i < 50; ++i)
            view->scrollBy(177);
        QCOMPARE(topOf(*view, source, number), before);
    }

    void theBarReachesBothEnds() {
        test::ListTimelineSource source;
        source.insert(0, messages(0, 1000));
        const auto view = show(&source);
        view->verticalScrollBar()->setValue(0);
        QCOMPARE(view->firstVisibleRow(), 0);
        QVERIFY(view->rowRect(0).top() >= 0);
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
        QVERIFY(view->firstVisibleRow() > 200 && view->firstVisibleRow() < 800);
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        QCOMPARE(view->lastVisibleRow(), 999);
        QVERIFY(view->isAtNewest());
    }

    void nothingMovesWhenTheModelStartsOver() {
        test::ListTimelineSource source;
        source.insert(0, messages(1000, 200));
        const auto view = show(&source);
        view->scrollBy(-2000);
        const int number = 1000 + view->firstVisibleRow() + 1;
        const int before = topOf(*view, source, number);
        source.startOver(messages(990, 300));
        QCOMPARE(topOf(*view, source, number), before);
    }

    void asksForOlderRowsNearTheTop() {
        test::ListTimelineSource source;
        source.insert(0, messages(1000, 100));
        source.setOlder(messages(900, 100));
        const auto view = show(&source);
        QCoreApplication::processEvents();
        QCOMPARE(source.rowCount(), 100);
        view->verticalScrollBar()->setValue(0);
        QTRY_COMPARE(source.rowCount(), 200);
        QVERIFY(view->firstVisibleRow() >= 99); // Still what was on the screen.
    }

    void aFeedAsksForOlderPostsAtItsEnd() {
        test::ListTimelineSource source;
        source.insert(0, messages(1000, 50));
        source.setOlder(messages(900, 50), true);
        const auto view = show(&source, TimelineView::Mode::Feed);
        QCoreApplication::processEvents();
        QCOMPARE(source.rowCount(), 50);
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        QTRY_COMPARE(source.rowCount(), 100);
    }

    void countsWhatIsNewBelow() {
        test::ListTimelineSource source;
        source.insert(0, messages(0, 200));
        const auto view = show(&source);
        auto* jump = view->findChild<ui::JumpButton*>(u"jumpToNewest"_s);
        QVERIFY(jump && jump->isHidden());
        view->scrollBy(-1000);
        QVERIFY(!jump->isHidden());
        source.append(message(900, u"a"_s));
        source.append(message(901, u"b"_s));
        QCOMPARE(jump->unread(), 2);
        QTest::mouseClick(jump, Qt::LeftButton);
        QVERIFY(view->isAtNewest());
        QVERIFY(jump->isHidden());
        QCOMPARE(jump->unread(), 0);
    }

    void jumpsToAMessage() {
        test::ListTimelineSource source;
        source.insert(0, messages(0, 3000));
        const auto view = show(&source);
        QVERIFY(view->jumpTo(message(1234, {}).message.id));
        const QRect rect = view->rowRect(1234);
        QVERIFY(rect.top() >= 0 && rect.top() < view->viewport()->height() / 2);
        QVERIFY(!view->jumpTo(message(99'999, {}).message.id));
    }

    void theHeaderScrollsAlong() {
        test::ListTimelineSource source;
        source.insert(0, messages(0, 100));
        const auto view = show(&source, TimelineView::Mode::Feed);
        auto* header = new QLabel(u"Write"_s);
        view->setHeader(header);
        QTRY_VERIFY(header->y() > 0);
        QVERIFY(view->rowRect(0).top() > header->geometry().bottom());
        const int before = header->y();
        view->scrollBy(30);
        QCOMPARE(header->y(), before - 30);
    }

    void tellsWhatWasSeen() {
        test::ListTimelineSource source;
        source.insert(0, messages(0, 100));
        TimelineView view(m_theme, nullptr, TimelineView::Mode::Chat);
        QSignalSpy spy(&view, &TimelineView::newestVisibleChanged);
        view.resize(700, 500);
        view.setSource(&source);
        QCOMPARE(spy.count(), 0); // Nobody can see it yet.
        view.show();
        QVERIFY(spy.count() >= 1);
        QCOMPARE(spy.last().at(0).value<MessageId>(), message(99, {}).message.id);
    }

    void aCommentBelowAPostIsSeenWithIt() {
        test::ListTimelineSource source;
        models::TimelineItem quiet = message(1, u"quiet"_s);
        models::TimelineItem lively = message(0, u"lively"_s);
        lively.commentCount = 2;
        for (const int number : {5, 6}) {
            const models::TimelineItem comment = message(number, u"a comment"_s);
            lively.comments.append({comment.message, comment.sender, {}, {}});
        }
        lively.comments.last().sendState = models::SendState::Waiting;
        source.insert(0, {quiet, lively});
        source.setHoldsBack(true);
        TimelineView view(m_theme, nullptr, TimelineView::Mode::Feed);
        QSignalSpy spy(&view, &TimelineView::newestVisibleChanged);
        view.resize(700, 500);
        view.setSource(&source);
        view.show();
        QCOMPARE(spy.count(), 0); // Something newer than these has not been shown.
        source.setHoldsBack(false);
        source.insert(2, {message(-1, u"older"_s)});
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy.last().at(0).value<MessageId>(), message(5, {}).message.id);
    }

    void aPostOnItsWayCannotBeAnswered() {
        test::ListTimelineSource source;
        source.append(message(0, u"on its way"_s));
        const auto view = show(&source, TimelineView::Mode::Feed);
        const auto offered = [&view](ui::Hit::What what) {
            const QRect row = view->rowRect(0);
            for (int y = row.top(); y < row.bottom(); y += 6) {
                for (int x = row.left(); x < row.right(); x += 6) {
                    if (view->hitAt({x, y}).what == what)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(offered(ui::Hit::What::AddReaction));
        QVERIFY(offered(ui::Hit::What::Comments));
        models::TimelineItem waiting = message(0, u"on its way"_s);
        waiting.sendState = models::SendState::Waiting;
        source.replace(0, waiting);
        QVERIFY(!offered(ui::Hit::What::AddReaction));
        QVERIFY(!offered(ui::Hit::What::Comments));
    }

    void rightToLeftMirrors() {
        test::ListTimelineSource source;
        source.append(message(1, u"hello"_s));
        const auto view = show(&source);
        view->setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        const QColor avatar = ui::avatarColour(message(1, {}).sender.id.remote);
        const QPoint centre = view->rowRect(0).topLeft() + QPoint(700 - 24 - 6, 10 + 18);
        QCOMPARE(view->viewport()->grab().toImage().pixelColor(centre), avatar);
    }

    void screenReadersHearAuthorTextTimeAndState() {
        test::ListTimelineSource source;
        models::TimelineItem item = message(1, u"The pump is back."_s);
        item.sendState = models::SendState::Waiting;
        source.append(item);
        source.insert(0, messages(100, 500));
        const auto view = show(&source);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(view.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Messages"_s);
        QCOMPARE(list->childCount(), 501);
        QAccessibleInterface* row = list->child(500);
        QVERIFY(row);
        QCOMPARE(row->role(), QAccessible::ListItem);
        QCOMPARE(row->parent(), list);
        QCOMPARE(list->indexOfChild(row), 500);
        const QString name = row->text(QAccessible::Name);
        QVERIFY2(name.startsWith(u"Aiko Tanaka, The pump is back., "_s), qPrintable(name));
        QVERIFY2(name.endsWith(u"waiting to be sent"_s), qPrintable(name));
        QVERIFY(name.contains(u"2026"_s));
        QVERIFY(!row->state().offscreen);
        QVERIFY(list->child(0)->state().offscreen);
        source.remove(0, 500);
        QCOMPARE(list->childCount(), 1);
        QVERIFY(list->child(0)->text(QAccessible::Name).contains(u"pump"_s));
    }

    void screenReadersReachWhatStandsOverTheRows() {
        test::ListTimelineSource source;
        source.append(message(1, u"The pump is back."_s));
        const auto view = show(&source);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(view.get());
        QCOMPARE(list->childCount(), 1);
        auto* header = new QWidget;
        auto* field = new QLineEdit(header);
        view->setHeader(header);
        QCOMPARE(list->childCount(), 2);
        QCOMPARE(list->child(0)->role(), QAccessible::ListItem);
        QAccessibleInterface* above = list->child(1);
        QVERIFY(above);
        QCOMPARE(above->parent(), list);
        QCOMPARE(list->indexOfChild(above), 1);
        // From the field up to the list, and down again.
        QAccessibleInterface* writing = QAccessible::queryAccessibleInterface(field);
        QCOMPARE(writing->parent()->parent(), above);
        QVERIFY(above->indexOfChild(writing->parent()) >= 0);
    }

private:
    ui::Theme m_theme;
};

QTEST_MAIN(TimelineViewTest)
#include "TimelineViewTest.moc"
