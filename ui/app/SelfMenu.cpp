#include "ui/app/SelfMenu.h"

#include "engine/Engine.h"
#include "models/TimelineRows.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"

namespace parvis::ui {

using namespace Qt::StringLiterals;

SelfMenu::SelfMenu(const PaneContext& context, QWidget* parent)
    : QMenu(parent)
    , m_context(context) {
    setObjectName(u"selfMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const Icons& icons = context.theme.icons();
    const QColor ink = context.theme.tokens().ink2;
    auto& reads = context.engine.reads();
    const auto accounts = reads.live().accounts();
    for (const workspace::AccountInfo& account : accounts) {
        const QString name = models::nameOf(models::personOf(reads, account.self));
        addSection(tr("%1 · %2").arg(name, account.organisation));
        addAction(icons.icon(Icon::Person, 18, ink), tr("Your profile"), this,
                  [this, self = account.self] { emit profileRequested(self); });
        if (account.capabilities.presence)
            addPresence(account.id);
        addAction(icons.icon(Icon::SignOut, 18, ink), tr("Sign out…"), this,
                  [this, id = account.id] { emit signOutRequested(id); });
    }
    addSeparator();
    addAction(icons.icon(Icon::PeopleAdd, 18, ink), tr("Add another organisation…"), this,
              &SelfMenu::addAccountRequested);
    addSeparator();
    addShortcut(Icon::Settings, tr("Settings…"), Shortcut::Settings);
    addShortcut(Icon::Info, tr("Keyboard shortcuts"), Shortcut::Shortcuts);
}

void SelfMenu::addShortcut(Icon icon, const QString& text, Shortcut shortcut) {
    // The keys are shown, and belong to the window: not a second time to the menu.
    const Theme& theme = m_context.theme;
    addAction(theme.icons().icon(icon, 18, theme.tokens().ink2),
              text + QChar::Tabulation + shortcuts::textOf(shortcut), this,
              [this, shortcut] { emit chosen(shortcut); });
}

void SelfMenu::addPresence(AccountId account) {
    QMenu* menu = addMenu(tr("Show as"));
    const auto add = [&](Presence presence, const QString& text) {
        menu->addAction(text, this, [this, account, presence] {
            m_context.engine.execute(SetPresence{presence, {}}, account)
                .then(&m_context.engine, [&navigator = m_context.navigator](Result<Receipt> done) {
                    if (!done)
                        navigator.say(done.error());
                });
        });
    };
    add(Presence::Online, tr("Online"));
    add(Presence::Away, tr("Away"));
    add(Presence::Offline, tr("Not online"));
}

} // namespace parvis::ui
