#include "ui/chat/ChatPane.h"

#include "engine/Engine.h"
#include "models/ChatListModel.h"
#include "models/SectionedModel.h"
#include "ui/chat/ChatView.h"
#include "ui/conversation/ThreadPanel.h"
#include "ui/files/FilesPanel.h"
#include "ui/shell/ListColumn.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/SectionedRows.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/TimeText.h"

#include <QStackedWidget>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using models::ChatItem;
using models::ChatSection;

namespace {

QString sectionTitle(int section) {
    switch (ChatSection(section)) {
    case ChatSection::Invitations:
        return ChatPane::tr("Invitations");
    case ChatSection::Favourites:
        return ChatPane::tr("Favourites");
    case ChatSection::Recent:
        break;
    }
    return ChatPane::tr("Recent");
}

ListRow rowOf(const ChatItem& item) {
    ListRow row;
    row.avatar.seed = item.direct && item.peer.isValid() ? item.peer.remote : item.id.remote;
    row.avatar.name = item.title;
    row.avatar.picture = item.avatar;
    row.avatar.shape = item.direct ? AvatarInfo::Shape::Round : AvatarInfo::Shape::Rounded;
    if (item.direct && item.presence != Presence::Unknown)
        row.avatar.presence = item.presence;
    row.title =
        item.group.isEmpty() ? item.title : ChatPane::tr("%1 · %2").arg(item.title, item.group);
    row.subtitle = item.preview;
    row.time = rowTime(item.time, QDateTime::currentDateTime());
    row.badge = item.unread;
    row.unread = item.unread > 0;
    row.quietBadge = item.muted;
    row.muted = item.muted;
    row.failed = item.failed;
    return row;
}

/// In a narrow window the details lie over the content, or in its place.
bool coversContent(const QWidget& details, const QWidget& content) {
    const auto place = [](const QWidget& widget) {
        return QRect(widget.mapToGlobal(QPoint()), widget.size());
    };
    return details.isVisible() &&
           (!content.isVisible() || place(details).intersects(place(content)));
}

} // namespace

ChatPane::ChatPane(const PaneContext& context, QObject* parent)
    : Pane(context, parent)
    , m_chats(std::make_unique<models::ChatListModel>(context.engine.reads()))
    , m_list(new ListColumn(context.theme, context.pictures, tr("Chat"), u"chatList"_s))
    , m_content(new QStackedWidget)
    , m_nothing(new EmptyState(context.theme, Icon::Chat, tr("No chat is open"),
                               tr("Choose a chat on the left, or start a new one.")))
    , m_view(new ChatView(context))
    , m_details(new QStackedWidget)
    , m_thread(new ThreadPanel(context))
    , m_files(new FilesPanel(context)) {
    models::SectionedModel::Reader reader;
    reader.section = [this](int row) {
        return int(m_chats->item(row).section);
    };
    reader.key = [this](int row) {
        const ConversationId& id = m_chats->item(row).id;
        return QString::number(id.account.value) + u':' + id.remote;
    };
    reader.title = sectionTitle;
    m_rows = std::make_unique<models::SectionedModel>(*m_chats, reader);

    ListRowDelegate* delegate = sectionedDelegate(
        context.theme, context.pictures, *m_rows,
        [this](int row) { return rowOf(m_chats->item(row)); }, m_list);
    m_list->setAction(Icon::Plus, tr("New chat"));
    m_list->setSearch(tr("Find or jump to…"), true);
    m_list->setEmptyState(Icon::Chat, tr("No chats yet"), tr("Write to a colleague to begin."),
                          tr("New chat"));
    m_list->list()->setModel(m_rows.get());
    m_list->list()->setItemDelegate(delegate);
    m_list->updateEmpty();
    connect(m_list, &ListColumn::actionTriggered, this, &ChatPane::newChatRequested);
    connect(m_list, &ListColumn::emptyActionTriggered, this, &ChatPane::newChatRequested);
    connect(m_list, &ListColumn::searchRequested, this, &ChatPane::searchRequested);
    connect(m_list->list(), &ListView::activated, this, &ChatPane::openSelected);
    connect(m_list->list(), &ListView::clicked, this, &ChatPane::openSelected);
    const auto rowsChanged = [this] {
        m_list->updateEmpty();
        selectRow();
        // The first rows can come after the pane; later ones take the focus from nobody.
        if (!m_open.isValid() && m_content->isVisible())
            activated();
    };
    connect(m_rows.get(), &QAbstractItemModel::rowsInserted, this, rowsChanged);
    connect(m_rows.get(), &QAbstractItemModel::rowsRemoved, this, rowsChanged);
    connect(m_chats.get(), &models::ChatListModel::neededChanged, this, &ChatPane::badgeChanged);

    m_nothing->setObjectName(u"chatNothing"_s);
    m_nothing->setAction(tr("New chat"));
    connect(m_nothing, &EmptyState::actionTriggered, this, &ChatPane::newChatRequested);
    m_content->addWidget(m_nothing);
    m_content->addWidget(m_view);
    connect(m_view, &ChatView::threadRequested, this, [this](const MessageId& root) {
        showThread(root);
        m_thread->focusComposer();
    });
    m_details->addWidget(m_thread);
    m_details->addWidget(m_files);
    connect(m_thread, &ThreadPanel::closeRequested, this, [this] { emit detailsWanted(false); });
    connect(m_files, &FilesPanel::closeRequested, this, [this] { emit detailsWanted(false); });
    connect(m_view, &ChatView::filesRequested, this, [this] {
        const bool shown = m_details->isVisible() && m_details->currentWidget() == m_files;
        m_details->setCurrentWidget(m_files);
        emit detailsWanted(!shown);
        if (!shown)
            m_files->open(m_open);
    });
}

