#include "ui/app/UntilUsable.h"

#include "ui/app/MainView.h"
#include "ui/app/Window.h"

#include <QApplication>
#include <QEvent>

#include <cstdlib>

namespace parvis::ui {

UntilUsable::UntilUsable(Window& window)
    : m_window(window) {
    connect(
        &window, &Window::panesMade, this,
        [this] { m_window.mainView()->installEventFilter(this); }, Qt::SingleShotConnection);
    // Queued, so that the frame that is being painted is on the screen by then.
    connect(&window, &Window::asking, this, [] { QApplication::exit(1); }, Qt::QueuedConnection);
    connect(
        qApp, &QApplication::focusObjectChanged, this, [this] { look(); }, Qt::QueuedConnection);
}

bool UntilUsable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &UntilUsable::look, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void UntilUsable::look() {
    const QWidget* field = QApplication::focusWidget();
    if (m_painted && m_window.isActiveWindow() && field && field->isEnabled() &&
        field->testAttribute(Qt::WA_InputMethodEnabled))
        std::_Exit(0); // how long tidying up takes is another question
}

} // namespace parvis::ui
