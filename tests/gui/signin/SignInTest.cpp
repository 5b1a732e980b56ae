#include "fakes/ScriptedServer.h"
#include "gui/support/Stage.h"
#include "support/Await.h"
#include "ui/signin/Problem.h"
#include "ui/signin/ProblemView.h"
#include "ui/signin/SignInView.h"
#include "ui/signin/UnlockView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace parvis::fakes;
using namespace Qt::StringLiterals;

namespace {

QByteArray json(const char* text) {
    return QByteArray(text).replace('\'', '"');
}

void serve(ScriptedServer& server, const char* flows) {
    server.on("/_matrix/client/versions",
              ServedAnswer::json(json("{'versions':['v1.1','v1.11']}")));
    server.on("/_matrix/client/v3/login", [flows](const ServedRequest& request) {
        if (request.method == "GET")
            return ServedAnswer::json(json(flows));
        const auto password = QJsonDocument::fromJson(request.body)[u"password"_s].toString();
        if (password != u"right horse"_s)
            return ServedAnswer::json(json("{'errcode':'M_FORBIDDEN','error':'no'}"), 403);
        return ServedAnswer::json(json("{'user_id':'@ada:127.0.0.1','access_token':'t',"
                                       "'device_id':'D'}"));
    });
}

constexpr auto passwordFlow = "{'flows':[{'type':'m.login.password'}]}";
constexpr auto browserFlow = "{'flows':[{'type':'m.login.sso'}]}";

} // namespace