ChatPane::~ChatPane() = default;

QWidget* ChatPane::list() {
    return m_list;
}

QWidget* ChatPane::content() {
    return m_content;
}

QWidget* ChatPane::details() {
    return m_details;
}

int ChatPane::badge() const {
    return m_chats->needed();
}

void ChatPane::activated() {
    // The newest chat is more use than an empty half of the window.
    if (!m_open.isValid()) {
        for (int row = 0; row < m_chats->rowCount(); ++row) {
            if (m_chats->item(row).section != ChatSection::Invitations) {
                open(m_chats->item(row).id);
                break;
            }
        }
    }
    if (m_open.isValid())
        m_view->focusComposer();
}

void ChatPane::openSelected(const QModelIndex& index) {
    if (!index.isValid() || m_rows->isSection(index.row()))
        return;
    open(m_chats->item(m_rows->sourceRow(index.row())).id);
    context().navigator.showContent();
}

void ChatPane::open(const ConversationId& conversation) {
    if (m_open != conversation)
        openNew(conversation, {});
    m_content->setCurrentWidget(m_view);
    selectRow();
}

void ChatPane::openAt(const ConversationId& conversation, const MessageId& message) {
    const auto stored = context().engine.reads().cache().message(message, conversation);
    const MessageId root = stored && *stored ? (*stored)->message.threadRoot : MessageId();
    const MessageId place = root.isValid() ? root : message;
    const bool isThere = m_open != conversation && openNew(conversation, place);
    open(conversation);
    if (!isThere)
        m_view->jumpTo(place);
    if (root.isValid())
        showThread(root, message);
    else if (coversContent(*m_details, *m_content))
        emit detailsWanted(false); // what is asked for is below
}

void ChatPane::showThread(const MessageId& root, const MessageId& at) {
    m_thread->open(m_open, root, at);
    m_details->setCurrentWidget(m_thread);
    emit detailsWanted(true);
}

bool ChatPane::openNew(const ConversationId& conversation, const MessageId& at) {
    m_open = conversation;
    emit detailsWanted(false);
    return m_view->open(conversation, at);
}

void ChatPane::selectRow() {
    const int source = m_open.isValid() ? m_chats->rowOf(m_open) : -1;
    const int row = source < 0 ? -1 : m_rows->rowOfSource(source);
    if (row >= 0)
        m_list->list()->setCurrentIndex(m_rows->index(row));
}

} // namespace parvis::ui
