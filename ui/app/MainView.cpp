#include "ui/app/MainView.h"

#include "engine/Engine.h"
#include "models/TimelineRows.h"
#include "ui/app/ConnectionWords.h"
#include "ui/app/SelfMenu.h"
#include "ui/chat/ChatPane.h"
#include "ui/dialogs/CreateGroupDialog.h"
#include "ui/dialogs/InviteDialog.h"
#include "ui/dialogs/NewChatDialog.h"
#include "ui/groups/GroupsPane.h"
#include "ui/home/HomePane.h"
#include "ui/profile/PeoplePane.h"
#include "ui/search/QuickSearch.h"
#include "ui/settings/ShortcutsDialog.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Columns.h"
#include "ui/shell/Pictures.h"
#include "ui/shell/Rail.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Toast.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = ConnectionState::Phase;

namespace {

constexpr int connectingPatience = 4000; // milliseconds
constexpr auto restDelay = 150ms;

} // namespace

MainView::MainView(engine::Engine& engine, Theme& theme, const EmojiTable& emoji, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_theme(theme)
    , m_pictures(std::make_unique<Pictures>(engine))
    , m_context{engine, theme, *m_pictures, emoji, *this}
    , m_rail(new Rail(theme, *m_pictures))
    , m_connection(new Banner(theme))
    , m_columns(new Columns(theme))
    , m_toast(new Toast(theme, this))
    , m_announcer(new Announcer(this))
    , m_search(new QuickSearch(m_context, this)) {
    setObjectName(u"mainView"_s);
    m_rail->addPlace(Icon::Home, tr("Home"), u"placeHome"_s, Shortcut::Home);
    m_rail->addPlace(Icon::Groups, tr("Groups"), u"placeGroups"_s, Shortcut::Groups);
    m_rail->addPlace(Icon::Chat, tr("Chat"), u"placeChat"_s, Shortcut::Chat);
    m_rail->addPlace(Icon::Person, tr("People"), u"placePeople"_s, Shortcut::People);
    connect(m_rail, &Rail::placeChosen, this, &MainView::openPlace);
    connect(m_rail, &Rail::selfClicked, this, &MainView::openSelfMenu);
    m_connection->setObjectName(u"connectionBanner"_s);
    m_connection->hide();
    connect(m_connection, &Banner::actionTriggered, this, &MainView::onBannerAction);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_connection);
    right->addWidget(m_columns, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);

    auto& live = engine.reads().live();
    connect(&live, &workspace::LiveState::connectionChanged, this, &MainView::updateConnection);
    connect(&live, &workspace::LiveState::accountsChanged, this, &MainView::updateSelf);
    connect(&live, &workspace::LiveState::presenceChanged, this, [this](const PersonId& person) {
        if (person == self())
            updateSelf();
    });
    connect(&engine.reads(), &workspace::ReadSide::touched, this,
            [this](const cache::Touched& touched) {
                if (touched.people.contains(self()) || touched.accounts)
                    updateSelf();
            });
    connect(&engine, &engine::Engine::storageFailed, this, qOverload<const Error&>(&MainView::say));
    m_patience.setSingleShot(true);
    m_patience.setInterval(connectingPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_patienceIsOver = true;
        updateConnection();
    });
    addShortcuts();
    updateSelf();
    updateConnection();
}

MainView::~MainView() {
    // Panes use the pictures until they are gone.
    for (Pane* pane : m_panes) {
        if (pane)
            delete pane->content();
    }
    for (Pane* pane : m_panes)
        delete pane;
}

Pane* MainView::makePane(int place) {
    switch (place) {
    case GroupsPlace: {
        auto* groups = new GroupsPane(m_context, this);
        connectGroups(groups);
        return groups;
    }
    case ChatPlace: {
        auto* chat = new ChatPane(m_context, this);
        connect(chat, &ChatPane::newChatRequested, this, &MainView::newChat);
        connect(chat, &ChatPane::searchRequested, m_search, &QuickSearch::open);
        return chat;
    }
    case PeoplePlace:
        return new PeoplePane(m_context, this);
    default:
        return new HomePane(m_context, this);
    }
}