/// On a real engine with a real profile folder; only the far side of the wire is scripted.
class SignInTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        // No keychain: one that has to be unlocked first would ask a person for it.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        m_stage = std::make_unique<gui::Stage>(); // for theme and pictures
        QVERIFY(m_folder.isValid());
        engine::EngineOptions options;
        options.dataDir = m_folder.filePath(u"profile"_s);
        options.passphrase = std::make_shared<const Secret>(Secret::take("four words of sand"));
        m_engine = std::make_unique<engine::Engine>();
        const auto opened = test::await(m_engine->open(options), std::chrono::minutes(1));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    }
    void cleanupTestCase() {
        m_engine.reset();
        m_stage.reset();
    }
    void init() {
        m_view = new ui::SignInView(*m_engine, m_stage->context().theme);
        m_window = m_stage->show(nullptr, m_view);
    }

    void offersToLookAround() {
        QSignalSpy demo(m_view, &ui::SignInView::demoRequested);
        QVERIFY(!button(u"continueButton"_s)->isEnabled());
        QTRY_VERIFY(line(u"addressField"_s)->hasFocus());
        m_stage->shoot(m_window, u"signin-address"_s);
        QTest::mouseClick(button(u"demoButton"_s), Qt::LeftButton);
        QCOMPARE(demo.size(), 1);
    }

    void signsInWithAPassword() {
        ScriptedServer server;
        serve(server, passwordFlow);
        lookAt(u"@ada:127.0.0.1:%1"_s.arg(server.url().port()));
        QTRY_VERIFY(button(u"signInButton"_s)->isVisible());
        QVERIFY(line(u"userField"_s)->text().startsWith(u"@ada:"_s)); // taken from the address
        QVERIFY(line(u"passwordField"_s)->hasFocus());
        QVERIFY(!button(u"signInButton"_s)->isEnabled());
        QVERIFY(text(u"serverNotice"_s).contains(u"this computer only"_s));

        QTest::keyClicks(line(u"passwordField"_s), u"wrong horse"_s);
        QCOMPARE(line(u"passwordField"_s)->echoMode(), QLineEdit::Password);
        QTest::mouseClick(m_view->findChild<QAbstractButton*>(u"showPassword"_s), Qt::LeftButton);
        QCOMPARE(line(u"passwordField"_s)->echoMode(), QLineEdit::Normal);
        QTest::keyClick(line(u"passwordField"_s), Qt::Key_Return);
        QTRY_VERIFY(text(u"signInNotice"_s).contains(u"not right"_s));
        QCOMPARE(line(u"passwordField"_s)->echoMode(), QLineEdit::Password);
        QCOMPARE(line(u"passwordField"_s)->selectedText(), u"wrong horse"_s); // typed over at once
        m_stage->shoot(m_window, u"signin-wrong-password"_s);

        QSignalSpy done(m_view, &ui::SignInView::signedIn);
        QTest::keyClicks(line(u"passwordField"_s), u"right horse"_s);
        QTest::mouseClick(button(u"signInButton"_s), Qt::LeftButton);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(done.first().first().value<AccountId>().isValid());
        QVERIFY(line(u"passwordField"_s)->text().isEmpty());
    }

    void saysThatTheBrowserIsNeeded() {
        ScriptedServer server;
        serve(server, browserFlow);
        lookAt(server.url().toString());
        QTRY_VERIFY(text(u"serverNotice"_s).contains(u"browser only"_s));
        QVERIFY(!button(u"signInButton"_s)->isVisible());
        m_stage->shoot(m_window, u"signin-browser-only"_s);
        QTest::mouseClick(button(u"backButton"_s), Qt::LeftButton);
        QVERIFY(line(u"addressField"_s)->isVisible());
        QVERIFY(!line(u"addressField"_s)->text().isEmpty());
    }

    void explainsWhatElseAnswers_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("words");
        QTest::newRow("nonsense") << u"what is this"_s << u"not the address of a server"_s;
        QTest::newRow("nobody there") << u"http://127.0.0.1:9"_s << u"cannot be reached"_s;
        QTest::newRow("plain http elsewhere") << u"http://chat.example.org"_s << QString();
    }
    void explainsWhatElseAnswers() {
        QFETCH(QString, address);
        QFETCH(QString, words);
        lookAt(address);
        QTRY_VERIFY(!text(u"signInNotice"_s).isEmpty());
        QVERIFY2(text(u"signInNotice"_s).contains(words), qPrintable(text(u"signInNotice"_s)));
        QCOMPARE(line(u"addressField"_s)->text(), address); // to be corrected
        QTRY_VERIFY(line(u"addressField"_s)->hasFocus());
    }

    void tellsAWebPageFromAServer() {
        ScriptedServer server;
        server.onAny([](const ServedRequest&) {
            return ServedAnswer::page("<html>Welcome</html>", "text/html");
        });
        lookAt(server.url().toString());
        QTRY_VERIFY(text(u"signInNotice"_s).contains(u"web page"_s));
        m_stage->shoot(m_window, u"signin-web-page"_s);
    }

    void refusesAForeignCertificate() {
        ScriptedServer server(ScriptedServer::Transport::SelfSigned);
        serve(server, passwordFlow);
        lookAt(server.url().toString());
        QTRY_VERIFY(text(u"signInNotice"_s).contains(u"has signed the certificate of 127.0.0.1"_s));
        QVERIFY(text(u"signInNotice"_s).contains(u"sent nothing"_s));
        QVERIFY(server.requests().isEmpty());
        m_stage->shoot(m_window, u"signin-certificate"_s);
        QVERIFY(line(u"addressField"_s)->isVisible());
    }

    void stopsLooking() {
        ScriptedServer server;
        server.onAny([](const ServedRequest&) { return ServedAnswer{{}, true}; });
        lookAt(server.url().toString());
        QTRY_VERIFY(!server.requests().isEmpty());
        QVERIFY(button(u"cancelProbe"_s)->isVisible());
        m_stage->shoot(m_window, u"signin-looking"_s);
        QTest::mouseClick(button(u"cancelProbe"_s), Qt::LeftButton);
        QTRY_VERIFY(button(u"continueButton"_s)->isVisible());
        QVERIFY(text(u"signInNotice"_s).isEmpty()); // the person's own wish is no error
    }

    void choosesAPassphrase() {
        auto* view = new ui::UnlockView(m_stage->context().theme, ui::UnlockView::Mode::Choose);
        m_window = m_stage->show(nullptr, view);
        auto* first = view->findChild<QLineEdit*>(u"passphraseField"_s);
        auto* second = view->findChild<QLineEdit*>(u"passphraseAgain"_s);
        auto* open = view->findChild<QPushButton*>(u"unlockButton"_s);
        m_stage->shoot(m_window, u"unlock-choose"_s);
        QTest::keyClicks(first, u"short"_s);
        QTest::keyClicks(second, u"short"_s);
        QVERIFY(!open->isEnabled());
        first->setText(u"four words of sand"_s);
        second->setText(u"four words of salt"_s);
        QVERIFY(!open->isEnabled());
        second->setText(u"four words of sand"_s);
        QVERIFY(open->isEnabled());
        std::shared_ptr<const Secret> given;
        connect(view, &ui::UnlockView::passphraseGiven, this,
                [&](const std::shared_ptr<const Secret>& secret) { given = secret; });
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(given);
        QCOMPARE(given->toByteArray(), "four words of sand"_qba);
        QVERIFY(!open->isEnabled()); // until it is known what comes of it
    }

    void asksForThePassphraseAgain() {
        auto* view = new ui::UnlockView(m_stage->context().theme, ui::UnlockView::Mode::Enter);
        m_window = m_stage->show(nullptr, view);
        auto* first = view->findChild<QLineEdit*>(u"passphraseField"_s);
        QVERIFY(!view->findChild<QLineEdit*>(u"passphraseAgain"_s)->isVisible());
        QTest::keyClicks(first, u"not this"_s);
        QTest::keyClick(first, Qt::Key_Return);
        view->showError(Error{ErrorKind::WrongKey, {}, {}, {}});
        QVERIFY(view->findChild<QWidget*>(u"notice"_s)->isVisible());
        QCOMPARE(first->selectedText(), u"not this"_s);
        m_stage->shoot(m_window, u"unlock-wrong"_s);
    }

    void hasWordsForEveryProblem() {
        auto* view = new ui::ProblemView(m_stage->context().theme);
        QStringList headlines;
        for (const ErrorKind kind : {ErrorKind::Busy, ErrorKind::Damaged, ErrorKind::NewerVersion,
                                     ErrorKind::NoKeychain, ErrorKind::DiskFull, ErrorKind::Storage,
                                     ErrorKind::InvalidInput, ErrorKind::Internal}) {
            const ui::Problem problem =
                ui::problemOf(Error{kind, {}, u"page 7"_s, {}}, u"/home/nora/.parvis"_s);
            QVERIFY(!problem.headline.isEmpty() && !problem.kept.isEmpty() &&
                    !problem.advice.isEmpty());
            QVERIFY(!headlines.contains(problem.headline));
            headlines.append(problem.headline);
        }
        view->setProblem(Error{ErrorKind::Damaged, {}, u"page 7"_s, {}}, u"/home/nora/.parvis"_s);
        m_window = m_stage->show(nullptr, view);
        m_stage->shoot(m_window, u"problem-damaged"_s);
        QSignalSpy again(view, &ui::ProblemView::tryAgain);
        QTest::mouseClick(view->findChild<QPushButton*>(u"copyDetails"_s), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"damaged"_s) && copied.contains(u"page 7"_s));
        QTest::mouseClick(view->findChild<QPushButton*>(u"tryAgain"_s), Qt::LeftButton);
        QCOMPARE(again.size(), 1);
    }

private:
    void lookAt(const QString& address) {
        QTest::keyClicks(line(u"addressField"_s), address);
        QTest::keyClick(line(u"addressField"_s), Qt::Key_Return);
    }
    QLineEdit* line(const QString& name) { return m_view->findChild<QLineEdit*>(name); }
    QPushButton* button(const QString& name) { return m_view->findChild<QPushButton*>(name); }
    /// What a notice says; empty while it is hidden.
    QString text(const QString& name) {
        auto* notice = m_view->findChild<QWidget*>(name);
        return notice->isVisible() ? notice->accessibleName() : QString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<gui::Stage> m_stage;
    std::unique_ptr<engine::Engine> m_engine;
    ui::SignInView* m_view = nullptr;
    QWidget* m_window = nullptr;
};

QTEST_MAIN(SignInTest)
#include "SignInTest.moc"
