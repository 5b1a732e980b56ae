#include "ui/home/HomePane.h"

#include "gui/support/Stage.h"
#include "support/Await.h"
#include "ui/home/Greeting.h"
#include "ui/parts/AvatarRow.h"
#include "ui/parts/RowsCard.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

class HomePaneTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_stage = std::make_unique<gui::Stage>();
        QVERIFY(m_stage->open());
        m_pane = std::make_unique<ui::HomePane>(m_stage->context());
        m_window = m_stage->show(nullptr, m_pane->content());
    }
    void cleanupTestCase() {
        m_pane.reset();
        m_stage.reset();
    }

    void greetsByTheTimeOfDay() {
        QCOMPARE(ui::greeting(QTime(8, 0), u"Nora Berthod"_s), u"Good morning, Nora"_s);
        QCOMPARE(ui::greeting(QTime(13, 0), u"Nora"_s), u"Good afternoon, Nora"_s);
        QCOMPARE(ui::greeting(QTime(23, 0), {}), u"Good evening"_s);
        QCOMPARE(ui::greeting(QTime(2, 0), {}), u"Good evening"_s);
        QTRY_VERIFY(child<QLabel>(u"greeting"_s)->text().endsWith(u"Nora"_s));
    }

    void showsWhatIsNewInTheOrderOfTime() {
        auto* posts = child<ui::RowsCard>(u"newPosts"_s);
        QTRY_VERIFY(posts->count() > 5);
        QTRY_VERIFY(child<ui::RowsCard>(u"mentions"_s)->count() > 0);
        QTRY_VERIFY(child<ui::RowsCard>(u"unreadChats"_s)->count() > 0);
        m_stage->shoot(m_window, u"home"_s);
        QTest::mouseClick(child<ui::AvatarRow>(u"newPostsRow0"_s), Qt::LeftButton);
        QVERIFY(m_stage->navigator().message.has_value());
        m_stage->navigator().message.reset();
        auto* mention = child<ui::AvatarRow>(u"mentionsRow0"_s);
        mention->setFocus();
        QTest::keyClick(mention, Qt::Key_Space);
        QVERIFY(m_stage->navigator().message.has_value());
        QTest::mouseClick(child<ui::AvatarRow>(u"unreadChatsRow0"_s), Qt::LeftButton);
        QVERIFY(m_stage->navigator().conversation.has_value());
    }

    void approvesWhoAsksToJoin() {
        const auto asking = [this] {
            return m_window->findChildren<QWidget*>(u"request2"_s).size();
        };
        QTRY_VERIFY(asking() > 0);
        const auto before = asking();
        QSignalSpy badge(m_pane.get(), &ui::Pane::badgeChanged);
        auto* row = m_window->findChild<QWidget*>(u"request2"_s);
        auto* yes = row->findChild<QPushButton*>(u"answerYes"_s);
        QVERIFY(yes->accessibleName().contains(u"asks to join"_s));
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_COMPARE(asking(), before - 1);
        QTRY_VERIFY(badge.size() > 0);
    }

    void fitsANarrowWindow() {
        m_window->resize(520, 800);
        m_stage->shoot(m_window, u"home-narrow"_s);
        QVERIFY(child<QWidget>(u"newPosts"_s)->width() <= 520);
        // What needs the person stands above what is merely new.
        QTRY_VERIFY(child<QWidget>(u"unreadChats"_s)->mapTo(m_window, QPoint()).y() <
                    child<QWidget>(u"newPosts"_s)->mapTo(m_window, QPoint()).y());
    }

private:
    template<class T>
    T* child(const QString& name) {
        T* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }

    std::unique_ptr<gui::Stage> m_stage;
    std::unique_ptr<ui::HomePane> m_pane;
    QWidget* m_window = nullptr;
};

QTEST_MAIN(HomePaneTest)
#include "HomePaneTest.moc"
