#include "ui/search/QuickSearch.h"

#include "engine/Engine.h"
#include "gui/support/Stage.h"
#include "models/SearchModel.h"
#include "support/Await.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/SearchField.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

class QuickSearchTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_stage = std::make_unique<gui::Stage>();
        QVERIFY(m_stage->open());
        m_window = m_stage->show(nullptr, new QWidget);
        m_search = new ui::QuickSearch(m_stage->context(), m_window);
    }
    void cleanupTestCase() {
        delete m_search;
        m_stage.reset();
    }
    void init() {
        m_stage->navigator().person.reset();
        m_stage->navigator().conversation.reset();
        m_search->open();
        QVERIFY(m_search->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

    void showsWhatWasUsedLastAndThenWhatIsTyped() {
        auto* list = m_search->findChild<ui::ListView*>(u"quickSearchList"_s);
        QTRY_VERIFY(list->model()->rowCount() > 3);
        QTest::keyClicks(field(), u"qqqqzz"_s);
        // Nothing here: what is left is to ask the server, under its heading.
        QTRY_COMPARE(list->model()->rowCount(), 2);
        auto* nothing = m_search->findChild<QWidget*>(u"quickSearchNothing"_s);
        QTRY_VERIFY(nothing->isVisible());
        QVERIFY(list->isVisible());
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(m_search->isVisible()); // nothing to open
        QTRY_COMPARE(hint(), u"The server found nothing."_s);
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(nothing->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(!m_search->isVisible());
    }

    void saysHowFarBackItSearches() {
        auto* coverage = m_search->findChild<QLabel*>(u"quickSearchCoverage"_s);
        QTRY_VERIFY(!coverage->text().isEmpty());
        QVERIFY(coverage->isVisible());
    }

    void whatIsFoundIsGroupedAndMarked() {
        models::SearchModel results(m_stage->engine().reads());
        results.setText(u"the banner"_s);
        QTRY_VERIFY(!results.isSearching());
        QVERIFY(results.rowCount() > 0);
        int last = 0;
        for (int row = 0; row < results.rowCount(); ++row) {
            const models::SearchResult& result = results.item(row);
            QVERIFY(int(result.kind) >= last);
            last = int(result.kind);
            if (result.kind != models::SearchResult::Kind::Post)
                continue;
            QVERIFY(!result.detailMarks.isEmpty());
            for (const cache::TextRange& mark : result.detailMarks)
                QVERIFY(mark.start >= 0 && mark.start + mark.length <= result.detail.size());
        }
        QVERIFY(last >= int(models::SearchResult::Kind::Post));
    }

    void enterMeansTheTextThatStandsThereEvenBeforeTheAnswer() {
        const PersonId priya = m_stage->find(u"Priya"_s);
        QVERIFY(priya.isValid());
        const auto known = m_stage->engine().reads().cache().person(priya);
        QVERIFY(known && *known);
        // Without a pause the rows are those of the empty field: Enter must not open one of them.
        QTest::keyClicks(field(), (*known)->displayName);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(!m_search->isVisible());
        const auto& went = m_stage->navigator();
        QVERIFY(went.person.has_value() || went.conversation.has_value());
        if (went.conversation) {
            const auto chat = m_stage->engine().reads().cache().chat(*went.conversation);
            QVERIFY(chat && *chat);
            QCOMPARE((*chat)->conversation.peer, priya);
        } else {
            QCOMPARE(*went.person, priya);
        }
    }

    void aLinkToAMessageOpensIt() {
        auto& reads = m_stage->engine().reads();
        const auto posts = reads.cache().newestPosts(1).value();
        QVERIFY(!posts.isEmpty());
        const Message post = posts.first().message;
        const auto link =
            parvis::test::await(m_stage->engine().linkTo({post.conversation, post.id}));
        QVERIFY(link && !link->isEmpty());
        static_cast<QLineEdit*>(field())->setText(*link);
        QTRY_VERIFY2(hint().contains(u"Enter opens"_s), qPrintable(hint()));
        QVERIFY(!m_search->findChild<QWidget*>(u"quickSearchNothing"_s)->isVisible());
        m_stage->shoot(m_window, u"search-link"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(!m_search->isVisible());
        QCOMPARE(m_stage->navigator().message.value_or(MessageId()), post.id);
        QCOMPARE(*m_stage->navigator().conversation, post.conversation);
        // Enter before anybody has looked means it just as well.
        m_stage->navigator().message.reset();
        m_search->open();
        static_cast<QLineEdit*>(field())->setText(*link);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_stage->navigator().message.value_or(MessageId()), post.id);
        // To a place that is not one's own it leads nowhere, and says so.
        m_search->open();
        const auto elsewhere = parvis::test::await(m_stage->engine().linkTo(
            {{post.conversation.account, u"nowhere"_s}, {post.id.account, u"nothing"_s}}));
        static_cast<QLineEdit*>(field())->setText(elsewhere.value_or(QString()));
        QTRY_VERIFY2(hint().contains(u"not in"_s), qPrintable(hint()));
    }

    void escapeForgetsAnEnterThatWaits() {
        QTest::keyClicks(field(), u"the"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTest::keyClick(field(), Qt::Key_Escape);
        m_search->open();
        auto* list = m_search->findChild<ui::ListView*>(u"quickSearchList"_s);
        QTRY_VERIFY(list->model()->rowCount() > 3);
        QVERIFY(m_search->isVisible());
        QVERIFY(!m_stage->navigator().conversation.has_value());
    }

private:
    [[nodiscard]] QString hint() const {
        return m_search->findChild<QLabel*>(u"quickSearchHint"_s)->text();
    }
    [[nodiscard]] QWidget* field() const {
        return m_search->findChild<ui::SearchField*>(u"quickSearchField"_s);
    }

    std::unique_ptr<gui::Stage> m_stage;
    QWidget* m_window = nullptr;
    ui::QuickSearch* m_search = nullptr;
};

QTEST_MAIN(QuickSearchTest)
#include "QuickSearchTest.moc"
