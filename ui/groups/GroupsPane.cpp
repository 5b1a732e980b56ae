#include "ui/groups/GroupsPane.h"

#include "engine/Engine.h"
#include "models/GroupListModel.h"
#include "models/GroupSummary.h"
#include "models/SectionedModel.h"
#include "ui/conversation/ThreadPanel.h"
#include "ui/groups/DiscoverView.h"
#include "ui/groups/GroupCard.h"
#include "ui/groups/GroupView.h"
#include "ui/parts/Avatars.h"
#include "ui/shell/ListColumn.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/SectionedRows.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ListView.h"

#include <QStackedWidget>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using models::GroupItem;
using models::GroupSection;

namespace {

QString sectionTitle(int section) {
    switch (GroupSection(section)) {
    case GroupSection::Invitations:
        return GroupsPane::tr("Invitations");
    case GroupSection::Mine:
        return GroupsPane::tr("Mine");
    case GroupSection::Asked:
        return GroupsPane::tr("Asked to join");
    case GroupSection::Suggested:
        break;
    }
    return GroupsPane::tr("Suggested");
}

ListRow rowOf(const GroupItem& item) {
    ListRow row;
    row.avatar = avatarOf(item.group);
    row.title = item.group.name;
    row.subtitle = item.preview;
    row.badge = item.unread;
    row.unread = item.unread > 0;
    return row;
}

} // namespace

GroupsPane::GroupsPane(const PaneContext& context, QObject* parent)
    : Pane(context, parent)
    , m_groups(std::make_unique<models::GroupListModel>(context.engine.reads()))
    , m_list(new ListColumn(context.theme, context.pictures, tr("Groups"), u"groupList"_s))
    , m_content(new QStackedWidget)
    , m_nothing(new EmptyState(context.theme, Icon::Groups, tr("No group is open"),
                               tr("Choose a group on the left, or create one.")))
    , m_view(new GroupView(context))
    , m_discover(new DiscoverView(context))
    , m_details(new QStackedWidget)
    , m_card(new GroupCard(context))
    , m_thread(new ThreadPanel(context)) {
    models::SectionedModel::Reader reader;
    reader.section = [this](int row) {
        return int(m_groups->item(row).section);
    };
    reader.key = [this](int row) {
        const GroupId& id = m_groups->item(row).group.id;
        return QString::number(id.account.value) + u':' + id.remote;
    };
    reader.title = sectionTitle;
    m_rows = std::make_unique<models::SectionedModel>(*m_groups, reader);

    ListRowDelegate* delegate = sectionedDelegate(
        context.theme, context.pictures, *m_rows,
        [this](int row) { return rowOf(m_groups->item(row)); }, m_list);
    m_list->setAction(Icon::Plus, tr("New group"));
    m_list->setSearch(tr("Find or jump to…"), true);
    m_list->setEmptyState(Icon::Groups, tr("No groups yet"),
                          tr("Create a group for your team, project or interest."),
                          tr("New group"));
    m_list->setFurther(Icon::Search, tr("Discover groups"));
    connect(m_list, &ListColumn::furtherTriggered, this, &GroupsPane::showDiscover);
    m_list->list()->setModel(m_rows.get());
    m_list->list()->setItemDelegate(delegate);
    m_list->updateEmpty();
    connect(m_list, &ListColumn::actionTriggered, this, &GroupsPane::newGroupRequested);
    connect(m_list, &ListColumn::emptyActionTriggered, this, &GroupsPane::newGroupRequested);
    connect(m_list, &ListColumn::searchRequested, this, &GroupsPane::searchRequested);
    connect(m_list->list(), &ListView::activated, this, &GroupsPane::openSelected);
    connect(m_list->list(), &ListView::clicked, this, &GroupsPane::openSelected);
    const auto rowsChanged = [this] {
        m_list->updateEmpty();
        selectRow();
        // The first rows can come after the pane; later ones take the focus from nobody.
        if (!m_open.isValid() && m_content->isVisible() && m_content->currentWidget() == m_nothing)
            activated();
    };
    connect(m_rows.get(), &QAbstractItemModel::rowsInserted, this, rowsChanged);
    connect(m_rows.get(), &QAbstractItemModel::rowsRemoved, this, rowsChanged);
    connect(m_groups.get(), &models::GroupListModel::neededChanged, this,
            &GroupsPane::badgeChanged);

    m_nothing->setObjectName(u"groupNothing"_s);
    m_nothing->setAction(tr("New group"));
    connect(m_nothing, &EmptyState::actionTriggered, this, &GroupsPane::newGroupRequested);
    m_content->addWidget(m_nothing);
    m_content->addWidget(m_view);
    m_content->addWidget(m_discover);
    connect(m_discover, &DiscoverView::groupRequested, this, &GroupsPane::open);
    m_details->addWidget(m_card);
    m_details->addWidget(m_thread);
    connect(m_view, &GroupView::threadRequested, this,
            [this](const ConversationId& feed, const MessageId& root) {
                showThread(feed, root, true);
            });
    connect(m_view, &GroupView::cardRequested, this,
            [this] { showCard(!m_details->isVisible() || m_details->currentWidget() != m_card); });
    connect(m_card, &GroupCard::closeRequested, this, [this] { showCard(false); });
    connect(m_view, &GroupView::inviteRequested, this, [this] { emit inviteRequested(m_open); });
    connect(m_view, &GroupView::gone, this, [this] {
        emit detailsOffered(false);
        emit detailsWanted(false);
        selectRow();
    });
    connect(m_card, &GroupCard::membersRequested, m_view, &GroupView::showMembers);
    connect(m_thread, &ThreadPanel::closeRequested, this, [this] {
        m_details->setCurrentWidget(m_card);
        emit detailsWanted(false);
    });
}

