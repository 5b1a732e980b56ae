#include "ui/groups/MembershipBar.h"

#include "engine/Engine.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace parvis::ui {

using namespace Qt::StringLiterals;

MembershipBar::MembershipBar(const PaneContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new TextLabel(context.theme, {}))
    , m_first(makeButton(ButtonKind::Primary, {}, u"groupJoin"_s))
    , m_second(makeButton(ButtonKind::Secondary, tr("Decline"), u"groupDecline"_s)) {
    setObjectName(u"membershipBar"_s);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 10, 20, 10);
    row->addWidget(m_text, 1);
    row->addWidget(m_second);
    row->addWidget(m_first);
    connect(m_first, &QPushButton::clicked, this, [this] {
        if (m_group.membership == Membership::Asked) {
            m_tookBack = true;
            act(LeaveGroup{m_group.id});
        } else if (m_group.membership == Membership::Invited || m_group.privacy == Privacy::Open)
            act(JoinGroup{m_group.id});
        else
            act(AskToJoinGroup{m_group.id});
    });
    connect(m_second, &QPushButton::clicked, this, [this] { act(LeaveGroup{m_group.id}); });
    hide();
}

void MembershipBar::open(const Group& group) {
    if (group.id != m_group.id || group.membership != Membership::None)
        m_refused = false;
    else if (m_group.membership == Membership::Asked)
        m_refused = !m_tookBack;
    if (group.membership == Membership::Asked && m_group.membership != Membership::Asked)
        m_tookBack = false;
    m_group = group;
    m_first->setVisible(group.membership != Membership::Banned);
    m_second->setVisible(group.membership == Membership::Invited);
    switch (group.membership) {
    case Membership::Joined:
        hide();
        return;
    case Membership::Invited:
        m_text->setText(tr("You are invited to this group."));
        m_first->setText(tr("Join"));
        break;
    case Membership::Asked:
        m_text->setText(tr("You asked to join. An admin will answer."));
        m_first->setText(tr("Take back"));
        break;
    case Membership::Banned:
        m_text->setText(tr("The admins of this group blocked you."));
        break;
    case Membership::None:
        if (group.privacy == Privacy::Open) {
            m_text->setText(
                tr("You read this open group as a guest. Join to write and be notified."));
            m_first->setText(tr("Join"));
        } else {
            m_text->setText(m_refused
                                ? tr("You were not let in this time. You can ask again.")
                                : tr("Only members see the posts. The admins decide who joins."));
            m_first->setText(tr("Ask to join"));
        }
        break;
    }
    show();
}

void MembershipBar::act(const Command& command) {
    setEnabled(false);
    m_context.engine.execute(command).then(this, [this](Result<Receipt> done) {
        setEnabled(true);
        if (!done)
            m_context.navigator.say(done.error());
        else if (!done->warning.isEmpty())
            m_context.navigator.say(done->warning);
    });
}

void MembershipBar::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), m_context.theme.tokens().accentWash);
}

} // namespace parvis::ui
