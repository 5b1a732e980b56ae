#include "ui/groups/GroupCard.h"

#include "engine/Engine.h"
#include "models/GroupText.h"
#include "models/PeopleModel.h"
#include "ui/dialogs/DeleteGroupDialog.h"
#include "ui/dialogs/EditGroupDialog.h"
#include "ui/dialogs/HandOverDialog.h"
#include "ui/groups/MemberMenu.h"
#include "ui/groups/MemberRow.h"
#include "ui/parts/ConfirmDialog.h"
#include "ui/parts/KeepSection.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int membersShown = 6;
constexpr int askingShown = 20;

void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

GroupCard::GroupCard(const PaneContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_menu(new MemberMenu(context, *this))
    , m_edit(new IconButton(context.theme, Icon::Edit, tr("Edit group")))
    , m_purpose(new TextLabel(context.theme, {}, TextSize::Body, TextWeight::Regular,
                              TextLabel::Ink::Second))
    , m_privacy(new TextLabel(context.theme, {}, TextSize::Small, TextWeight::Regular,
                              TextLabel::Ink::Third))
    , m_membersTitle(new SectionHeader(context.theme, tr("Members")))
    , m_members(new QVBoxLayout)
    , m_askingTitle(new SectionHeader(context.theme, tr("Asking to join")))
    , m_asking(new QVBoxLayout)
    , m_keepTitle(new SectionHeader(context.theme, tr("On this computer")))
    , m_keep(new KeepSection(context.theme, context.engine))
    , m_leave(makeButton(context.theme, ButtonKind::Link, Icon::SignOut, tr("Leave group"),
                         u"groupLeave"_s))
    , m_delete(makeButton(context.theme, ButtonKind::Link, Icon::Trash, tr("Delete group…"),
                          u"groupDelete"_s)) {
    setObjectName(u"groupCard"_s);
    setAccessibleName(tr("About the group"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_purpose->setWordWrap(true);
    m_purpose->setObjectName(u"groupPurpose"_s);
    m_privacy->setWordWrap(true);
    m_membersTitle->setObjectName(u"groupCardMembers"_s);
    connect(m_membersTitle, &SectionHeader::actionTriggered, this, &GroupCard::membersRequested);
    connect(m_leave, &QPushButton::clicked, this, &GroupCard::leave);
    connect(m_delete, &QPushButton::clicked, this,
            [this] { (new DeleteGroupDialog(m_context, m_known, window()))->open(); });
    m_edit->setObjectName(u"groupEdit"_s);
    m_edit->setSizes(28, 16);
    connect(m_edit, &IconButton::clicked, this, &GroupCard::edit);

    auto* inner = new QWidget;
    inner->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(6);
    auto* close = new IconButton(context.theme, Icon::Close, tr("Close"));
    close->setObjectName(u"groupCardClose"_s);
    close->setAccessibleName(tr("Close what is known about the group"));
    close->setSizes(28, 16);
    connect(close, &IconButton::clicked, this, &GroupCard::closeRequested);
    auto* heading = new QHBoxLayout;
    heading->addWidget(new SectionHeader(context.theme, tr("About")), 1);
    heading->addWidget(m_edit);
    heading->addWidget(close);
    heading->setContentsMargins(0, 0, -8, 0); // its cross, not its edge, stands in line
    column->addLayout(heading);
    column->addWidget(m_purpose);
    column->addWidget(m_privacy);
    column->addSpacing(14);
    column->addWidget(m_askingTitle);
    column->addLayout(m_asking);
    column->addWidget(m_membersTitle);
    column->addLayout(m_members);
    column->addSpacing(14);
    column->addWidget(m_keepTitle);
    column->addWidget(m_keep);
    column->addSpacing(14);
    column->addWidget(m_leave, 0, Qt::AlignLeft);
    column->addWidget(m_delete, 0, Qt::AlignLeft);
    column->addStretch();
    setWidget(inner);
    inner->setAutoFillBackground(false); // the edge of the column shows through
    viewport()->setAutoFillBackground(false);

    auto& reads = context.engine.reads();
    connect(&reads, &workspace::ReadSide::touched, this, [this](const cache::Touched& touched) {
        if (m_group.isValid() && (touched.groups.contains(m_group) || touched.accounts))
            update();
    });
}

GroupCard::~GroupCard() = default;

void GroupCard::open(const GroupId& group) {
    m_group = group;
    m_people = std::make_unique<models::PeopleModel>(m_context.engine.reads(), group);
    connect(m_people.get(), &QAbstractItemModel::rowsInserted, this, &GroupCard::fillPeople);
    connect(m_people.get(), &QAbstractItemModel::rowsRemoved, this, &GroupCard::fillPeople);
    connect(m_people.get(), &QAbstractItemModel::dataChanged, this, &GroupCard::fillPeople);
    m_keep->open({group.account, group, {}});
    update();
    verticalScrollBar()->setValue(0);
}

void GroupCard::update() {
    const auto known = m_context.engine.reads().cache().group(m_group);
    if (!known || !*known)
        return;
    m_known = **known;
    const Group& group = m_known;
    m_edit->setVisible(group.rights.edit);
    m_purpose->setText(group.purpose);
    m_purpose->setVisible(!group.purpose.isEmpty());
    m_privacy->setText(group.archived
                           ? tr("Archived: everything can be read, nothing more is written.")
                           : models::privacyMeaning(group.privacy));
    const bool joined = group.membership == Membership::Joined;
    m_keepTitle->setVisible(joined);
    m_keep->setVisible(joined);
    m_leave->setVisible(joined);
    const auto can = m_context.engine.reads().live().capabilities(m_group.account);
    m_delete->setVisible(joined && can.deleteGroups && group.rights.appoint);
    m_membersTitle->setAction(group.memberCount > 0 ? QLocale().toString(group.memberCount)
                                                    : QString(),
                              tr("All members"));
    fillPeople();
}

void GroupCard::fillPeople() {
    clear(m_members);
    clear(m_asking);
    if (!m_people)
        return;
    int shown = 0;
    int asking = 0;
    for (int row = 0; row < m_people->rowCount(); ++row) {
        const models::PersonItem& item = m_people->item(row);
        if (item.membership == Membership::Asked) {
            if (!m_known.rights.approve || ++asking > askingShown)
                continue;
            auto* widget = new MemberRow(m_context, item, true);
            connect(widget, &MemberRow::answered, this,
                    [this, person = item.person.id](bool approve) { answer(person, approve); });
            m_asking->addWidget(widget);
        } else if (item.membership == Membership::Joined && shown < membersShown) {
            ++shown;
            auto* widget = new MemberRow(m_context, item, false);
            connect(widget, &MemberRow::menuRequested, this,
                    [this](const models::PersonItem& person, QPoint at) {
                        m_menu->open(m_group, person, at);
                    });
            m_members->addWidget(widget);
        }
    }
    m_askingTitle->setVisible(asking > 0);
    m_asking->setContentsMargins(0, 0, 0, asking > 0 ? 14 : 0);
    m_askingTitle->setTitle(tr("Asking to join"));
    m_askingTitle->setAction(asking > 0 ? QLocale().toString(asking) : QString(),
                             tr("People asking to join"));
    m_membersTitle->setVisible(shown > 0);
}

void GroupCard::answer(const PersonId& person, bool approve) {
    m_context.engine.execute(AnswerJoinRequest{m_group, person, approve})
        .then(this, [this](Result<Receipt> done) {
            if (!done)
                m_context.navigator.say(done.error());
        });
}

void GroupCard::edit() {
    (new EditGroupDialog(m_context, m_known, window()))->open();
}

/// As far as this computer knows; the server has the last word.
bool GroupCard::isOnlyAdmin() const {
    if (m_known.role != Role::Admin || !m_people)
        return false;
    bool others = false;
    for (int row = 0; row < m_people->rowCount(); ++row) { // administrators come first
        const models::PersonItem& item = m_people->item(row);
        if (item.membership != Membership::Joined ||
            item.person.id == m_context.engine.reads().live().self(m_group.account))
            continue;
        if (item.role == Role::Admin)
            return false;
        others = true;
    }
    return others;
}

void GroupCard::leave() {
    const auto can = m_context.engine.reads().live().capabilities(m_group.account);
    if (can.groupRoles && isOnlyAdmin())
        (new HandOverDialog(m_context, m_known, window()))->open();
    else
        confirmLeaving();
}

void GroupCard::confirmLeaving() {
    auto* box = new ConfirmDialog(m_context.theme,
                                  {tr("Leave %1?").arg(m_known.name),
                                   tr("What you wrote stays there."), tr("Leave"), tr("Stay")},
                                  u"leaveDialog"_s, window());
    connect(box, &QDialog::accepted, this, [this] {
        m_context.engine.execute(LeaveGroup{m_group}).then(this, [this](Result<Receipt> done) {
            if (!done)
                m_context.navigator.say(done.error());
        });
    });
    box->open();
}

void GroupCard::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_context.theme.tokens().background);
    const int edge = layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, viewport()->height()), m_context.theme.tokens().line);
    QScrollArea::paintEvent(event);
}

} // namespace parvis::ui
