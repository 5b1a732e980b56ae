#pragma once

#include "ui/shell/Navigator.h"
#include "ui/shell/PaneContext.h"
#include "ui/widgets/Shortcuts.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>

namespace parvis::ui {

class Announcer;
class Banner;
class ChatPane;
class Columns;
class GroupsPane;
class HomePane;
class Pane;
class PeoplePane;
class Pictures;
class QuickSearch;
class Rail;
class Toast;

/// The window's content for somebody who is signed in: rail and panes.
class MainView : public QWidget, public Navigator {
    Q_OBJECT

public:
    enum Place { HomePlace = 0, GroupsPlace, ChatPlace, PeoplePlace };

    /// All of them outlive the view. The engine is open.
    MainView(engine::Engine& engine, Theme& theme, const EmojiTable& emoji,
             QWidget* parent = nullptr);
    ~MainView() override;

    void openPlace(int place);
    [[nodiscard]] int place() const { return m_place; }
    /// Does what a shortcut that works everywhere does.
    void run(Shortcut shortcut);
    [[nodiscard]] const PaneContext& context() const { return m_context; }

    void openPerson(const PersonId& person) override;
    void openGroup(const GroupId& group) override;
    void openConversation(const ConversationId& conversation) override;
    void openMessage(const ConversationId& conversation, const MessageId& message) override;
    void startChat(const PersonId& person) override;
    void say(const QString& text) override;
    void say(const Error& error) override;
    void announce(const QString& text) override;
    void showContent() override;

    /// The way back in a window of one column.
    void showList();

signals:
    void signOutRequested(parvis::AccountId account);
    void addAccountRequested();
    void signInAgainRequested(parvis::AccountId account);
    void settingsRequested();

private:
    /// Makes the pane of a place; only what is looked at costs time when the window opens.
    Pane* makePane(int place);
    Pane* pane(int place);
    void makeNextPane();
    void connectGroups(GroupsPane* groups);
    void addShortcuts();
    void updateSelf();
    void updateConnection();
    /// Screen readers hear of trouble, and that it is over, once.
    void tellConnection(const QString& trouble);
    void openSelfMenu();
    void newChat();
    void newGroup();
    void onBannerAction();
    [[nodiscard]] PersonId self() const;

    engine::Engine& m_engine;
    Theme& m_theme;
    std::unique_ptr<Pictures> m_pictures;
    PaneContext m_context;
    Rail* m_rail;
    Banner* m_connection;
    Columns* m_columns;
    Toast* m_toast;
    Announcer* m_announcer;
    QuickSearch* m_search;
    std::array<Pane*, PeoplePlace + 1> m_panes{}; ///< Null until made.
    int m_place = HomePlace;
    QTimer m_patience; ///< Until a first answer that does not come is worth a word.
    bool m_patienceIsOver = false;
    QString m_trouble; ///< What was said to be wrong with the connection; empty: nothing.
};

} // namespace parvis::ui
