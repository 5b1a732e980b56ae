#include "ui/groups/GroupView.h"

#include "engine/Engine.h"
#include "models/FeedModel.h"
#include "models/GroupSummary.h"
#include "models/GroupText.h"
#include "models/PeopleModel.h"
#include "ui/conversation/MessageOpener.h"
#include "ui/conversation/PinnedBar.h"
#include "ui/conversation/TimelineController.h"
#include "ui/files/FilesView.h"
#include "ui/groups/ChannelsView.h"
#include "ui/groups/FeedOrder.h"
#include "ui/groups/MemberMenu.h"
#include "ui/groups/MembershipBar.h"
#include "ui/groups/NotesView.h"
#include "ui/groups/PostComposer.h"
#include "ui/parts/Avatars.h"
#include "ui/shell/ContentHeader.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ListRowDelegate.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/TabBar.h"
#include "ui/widgets/timeline/TimelineView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

enum Tab { PostsTab = 0, ChannelsTab = 1, FilesTab = 2, NotesTab = 3, MembersTab = 4 };

constexpr int tabInset = 9;

ListRow rowOf(const models::PersonItem& item) {
    ListRow row;
    row.avatar = AvatarInfo{item.person.id.remote, item.name, item.person.avatar,
                            AvatarInfo::Shape::Round, std::nullopt};
    if (item.presence != Presence::Unknown)
        row.avatar.presence = item.presence;
    row.title = item.name;
    row.more = true;
    QStringList details;
    if (item.membership == Membership::Asked)
        details << GroupView::tr("Asks to join");
    else if (item.membership == Membership::Invited)
        details << GroupView::tr("Invited");
    else if (item.membership == Membership::Banned)
        details << GroupView::tr("Blocked");
    else if (item.role == Role::Admin)
        details << GroupView::tr("Admin");
    else if (item.role == Role::Moderator)
        details << GroupView::tr("Moderator");
    if (!item.detail.isEmpty())
        details << item.detail;
    row.subtitle = details.join(u" · "_s);
    return row;
}

} // namespace

GroupView::GroupView(const PaneContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new ContentHeader(context.theme, context.pictures, u"groupHeader"_s))
    , m_invite(makeButton(ButtonKind::Secondary, tr("Invite"), u"groupInvite"_s))
    , m_tabs(new TabBar(context.theme, tr("Parts of the group")))
    , m_bar(new MembershipBar(context))
    , m_pinned(new PinnedBar(context))
    , m_waiting(new Banner(context.theme))
    , m_asking(new Banner(context.theme))
    , m_pages(new QStackedWidget)
    , m_view(new TimelineView(context.theme, &context.pictures, TimelineView::Mode::Feed))
    , m_actions(new TimelineController(context, *m_view, this))
    , m_opener(new MessageOpener(context, *m_view, *m_asking, this))
    , m_composer(new PostComposer(context))
    , m_closed(new EmptyState(context.theme, Icon::Lock, tr("Posts are for members"),
                              tr("Ask to join to read and write here.")))
    , m_gone(new EmptyState(context.theme, Icon::Groups, tr("This group is not there any more"),
                            tr("It was deleted, or you were taken out of it.")))
    , m_empty(new EmptyState(context.theme, Icon::Comment, {}, {}))
    , m_order(new FeedOrder(context))
    , m_channels(new ChannelsView(context))
    , m_files(new FilesView(context))
    , m_notes(new NotesView(context))
    , m_members(new ListView(context.theme, &context.pictures, tr("Members")))
    , m_menu(new MemberMenu(context, *this)) {
    setObjectName(u"groupView"_s);
    buildHeader();
    buildPages();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(tabInset, 0, tabInset, 0); // the first text stands under the picture
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    column->addWidget(m_bar);
    column->addWidget(m_pinned);
    column->addWidget(m_waiting);
    column->addWidget(m_asking);
    column->addWidget(m_pages, 1);

    auto& reads = context.engine.reads();
    connect(&reads, &workspace::ReadSide::touched, this, [this](const cache::Touched& touched) {
        if (touched.groupMembers.contains(m_group) || touched.accounts)
            readPeople();
        if (m_group.isValid() && (touched.groups.contains(m_group) ||
                                  touched.conversations.contains(m_feed) || touched.accounts))
            update();
    });
}

