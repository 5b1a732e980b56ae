#include "domain/Group.h"
#include "integration/window/Colleague.h"
#include "integration/window/Day.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

qsizetype count(const QStringList& texts, const QString& words) {
    return std::ranges::count_if(texts, [&](const QString& text) { return text.contains(words); });
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Not text, and larger than one piece of an upload.
QByteArray noise(int size, quint32 seed) {
    QByteArray bytes(size, '\0');
    for (char& byte : bytes) {
        seed = seed * 1664525U + 1013904223U;
        byte = static_cast<char>(seed >> 24U);
    }
    return bytes;
}

} // namespace

/// A day of two people on one server: Ada works in the window, Ben with parvisctl. The tests are
/// the parts of that day, each going on where the one before ended.
class TwoAccountsTest final : public QObject {
    Q_OBJECT

public:
    TwoAccountsTest(contract::SynapseProcess& server, ui::Theme& theme)
        : m_server(server)
        , m_theme(theme)
        , m_ben(QStringLiteral(PARVIS_CTL)) {}

private slots:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void init();
    void cleanup();

    void bothSignIn();
    void aGroupIsMadeAndJoined();
    void aPostIsCommentedAndLiked();
    void aChatIsHeld();
    void aFileGoesBothWays();
    void theServerGoesAwayAndComesBack();
    void bothStartAgainWithoutTheServer();

private:
    void openWindow(bool online);
    /// Of the newest message in the chat, as Ben sees it.
    [[nodiscard]] Colleague::Run chat(const QStringList& more = {}) const;
    void order(const QString& what);
    /// Into the folder that PARVIS_PICTURES names, if it does.
    void shoot(const char* name);

    contract::SynapseProcess& m_server;
    ui::Theme& m_theme;
    ui::PreferenceStore m_preferences{QString()};
    std::unique_ptr<ui::Window> m_window;
    Colleague m_ben;
    Hand m_hand;
    QTemporaryDir m_folder;
    QString m_post; ///< As parvisctl names them.
    QString m_chat;
    bool m_broken = false;
};

void TwoAccountsTest::initTestCase() {
    FINE(addPerson(m_server, u"ada"_s, u"Ada Lindqvist"_s));
    FINE(addPerson(m_server, u"ben"_s, u"Ben Okafor"_s));
    openWindow(true);
}

void TwoAccountsTest::init() {
    if (m_broken)
        QSKIP("the day ended early");
}

void TwoAccountsTest::cleanup() {
    if (QTest::currentTestFailed()) {
        m_broken = true;
        shoot("failed");
    }
}

void TwoAccountsTest::openWindow(bool online) {
    m_window = openDesk(m_theme, m_preferences, m_folder.filePath(u"ada"_s), online);
}

