#pragma once

#include "domain/Group.h"
#include "models/PeopleModel.h"
#include "ui/shell/PaneContext.h"

#include <QObject>
#include <QPoint>

class QMenu;
class QWidget;

namespace parvis::ui {

/// What one can do with a member of a group, or with somebody who is kept out of it: only what
/// one's own role and the server allow.
class MemberMenu : public QObject {
    Q_OBJECT

public:
    /// `window`: where its dialogs open; outlives it.
    MemberMenu(const PaneContext& context, QWidget& window);

    /// Opens at a place on the screen.
    void open(const GroupId& group, const models::PersonItem& person, QPoint at);

private:
    void addRoles(QMenu& menu, const Group& group, const models::PersonItem& person);
    void addWaysOut(QMenu& menu, const Group& group, const models::PersonItem& person);
    void act(const Command& command);

    const PaneContext m_context;
    QWidget& m_window;
};

} // namespace parvis::ui
