#include "ui/groups/MemberMenu.h"

#include "engine/Engine.h"
#include "ui/dialogs/ExpelDialog.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"

#include <QMenu>

namespace parvis::ui {

MemberMenu::MemberMenu(const PaneContext& context, QWidget& window)
    : QObject(&window)
    , m_context(context)
    , m_window(window) {
}

void MemberMenu::open(const GroupId& id, const models::PersonItem& person, QPoint at) {
    const auto known = m_context.engine.reads().cache().group(id);
    if (!known || !*known)
        return;
    const Group& group = **known;
    auto* menu = new QMenu(&m_window);
    menu->setObjectName(QStringLiteral("memberMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const PersonId personId = person.person.id;
    menu->addAction(tr("Open profile"), this,
                    [this, personId] { m_context.navigator.openPerson(personId); });
    if (personId != m_context.engine.reads().live().self(id.account))
        menu->addAction(tr("Write a message"), this,
                        [this, personId] { m_context.navigator.startChat(personId); });
    addRoles(*menu, group, person);
    addWaysOut(*menu, group, person);
    menu->popup(at);
}

void MemberMenu::addRoles(QMenu& menu, const Group& group, const models::PersonItem& person) {
    const auto& live = m_context.engine.reads().live();
    const bool self = person.person.id == live.self(group.id.account);
    // The role of somebody who stands as high is not ours to take.
    const bool mine = group.rights.appoint && live.capabilities(group.id.account).groupRoles &&
                      person.membership == Membership::Joined && (self || person.role < group.role);
    if (!mine)
        return;
    menu.addSeparator();
    const auto add = [&](Role role, const QString& text) {
        if (role != person.role)
            menu.addAction(text, this, [this, group = group.id, id = person.person.id, role] {
                act(SetRole{group, id, role});
            });
    };
    add(Role::Admin, tr("Make admin"));
    add(Role::Moderator, self ? tr("Be a moderator only") : tr("Make moderator"));
    add(Role::Member, self ? tr("Be an ordinary member only") : tr("Make ordinary member"));
}

void MemberMenu::addWaysOut(QMenu& menu, const Group& group, const models::PersonItem& person) {
    const auto& live = m_context.engine.reads().live();
    const bool self = person.person.id == live.self(group.id.account);
    if (!group.rights.remove || self || person.role >= group.role)
        return;
    menu.addSeparator();
    const bool blocking = live.capabilities(group.id.account).blockMembers;
    if (person.membership == Membership::Banned) {
        if (blocking)
            menu.addAction(tr("Let in again"), this,
                           [this, group = group.id, id = person.person.id] {
                               act(UnblockFromGroup{group, id});
                           });
        return;
    }
    const auto expel = [&](const QString& text, ExpelDialog::Way way) {
        menu.addAction(text, this, [this, group, person, way] {
            (new ExpelDialog(m_context, group, person, way, m_window.window()))->open();
        });
    };
    if (person.membership == Membership::Invited)
        menu.addAction(tr("Take back the invitation"), this,
                       [this, group = group.id, id = person.person.id] {
                           act(RemoveFromGroup{group, id, {}});
                       });
    else if (person.membership == Membership::Joined)
        expel(tr("Remove from the group…"), ExpelDialog::Way::Remove);
    if (blocking)
        expel(tr("Block…"), ExpelDialog::Way::Block);
}

void MemberMenu::act(const Command& command) {
    m_context.engine.execute(command).then(this, [this](const Result<Receipt>& done) {
        if (!done)
            m_context.navigator.say(done.error());
    });
}

} // namespace parvis::ui
