#pragma once

#include "base/Id.h"
#include "ui/shell/PaneContext.h"

#include <QMenu>

namespace parvis::ui {

/// The menu at one's own picture: profile, presence, appearance, accounts. Deletes itself.
class SelfMenu : public QMenu {
    Q_OBJECT

public:
    SelfMenu(const PaneContext& context, QWidget* parent);

signals:
    void profileRequested(const parvis::PersonId& self);
    void signOutRequested(parvis::AccountId account);
    void addAccountRequested();

private:
    void addPresence(AccountId account);

    PaneContext m_context;
};

} // namespace parvis::ui
