#pragma once

#include "gui/support/Stage.h"
#include "models/TimelineSource.h"
#include "ui/groups/GroupsPane.h"
#include "ui/widgets/timeline/TimelineView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTest>

#include <memory>

namespace parvis::gui {

using namespace Qt::StringLiterals;

/// The pane of groups in a window, open at the group that the sample's own person runs.
class GroupDesk {
protected:
    bool setUp(const policy::Policy& policy = {}) {
        m_stage = std::make_unique<Stage>();
        if (!m_stage->open(policy))
            return false;
        m_pane = std::make_unique<ui::GroupsPane>(m_stage->context());
        auto* columns = new QSplitter;
        columns->addWidget(m_pane->content());
        columns->addWidget(m_pane->details());
        columns->setSizes({640, 300});
        m_window = m_stage->show(m_pane->list(), columns);
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window) ||
            !QTest::qWaitFor([&] { return (m_group = groupCalled(u"Beamline 4"_s)).isValid(); }))
            return false;
        m_pane->open(m_group);
        return QTest::qWaitFor([&] { return child<QAbstractButton>(u"groupEdit"_s)->isVisible(); });
    }
    void takeDown() {
        m_pane.reset();
        m_stage.reset();
    }

    template<class T>
    T* child(const QString& name) {
        T* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    template<class T>
    static T* modal() {
        T* dialog = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (dialog = qobject_cast<T*>(QApplication::activeModalWidget())); });
        return dialog;
    }
    static QPushButton* actionOf(const QDialog* dialog) {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->isDefault())
                return button;
        qFatal("no action");
    }
    QDialog* edit() {
        QTest::mouseClick(child<QAbstractButton>(u"groupEdit"_s), Qt::LeftButton);
        auto* dialog = modal<QDialog>();
        if (!dialog || dialog->objectName() != u"editGroupDialog"_s)
            qFatal("the dialog does not open");
        return dialog;
    }
    GroupId groupCalled(const QString& name) {
        const auto groups = m_stage->engine().reads().cache().groups();
        for (const cache::GroupRow& row : groups.value_or(QList<cache::GroupRow>()))
            if (row.group.name == name && row.group.role == Role::Admin)
                return row.group.id;
        return {};
    }
    Group known() {
        const auto group = m_stage->engine().reads().cache().group(m_group);
        return group && *group ? **group : Group();
    }
    /// A post of somebody else.
    static models::TimelineItem firstPost(const ui::TimelineView& view, bool reactedTo) {
        models::TimelineItem post;
        const auto find = [&] {
            const models::TimelineSource* source = view.source();
            for (int row = 0; source && row < source->rowCount(); ++row) {
                post = source->item(row);
                if (post.kind == models::TimelineItem::Kind::Message && !post.own &&
                    !post.message.redacted && (!reactedTo || !post.reactions.isEmpty()))
                    return true;
            }
            return false;
        };
        if (!QTest::qWaitFor(find))
            qFatal("no such post");
        return post;
    }
    static QMenu* menuOf(ui::TimelineView& view, const MessageId& message) {
        emit view.contextMenuRequested(message, view.mapToGlobal(QPoint(50, 50)), {});
        QMenu* menu = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())); });
        return menu;
    }

    /// Takes an entry of the menu of a message.
    static void take(ui::TimelineView& view, const MessageId& message, const QString& text) {
        const auto found = [&] {
            QMenu* menu = menuOf(view, message);
            for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
                if (action->text() == text) {
                    action->trigger();
                    menu->close();
                    return true;
                }
            }
            if (menu)
                menu->close();
            return false;
        };
        QVERIFY2(QTest::qWaitFor(found), qPrintable(u"no entry "_s + text));
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<ui::GroupsPane> m_pane;
    QWidget* m_window = nullptr;
    GroupId m_group;
};

} // namespace parvis::gui