void TwoAccountsTest::order(const QString& what) {
    const auto done = m_server.order({{u"do"_s, what}});
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

void TwoAccountsTest::shoot(const char* name) {
    test::shoot(m_window.get(), u"two-accounts-"_s + QLatin1String(name));
}

Colleague::Run TwoAccountsTest::chat(const QStringList& more) const {
    return m_ben.run(QStringList{u"messages"_s, m_chat} + more);
}

void TwoAccountsTest::bothSignIn() {
    const QString address = m_server.address().toString();
    DO(signIn(m_hand, m_server, u"ada"_s));

    const auto ben = m_ben.run({u"sign-in"_s, address, u"ben"_s}, "pass-ben\n");
    ENDS(ben, Colleague::Done);
    QCOMPARE(ben.text(u"id"_s), u"@ben:localhost"_s);
    shoot("empty");
}

void TwoAccountsTest::aGroupIsMadeAndJoined() {
    DO(m_hand.click(u"groupListAction"_s));
    DO(m_hand.type(u"createGroupDialog/groupName"_s, u"Ski club"_s));
    DO(m_hand.type(u"createGroupDialog/groupPurpose"_s, u"Powder and lifts"_s));
    DO(m_hand.click(u"createGroupDialog/privacy%1"_s.arg(int(Privacy::Open))));
    DO(m_hand.click(u"createGroupDialog/actionButton"_s));
    SOON(Hand::text(u"groupHeaderTitle"_s) == u"Ski club"_s);
    SOON(Hand::find(u"groupEmpty"_s));
    shoot("group");

    Colleague::Run listed;
    SOON((listed = m_ben.run({u"groups"_s})).count(u"name"_s, u"Ski club"_s) == 1);
    QCOMPARE(listed.text(u"purpose"_s), u"Powder and lifts"_s);
    QCOMPARE(listed.text(u"privacy"_s), u"open"_s);
    const auto joined = m_ben.run({u"group"_s, u"join"_s, u"Ski club"_s});
    ENDS(joined, Colleague::Done);
    QVERIFY(joined.object()[u"joined"_s].toBool());
    SOON(Hand::text(u"groupHeaderDetail"_s).contains(u"2 members"_s));
}

void TwoAccountsTest::aPostIsCommentedAndLiked() {
    DO(m_hand.click(u"postPrompt"_s));
    DO(m_hand.type(u"postTitle"_s, u"Snow"_s));
    DO(m_hand.press(Qt::Key_Return));
    DO(m_hand.waitForFocus(u"postComposer"_s));
    DO(m_hand.type(u"It is **really** deep today."_s));
    DO(m_hand.click(u"postComposer/composerSend"_s));
    SOON(has(Hand::rows(u"groupFeed"_s), u"Snow"_s));
    SOON(!has(Hand::rows(u"groupFeed"_s), u"waiting"_s));
    Colleague::Run posts;
    SOON((posts = m_ben.run({u"posts"_s, u"Ski club"_s})).count(u"title"_s, u"Snow"_s) == 1);
    QCOMPARE(posts.objects.size(), 1);
    m_post = posts.text(u"id"_s);

    ENDS(m_ben.run({u"comment"_s, m_post, u"I bring the wax."_s}), Colleague::Done);
    ENDS(m_ben.run({u"react"_s, m_post, u"\U0001F3BF"_s}), Colleague::Done);
    SOON(has(Hand::rows(u"groupFeed"_s), u"1 comment"_s));
    SOON(has(Hand::rows(u"groupFeed"_s), u"\U0001F3BF 1 times"_s));
    // It stands on the screen, so it has been read.
    SOON(has(Hand::listRows(u"groupListList"_s), u"Ben: I bring the wax."_s));

    DO(m_hand.clickIn(u"groupFeed"_s, u"Snow"_s, ui::Hit::What::WriteComment));
    DO(m_hand.waitForFocus(u"threadComposer"_s));
    SOON(has(Hand::rows(u"threadTimeline"_s), u"I bring the wax."_s));
    DO(m_hand.type(u"And I the soup."_s));
    DO(m_hand.press(Qt::Key_Return));
    DO(m_hand.clickIn(u"groupFeed"_s, u"Snow"_s, ui::Hit::What::AddReaction));
    DO(m_hand.waitForFocus(u"emojiPicker/emojiSearch"_s));
    DO(m_hand.type(u"thumbsup"_s));
    DO(m_hand.press(Qt::Key_Return));
    SOON(has(Hand::rows(u"groupFeed"_s), u"\U0001F44D 1 times"_s));
    SOON(has(Hand::rows(u"groupFeed"_s), u"2 comments"_s));
    shoot("post");

    Colleague::Run comments;
    SOON((comments = m_ben.run({u"comments"_s, m_post})).count(u"text"_s, u"And I the soup."_s) ==
         1);
    QCOMPARE(comments.objects.size(), 2);
    const auto likes = [this] {
        return m_ben.run({u"posts"_s, u"Ski club"_s}).object()[u"reactions"_s].toArray();
    };
    SOON(likes().size() == 2);
}

void TwoAccountsTest::aChatIsHeld() {
    DO(m_hand.click(u"placeChat"_s));
    DO(m_hand.click(u"chatListAction"_s));
    DO(m_hand.waitForFocus(u"newChatDialog/pickerSearch"_s));
    DO(m_hand.type(u"ben"_s));
    SOON(has(Hand::listRows(u"newChatDialog/pickerList"_s), u"Ben Okafor"_s));
    DO(m_hand.press(Qt::Key_Return)); // picks him
    SOON(Hand::find(u"newChatDialog/picked0"_s));
    DO(m_hand.click(u"newChatDialog/actionButton"_s));
    DO(m_hand.waitForFocus(u"chatComposer"_s));
    DO(m_hand.type(u"Do you have ten minutes?"_s));
    DO(m_hand.press(Qt::Key_Return));
    SOON(has(Hand::rows(u"chatTimeline"_s), u"Do you have ten minutes?"_s));

    Colleague::Run chats;
    SOON((chats = m_ben.run({u"chats"_s})).objects.size() == 1);
    m_chat = chats.text(u"id"_s);
    ENDS(m_ben.run({u"chat"_s, u"join"_s, m_chat}), Colleague::Done);
    SOON(chat().count(u"text"_s, u"Do you have ten minutes?"_s) == 1);
    ENDS(m_ben.run({u"send"_s, m_chat, u"At three."_s}), Colleague::Done);
    SOON(has(Hand::rows(u"chatTimeline"_s), u"At three."_s));
    DO(m_hand.type(u"chatComposer/composerEdit"_s, u"Good."_s));
    DO(m_hand.press(Qt::Key_Return));
    SOON(chat().count(u"text"_s, u"Good."_s) == 1);
    SOON(has(Hand::listRows(u"chatListList"_s), u"Good."_s));
    shoot("chat");
}

void TwoAccountsTest::aFileGoesBothWays() {
    const QByteArray bens = noise(300'000, 1);
    write(m_ben.file(u"plan.bin"_s), bens);
    ENDS(m_ben.run({u"send"_s, m_chat, u"The plan"_s, u"--file"_s, m_ben.file(u"plan.bin"_s)}),
         Colleague::Done);
    SOON(has(Hand::rows(u"chatTimeline"_s), u"plan.bin"_s));
    DO(m_hand.clickIn(u"chatTimeline"_s, u"plan.bin"_s, ui::Hit::What::Attachment));
    const QString saved = m_folder.filePath(u"saved.bin"_s);
    DO(m_hand.click(u"filePreview/previewSave"_s));
    DO(m_hand.chooseFile(u"saveDialog"_s, saved));
    SOON(contents(saved) == bens);
    DO(m_hand.click(u"filePreview/previewClose"_s));

    const QByteArray adas = noise(200'000, 2);
    write(m_folder.filePath(u"answer.bin"_s), adas);
    DO(m_hand.click(u"chatComposer/composerAttach"_s));
    DO(m_hand.chooseFile(u"attachDialog"_s, m_folder.filePath(u"answer.bin"_s)));
    SOON(Hand::find(u"chatComposer/attachmentCard0"_s));
    DO(m_hand.type(u"chatComposer/composerEdit"_s, u"Signed"_s));
    DO(m_hand.press(Qt::Key_Return));
    SOON(has(Hand::rows(u"chatTimeline"_s), u"answer.bin"_s));
    Colleague::Run newest;
    SOON((newest = chat({u"--limit"_s, u"1"_s})).text(u"text"_s) == u"Signed"_s);
    QCOMPARE(newest.object()[u"files"_s][0][u"name"_s].toString(), u"answer.bin"_s);
    ENDS(m_ben.run({u"save"_s, newest.text(u"id"_s), m_ben.file(u"answer.bin"_s)}),
         Colleague::Done);
    QVERIFY(contents(m_ben.file(u"answer.bin"_s)) == adas);
    shoot("files");
}

void TwoAccountsTest::theServerGoesAwayAndComesBack() {
    order(u"stop"_s);
    SOON(Hand::find(u"connectionBanner"_s));
    DO(m_hand.type(u"chatComposer/composerEdit"_s, u"Written while it was away."_s));
    DO(m_hand.press(Qt::Key_Return));
    SOON(has(Hand::rows(u"chatTimeline"_s), u"Written while it was away., "_s));
    SOON(has(Hand::rows(u"chatTimeline"_s), u"waiting to be sent"_s));
    shoot("away");
    DO(m_hand.click(u"placeGroups"_s));
    DO(m_hand.click(u"postPrompt"_s));
    DO(m_hand.waitForFocus(u"postComposer"_s));
    DO(m_hand.type(u"Posted while it was away."_s));
    DO(m_hand.press(Qt::Key_Return, Qt::ControlModifier));
    SOON(has(Hand::rows(u"groupFeed"_s), u"Posted while it was away."_s));
    ENDS(m_ben.run({u"comment"_s, m_post, u"From the outbox."_s}), Colleague::Queued);

    order(u"start"_s);
    DO(m_hand.click(u"connectionBanner/bannerAction"_s));
    SOON(!Hand::find(u"connectionBanner"_s));
    SOON(m_ben.run({u"sync"_s}).object()[u"waiting"_s].toInt(-1) == 0);
    SOON(has(Hand::rows(u"groupFeed"_s), u"3 comments"_s));
    SOON(!has(Hand::rows(u"groupFeed"_s), u"waiting to be sent"_s));
    const auto posts = [this] {
        return m_ben.run({u"posts"_s, u"Ski club"_s})
            .count(u"text"_s, u"Posted while it was away."_s);
    };
    SOON(posts() == 1);
    const auto messages = [this] {
        return chat().count(u"text"_s, u"Written while it was away."_s);
    };
    SOON(messages() == 1);
    // A second copy would be on its way by now.
    ENDS(m_ben.run({u"sync"_s}), Colleague::Done);
    QCOMPARE(posts(), 1);
    QCOMPARE(messages(), 1);
    QCOMPARE(count(Hand::rows(u"groupFeed"_s), u"Posted while it was away."_s), 1);
    const auto comments = m_ben.run({u"comments"_s, m_post});
    QCOMPARE(comments.count(u"text"_s, u"From the outbox."_s), 1);
    QCOMPARE(comments.objects.size(), 3);
    shoot("back");
}

void TwoAccountsTest::bothStartAgainWithoutTheServer() {
    m_window->close();
    m_window.reset();
    order(u"stop"_s);
    openWindow(false);
    SOON(has(Hand::rows(u"groupFeed"_s), u"Posted while it was away."_s));
    QVERIFY(has(Hand::rows(u"groupFeed"_s), u"3 comments"_s));
    QVERIFY(has(Hand::rows(u"groupFeed"_s), u"\U0001F44D 1 times"_s));
    DO(m_hand.clickIn(u"groupFeed"_s, u"Snow"_s, ui::Hit::What::WriteComment));
    SOON(Hand::rows(u"threadTimeline"_s).filter(u"I bring the wax."_s).size() == 1);
    QVERIFY(has(Hand::rows(u"threadTimeline"_s), u"And I the soup."_s));
    QVERIFY(has(Hand::rows(u"threadTimeline"_s), u"From the outbox."_s));
    shoot("offline-group");

    DO(m_hand.click(u"placeChat"_s));
    SOON(has(Hand::rows(u"chatTimeline"_s), u"Written while it was away."_s));
    const QStringList said = Hand::rows(u"chatTimeline"_s);
    for (const QString& words : {u"Do you have ten minutes?"_s, u"At three."_s, u"Good."_s,
                                 u"plan.bin"_s, u"answer.bin"_s})
        QCOMPARE(count(said, words), 1);
    DO(m_hand.clickIn(u"chatTimeline"_s, u"plan.bin"_s, ui::Hit::What::Attachment));
    const QString again = m_folder.filePath(u"again.bin"_s);
    DO(m_hand.click(u"filePreview/previewSave"_s));
    DO(m_hand.chooseFile(u"saveDialog"_s, again));
    SOON(contents(again) == noise(300'000, 1));
    DO(m_hand.click(u"filePreview/previewClose"_s));
    shoot("offline-chat");

    const auto posts = m_ben.run({u"--offline"_s, u"posts"_s, u"Ski club"_s});
    ENDS(posts, Colleague::Done);
    QCOMPARE(posts.objects.size(), 2);
    QCOMPARE(posts.count(u"title"_s, u"Snow"_s), 1);
    const auto messages = m_ben.run({u"--offline"_s, u"messages"_s, m_chat});
    ENDS(messages, Colleague::Done);
    QCOMPARE(messages.count(u"text"_s, u"Written while it was away."_s), 1);
    QCOMPARE(messages.count(u"text"_s, u"At three."_s), 1);
    QCOMPARE(m_ben.run({u"--offline"_s, u"search"_s, u"soup"_s}).objects.size(), 1);
}

int main(int argc, char** argv) {
    return runDay<TwoAccountsTest>(argc, argv);
}

#include "TwoAccountsTest.moc"
