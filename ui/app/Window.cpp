#include "ui/app/Window.h"

#include "engine/Wipe.h"
#include "ui/app/MainView.h"
#include "ui/parts/ConfirmDialog.h"
#include "ui/settings/Languages.h"
#include "ui/settings/PreferenceStore.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/signin/ProblemView.h"
#include "ui/signin/SignInView.h"
#include "ui/signin/UnlockView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStackedLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QSize smallest(360, 480);
// What a title bar and borders may take: how much it is, is known only once they are there.
constexpr QSize frame(8, 48);
constexpr auto geometrySetting = "window/geometry";

/// In the order of MainView::Place.
QStringList places() {
    return {u"home"_s, u"groups"_s, u"chat"_s, u"people"_s};
}

} // namespace

Window::Window(Theme& theme, PreferenceStore& preferences, engine::EngineOptions options,
               QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_language(preferences.current().language)
    , m_options(std::move(options))
    , m_stack(new QStackedLayout(this)) {
    setObjectName(u"window"_s);
    setWindowTitle(u"Parvis"_s);
    setWindowIcon(QIcon(u":/parvis/icons/parvis.svg"_s));
    setMinimumSize(smallest);
    resize(firstSize.boundedTo(screen()->availableSize() - frame).expandedTo(smallest));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    // Not from inside the box in which it was chosen, which goes.
    connect(&preferences, &PreferenceStore::changed, this, &Window::followLanguage,
            Qt::QueuedConnection);
}

Window::~Window() {
    // The views use the engine until they are gone.
    delete m_view;
}

void Window::start() {
    m_engine = std::make_unique<engine::Engine>();
    m_engine->open(m_options).then(this,
                                   [this](Result<void> result) { opened(std::move(result)); });
}

void Window::opened(Result<void> result) {
    if (!result) {
        const Error& error = result.error();
        // A passphrase opens what it protects, or protects what is new. The key of an old profile
        // lies in the keychain, and no passphrase brings it back.
        const bool isNew = error.kind == ErrorKind::NoKeychain && !m_engine->hasProfile();
        if ((isNew || error.kind == ErrorKind::WrongKey) && !m_options.demo) {
            showUnlock(error);
            return;
        }
        showProblem(error);
        if (error.kind == ErrorKind::Busy)
            emit busy();
        return;
    }
    emit profileOpened();
    connect(m_engine.get(), &engine::Engine::storeDamaged, this, &Window::onStoreDamaged);
    const QByteArray geometry = m_engine->setting(QLatin1String(geometrySetting));
    // A window manager that shows every window as large as the screen has had its say by now;
    // another size would be drawn, but not given.
    if (!geometry.isEmpty() && !isMaximized() && !isFullScreen())
        restoreGeometry(geometry);
    if (m_engine->reads().live().accounts().isEmpty())
        showSignIn({});
    else
        showMain();
    if (m_engine->lastWordsMayBeMissing() && m_main)
        m_main->say(
            tr("The end of a file was damaged. Look whether what you wrote last is there."));
    else if (m_engine->cacheWasRebuilt() && m_main)
        m_main->say(
            tr("Stored data was damaged and is being fetched again. Nothing you wrote is lost."));
}

void Window::showView(QWidget* view) {
    delete m_view;
    m_view = view;
    QWidget* wanted = view->focusWidget(); // moving it into this window forgets it
    m_stack->addWidget(view);
    m_stack->setCurrentWidget(view);
    if (wanted)
        wanted->setFocus();
}

void Window::showMain() {
    auto* main = new MainView(*m_engine, m_theme, m_emoji);
    showView(main);
    m_main = main;
    connect(main, &MainView::signOutRequested, this, &Window::confirmSignOut);
    connect(main, &MainView::settingsRequested, this, &Window::showSettings);
    connect(main, &MainView::addAccountRequested, this, [this] { showSignInLater({}); });
    connect(main, &MainView::signInAgainRequested, this, [this](AccountId account) {
        const auto* info = m_engine->reads().live().account(account);
        showSignInLater(info ? info->address.toString() : QString());
    });
    const qsizetype place = places().indexOf(m_firstPlace);
    main->openPlace(place < 0 ? MainView::GroupsPlace : int(place));
    emit panesMade();
}

void Window::showSettings() {
    auto* dialog = new SettingsDialog(m_main->context(), m_preferences, m_main);
    connect(dialog, &SettingsDialog::signOutRequested, this, &Window::confirmSignOut);
    connect(dialog, &SettingsDialog::addAccountRequested, this, [this] { showSignInLater({}); });
    connect(dialog, &SettingsDialog::wipeRequested, this, &Window::confirmWipe);
    dialog->open();
}

void Window::followLanguage() {
    if (m_preferences.current().language == m_language)
        return;
    m_language = m_preferences.current().language;
    languages::use(m_language);
    if (!m_main)
        return;
    // Every text was made in the other language: begin anew, where the person is.
    const int place = m_main->place();
    const bool settings = m_main->findChild<SettingsDialog*>() != nullptr;
    showMain();
    m_main->openPlace(place);
    if (settings)
        showSettings();
}

void Window::showSignIn(const QString& address) {
    const bool first = m_engine->reads().live().accounts().isEmpty();
    m_main = nullptr;
    auto* view = new SignInView(*m_engine, m_theme);
    view->setDemoOffered(first);
    showView(view);
    emit asking();
    connect(view, &SignInView::signedIn, this, &Window::showMain);
    connect(view, &SignInView::demoRequested, this, [this] {
        engine::EngineOptions demo;
        demo.demo = true;
        demo.policy = m_options.policy;
        restart(demo);
    });
    if (!address.isEmpty())
        view->start(address);
    if (first)
        return;
    auto* back =
        makeButton(m_theme, ButtonKind::Ghost, Icon::Back, tr("Back"), u"signInBack"_s, view);
    back->setShortcut(Qt::Key_Escape);
    back->move(16, 16);
    back->show();
    connect(back, &QPushButton::clicked, this,
            [this] { QMetaObject::invokeMethod(this, &Window::showMain, Qt::QueuedConnection); });
}

void Window::showUnlock(const Error& error) {
    m_main = nullptr;
    auto* view =
        new UnlockView(m_theme, error.kind == ErrorKind::NoKeychain ? UnlockView::Mode::Choose
                                                                    : UnlockView::Mode::Enter);
    if (error.kind == ErrorKind::WrongKey && m_options.passphrase)
        view->showError(error);
    showView(view);
    emit asking();
    connect(view, &UnlockView::quit, this, &QWidget::close);
    connect(view, &UnlockView::passphraseGiven, this,
            [this](const std::shared_ptr<const Secret>& passphrase) {
                engine::EngineOptions options = m_options;
                options.passphrase = passphrase;
                restart(options);
            });
}

void Window::showProblem(const Error& error) {
    m_main = nullptr;
    auto* view = new ProblemView(m_theme);
    view->setProblem(error, m_options.dataDir);
    showView(view);
    emit asking();
    connect(view, &ProblemView::tryAgain, this, [this] { restart(m_options); });
    connect(view, &ProblemView::quit, this, &QWidget::close);
}

void Window::showSignInLater(const QString& address) {
    // Not from inside a signal of the view that goes.
    QMetaObject::invokeMethod(this, [this, address] { showSignIn(address); }, Qt::QueuedConnection);
}

void Window::restart(engine::EngineOptions options) {
    QMetaObject::invokeMethod(
        this,
        [this, options = std::move(options)] {
            showView(new QWidget);
            m_main = nullptr;
            m_engine.reset();
            m_options = options;
            start();
        },
        Qt::QueuedConnection);
}

void Window::confirmSignOut(AccountId account) {
    const auto* info = m_engine->reads().live().account(account);
    auto* box = new ConfirmDialog(
        m_theme,
        {tr("Sign out of %1?").arg(info ? info->organisation : QString()),
         tr("Everything of this account is removed from this computer. What the server has stays "
            "there."),
         tr("Sign out"), tr("Stay")},
        u"signOutDialog"_s,
        QApplication::activeModalWidget() ? QApplication::activeModalWidget() : this);
    connect(box, &QDialog::accepted, this, [this, account] { signOut(account); });
    box->open();
}

void Window::signOut(AccountId account) {
    m_engine->signOut(account).then(this, [this](Result<void> done) {
        if (m_engine->reads().live().accounts().isEmpty()) {
            if (m_options
                    .demo) { // the sample organisation is the way to look around, not an account
                engine::EngineOptions plain;
                plain.policy = m_options.policy;
                m_options = plain;
            }
            showSignIn({});
        }
        if (!done && m_main)
            m_main->say(done.error());
    });
}

void Window::confirmWipe() {
    auto* box = new ConfirmDialog(
        m_theme,
        {tr("Remove everything from this computer?"),
         tr("All accounts, messages, files and drafts are removed from this computer, and what was "
            "not sent yet is lost. What the servers have stays there. Their lists may still show "
            "this session; to end it there too, sign out first."),
         tr("Remove everything"), tr("Keep it")},
        u"wipeDialog"_s,
        QApplication::activeModalWidget() ? QApplication::activeModalWidget() : this);
    connect(box, &QDialog::accepted, this, &Window::wipe, Qt::QueuedConnection);
    box->open();
}

void Window::wipe() {
    const QString folder = m_engine->dataDir();
    showView(new QWidget);
    m_main = nullptr;
    m_engine.reset(); // which holds the folder
    engine::wipeProfile(*this, folder).then(this, [this](Result<void> wiped) {
        if (wiped)
            start();
        else
            showProblem(wiped.error());
    });
}

void Window::onStoreDamaged(engine::Store store) {
    constexpr auto tooSoon = 10 * 60 * 1000;
    // A cache that breaks twice in a short time stands on a disk that breaks.
    const bool again = m_rebuilt.isValid() && m_rebuilt.elapsed() < tooSoon;
    if (store == engine::Store::Cache && !again) {
        m_rebuilt.start();
        if (m_main)
            m_firstPlace = places().value(m_main->place());
        restart(m_options);
        return;
    }
    const Error error{store == engine::Store::Cache ? ErrorKind::Storage : ErrorKind::Damaged,
                      {},
                      u"damage found while running"_s,
                      {}};
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            showProblem(error);
            m_engine.reset();
        },
        Qt::QueuedConnection);
}

void Window::comeToFront(const QByteArray& token) {
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // Qt uses it up with the next activation
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void Window::paintEvent(QPaintEvent*) {
    // What stands here before the first view: the columns without content, never a white flash.
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    painter.fillRect(rect(), tokens.background);
    painter.fillRect(QRect(0, 0, m_theme.scaled(metrics::railWidth), height()), tokens.rail);
}

void Window::closeEvent(QCloseEvent* event) {
    if (m_engine && m_main)
        (void)m_engine->writeSetting(QLatin1String(geometrySetting), saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace parvis::ui
