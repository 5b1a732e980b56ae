// Opening a message that only the server has.
#include "gui/support/Stage.h"
#include "models/TimelineModel.h"
#include "support/Await.h"
#include "ui/chat/ChatView.h"
#include "ui/conversation/MessageOpener.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/timeline/TimelineView.h"

#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <QWheelEvent>

using namespace parvis;
using namespace Qt::StringLiterals;
using ui::TimelineView;

namespace {

bool isShown(const TimelineView& view, const MessageId& id) {
    const int row = view.source() ? view.source()->rowOf(id) : -1;
    const QRect rect = row < 0 ? QRect() : view.rowRect(row);
    return !rect.isNull() && rect.top() >= 0 && rect.top() < view.viewport()->height();
}

int gapsIn(const models::TimelineSource& source) {
    int gaps = 0;
    for (int row = 0; row < source.rowCount(); ++row)
        gaps += source.item(row).kind == models::TimelineItem::Kind::Gap ? 1 : 0;
    return gaps;
}

} // namespace

class OpenAnywhereTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_stage = std::make_unique<gui::Stage>();
        QVERIFY(m_stage->open());
        QVERIFY(findPlace());
    }
    void cleanupTestCase() { m_stage.reset(); }
    void init() { m_stage->navigator().said.clear(); }

    void aMessageThatOnlyTheServerHasOpensInItsPlace() {
        auto* chat = new ui::ChatView(m_stage->context());
        m_stage->show(nullptr, chat);
        auto* view = chat->findChild<TimelineView*>(u"chatTimeline"_s);
        QVERIFY(!chat->open(m_place, m_message));
        chat->jumpTo(m_message);
        QTRY_VERIFY(isShown(*view, m_message));
        QVERIFY(m_stage->navigator().said.isEmpty());
        QVERIFY(!view->isAtNewest());
        QCOMPARE(gapsIn(*view->source()), 0); // what it stands on hangs together
        m_stage->shoot(chat, u"opened-from-the-server"_s);
        // Reading on to the newest end meets what was here, with nothing missing and nothing twice.
        QElapsedTimer clock;
        clock.start();
        while (!view->isAtNewest() && clock.elapsed() < 20'000) {
            turnWheel(*view, -3);
            QCoreApplication::processEvents();
        }
        QVERIFY(view->isAtNewest());
        QVERIFY(!view->source()->hasNewer());
        QCOMPARE(gapsIn(*view->source()), 0);
        const auto stored =
            m_stage->engine().reads().cache().before(m_place, std::nullopt, 10'000).value();
        QSet<QString> ids;
        std::int64_t after = std::numeric_limits<std::int64_t>::max();
        for (const cache::StoredMessage& row : stored) {
            ids.insert(row.message.id.remote);
            QVERIFY(row.position < after);
            after = *row.position;
        }
        QCOMPARE(ids.size(), stored.size());
        QVERIFY(ids.contains(m_message.remote));
        // Only what is before the island is missing still.
        const auto gaps = m_stage->engine().reads().cache().gaps(m_place).value();
        for (const cache::StoredGap& gap : gaps)
            QVERIFY(gap.position <= stored.last().position);
        // And back to the very beginning.
        clock.restart();
        while ((view->source()->hasOlder() || view->firstVisibleRow() > 0) &&
               clock.elapsed() < 20'000) {
            turnWheel(*view, 6);
            QCoreApplication::processEvents();
        }
        QVERIFY(!view->source()->hasOlder());
        QVERIFY(m_stage->engine().reads().cache().gaps(m_place).value().isEmpty());
        // Now it is here.
        QVERIFY(view->jumpTo(m_message));
    }

    void whatOneWritesLeadsToTheNewestEnd() {
        auto* chat = new ui::ChatView(m_stage->context());
        m_stage->show(nullptr, chat);
        auto* view = chat->findChild<TimelineView*>(u"chatTimeline"_s);
        auto* field = chat->findChild<QTextEdit*>();
        QVERIFY(field);
        // By now all of it is here.
        const auto stored =
            m_stage->engine().reads().cache().before(m_place, std::nullopt, 10'000).value();
        QVERIFY(stored.size() > 100);
        const MessageId oldest = stored.last().message.id;
        QVERIFY(chat->open(m_place, oldest));
        QVERIFY(isShown(*view, oldest));
        QVERIFY(view->source()->hasNewer());
        QTest::keyClicks(field, u"found it"_s);
        QTest::keyClick(field, Qt::Key_Return);
        const auto newest = [view] {
            return view->source()->item(view->source()->rowCount() - 1).message.text;
        };
        QTRY_COMPARE(newest(), u"found it"_s);
        QVERIFY(view->isAtNewest());
        QTRY_COMPARE(view->source()->item(view->source()->rowCount() - 1).sendState,
                     models::SendState::Sent);
        // The arrow up takes what was written last, not what was written in the part that is read.
        QVERIFY(view->jumpTo(oldest));
        QVERIFY(!view->isAtNewest());
        QTest::keyClick(field, Qt::Key_Up);
        QTRY_COMPARE(field->toPlainText(), u"found it"_s);
        QVERIFY(view->isAtNewest());
    }

    void whatTheServerDoesNotHaveIsSaid() {
        auto* chat = new ui::ChatView(m_stage->context());
        m_stage->show(nullptr, chat);
        QVERIFY(chat->open(m_place));
        chat->jumpTo({m_place.account, u"$of-no-message"_s});
        QTRY_COMPARE(m_stage->navigator().said,
                     QStringList{u"The server does not have this message any more."_s});
        QVERIFY(chat->findChild<TimelineView*>(u"chatTimeline"_s)->isAtNewest());
    }

    void thatItIsBeingFetchedIsSeenAndCanBeEnded() {
        QWidget window;
        TimelineView view(m_stage->context().theme, nullptr, TimelineView::Mode::Chat, &window);
        ui::Banner banner(m_stage->context().theme, &window);
        models::TimelineModel model(m_stage->engine().reads(), m_place);
        view.setSource(&model);
        QList<Promise<Receipt>> asked;
        ui::MessageOpener opener(m_stage->context(), view, banner, nullptr,
                                 [&asked](const LoadAround&) {
                                     asked.append(Promise<Receipt>());
                                     return asked.last().task();
                                 });
        window.show();
        const MessageId nowhere{m_place.account, u"$slow"_s};
        opener.open(m_place, nowhere);
        QCOMPARE(asked.size(), 1);
        QVERIFY(banner.isHidden()); // a short wait would only flash
        QTRY_VERIFY(!banner.isHidden());
        asked.last().finish(fail(ErrorKind::Offline));
        QTRY_VERIFY(banner.isHidden());
        QCOMPARE(m_stage->navigator().said.size(), 1);
        QVERIFY2(m_stage->navigator().said.first().contains(u"cannot be reached"_s),
                 qPrintable(m_stage->navigator().said.first()));
        // Ended by the person: nothing more is said.
        opener.open(m_place, nowhere);
        QTRY_VERIFY(!banner.isHidden());
        QTest::mouseClick(banner.findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(banner.isHidden());
        asked.last().finish(fail(ErrorKind::Offline));
        QTest::qWait(50);
        QCOMPARE(m_stage->navigator().said.size(), 1);
        // Something else is opened meanwhile: only that counts.
        opener.open(m_place, nowhere);
        opener.open(m_place, model.newestMessage());
        asked.last().finish(fail(ErrorKind::Offline));
        QTest::qWait(250);
        QVERIFY(banner.isHidden());
        QCOMPARE(m_stage->navigator().said.size(), 1);
    }

private:
    static void turnWheel(TimelineView& view, int notches) {
        const QPointF at = view.viewport()->rect().center();
        QWheelEvent turn(at, view.viewport()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                         {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &turn);
    }

    /// A chat with much more on the server than here, and a message in the middle of that.
    bool findPlace() {
        auto& reads = m_stage->engine().reads();
        const AccountId account = m_stage->self().account;
        const QStringList words{u"the"_s, u"a"_s, u"to"_s};
        for (const QString& word : words) {
            QString next;
            for (int page = 0; page < 10; ++page) {
                SearchMessages question;
                question.text = word;
                question.next = next;
                question.limit = 100;
                const auto found = test::await(m_stage->engine().execute(question, account));
                if (!found)
                    return false;
                for (const MessagePlace& hit : found->messages) {
                    if (isFarBack(reads, hit)) {
                        m_place = hit.conversation;
                        m_message = hit.message;
                        return true;
                    }
                }
                next = found->next;
                if (next.isEmpty())
                    break;
            }
        }
        return false;
    }
    static bool isFarBack(workspace::ReadSide& reads, const MessagePlace& hit) {
        const auto chat = reads.cache().chat(hit.conversation);
        const auto row = reads.cache().message(hit.message, hit.conversation);
        const auto oldest = reads.cache().before(hit.conversation, std::nullopt, 1000);
        if (!chat || !*chat || (*chat)->conversation.kind == ConversationKind::Feed || !row ||
            !*row || (*row)->position || (*row)->message.threadRoot.isValid() || !oldest ||
            oldest->isEmpty())
            return false;
        return (*row)->message.sentAt.daysTo(oldest->last().message.sentAt) > 20;
    }

    std::unique_ptr<gui::Stage> m_stage;
    ConversationId m_place;
    MessageId m_message;
};

QTEST_MAIN(OpenAnywhereTest)
#include "OpenAnywhereTest.moc"
