#pragma once

#include "base/Id.h"
#include "ui/shell/PaneContext.h"
#include "ui/theme/Icon.h"
#include "ui/widgets/Shortcuts.h"

#include <QMenu>

namespace parvis::ui {

/// The menu at one's own picture: profile, presence, accounts, settings. Deletes itself.
class SelfMenu : public QMenu {
    Q_OBJECT

public:
    SelfMenu(const PaneContext& context, QWidget* parent);

signals:
    void profileRequested(const parvis::PersonId& self);
    void signOutRequested(parvis::AccountId account);
    void addAccountRequested();
    /// Something that has a shortcut, too.
    void chosen(parvis::ui::Shortcut shortcut);

private:
    void addPresence(AccountId account);
    void addShortcut(Icon icon, const QString& text, Shortcut shortcut);

    PaneContext m_context;
};

} // namespace parvis::ui