GroupsPane::~GroupsPane() = default;

QWidget* GroupsPane::list() {
    return m_list;
}

QWidget* GroupsPane::content() {
    return m_content;
}

QWidget* GroupsPane::details() {
    return m_details;
}

int GroupsPane::badge() const {
    return m_groups->needed();
}

void GroupsPane::activated() {
    discover();
    m_list->list()->setFocus(); // the arrows go through the groups
    if (!m_open.isValid() && m_groups->rowCount() > 0) {
        for (int row = 0; row < m_groups->rowCount(); ++row) {
            if (m_groups->item(row).section == GroupSection::Mine) {
                open(m_groups->item(row).group.id);
                return;
            }
        }
    }
}

void GroupsPane::discover() {
    // Once a run: what is found is in the cache and shows under "Suggested".
    if (m_discovered)
        return;
    m_discovered = true;
    auto& engine = context().engine;
    for (const auto& account : engine.reads().live().accounts()) {
        if (account.capabilities.discoverGroups)
            engine.execute(DiscoverGroups{}, account.id).then(this, [](Result<Receipt>) {});
    }
}

void GroupsPane::showDiscover() {
    m_list->list()->setCurrentIndex({});
    m_list->list()->clearSelection();
    m_content->setCurrentWidget(m_discover);
    emit detailsOffered(false);
    emit detailsWanted(false);
    context().navigator.showContent();
    m_discover->focusSearch();
}

void GroupsPane::openSelected(const QModelIndex& index) {
    if (!index.isValid() || m_rows->isSection(index.row()))
        return;
    open(m_groups->item(m_rows->sourceRow(index.row())).group.id);
    context().navigator.showContent();
}

void GroupsPane::open(const GroupId& group) {
    if (m_open != group) {
        m_open = group;
        m_view->open(group);
        m_card->open(group);
        m_details->setCurrentWidget(m_card);
        emit detailsWanted(false);
        emit detailsOffered(m_cardOffered);
    } else if (m_content->currentWidget() == m_discover) {
        emit detailsOffered(m_cardOffered);
    }
    m_content->setCurrentWidget(m_view);
    selectRow();
}

bool GroupsPane::openAt(const ConversationId& feed, const MessageId& message) {
    const auto place = models::placeOfPost(context().engine.reads(), feed, message);
    if (!place)
        return false;
    open(place->group);
    if (place->isComment)
        showThread(feed, place->post, false, message);
    return m_view->jumpTo(place->post);
}

void GroupsPane::showCard(bool shown) {
    // Put away, the card stays away from the next group, too.
    m_cardOffered = shown;
    m_details->setCurrentWidget(m_card);
    emit detailsOffered(shown);
    emit detailsWanted(shown);
}

void GroupsPane::showThread(const ConversationId& feed, const MessageId& root, bool write,
                            const MessageId& at) {
    m_thread->open(feed, root, at);
    m_details->setCurrentWidget(m_thread);
    emit detailsWanted(true);
    if (write)
        m_thread->focusComposer();
}

void GroupsPane::selectRow() {
    if (m_content->currentWidget() == m_discover)
        return;
    const int source = m_open.isValid() ? m_groups->rowOf(m_open) : -1;
    const int row = source < 0 ? -1 : m_rows->rowOfSource(source);
    m_list->list()->setCurrentIndex(row < 0 ? QModelIndex() : m_rows->index(row));
}

} // namespace parvis::ui
