#pragma once

#include "engine/Engine.h"
#include "ui/widgets/composer/EmojiTable.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

class QStackedLayout;

namespace parvis::ui {

class MainView;
class PreferenceStore;
class Theme;

/// The window from start to end: opening the profile folder, what has to be asked before that
/// works, signing in, and then the panes.
class Window : public QWidget {
    Q_OBJECT

public:
    /// Theme and preferences outlive the window.
    Window(Theme& theme, PreferenceStore& preferences, engine::EngineOptions options,
           QWidget* parent = nullptr);
    ~Window() override;

    /// Where to begin: "home", "groups", "chat" or "people". Anything else: groups.
    void setFirstPlace(const QString& place) { m_firstPlace = place; }

    /// Opens the profile folder; what comes of it is shown.
    void start();

    /// Null before somebody is signed in.
    [[nodiscard]] MainView* mainView() const { return m_main; }
    [[nodiscard]] engine::Engine& engine() { return *m_engine; }
    [[nodiscard]] const engine::EngineOptions& options() const { return m_options; }

    /// `token`: the right to do so, where the desktop wants one.
    void comeToFront(const QByteArray& token);

signals:
    /// The profile folder is open, and this process has it to itself.
    void profileOpened();
    /// The panes were made: mainView() is there. Not painted yet.
    void panesMade();
    /// The person has to answer something before there are panes, or the profile does not open.
    void asking();
    /// Another Parvis has the folder.
    void busy();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void showView(QWidget* view);
    void opened(Result<void> result);
    void showMain();
    void showSettings();
    void followLanguage();
    /// `address`: where to look at once; empty: ask.
    void showSignIn(const QString& address);
    void showSignInLater(const QString& address);
    void showUnlock(const Error& error);
    void showProblem(const Error& error);
    void restart(engine::EngineOptions options);
    void onStoreDamaged(engine::Store store);
    void confirmSignOut(AccountId account);
    void signOut(AccountId account);
    void confirmWipe();
    void wipe();

    Theme& m_theme;
    PreferenceStore& m_preferences;
    QString m_language;
    engine::EngineOptions m_options;
    EmojiTable m_emoji;
    std::unique_ptr<engine::Engine> m_engine;
    QStackedLayout* m_stack;
    QWidget* m_view = nullptr;
    MainView* m_main = nullptr;
    QString m_firstPlace;
    QElapsedTimer m_rebuilt; ///< Since the cache was given up while running.
};

} // namespace parvis::ui
