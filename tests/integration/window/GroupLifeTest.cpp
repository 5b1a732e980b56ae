#include "domain/Group.h"
#include "integration/window/Colleague.h"
#include "integration/window/Day.h"

#include <QAction>
#include <QJsonArray>
#include <QMenu>
#include <QTabBar>

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

/// The life of a closed group on a real server: Ada runs it in the window, Ben is invited and works
/// with parvisctl and later in a window of his own, Cleo asks to join. The tests are the parts of
/// that life, each going on where the one before ended.
class GroupLifeTest final : public QObject {
    Q_OBJECT

public:
    GroupLifeTest(contract::SynapseProcess& server, ui::Theme& theme)
        : m_server(server)
        , m_theme(theme)
        , m_ben(QStringLiteral(PARVIS_CTL))
        , m_cleo(QStringLiteral(PARVIS_CTL)) {}

private slots:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void init();
    void cleanup();

    void everybodySignsIn();
    void aClosedGroupIsMadeAndBenInvited();
    void cleoAsksAndIsLetIn();
    void aPostIsCommented();
    void aPollIsAnsweredAndClosed();
    void anEventIsPlanned();
    void aPostIsMutedAndFollowed();
    void aChannelIsMade();
    void anotherGroupIsDiscovered();
    void rulesMustBeRead();
    void benAcknowledgesInHisWindow();
    void adaSeesWhoHasRead();

private:
    void openWindow(const QString& who);
    void shoot(const char* name);
    void jumpToTheGroup();
    static void clickTab(const QString& name, int index);
    /// Chooses from the menu of a post.
    [[nodiscard]] bool choose(const QString& words, const QString& action);
    /// The post with this title, as somebody sees it with parvisctl.
    [[nodiscard]] static QJsonObject postOf(const Colleague& who, const QString& title);
    [[nodiscard]] static bool isIn(const Colleague& who, const QString& membership);

    contract::SynapseProcess& m_server;
    ui::Theme& m_theme;
    ui::PreferenceStore m_preferences{QString()};
    std::unique_ptr<ui::Window> m_window;
    Colleague m_ben;
    Colleague m_cleo;
    Hand m_hand;
    QTemporaryDir m_folder;
    bool m_broken = false;
};

void GroupLifeTest::initTestCase() {
    FINE(addPerson(m_server, u"ada"_s, u"Ada Lindqvist"_s));
    FINE(addPerson(m_server, u"ben"_s, u"Ben Okafor"_s));
    FINE(addPerson(m_server, u"cleo"_s, u"Cleo Marchetti"_s));
    openWindow(u"ada"_s);
}

void GroupLifeTest::init() {
    if (m_broken)
        QSKIP("the group's life ended early");
}

void GroupLifeTest::cleanup() {
    if (QTest::currentTestFailed()) {
        m_broken = true;
        shoot("failed");
    }
}

void GroupLifeTest::openWindow(const QString& who) {
    m_window.reset();
    m_window = openDesk(m_theme, m_preferences, m_folder.filePath(who));
}

void GroupLifeTest::shoot(const char* name) {
    test::shoot(m_window.get(), u"group-life-"_s + QLatin1String(name));
}

QJsonObject GroupLifeTest::postOf(const Colleague& who, const QString& title) {
    const auto posts = who.run({u"posts"_s, u"Laser lab"_s});
    for (const QJsonObject& post : posts.objects) {
        if (post[u"title"_s].toString() == title)
            return post;
    }
    return {};
}

bool GroupLifeTest::isIn(const Colleague& who, const QString& membership) {
    const auto groups = who.run({u"groups"_s});
    return std::ranges::any_of(groups.objects, [&](const QJsonObject& group) {
        return group[u"name"_s].toString() == u"Laser lab"_s &&
               group[u"membership"_s].toString() == membership;
    });
}

bool GroupLifeTest::choose(const QString& words, const QString& action) {
    if (!m_hand.clickIn(u"groupFeed"_s, words, ui::Hit::What::More))
        return false;
    if (!QTest::qWaitFor([] { return Hand::find(u"messageMenu"_s) != nullptr; }, patience))
        return false;
    const auto* menu = qobject_cast<QMenu*>(Hand::find(u"messageMenu"_s));
    const auto actions = menu->actions();
    for (QAction* one : actions) {
        if (one->text() != action)
            continue;
        QTest::mouseClick(menu->window()->windowHandle(), Qt::LeftButton, {},
                          menu->actionGeometry(one).center());
        return true;
    }
    return false;
}

