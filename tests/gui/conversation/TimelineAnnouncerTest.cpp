#include "ui/conversation/TimelineAnnouncer.h"

#include "gui/support/Stage.h"
#include "ui/widgets/timeline/TimelineView.h"
#include "unit/ui_widgets/ListTimelineSource.h"

#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;
using models::SendState;
using test::message;

class TimelineAnnouncerTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_navigator.announced.clear();
        m_source = std::make_unique<test::ListTimelineSource>();
        m_source->insert(0, {message(10, u"old"_s), message(11, u"older still to come"_s)});
        m_view = std::make_unique<ui::TimelineView>(m_theme, nullptr, ui::TimelineView::Mode::Chat);
        m_view->setSource(m_source.get());
        m_announcer = std::make_unique<ui::TimelineAnnouncer>(m_navigator, *m_view);
        m_announcer->setSource(m_source.get());
        m_view->resize(600, 400);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup() {
        m_announcer.reset();
        m_view.reset();
    }

    void readsWhatOthersWrite() {
        QVERIFY(said().isEmpty()); // what stood there already is no news
        m_source->append(message(12, u"It works again"_s));
        QCOMPARE(said().size(), 1);
        QVERIFY2(said().first().contains(u"Aiko Tanaka"_s), qPrintable(said().first()));
        QVERIFY2(said().first().contains(u"It works again"_s), qPrintable(said().first()));
    }

    void saysNothingOfHistoryThatIsLoaded() {
        m_source->insert(0, {message(1, u"first"_s), message(2, u"second"_s)});
        QVERIFY(said().isEmpty());
    }

    void saysNothingOfTheHistoryOfANewConversation() {
        test::ListTimelineSource empty;
        m_announcer->setSource(&empty);
        empty.insert(0, {message(1, u"a"_s), message(2, u"b"_s)});
        QVERIFY(said().isEmpty());
        empty.append(message(3, u"c"_s));
        QCOMPARE(said().size(), 1);
        m_announcer->setSource(nullptr);
    }

    void countsWhatComesInNumbers() {
        QList<models::TimelineItem> many;
        for (int i = 0; i < 9; ++i)
            many.append(message(20 + i, u"x"_s));
        m_source->insert(2, many);
        QCOMPARE(said(), QStringList{u"9 new messages"_s});
    }

    void saysThatOnesOwnIsSentOrNot() {
        m_source->append(own(SendState::Waiting));
        QVERIFY(said().isEmpty());
        m_source->replace(2, own(SendState::Sending));
        QVERIFY(said().isEmpty());
        m_source->replace(2, own(SendState::Failed));
        QCOMPARE(said().size(), 1);
        QVERIFY2(said().last().contains(u"rights"_s), qPrintable(said().last()));
        m_source->replace(2, own(SendState::Sending)); // once more
        m_source->replace(2, own(SendState::Sent));
        QCOMPARE(said().size(), 2);
        QCOMPARE(said().last(), u"Sent"_s);
        m_source->replace(2, own(SendState::Sent)); // a reaction came to it, say
        QCOMPARE(said().size(), 2);
    }

    void saysThatItIsSentAlsoWhenThatWasAtOnce() {
        m_source->append(own(SendState::Sent));
        QCOMPARE(said(), QStringList{u"Sent"_s});
    }

    void saysNothingOfWhatOneWroteElsewhere() {
        models::TimelineItem item = own(SendState::Sent);
        item.message.transactionId.clear(); // on another computer, or before
        m_source->append(item);
        QVERIFY(said().isEmpty());
    }

    void isQuietWhileTheConversationIsNotOnTheScreen() {
        m_view->hide();
        m_source->append(message(12, u"unseen"_s));
        QVERIFY(said().isEmpty());
    }

    void goesOnWhenTheSourceEnds() {
        m_view->setSource(nullptr);
        m_source.reset();
        test::ListTimelineSource next;
        m_announcer->setSource(&next);
        m_announcer->setSource(nullptr);
        QVERIFY(said().isEmpty());
    }

private:
    [[nodiscard]] QStringList said() const { return m_navigator.announced; }

    static models::TimelineItem own(SendState state) {
        models::TimelineItem item = message(30, u"mine"_s, u"Me"_s);
        item.own = true;
        item.message.transactionId = u"t1"_s;
        item.sendState = state;
        item.failure = {ErrorKind::Forbidden, u"You lack the rights."_s, {}, {}};
        return item;
    }

    ui::Theme m_theme;
    gui::NotingNavigator m_navigator;
    std::unique_ptr<test::ListTimelineSource> m_source;
    std::unique_ptr<ui::TimelineView> m_view;
    std::unique_ptr<ui::TimelineAnnouncer> m_announcer;
};

QTEST_MAIN(TimelineAnnouncerTest)
#include "TimelineAnnouncerTest.moc"