void MainView::connectGroups(GroupsPane* groups) {
    connect(groups, &GroupsPane::newGroupRequested, this, &MainView::newGroup);
    connect(groups, &GroupsPane::searchRequested, m_search, &QuickSearch::open);
    connect(groups, &GroupsPane::inviteRequested, this, [this](const GroupId& group) {
        const auto known = m_engine.reads().cache().group(group);
        auto* dialog =
            new InviteDialog(m_context, group, known && *known ? (*known)->name : QString(), this);
        connect(dialog, &InviteDialog::invited, this,
                [this](int count) { say(tr("%n people invited", nullptr, count)); });
        dialog->open();
    });
}

Pane* MainView::pane(int place) {
    Pane*& known = m_panes[std::size_t(place)];
    if (known)
        return known;
    Pane* made = makePane(place);
    known = made;
    m_columns->addPane(made);
    const auto badge = [this, made, place] {
        m_rail->setBadge(place, made->badge());
    };
    connect(made, &Pane::badgeChanged, this, badge);
    badge();
    // The badges of the others are wanted soon, but not before this one is on the screen.
    QTimer::singleShot(restDelay, this, &MainView::makeNextPane);
    return made;
}

void MainView::makeNextPane() {
    for (int place = HomePlace; place <= PeoplePlace; ++place) {
        if (!m_panes[std::size_t(place)]) {
            pane(place);
            return;
        }
    }
}

void MainView::addShortcuts() {
    for (const Shortcut shortcut : shortcuts::in(ShortcutPlace::Everywhere)) {
        for (const QKeySequence& keys : shortcuts::keysOf(shortcut))
            connect(new QShortcut(keys, this), &QShortcut::activated, this,
                    [this, shortcut] { run(shortcut); });
    }
}

void MainView::run(Shortcut shortcut) {
    switch (shortcut) {
    case Shortcut::Find:
        return m_search->open();
    case Shortcut::Home:
        return openPlace(HomePlace);
    case Shortcut::Groups:
        return openPlace(GroupsPlace);
    case Shortcut::Chat:
        return openPlace(ChatPlace);
    case Shortcut::People:
        return openPlace(PeoplePlace);
    case Shortcut::NewChat:
        return newChat();
    case Shortcut::NewGroup:
        return newGroup();
    case Shortcut::BackToList:
        return showList();
    case Shortcut::TryNow:
        return m_engine.retryNow();
    case Shortcut::Settings:
        return emit settingsRequested();
    case Shortcut::Shortcuts:
        return (new ShortcutsDialog(m_theme, this))->open();
    default:
        return; // those that work in one place only are that place's
    }
}

PersonId MainView::self() const {
    const auto accounts = m_engine.reads().live().accounts();
    return accounts.isEmpty() ? PersonId{} : accounts.first().self;
}

void MainView::openPlace(int place) {
    m_place = place;
    m_rail->setCurrent(place);
    m_columns->show(pane(place));
    pane(place)->activated();
}

void MainView::openPerson(const PersonId& person) {
    openPlace(PeoplePlace);
    static_cast<PeoplePane*>(pane(PeoplePlace))->showPerson(person);
    showContent();
}

void MainView::openGroup(const GroupId& group) {
    openPlace(GroupsPlace);
    static_cast<GroupsPane*>(pane(GroupsPlace))->open(group);
    showContent();
}

void MainView::openConversation(const ConversationId& conversation) {
    openPlace(ChatPlace);
    static_cast<ChatPane*>(pane(ChatPlace))->open(conversation);
    showContent();
}

void MainView::openMessage(const ConversationId& conversation, const MessageId& message) {
    if (models::isFeed(m_engine.reads(), conversation)) {
        openPlace(GroupsPlace);
        if (!static_cast<GroupsPane*>(pane(GroupsPlace))->openAt(conversation, message))
            say(tr("This post is not on this computer yet."));
    } else {
        openPlace(ChatPlace);
        static_cast<ChatPane*>(pane(ChatPlace))->openAt(conversation, message);
    }
    showContent();
}