void GroupLifeTest::jumpToTheGroup() {
    DO(m_hand.press(Qt::Key_K, Qt::ControlModifier));
    DO(m_hand.type(u"Laser"_s));
    DO(m_hand.press(Qt::Key_Return));
    SOON(Hand::text(u"groupHeaderTitle"_s) == u"Laser lab"_s);
}

void GroupLifeTest::clickTab(const QString& name, int index) {
    auto* tabs = qobject_cast<QTabBar*>(Hand::find(name));
    QVERIFY(tabs);
    QTest::mouseClick(tabs->window()->windowHandle(), Qt::LeftButton, {},
                      tabs->mapTo(tabs->window(), tabs->tabRect(index).center()));
}

void GroupLifeTest::everybodySignsIn() {
    DO(signIn(m_hand, m_server, u"ada"_s));
    const QString address = m_server.address().toString();
    ENDS(m_ben.run({u"sign-in"_s, address, u"ben"_s}, "pass-ben\n"), Colleague::Done);
    ENDS(m_cleo.run({u"sign-in"_s, address, u"cleo"_s}, "pass-cleo\n"), Colleague::Done);
}

void GroupLifeTest::aClosedGroupIsMadeAndBenInvited() {
    DO(m_hand.click(u"groupListAction"_s));
    DO(m_hand.type(u"createGroupDialog/groupName"_s, u"Laser lab"_s));
    DO(m_hand.type(u"createGroupDialog/groupPurpose"_s, u"Beams and safety"_s));
    DO(m_hand.click(u"createGroupDialog/privacy%1"_s.arg(int(Privacy::Closed))));
    DO(m_hand.click(u"createGroupDialog/actionButton"_s));
    SOON(Hand::text(u"groupHeaderTitle"_s) == u"Laser lab"_s);
    DO(m_hand.click(u"groupInvite"_s));
    DO(m_hand.waitForFocus(u"inviteDialog/pickerSearch"_s));
    DO(m_hand.type(u"ben"_s));
    SOON(has(Hand::listRows(u"inviteDialog/pickerList"_s), u"Ben Okafor"_s));
    DO(m_hand.press(Qt::Key_Return));
    SOON(Hand::find(u"inviteDialog/picked0"_s));
    DO(m_hand.click(u"inviteDialog/actionButton"_s));
    SOON(!Hand::find(u"inviteDialog"_s));
    SOON(isIn(m_ben, u"invited"_s));
    ENDS(m_ben.run({u"group"_s, u"join"_s, u"Laser lab"_s}), Colleague::Done);
    SOON(Hand::text(u"groupHeaderDetail"_s).contains(u"2 members"_s));
}

void GroupLifeTest::cleoAsksAndIsLetIn() {
    Colleague::Run asked;
    SOON((asked = m_cleo.run({u"group"_s, u"join"_s, u"Laser lab"_s})).code == Colleague::Done);
    SOON(isIn(m_cleo, u"asked"_s));
    SOON(Hand::find(u"asking:@cleo:localhost"_s));
    shoot("asking");
    DO(m_hand.click(u"approve:@cleo:localhost"_s));
    SOON(isIn(m_cleo, u"joined"_s));
    SOON(Hand::text(u"groupHeaderDetail"_s).contains(u"3 members"_s));
}

void GroupLifeTest::aPostIsCommented() {
    DO(m_hand.click(u"postPrompt"_s));
    DO(m_hand.type(u"postTitle"_s, u"The new laser is here"_s));
    DO(m_hand.press(Qt::Key_Return));
    DO(m_hand.waitForFocus(u"postComposer"_s));
    DO(m_hand.type(u"It is green."_s));
    DO(m_hand.click(u"postComposer/composerSend"_s));
    SOON(has(Hand::rows(u"groupFeed"_s), u"The new laser is here"_s));
    QString post;
    SOON(!(post = postOf(m_cleo, u"The new laser is here"_s)[u"id"_s].toString()).isEmpty());
    ENDS(m_cleo.run({u"comment"_s, post, u"May I see it?"_s}), Colleague::Done);
    SOON(has(Hand::rows(u"groupFeed"_s), u"1 comment"_s));
    DO(choose(u"The new laser is here"_s, u"Pin for everybody"_s));
    SOON(Hand::find(u"pinnedBar"_s));
    shoot("pinned");
}

