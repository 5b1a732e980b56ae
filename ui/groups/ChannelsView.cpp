#include "ui/groups/ChannelsView.h"

#include "engine/Engine.h"
#include "models/ChannelsModel.h"
#include "models/SectionedModel.h"
#include "ui/dialogs/NewChannelDialog.h"
#include "ui/parts/Avatars.h"
#include "ui/parts/CentredColumn.h"
#include "ui/parts/ConfirmDialog.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/SectionedRows.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TimeText.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using models::ChannelItem;
using models::ChannelSection;

namespace {

constexpr int widest = 760;

QString sectionTitle(int section) {
    return ChannelSection(section) == ChannelSection::Mine ? ChannelsView::tr("You are in")
                                                           : ChannelsView::tr("You can go into");
}

ListRow rowOf(const ChannelItem& channel) {
    ListRow row;
    row.avatar = avatarOfPlace(channel.id.remote, channel.name, channel.avatar);
    row.title = channel.name;
    row.subtitle = channel.detail;
    row.more = true;
    if (channel.section == ChannelSection::Others)
        return row;
    row.time = rowTime(channel.time, QDateTime::currentDateTime());
    row.badge = channel.unread;
    row.unread = channel.unread > 0;
    row.quietBadge = row.muted = channel.muted;
    return row;
}

} // namespace

ChannelsView::ChannelsView(const PaneContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_new(makeButton(context.theme, ButtonKind::Primary, Icon::Plus, tr("New channel"),
                       u"channelsNew"_s))
    , m_pages(new QStackedWidget)
    , m_list(new ListView(context.theme, &context.pictures, tr("Channels")))
    , m_empty(new EmptyState(context.theme, Icon::Chat, {}, {})) {
    setObjectName(u"channelsView"_s);
    connect(m_new, &QPushButton::clicked, this, &ChannelsView::create);
    m_list->setObjectName(u"channelsList"_s);
    connect(m_list, &ListView::activated, this, &ChannelsView::openRow);
    m_list->setMenuTest(
        [this](const QModelIndex& index) { return m_rows && !m_rows->isSection(index.row()); });
    connect(m_list, &ListView::menuRequested, this, &ChannelsView::showMenu);
    m_empty->setObjectName(u"channelsEmpty"_s);
    connect(m_empty, &EmptyState::actionTriggered, this, &ChannelsView::create,
            Qt::QueuedConnection);
    auto* nothing = new QWidget; // until it is read
    for (QWidget* page : {nothing, static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_list)})
        m_pages->addWidget(page);

    auto* about = new TextLabel(
        context.theme, tr("Chats for parts of the work. Everybody in the group can come in."),
        TextSize::Body, TextWeight::Regular, TextLabel::Ink::Second);
    about->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 14, 20, 8);
    head->setSpacing(10);
    head->addWidget(about, 1);
    head->addWidget(m_new);
    QVBoxLayout* column = makeCentredColumn(*this, context.theme, widest);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
}

ChannelsView::~ChannelsView() {
    m_list->setModel(nullptr);
}

void ChannelsView::open(const Group& group) {
    const bool another = group.id != m_group.id;
    m_group = group;
    m_new->setVisible(group.rights.channels && !group.archived);
    if (another) {
        m_list->setModel(nullptr);
        m_rows.reset();
        m_channels.reset();
        m_pages->setCurrentIndex(0);
        if (isVisible())
            read();
    } else if (m_channels) {
        updateState();
    }
}

void ChannelsView::showEvent(QShowEvent*) {
    read();
}

void ChannelsView::read() {
    if (m_channels || !m_group.id.isValid())
        return;
    m_channels = std::make_unique<models::ChannelsModel>(m_context.engine.reads(), m_group.id);
    models::SectionedModel::Reader reader;
    reader.section = [this](int row) {
        return int(m_channels->item(row).section);
    };
    reader.key = [this](int row) {
        return m_channels->item(row).id.remote;
    };
    reader.title = sectionTitle;
    m_rows = std::make_unique<models::SectionedModel>(*m_channels, reader);
    m_list->setModel(m_rows.get());
    m_list->setItemDelegate(sectionedDelegate(
        m_context.theme, m_context.pictures, *m_rows,
        [this](int row) { return rowOf(m_channels->item(row)); }, m_list));
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_channels.get(), signal, this, &ChannelsView::updateState);
    if (m_channels->rowCount() > 0)
        updateState();
    // Which others there are, only the server knows.
    m_context.engine.execute(LoadChannels{m_group.id})
        .then(this, [this, group = m_group.id](const Result<Receipt>&) {
            if (group == m_group.id && m_channels)
                updateState();
        });
}

