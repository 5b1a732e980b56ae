#include "integration/window/Hand.h"

#include "models/TimelineSource.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QListView>
#include <QWindow>

#include <optional>

namespace parvis::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;
constexpr int settleMs = 100;
constexpr int gridPx = 6; // finer than anything that is meant to be clicked

QWidget* boxOf(const QWidget* widget, const QString& name) {
    for (QWidget* box = widget->parentWidget(); box; box = box->parentWidget()) {
        if (box->objectName() == name)
            return box;
    }
    return nullptr;
}

/// On the screen, enabled, in no window that a dialog blocks, and with nothing on top of it.
bool reachable(const QWidget* widget, QPoint point) {
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    const QWidget* modal = QApplication::activeModalWidget();
    if (modal && modal != widget->window())
        return false;
    const QWidget* top = QApplication::widgetAt(widget->mapToGlobal(point));
    return top && (top == widget || widget->isAncestorOf(top));
}

/// The middle of the first thing of this kind in the rows with these words.
std::optional<QPoint> placeIn(const ui::TimelineView& view, const QString& words,
                              ui::Hit::What what) {
    if (!view.source())
        return {};
    for (int row = view.firstVisibleRow(); row >= 0 && row <= view.lastVisibleRow(); ++row) {
        if (!view.accessibleRowText(row).contains(words))
            continue;
        const QPoint corner = view.rowRect(row).topLeft();
        const QRect area = view.rowRect(row) & view.viewport()->rect();
        for (int y = area.top(); y <= area.bottom(); y += gridPx) {
            for (int x = area.left(); x <= area.right(); x += gridPx) {
                const ui::Hit hit = view.hitAt({x, y});
                const QPoint middle = corner + hit.rect.center();
                if (hit.what == what && view.hitAt(middle).what == what &&
                    reachable(view.viewport(), middle))
                    return middle;
            }
        }
    }
    return {};
}

ui::TimelineView* timelineOf(const QString& name) {
    return qobject_cast<ui::TimelineView*>(Hand::find(name));
}

} // namespace

QWidget* Hand::find(const QString& name) {
    const QStringList path = name.split(u'/');
    const auto all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        if (widget->objectName() == path.last() && widget->isVisible() &&
            (path.size() == 1 || boxOf(widget, path.first())))
            return widget;
    }
    return nullptr;
}

bool Hand::fail(const QString& what) {
    const QWidget* focus = QApplication::focusWidget();
    const QWidget* modal = QApplication::activeModalWidget();
    m_trouble = u"%1 (focus: %2, dialog: %3)"_s.arg(what, focus ? focus->objectName() : u"none"_s,
                                                    modal ? modal->objectName() : u"none"_s);
    return false;
}

bool Hand::clickAt(QWidget* widget, QPoint point) {
    QWindow* window = widget->window()->windowHandle();
    const QPoint place = widget->mapTo(widget->window(), point);
    QTest::mouseMove(window, place);
    QTest::mouseClick(window, Qt::LeftButton, {}, place);
    return true;
}

bool Hand::click(const QString& name) {
    QWidget* found = nullptr;
    const auto there = [&] {
        found = find(name);
        return found && reachable(found, found->rect().center());
    };
    if (!QTest::qWaitFor(there, patienceMs))
        return fail(u"cannot click "_s + name);
    return clickAt(found, found->rect().center());
}

bool Hand::waitForFocus(const QString& name) {
    const auto there = [&] {
        const QWidget* found = find(name);
        const QWidget* focus = QApplication::focusWidget();
        return found && focus && (found == focus || found->isAncestorOf(focus)) &&
               QGuiApplication::focusWindow() == found->window()->windowHandle();
    };
    return QTest::qWaitFor(there, patienceMs) || fail(u"no focus in "_s + name);
}

bool Hand::type(const QString& name, const QString& text) {
    return click(name) && waitForFocus(name) && type(text);
}

bool Hand::type(const QString& text) {
    for (const char letter : text.toLatin1()) {
        QWindow* window = QGuiApplication::focusWindow();
        if (!window)
            return fail(u"no window has the focus"_s);
        QTest::keyClick(window, letter);
    }
    return true;
}

bool Hand::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    if (!QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; }, patienceMs))
        return fail(u"no window has the focus"_s);
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
    return true;
}

bool Hand::clickIn(const QString& timeline, const QString& words, ui::Hit::What what) {
    const auto find = [&]() -> std::optional<QPoint> {
        const ui::TimelineView* view = timelineOf(timeline);
        return view ? placeIn(*view, words, what) : std::nullopt;
    };
    std::optional<QPoint> place;
    const auto settled = [&] {
        const auto before = std::exchange(place, find());
        return place && place == before;
    };
    // Nobody aims at what still moves.
    QDeadlineTimer deadline(patienceMs);
    while (!settled()) {
        if (deadline.hasExpired())
            return fail(u"nothing to click in "_s + timeline + u" at "_s + words);
        QTest::qWait(settleMs);
    }
    return clickAt(timelineOf(timeline)->viewport(), *place);
}

bool Hand::chooseFile(const QString& dialog, const QString& path) {
    if (!click(dialog + u"/fileNameEdit"_s) || !press(Qt::Key_A, Qt::ControlModifier) ||
        !type(path) || !press(Qt::Key_Return))
        return false;
    return QTest::qWaitFor([&] { return !find(dialog); }, patienceMs) ||
           fail(dialog + u" stays open"_s);
}

QStringList Hand::rows(const QString& timeline) {
    QStringList rows;
    const ui::TimelineView* view = timelineOf(timeline);
    if (!view || !view->source())
        return rows;
    for (int row = view->firstVisibleRow(); row >= 0 && row <= view->lastVisibleRow(); ++row)
        rows.append(view->accessibleRowText(row));
    return rows;
}

QStringList Hand::listRows(const QString& list) {
    QStringList rows;
    const auto* view = qobject_cast<QListView*>(find(list));
    for (int row = 0; view && view->model() && row < view->model()->rowCount(); ++row)
        rows.append(view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

QString Hand::text(const QString& name) {
    const QWidget* found = find(name);
    if (!found)
        return {};
    const QString text = found->property("text").toString();
    return text.isEmpty() ? found->accessibleName() : text;
}

} // namespace parvis::test