void GroupLifeTest::aPollIsAnsweredAndClosed() {
    DO(m_hand.click(u"postPromptPoll"_s));
    DO(m_hand.waitForFocus(u"pollDialog/pollQuestion"_s));
    DO(m_hand.type(u"When do we line it up?"_s));
    for (const QString& answer : {u"Monday"_s, u"Tuesday"_s, u"Never"_s}) {
        DO(m_hand.press(Qt::Key_Tab));
        DO(m_hand.type(answer));
    }
    DO(m_hand.click(u"pollDialog/actionButton"_s));
    SOON(!Hand::find(u"pollDialog"_s));
    SOON(has(Hand::rows(u"groupFeed"_s), u"Tuesday: 0 votes"_s));
    QString poll;
    SOON(!(poll = postOf(m_ben, u"When do we line it up?"_s)[u"id"_s].toString()).isEmpty());
    ENDS(m_ben.run({u"vote"_s, poll, u"2"_s}), Colleague::Done);
    SOON(!postOf(m_cleo, u"When do we line it up?"_s).isEmpty());
    ENDS(m_cleo.run({u"vote"_s, poll, u"1"_s}), Colleague::Done);
    ENDS(m_cleo.run({u"vote"_s, poll, u"2"_s}), Colleague::Done); // after second thoughts
    SOON(has(Hand::rows(u"groupFeed"_s), u"Tuesday: 2 votes"_s));
    QVERIFY(has(Hand::rows(u"groupFeed"_s), u"Monday: 0 votes"_s));
    DO(m_hand.clickIn(u"groupFeed"_s, u"When do we line it up?"_s, ui::Hit::What::Vote));
    SOON(has(Hand::rows(u"groupFeed"_s), u"Monday, your choice: 1 vote"_s));
    shoot("poll");
    const auto votes = [this] {
        const QJsonObject told = postOf(m_ben, u"When do we line it up?"_s)[u"poll"_s].toObject();
        return std::pair(told[u"voters"_s].toInt(), told[u"closed"_s].toBool());
    };
    SOON(votes() == std::pair(3, false));
    DO(choose(u"When do we line it up?"_s, u"Close the poll…"_s));
    DO(m_hand.click(u"closePollDialog/confirmButton"_s));
    SOON(has(Hand::rows(u"groupFeed"_s), u"closed poll"_s));
    SOON(votes() == std::pair(3, true));
}

void GroupLifeTest::anEventIsPlanned() {
    DO(m_hand.click(u"postPromptEvent"_s));
    DO(m_hand.waitForFocus(u"eventDialog/eventName"_s));
    DO(m_hand.type(u"First light"_s));
    DO(m_hand.type(u"eventDialog/eventPlace"_s, u"Hall 3"_s));
    DO(m_hand.click(u"eventDialog/actionButton"_s));
    SOON(!Hand::find(u"eventDialog"_s));
    SOON(has(Hand::rows(u"groupFeed"_s), u"First light"_s));
    QJsonObject told;
    SOON(!(told = postOf(m_ben, u"First light"_s)).isEmpty());
    QCOMPARE(told[u"event"_s][u"place"_s].toString(), u"Hall 3"_s);
    ENDS(m_ben.run({u"react"_s, told[u"id"_s].toString(), going.toString()}), Colleague::Done);
    SOON(has(Hand::rows(u"groupFeed"_s), u"1 person goes"_s));
    shoot("event");
}

void GroupLifeTest::aPostIsMutedAndFollowed() {
    DO(choose(u"First light"_s, u"Mute this post"_s));
    SOON(has(Hand::rows(u"groupFeed"_s), u"muted"_s));
    DO(choose(u"First light"_s, u"Follow this post"_s));
    SOON(has(Hand::rows(u"groupFeed"_s), u"you follow it"_s));
}

void GroupLifeTest::aChannelIsMade() {
    clickTab(u"groupTabs"_s, 1);
    DO(m_hand.click(u"channelsNew"_s));
    DO(m_hand.waitForFocus(u"newChannelDialog/channelName"_s));
    DO(m_hand.type(u"Mirrors"_s));
    DO(m_hand.type(u"newChannelDialog/channelTopic"_s, u"Who cleans them"_s));
    DO(m_hand.click(u"newChannelDialog/actionButton"_s));
    SOON(Hand::text(u"chatHeaderTitle"_s) == u"Mirrors"_s);
    SOON(Hand::text(u"chatHeaderDetail"_s).contains(u"channel of Laser lab"_s));
    DO(m_hand.waitForFocus(u"chatComposer"_s));
    DO(m_hand.type(u"I begin on Monday."_s));
    DO(m_hand.press(Qt::Key_Return));
    ENDS(m_ben.run({u"channel"_s, u"join"_s, u"Laser lab"_s, u"Mirrors"_s}), Colleague::Done);
    ENDS(m_ben.run({u"send"_s, u"Mirrors"_s, u"And I on Tuesday."_s}), Colleague::Done);
    SOON(has(Hand::rows(u"chatTimeline"_s), u"And I on Tuesday."_s));
    shoot("channel");
    DO(m_hand.click(u"placeGroups"_s));
    SOON(has(Hand::listRows(u"channelsList"_s), u"Mirrors"_s));
    clickTab(u"groupTabs"_s, 0);
}

