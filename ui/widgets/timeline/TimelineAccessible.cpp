#include "ui/widgets/timeline/TimelineAccessible.h"

#include "ui/widgets/timeline/MessageActions.h"
#include "ui/widgets/timeline/TimelineView.h"

#include <QPointer>
#include <QWindow>

#include <algorithm>

namespace parvis::ui {

namespace {

/// One row. Lives until the rows change; invalid when its row is gone.
class RowAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    RowAccessible(TimelineView* view, int row)
        : m_view(view)
        , m_row(row) {}

    [[nodiscard]] int row() const { return m_row; }
    bool isValid() const override {
        return m_view && m_view->source() && m_row < m_view->source()->rowCount();
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text which) const override {
        return isValid() && which == QAccessible::Name ? m_view->accessibleRowText(m_row)
                                                       : QString();
    }
    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect rect = m_view->rowRect(m_row).intersected(m_view->viewport()->rect());
        return rect.isEmpty() ? QRect()
                              : rect.translated(m_view->viewport()->mapToGlobal(QPoint()));
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.multiLine = true;
        state.offscreen = rect().isEmpty();
        state.focused = state.selected = m_view->hasFocus() && m_view->currentRow() == m_row;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override {
        return {QAccessibleActionInterface::setFocusAction(),
                QAccessibleActionInterface::pressAction(),
                QAccessibleActionInterface::showMenuAction()};
    }
    void doAction(const QString& name) override {
        if (!isValid())
            return;
        m_view->setCurrentRow(m_row);
        if (name == QAccessibleActionInterface::setFocusAction())
            m_view->setFocus();
        else if (name == QAccessibleActionInterface::pressAction())
            emit m_view->messageActivated(m_view->currentMessage());
        else if (name == QAccessibleActionInterface::showMenuAction())
            emit m_view->contextMenuRequested(
                m_view->currentMessage(),
                m_view->viewport()->mapToGlobal(m_view->rowRect(m_row).center()), {});
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<TimelineView> m_view;
    int m_row;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

TimelineAccessible* accessibleOf(TimelineView* view) {
    // Without anybody listening there is nothing to keep up to date.
    if (!QAccessible::isActive())
        return nullptr;
    return dynamic_cast<TimelineAccessible*>(QAccessible::queryAccessibleInterface(view));
}

} // namespace

void installTimelineAccessibility() {
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

void timelineRowsChanged(TimelineView* view) {
    if (TimelineAccessible* accessible = accessibleOf(view))
        accessible->forgetRows();
}

void timelineFocusMoved(TimelineView* view, int row) {
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

TimelineAccessible::TimelineAccessible(TimelineView* view)
    : QAccessibleWidget(view, QAccessible::List, view->accessibleName()) {
}

TimelineAccessible::~TimelineAccessible() {
    forgetRows();
}

TimelineView* TimelineAccessible::view() const {
    return static_cast<TimelineView*>(widget());
}

int TimelineAccessible::rowCount() const {
    return view() && view()->source() ? view()->source()->rowCount() : 0;
}

QAccessibleInterface* TimelineAccessible::widgets() const {
    if (!view())
        return nullptr;
    const auto all = view()->viewport()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    // What shows under the pointer is in the menu, too.
    const bool any = std::ranges::any_of(
        all, [](const QWidget* one) { return !qobject_cast<const MessageActions*>(one); });
    return any ? QAccessible::queryAccessibleInterface(view()->viewport()) : nullptr;
}

int TimelineAccessible::childCount() const {
    return rowCount() + (widgets() ? 1 : 0);
}

QAccessibleInterface* TimelineAccessible::child(int index) const {
    if (index == rowCount())
        return widgets();
    if (index < 0 || index > rowCount())
        return nullptr;
    if (const auto known = m_rows.constFind(index); known != m_rows.constEnd())
        if (QAccessibleInterface* row = QAccessible::accessibleInterface(*known))
            return row;
    auto* row = new RowAccessible(view(), index); // The registry owns it until forgetRows().
    m_rows.insert(index, QAccessible::registerAccessibleInterface(row));
    return row;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const auto* row = dynamic_cast<const RowAccessible*>(child);
    if (row)
        return row->row();
    return child && child == widgets() ? rowCount() : -1;
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const {
    if (!view())
        return nullptr;
    const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
    if (view()->viewport()->childAt(at) && widgets())
        return widgets();
    const int row = view()->rowAt(at);
    return row < 0 ? nullptr : child(row);
}

QAccessibleInterface* TimelineAccessible::focusChild() const {
    if (!view() || !view()->hasFocus() || view()->currentRow() < 0)
        return nullptr;
    return child(view()->currentRow());
}

void TimelineAccessible::forgetRows() {
    const auto rows = std::exchange(m_rows, {});
    for (const QAccessible::Id id : rows)
        QAccessible::deleteAccessibleInterface(id);
}

} // namespace parvis::ui
