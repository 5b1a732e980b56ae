#include "ui/profile/ProfileView.h"

#include "engine/Engine.h"
#include "models/ProfileModel.h"
#include "ui/parts/RowsCard.h"
#include "ui/parts/ScrollPage.h"
#include "ui/parts/Surface.h"
#include "ui/parts/TwoColumns.h"
#include "ui/profile/AboutCard.h"
#include "ui/profile/ActivityText.h"
#include "ui/profile/EditProfileDialog.h"
#include "ui/profile/ProfileHeader.h"
#include "ui/profile/TeamCard.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TabBar.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int pageWidth = 1040; // lines longer than this are tiring
constexpr int leastMargin = 20;
constexpr int margin = 48;
constexpr int columnsFrom = 620;
constexpr int recentRows = 4;
constexpr int commonRows = 5;

} // namespace

ProfileView::ProfileView(const PaneContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new models::ProfileModel(context.engine.reads(), this))
    , m_empty(new EmptyState(context.theme, Icon::Person, {}, {}))
    , m_page(new ScrollPage(context.theme))
    , m_stack(new QStackedLayout(this))
    , m_header(new ProfileHeader(context))
    , m_tabs(new TabBar(context.theme, tr("Parts of the profile")))
    , m_rule(new Surface(context.theme, &Tokens::line))
    , m_overview(new TwoColumns(context.theme.scaled(columnsFrom), TwoColumns::OnTop::First))
    , m_about(new AboutCard(context.theme))
    , m_team(new TeamCard(context.theme, context.pictures))
    , m_recent(
          new RowsCard(context.theme, &context.pictures, tr("Activity"), QStringLiteral("recent")))
    , m_common(new RowsCard(context.theme, &context.pictures, tr("Groups in common"),
                            QStringLiteral("common")))
    , m_activity(new RowsCard(context.theme, &context.pictures, tr("Activity"),
                              QStringLiteral("activity")))
    , m_groups(new RowsCard(context.theme, &context.pictures, tr("Groups in common"),
                            QStringLiteral("groups"))) {
    setObjectName(QStringLiteral("profileView"));
    auto* nobody = new Surface(context.theme, &Tokens::background);
    auto* middle = new QVBoxLayout(nobody);
    middle->addWidget(m_empty);
    m_stack->addWidget(nobody);
    m_stack->addWidget(m_page);
    m_page->setObjectName(QStringLiteral("profilePage"));
    auto* all = new QVBoxLayout(m_page->body());
    all->setContentsMargins(0, 0, 0, 32);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(makeBody());
    all->addStretch(1);
    connectCards();
    connect(&context.theme, &Theme::changed, this, &ProfileView::arrange); // larger text, less room
    show();
}

QWidget* ProfileView::makeBody() {
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setSpacing(0);
    m_tabs->setObjectName(QStringLiteral("profileTabs"));
    for (const QString& title : {tr("Overview"), tr("Activity"), tr("Groups")})
        m_tabs->addTab(title);
    // The words of the tabs, not their edges, stand in line with what is above and below.
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(0, 0, 0, 0);
    tabRow->addSpacing(-11);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    m_column->addSpacing(14);
    m_column->addLayout(tabRow);
    m_rule->setFixedHeight(1);
    m_column->addWidget(m_rule);
    m_column->addSpacing(16);
    m_overview->first()->addWidget(m_about);
    m_overview->first()->addWidget(m_team);
    m_overview->second()->addWidget(m_recent);
    m_overview->second()->addWidget(m_common);
    m_column->addWidget(m_overview);
    m_column->addWidget(m_activity);
    m_column->addWidget(m_groups);
    connect(m_tabs, &QTabBar::currentChanged, this, &ProfileView::showTab);
    return body;
}

void ProfileView::connectCards() {
    Navigator* navigator = &m_context.navigator;
    connect(m_model, &models::ProfileModel::changed, this, &ProfileView::show);
    connect(m_header, &ProfileHeader::messagePressed, this,
            [this, navigator] { navigator->startChat(m_model->id()); });
    connect(m_header, &ProfileHeader::editPressed, this, &ProfileView::edit);
    connect(m_about, &AboutCard::skillPressed, this, &ProfileView::skillPressed);
    connect(m_team, &TeamCard::personPressed, this,
            [navigator](const PersonId& person) { navigator->openPerson(person); });
    for (RowsCard* card : {m_recent, m_activity})
        connect(card, &RowsCard::rowPressed, this, &ProfileView::openActivity);
    for (RowsCard* card : {m_common, m_groups})
        connect(card, &RowsCard::rowPressed, this, &ProfileView::openGroup);
    connect(m_recent, &RowsCard::actionTriggered, this,
            [this] { m_tabs->setCurrentIndex(Activity); });
    connect(m_common, &RowsCard::actionTriggered, this,
            [this] { m_tabs->setCurrentIndex(Groups); });
}