GroupView::~GroupView() {
    m_view->setSource(nullptr);
}

void GroupView::buildHeader() {
    m_header->addButton(m_invite);
    IconButton* about = m_header->addIconButton(Icon::Info, tr("About the group"), u"groupAbout"_s);
    connect(about, &IconButton::clicked, this, &GroupView::cardRequested);
    connect(m_header, &ContentHeader::whoClicked, this, &GroupView::cardRequested);
    connect(m_invite, &QPushButton::clicked, this, &GroupView::inviteRequested);
    m_tabs->setObjectName(u"groupTabs"_s);
    m_tabs->addTab(tr("Posts"));
    m_tabs->addTab(tr("Channels"));
    m_tabs->addTab(tr("Files"));
    m_tabs->addTab(tr("Notes"));
    m_tabs->addTab(tr("Members"));
    connect(m_tabs, &QTabBar::currentChanged, this, &GroupView::showPage);
}

void GroupView::buildPages() {
    m_view->setObjectName(u"groupFeed"_s);
    auto* head = new QWidget;
    auto* above = new QVBoxLayout(head);
    above->setContentsMargins(0, 0, 0, 0);
    above->addWidget(m_composer);
    above->addWidget(m_order, 0, Qt::AlignTrailing);
    above->addWidget(m_empty);
    m_view->setHeader(head);
    connect(m_order, &FeedOrder::changed, this, [this] {
        if (m_feed.isValid())
            readPosts();
        updateEmpty();
    });
    m_asking->setObjectName(u"groupAsking"_s);
    m_waiting->setObjectName(u"groupWaiting"_s);
    m_waiting->hide();
    connect(m_waiting, &Banner::actionTriggered, this, [this] {
        if (m_posts)
            m_posts->showNewest();
        m_view->scrollToNewest();
    });
    connect(m_actions, &TimelineController::threadRequested, this,
            [this](const MessageId& root) { emit threadRequested(m_feed, root); });
    connect(m_actions, &TimelineController::replyRequested, this,
            [this](const models::TimelineItem& item) {
                emit threadRequested(m_feed, item.message.id);
            });
    connect(m_actions, &TimelineController::editRequested, m_composer, &PostComposer::edit);
    connect(m_pinned, &PinnedBar::messageRequested, this,
            [this](const MessageId& post) { jumpTo(post); });
    connect(m_actions, &TimelineController::takenBack, m_composer, &PostComposer::takeBack);
    connect(m_composer, &PostComposer::sent, m_view, &TimelineView::scrollToNewest);
    m_closed->setObjectName(u"groupClosed"_s);
    m_gone->setObjectName(u"groupGone"_s);
    connect(m_closed, &EmptyState::actionTriggered, this, &GroupView::copyBegun);
    connect(m_gone, &EmptyState::actionTriggered, this, &GroupView::copyBegun);
    m_empty->setObjectName(u"groupEmpty"_s);
    m_members->setObjectName(u"groupMembers"_s);
    m_members->setItemDelegate(new ListRowDelegate(
        m_context.theme, &m_context.pictures,
        [this](const QModelIndex& index) { return rowOf(m_people->item(index.row())); },
        m_members));
    const auto openPerson = [this](const QModelIndex& index) {
        if (index.isValid())
            m_context.navigator.openPerson(m_people->item(index.row()).person.id);
    };
    connect(m_members, &ListView::activated, this, openPerson);
    connect(m_members, &ListView::clicked, this, openPerson);
    m_members->setMenuTest([](const QModelIndex&) { return true; });
    connect(m_members, &ListView::menuRequested, this, [this](const QModelIndex& index, QPoint at) {
        m_menu->open(m_group, m_people->item(index.row()), at);
    });
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_closed);
    m_pages->addWidget(m_gone);
    m_pages->addWidget(m_channels);
    m_pages->addWidget(m_files);
    m_pages->addWidget(m_notes);
    m_pages->addWidget(m_members);
}

