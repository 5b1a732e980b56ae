#include "bench/FrameApplication.h"

#include <QMouseEvent>
#include <QWheelEvent>

namespace parvis::bench {

FrameApplication::FrameApplication(int& argc, char** argv)
    : QApplication(argc, argv) {
    m_limit.setSingleShot(true);
    m_limit.setInterval(3000);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish({}); });
}

void FrameApplication::watch(QWidget* part, std::function<void(std::optional<FrameCost>)> done) {
    m_part = part;
    m_done = std::move(done);
    m_painted = false;
    m_limit.start();
    m_passing.start();
    m_computing = {};
}

bool FrameApplication::notify(QObject* receiver, QEvent* event) {
    if (!m_part)
        return QApplication::notify(receiver, event);
    const auto type = event->type();
    if (type == QEvent::Paint && receiver->isWidgetType()) {
        auto* painted = static_cast<QWidget*>(receiver);
        m_painted = m_painted || painted == m_part || m_part->isAncestorOf(painted);
    }
    // The window's own event: it paints what changed and hands the pixels over before it returns.
    const bool frame = type == QEvent::UpdateRequest && receiver == m_part->window();
    const bool result = QApplication::notify(receiver, event);
    if (frame && m_painted)
        finish(FrameCost{m_computing.milliseconds(), double(m_passing.nsecsElapsed()) / 1e6});
    return result;
}

void FrameApplication::finish(std::optional<FrameCost> cost) {
    m_limit.stop();
    m_part = nullptr;
    QMetaObject::invokeMethod(
        this, [cost, done = std::exchange(m_done, {})] { done(cost); }, Qt::QueuedConnection);
}

void click(QWidget* target, const QPoint& at) {
    const QPointF global = target->mapToGlobal(at);
    QMouseEvent press(QEvent::MouseButtonPress, at, global, Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, {}, {});
    QCoreApplication::sendEvent(target, &release);
}

void turnWheel(QWidget* target, bool up, int notches) {
    const QPointF at = target->rect().center();
    QWheelEvent turn(at, target->mapToGlobal(at), {}, {0, (up ? 120 : -120) * notches},
                     Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(target, &turn);
}

} // namespace parvis::bench