PersonId ProfileView::person() const {
    return m_model->id();
}

void ProfileView::setPerson(const PersonId& person) {
    if (m_model->id() != person) {
        m_tabs->setCurrentIndex(Overview);
        m_model->setPerson(person);
    }
    fetch();
}

void ProfileView::fetch() {
    const PersonId id = m_model->id();
    const auto& live = m_context.engine.reads().live();
    if (!id.isValid() || live.connection(id.account).phase != ConnectionState::Phase::Live)
        return;
    m_fetching = true;
    show();
    m_context.engine.execute(FetchPerson{id}).then(this, [this, id](Result<Receipt>) {
        // What it found is in the model by now; what went wrong leaves what the cache knows.
        if (m_model->id() != id)
            return;
        m_fetching = false;
        show();
    });
}

void ProfileView::show() {
    if (!m_model->isKnown()) {
        if (!m_model->id().isValid())
            m_empty->setTexts(tr("Who are you looking for?"),
                              tr("Pick somebody from the list, or search by name, role, "
                                 "department or skill."));
        else if (m_fetching)
            m_empty->setTexts(tr("Looking…"), {});
        else
            m_empty->setTexts(tr("Nobody here"),
                              tr("This person is not known on this computer, and the server told "
                                 "nothing about them. Search for a part of the name instead."));
        m_stack->setCurrentIndex(0);
        return;
    }
    const bool own = m_model->isSelf();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_header->setPerson(m_model->person(), own);
    m_about->setPerson(m_model->person().person, own);
    m_team->setPeople(m_model->manager(), m_model->team());

    QList<AvatarRowInfo> recent;
    QList<AvatarRowInfo> all;
    for (const models::ActivityItem& item : m_model->activity()) {
        all.append(activityRow(item, now, true));
        if (recent.size() < recentRows)
            recent.append(activityRow(item, now, false));
    }
    m_recent->setRows(recent);
    m_recent->setAction(all.size() > recentRows ? tr("All") : QString(), tr("All activity"));
    m_activity->setRows(all);
    m_activity->setEmptyText(tr("Posts and comments in groups that you can see appear here."));

    QList<AvatarRowInfo> groups;
    for (const Group& group : m_model->groups())
        groups.append(groupRow(group));
    const QString title = own ? tr("My groups") : tr("Groups in common");
    m_common->setTitle(title);
    m_groups->setTitle(title);
    m_common->setRows(groups.first(std::min<qsizetype>(groups.size(), commonRows)));
    m_common->setAction(groups.size() > commonRows ? tr("All") : QString(), tr("All groups"));
    m_groups->setRows(groups);
    m_groups->setEmptyText(own ? tr("You are in no group yet.")
                               : tr("You are in no group together."));
    m_tabs->setTabText(Groups,
                       groups.isEmpty() ? tr("Groups") : tr("Groups %L1").arg(groups.size()));
    m_overview->setSecondVisible(!recent.isEmpty() || !groups.isEmpty());
    showTab(m_tabs->currentIndex());
    arrange();
    m_stack->setCurrentIndex(1);
}

void ProfileView::showTab(int tab) {
    m_overview->setVisible(tab == Overview);
    m_activity->setVisible(tab == Activity);
    m_groups->setVisible(tab == Groups);
}

void ProfileView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ProfileView::arrange() {
    const int room = width() - m_context.theme.scaled(pageWidth);
    const int wanted = width() < m_context.theme.scaled(columnsFrom) ? leastMargin : margin;
    const int side = std::max(wanted, room / 2);
    m_column->setContentsMargins(side, 0, side, 0);
    m_header->setSideMargin(side);
    m_overview->setBreakpoint(m_context.theme.scaled(columnsFrom));
}

void ProfileView::openActivity(int row) {
    const Message& message = m_model->activity().at(row).message;
    m_context.navigator.openMessage(message.conversation, message.id);
}

void ProfileView::openGroup(int row) {
    m_context.navigator.openGroup(m_model->groups().at(row).id);
}

void ProfileView::edit() {
    if (!m_model->isSelf())
        return;
    (new EditProfileDialog(m_context, m_model->person().person, window()))->open();
}

} // namespace parvis::ui