void GroupView::open(const GroupId& group) {
    m_group = group;
    closeFeed();
    m_members->setModel(nullptr);
    m_people.reset();
    readPeople();
    m_tabs->setCurrentIndex(PostsTab);
    update();
    m_context.engine.execute(LoadMembers{group, {}}).then(this, [](Result<Receipt>) {});
}

void GroupView::readPeople() {
    if (!m_group.isValid())
        return;
    models::peopleOf(m_context.engine.reads(), m_group)
        .then(this, [this](Result<models::GroupPeople> people) {
            if (people && people->group == m_group) {
                m_counted = std::move(*people);
                updateHeader();
            }
        });
}

void GroupView::openFeed(const ConversationId& feed) {
    m_feed = feed;
    m_files->open(feed);
    m_notes->open(feed);
    m_pinned->open(feed);
    readPosts();
    if (m_posts->rowCount() == 0) {
        // A group that is read without joining has nothing in the cache the first time.
        m_context.engine.execute(LoadOlder{feed, {}, 50}).then(this, [](Result<Receipt>) {});
    }
}

/// The person may not read it any more.
void GroupView::closeFeed() {
    m_opener->giveUp();
    m_feed = {};
    m_pinned->open({});
    m_files->open({});
    m_notes->open({});
    m_view->setSource(nullptr);
    m_posts.reset();
}

/// In the order that is chosen.
void GroupView::readPosts() {
    auto posts =
        std::make_unique<models::FeedModel>(m_context.engine.reads(), m_feed, m_order->order());
    m_view->setSource(posts.get());
    m_posts = std::move(posts);
    m_actions->setConversation(m_feed);
    m_view->scrollToNewest();
    connect(m_posts.get(), &models::FeedModel::waitingPostsChanged, this,
            &GroupView::updateWaiting);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_posts.get(), signal, this, &GroupView::updateEmpty);
    connect(m_posts.get(), &QAbstractItemModel::modelReset, this, &GroupView::updateEmpty);
    connect(m_posts.get(), &models::FeedModel::endsChanged, this, &GroupView::updateEmpty);
    updateWaiting();
}

std::optional<models::GroupSummary> GroupView::updateHeader() {
    auto summary = models::summaryOf(m_context.engine.reads(), m_group, m_counted);
    if (!summary)
        return summary;
    const Group& group = summary->group;
    m_header->setWho(avatarOf(group), group.name);
    m_header->setDetail(summary->detail, group.privacy == Privacy::Open     ? Icon::Globe
                                         : group.privacy == Privacy::Closed ? Icon::Lock
                                                                            : Icon::EyeOff);
    return summary;
}

void GroupView::update() {
    const auto summary = updateHeader();
    if (!summary) {
        showGone();
        return;
    }
    const Group& group = summary->group;
    const bool joined = group.membership == Membership::Joined;
    m_invite->setVisible(joined && group.rights.invite);
    m_bar->open(group);
    m_composer->setWritable(m_group, summary->mayPost && !summary->encrypted);
    if (summary->mayPost)
        m_composer->open(group);
    if (summary->mayRead && group.feed != m_feed)
        openFeed(group.feed);
    else if (!summary->mayRead && m_feed.isValid())
        closeFeed();
    m_closed->setTexts(group.privacy == Privacy::Open ? tr("Join to read the posts")
                                                      : tr("Posts are for members"),
                       models::privacyMeaning(group.privacy));
    m_closed->setAction(m_composer->begun(m_group).isEmpty() ? QString()
                                                             : tr("Copy what you wrote"));
    m_view->setAccessibleName(tr("Posts in %1").arg(group.name));
    const auto capabilities = m_context.engine.reads().live().capabilities(m_group.account);
    m_tabs->setTabVisible(NotesTab, capabilities.notes);
    m_tabs->setTabVisible(ChannelsTab, capabilities.channels && joined);
    m_channels->open(group);
    m_notes->setWritable(summary->mayPost && !summary->encrypted);
    const bool mayComment = joined && group.rights.comment;
    m_view->setAllowed(capabilities.reactions && joined && group.rights.react, false,
                       capabilities.threads && mayComment);
    updateEmpty();
    showPage(m_tabs->currentIndex());
}