void ChannelsView::updateState() {
    const bool none = m_channels->rowCount() == 0;
    const bool mayCreate = !m_new->isHidden();
    m_empty->setTexts(tr("No channels yet"),
                      mayCreate ? tr("Make one for a topic that would fill the posts.")
                                : tr("Those who run the group can make some."));
    m_empty->setAction(mayCreate ? tr("New channel") : QString());
    m_pages->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_list);
}

void ChannelsView::openRow(const QModelIndex& index) {
    if (index.isValid() && !m_rows->isSection(index.row()))
        enter(m_channels->item(m_rows->sourceRow(index.row())));
}

void ChannelsView::enter(const ChannelItem& channel) {
    if (channel.section == ChannelSection::Mine) {
        m_context.navigator.openConversation(channel.id);
        return;
    }
    m_list->setEnabled(false);
    m_context.engine.execute(JoinConversation{channel.id})
        .then(this, [this, id = channel.id](const Result<Receipt>& done) {
            m_list->setEnabled(true);
            if (done)
                m_context.navigator.openConversation(id);
            else
                m_context.navigator.say(done.error());
        });
}

void ChannelsView::showMenu(const QModelIndex& index, QPoint at) {
    const ChannelItem channel = m_channels->item(m_rows->sourceRow(index.row()));
    const bool mine = channel.section == ChannelSection::Mine;
    const Icons& icons = m_context.theme.icons();
    const QColor ink = m_context.theme.tokens().ink2;
    auto* menu = new QMenu(m_list);
    menu->setObjectName(u"channelMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icons.icon(Icon::Chat, 18, ink), mine ? tr("Open") : tr("Go in"), this,
                    [this, channel] { enter(channel); });
    if (mine)
        menu->addAction(icons.icon(Icon::SignOut, 18, ink), tr("Leave channel…"), this,
                        [this, channel] { leave(channel); });
    if (m_group.rights.channels) {
        menu->addSeparator();
        menu->addAction(icons.icon(Icon::Trash, 18, ink), tr("Delete channel…"), this,
                        [this, channel] { remove(channel); });
    }
    menu->popup(at);
}

void ChannelsView::create() {
    auto* dialog = new NewChannelDialog(m_context, m_group, window());
    connect(dialog, &NewChannelDialog::created, this, [this](const ConversationId& channel) {
        m_context.navigator.openConversation(channel);
    });
    dialog->open();
}

void ChannelsView::leave(const ChannelItem& channel) {
    auto* box = new ConfirmDialog(
        m_context.theme,
        {tr("Leave %1?").arg(channel.name),
         tr("What you wrote stays there. You can come in again as long as you are in the group."),
         tr("Leave"), tr("Stay")},
        u"leaveChannelDialog"_s, window());
    connect(box, &QDialog::accepted, this, [this, id = channel.id] { act(LeaveConversation{id}); });
    box->open();
}

void ChannelsView::remove(const ChannelItem& channel) {
    auto* box = new ConfirmDialog(
        m_context.theme,
        {tr("Delete %1?").arg(channel.name),
         tr("Everybody in it loses all that was written there. This cannot be undone."),
         tr("Delete"), tr("Keep")},
        u"deleteChannelDialog"_s, window());
    connect(box, &QDialog::accepted, this, [this, id = channel.id] { act(DeleteChannel{id}); });
    box->open();
}

void ChannelsView::act(const Command& command) {
    m_context.engine.execute(command).then(
        this, [this, group = m_group.id](const Result<Receipt>& done) {
            if (!done)
                m_context.navigator.say(done.error());
            else
                (void)m_context.engine.execute(LoadChannels{group});
        });
}

} // namespace parvis::ui