void MainView::startChat(const PersonId& person) {
    m_engine.execute(CreateConversation{{}, {person}}).then(this, [this](Result<Receipt> made) {
        if (made)
            openConversation(made->conversation);
        else
            say(made.error());
    });
}

void MainView::say(const QString& text) {
    m_toast->showMessage(text);
    announce(text);
}

void MainView::say(const Error& error) {
    qWarning("%s: %s", qPrintable(QString(name(error.kind))), qPrintable(error.detail));
    m_toast->showMessage(error.forPerson(), {}, 9000);
    announce(error.forPerson());
}

void MainView::announce(const QString& text) {
    m_announcer->announce(text);
}

void MainView::showContent() {
    m_columns->setContentInFront(true);
}

void MainView::showList() {
    m_columns->setContentInFront(false);
}

void MainView::newChat() {
    auto* dialog = new NewChatDialog(m_context, self().account, this);
    connect(dialog, &NewChatDialog::created, this, &MainView::openConversation);
    dialog->open();
}

void MainView::newGroup() {
    auto* dialog = new CreateGroupDialog(m_context, self().account, this);
    connect(dialog, &CreateGroupDialog::created, this, &MainView::openGroup);
    dialog->open();
}

void MainView::updateSelf() {
    const PersonId id = self();
    if (!id.isValid())
        return;
    const Person person = models::personOf(m_engine.reads(), id);
    AvatarInfo info{id.remote, models::nameOf(person), person.avatar, AvatarInfo::Shape::Round,
                    std::nullopt};
    const Presence presence = m_engine.reads().live().presence(id);
    if (presence != Presence::Unknown)
        info.presence = presence;
    m_rail->setSelf(info);
}

void MainView::updateConnection() {
    const auto accounts = m_engine.reads().live().accounts();
    std::optional<ConnectionWords> words;
    bool connecting = false;
    for (const workspace::AccountInfo& account : accounts) {
        const ConnectionState state = m_engine.reads().live().connection(account.id);
        if (!words)
            words = connectionWords(account.organisation, state);
        if (words)
            break;
        if (state.phase != Phase::Connecting)
            continue;
        connecting = true;
        // Usually there is an answer at once: a banner would only flash.
        if (m_patience.isActive())
            continue;
        if (m_patienceIsOver)
            words = connectingWords(account.organisation);
        else
            m_patience.start();
    }
    if (!connecting) {
        m_patience.stop();
        m_patienceIsOver = false;
    }
    m_connection->setVisible(words.has_value());
    if (words)
        m_connection->showMessage(words->icon, words->text, words->tone, words->action);
    tellConnection(words ? words->text : QString());
}

void MainView::tellConnection(const QString& trouble) {
    const auto& live = m_engine.reads().live();
    const bool isLive = std::ranges::all_of(live.accounts(), [&live](const auto& account) {
        return live.connection(account.id).phase == Phase::Live;
    });
    // A new try is no news; that it worked is.
    if (trouble == m_trouble || (trouble.isEmpty() && !isLive))
        return;
    m_trouble = trouble;
    announce(trouble.isEmpty() ? tr("Connected again") : trouble);
}

void MainView::onBannerAction() {
    for (const workspace::AccountInfo& account : m_engine.reads().live().accounts()) {
        if (m_engine.reads().live().connection(account.id).phase == Phase::SignedOut) {
            emit signInAgainRequested(account.id);
            return;
        }
    }
    m_engine.retryNow();
}

void MainView::openSelfMenu() {
    auto* menu = new SelfMenu(m_context, this);
    connect(menu, &SelfMenu::profileRequested, this, &MainView::openPerson);
    connect(menu, &SelfMenu::signOutRequested, this, &MainView::signOutRequested);
    connect(menu, &SelfMenu::addAccountRequested, this, &MainView::addAccountRequested);
    connect(menu, &SelfMenu::chosen, this, &MainView::run);
    const QPoint corner = m_rail->mapToGlobal(QPoint(m_rail->width(), m_rail->height() - 12));
    menu->popup(corner - QPoint(0, menu->sizeHint().height()));
}

} // namespace parvis::ui
