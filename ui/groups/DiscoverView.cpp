#include "ui/groups/DiscoverView.h"

#include "engine/Engine.h"
#include "models/DiscoverModel.h"
#include "models/GroupText.h"
#include "ui/parts/Avatars.h"
#include "ui/parts/CentredColumn.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ListRowDelegate.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 760;
constexpr int chipHeight = 30;
constexpr int pageSize = 100;
constexpr int mostPages = 100;
constexpr int pauseMs = 300;

QString membershipWord(Membership membership) {
    switch (membership) {
    case Membership::Joined:
        return DiscoverView::tr("You are a member");
    case Membership::Invited:
        return DiscoverView::tr("You are invited");
    case Membership::Asked:
        return DiscoverView::tr("You asked to join");
    case Membership::None:
    case Membership::Banned:
        break;
    }
    return {};
}

ListRow rowOf(const Group& group) {
    ListRow row;
    row.avatar = avatarOf(group);
    row.title = group.name;
    QStringList parts{models::privacyAndSize(group), membershipWord(group.membership),
                      group.purpose.simplified()};
    parts.removeAll(QString());
    row.subtitle = parts.join(u" · "_s);
    return row;
}

} // namespace

DiscoverView::DiscoverView(const PaneContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_groups(std::make_unique<models::DiscoverModel>(context.engine.reads()))
    , m_search(new SearchField(context.theme, tr("Find a group by its name or purpose")))
    , m_pages(new QStackedWidget)
    , m_list(new ListView(context.theme, &context.pictures, tr("Groups")))
    , m_empty(new EmptyState(context.theme, Icon::Groups, {}, {})) {
    setObjectName(u"discoverView"_s);
    m_search->setObjectName(u"discoverSearch"_s);
    m_search->setAccessibleName(tr("Find a group by its name or purpose"));
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        look();
        m_pause.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_groups->rowCount() > 0)
            openRow(m_groups->index(0));
    });
    connect(m_search, &SearchField::leftByArrow, this, [this](bool down) {
        if (!down || m_groups->rowCount() == 0)
            return;
        m_list->setCurrentIndex(m_groups->index(0));
        m_list->setFocus(Qt::TabFocusReason);
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DiscoverView::askServers);
    m_list->setObjectName(u"discoverList"_s);
    m_list->setModel(m_groups.get());
    m_list->setItemDelegate(new ListRowDelegate(
        context.theme, &context.pictures,
        [this](const QModelIndex& index) { return rowOf(m_groups->item(index.row())); }, m_list));
    connect(m_list, &ListView::activated, this, &DiscoverView::openRow);
    connect(m_groups.get(), &models::DiscoverModel::found, this, &DiscoverView::updateState);
    m_empty->setObjectName(u"discoverEmpty"_s);
    auto* nothing = new QWidget; // until it is read
    for (QWidget* page : {nothing, static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_list)})
        m_pages->addWidget(page);

    auto* chips = new QWidget;
    chips->setAccessibleName(tr("Kinds of groups"));
    auto* row = new FlowLayout(chips, 6);
    addChip(tr("All"), {}, u"discoverAll"_s, *row);
    addChip(tr("Open"), Privacy::Open, u"discoverOpen"_s, *row);
    addChip(tr("Closed"), Privacy::Closed, u"discoverClosed"_s, *row);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(20, 18, 20, 8);
    head->setSpacing(10);
    head->addWidget(
        new TextLabel(context.theme, tr("Discover groups"), TextSize::Title, TextWeight::Strong));
    head->addWidget(m_search);
    head->addWidget(chips);
    QVBoxLayout* column = makeCentredColumn(*this, context.theme, widest);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    const auto fit = [this] {
        for (const auto& [chip, privacy] : m_chips)
            chip->setFixedHeight(m_context.theme.scaled(chipHeight));
    };
    connect(&context.theme, &Theme::changed, this, fit);
    fit();
    choose({});
}

DiscoverView::~DiscoverView() {
    m_list->setModel(nullptr);
}

void DiscoverView::addChip(const QString& text, std::optional<Privacy> privacy, const QString& name,
                           QLayout& row) {
    auto* chip = new Chip(m_context.theme, text);
    chip->setObjectName(name);
    chip->setAccessibleName(text);
    chip->setCheckable(true);
    chip->setInteractive(true);
    connect(chip, &QAbstractButton::clicked, this, [this, privacy] { choose(privacy); });
    m_chips.emplace_back(chip, privacy);
    row.addWidget(chip);
}

void DiscoverView::choose(std::optional<Privacy> privacy) {
    m_privacy = privacy;
    for (const auto& [chip, of] : m_chips)
        chip->setChecked(of == privacy);
    if (isVisible())
        look();
}

void DiscoverView::focusSearch() {
    m_search->setFocus(Qt::OtherFocusReason);
}

void DiscoverView::showEvent(QShowEvent*) {
    look();
    askServers();
}

void DiscoverView::look() {
    m_groups->look(m_search->text(), m_privacy);
}

/// Page after page for the whole list, once; and for what is typed, where servers cut the list.
void DiscoverView::askServers() {
    const QString text = m_search->text().trimmed();
    for (const auto& account : m_context.engine.reads().live().accounts()) {
        if (!account.capabilities.discoverGroups)
            continue;
        const bool isFirst = !m_asked.contains(account.id);
        if (isFirst) {
            m_asked.insert(account.id);
            askNext(account.id, {}, {}, mostPages);
        }
        if (!text.isEmpty())
            askNext(account.id, text, {}, 1);
    }
}

void DiscoverView::askNext(AccountId account, const QString& text, const QString& next, int pages) {
    ++m_answersAwaited;
    m_context.engine.execute(DiscoverGroups{text, next, pageSize}, account)
        .then(this, [this, account, text, pages](const Result<Receipt>& page) {
            --m_answersAwaited;
            if (page && !page->next.isEmpty() && pages > 1)
                askNext(account, text, page->next, pages - 1);
            else if (!page && text.isEmpty())
                m_asked.remove(account); // with the next look
            updateState();
        });
}

void DiscoverView::updateState() {
    const bool none = m_groups->rowCount() == 0;
    if (none && m_answersAwaited > 0 && m_pages->currentIndex() == 0)
        return; // nothing is said while there may be something
    if (m_search->text().trimmed().isEmpty())
        m_empty->setTexts(tr("No groups to discover"),
                          tr("Open and closed groups of your organisation show here."));
    else
        m_empty->setTexts(tr("Nothing found"),
                          tr("Try other words. Secret groups are found by nobody."));
    m_pages->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_list);
}

void DiscoverView::openRow(const QModelIndex& index) {
    if (index.isValid())
        emit groupRequested(m_groups->item(index.row()).id);
}

} // namespace parvis::ui