/// Deleted, or the person is out of a secret one: it is unknown from one moment to the next.
void GroupView::showGone() {
    if (!m_group.isValid())
        return;
    m_invite->hide();
    m_bar->hide();
    m_pinned->setWanted(false);
    m_waiting->hide();
    m_header->setDetail(tr("not there any more"));
    m_gone->setAction(m_composer->begun(m_group).isEmpty() ? QString() : tr("Copy what you wrote"));
    m_pages->setCurrentWidget(m_gone);
    emit gone();
}

void GroupView::copyBegun() {
    QGuiApplication::clipboard()->setText(m_composer->begun(m_group));
    m_context.navigator.say(tr("Copied."));
}

/// Nothing is said while there may be something on the server.
void GroupView::updateEmpty() {
    const bool none =
        m_posts && m_posts->rowCount() == 0 && !m_posts->isLoadingOlder() && !m_posts->hasOlder();
    m_empty->setVisible(none);
    m_order->setVisible(m_posts && m_posts->rowCount() > 1);
    if (none)
        m_empty->setTexts(tr("No posts yet"),
                          m_composer->isHidden()
                              ? tr("What members write here shows in this place.")
                              : tr("Write the first one: tell what is new, or ask something."));
}

void GroupView::showPage(int tab) {
    const auto known = m_context.engine.reads().cache().group(m_group);
    if (known && !*known)
        return; // showGone() has said so
    if (tab == MembersTab && !m_people) {
        m_people = std::make_unique<models::PeopleModel>(m_context.engine.reads(), m_group);
        m_members->setModel(m_people.get());
    }
    if (tab == MembersTab)
        m_pages->setCurrentWidget(m_members);
    else if (tab == ChannelsTab)
        m_pages->setCurrentWidget(m_channels);
    else if (!m_feed.isValid())
        m_pages->setCurrentWidget(m_closed);
    else
        m_pages->setCurrentWidget(tab == FilesTab   ? static_cast<QWidget*>(m_files)
                                  : tab == NotesTab ? static_cast<QWidget*>(m_notes)
                                                    : m_view);
    m_pinned->setWanted(tab == PostsTab);
    m_waiting->setVisible(tab == PostsTab && m_posts && m_posts->waitingPosts() > 0);
}

void GroupView::updateWaiting() {
    const int count = m_posts ? m_posts->waitingPosts() : 0;
    if (count > 0)
        m_waiting->showMessage(Icon::ArrowDown, tr("%n posts with news", nullptr, count),
                               Banner::Tone::Neutral, tr("Show"));
    m_waiting->setVisible(count > 0 && m_tabs->currentIndex() == PostsTab);
}

bool GroupView::jumpTo(const MessageId& post) {
    m_tabs->setCurrentIndex(PostsTab);
    if (!m_posts)
        return false;
    m_opener->open(m_feed, post);
    return true;
}

void GroupView::showMembers() {
    m_tabs->setCurrentIndex(MembersTab);
}

void GroupView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int y = m_tabs->geometry().bottom();
    painter.fillRect(QRect(0, y, width(), 1), m_context.theme.tokens().line);
}

} // namespace parvis::ui