void GroupLifeTest::anotherGroupIsDiscovered() {
    ENDS(m_ben.run({u"group"_s, u"create"_s, u"Juggling"_s, u"--privacy"_s, u"open"_s,
                    u"--purpose"_s, u"Clubs and balls at noon"_s}),
         Colleague::Done);
    ENDS(m_ben.run({u"post"_s, u"Juggling"_s, u"Bring five balls"_s}), Colleague::Done);
    DO(m_hand.click(u"groupListFurther"_s));
    DO(m_hand.waitForFocus(u"discoverSearch"_s));
    DO(m_hand.type(u"clubs"_s)); // a word of its purpose
    SOON(has(Hand::listRows(u"discoverList"_s), u"Juggling"_s));
    shoot("discovered");
    DO(m_hand.press(Qt::Key_Return));
    SOON(Hand::text(u"groupHeaderTitle"_s) == u"Juggling"_s);
    // Read without joining: where the posts are is asked for when the group is opened.
    SOON(has(Hand::rows(u"groupFeed"_s), u"Bring five balls"_s));
    DO(m_hand.click(u"groupJoin"_s));
    SOON(Hand::find(u"postPrompt"_s));
    jumpToTheGroup();
}

void GroupLifeTest::rulesMustBeRead() {
    DO(m_hand.click(u"postPrompt"_s));
    DO(m_hand.type(u"postTitle"_s, u"Rules of the lab"_s));
    DO(m_hand.press(Qt::Key_Return));
    DO(m_hand.waitForFocus(u"postComposer"_s));
    DO(m_hand.type(u"Wear goggles."_s));
    DO(m_hand.click(u"markMustRead"_s));
    DO(m_hand.click(u"postComposer/composerSend"_s));
    SOON(has(Hand::rows(u"groupFeed"_s), u"must be read"_s));
    SOON(postOf(m_ben, u"Rules of the lab"_s)[u"mustRead"_s].toBool());
    // Ordinary members cannot ask for that, whatever they write.
    ENDS(m_ben.run(
             {u"post"_s, u"Laser lab"_s, u"Read me"_s, u"--title"_s, u"Mine"_s, u"--must-read"_s}),
         Colleague::Done);
    SOON(!postOf(m_cleo, u"Mine"_s).isEmpty());
    QVERIFY(!postOf(m_cleo, u"Mine"_s).contains(u"mustRead"_s));
}

void GroupLifeTest::benAcknowledgesInHisWindow() {
    openWindow(u"ben"_s);
    DO(signIn(m_hand, m_server, u"ben"_s));
    DO(m_hand.click(u"placeHome"_s));
    SOON(Hand::find(u"mustReadRow0"_s));
    shoot("home-of-ben");
    DO(m_hand.click(u"mustReadRow0"_s));
    SOON(has(Hand::rows(u"groupFeed"_s), u"must be read, not acknowledged yet"_s));
    DO(m_hand.clickIn(u"groupFeed"_s, u"Rules of the lab"_s, ui::Hit::What::Acknowledge));
    SOON(has(Hand::rows(u"groupFeed"_s), u"must be read, you have read it"_s));
    shoot("acknowledged");
    DO(m_hand.click(u"placeHome"_s));
    SOON(!Hand::find(u"mustReadRow0"_s));
}

void GroupLifeTest::adaSeesWhoHasRead() {
    openWindow(u"ada"_s);
    SOON(Hand::find(u"mainView"_s));
    jumpToTheGroup();
    DO(m_hand.clickIn(u"groupFeed"_s, u"Rules of the lab"_s, ui::Hit::What::ShowAnswers));
    SOON(Hand::find(u"answersDialog"_s));
    const auto tab = [](int index) {
        const auto* tabs = qobject_cast<QTabBar*>(Hand::find(u"answersTabs"_s));
        return tabs ? tabs->tabText(index) : QString();
    };
    SOON(tab(0).endsWith(u"1"_s) && tab(1).endsWith(u"1"_s));
    SOON(Hand::listRows(u"answersPeople"_s) == QStringList{u"Ben Okafor"_s});
    test::shoot(Hand::find(u"answersDialog"_s), u"group-life-answers"_s);
    clickTab(u"answersTabs"_s, 1);
    SOON(Hand::listRows(u"answersPeople"_s) == QStringList{u"Cleo Marchetti"_s});
}

int main(int argc, char** argv) {
    return runDay<GroupLifeTest>(argc, argv);
}

#include "GroupLifeTest.moc"
