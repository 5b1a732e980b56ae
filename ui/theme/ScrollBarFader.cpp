#include "ui/theme/ScrollBarFader.h"

#include "ui/theme/Theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QScrollBar>

namespace parvis::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto restAfter = 1000ms;

} // namespace

ScrollBarFader::ScrollBarFader(const Theme& theme, QScrollBar& bar)
    : QObject(&bar)
    , m_theme(theme)
    , m_bar(bar) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(restAfter);
    connect(&m_timer, &QTimer::timeout, this, &ScrollBarFader::rest);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_opacity = value.toDouble();
        m_bar.update();
    });
    bar.installEventFilter(this);
    watchArea();
}

void ScrollBarFader::attach(const Theme& theme, QScrollBar& bar) {
    if (!bar.findChild<ScrollBarFader*>(QString(), Qt::FindDirectChildrenOnly))
        new ScrollBarFader(theme, bar);
}

double ScrollBarFader::opacityOf(const QObject* bar) {
    const auto* fader =
        bar ? bar->findChild<ScrollBarFader*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    const bool always = !fader || !fader->m_area || fader->m_theme.appearance().highContrast;
    return always ? 1.0 : fader->m_opacity;
}

void ScrollBarFader::watchArea() {
    // A bar of a scroll area stands in a container of its own there.
    const QWidget* container = m_bar.parentWidget();
    auto* area =
        qobject_cast<QAbstractScrollArea*>(container ? container->parentWidget() : nullptr);
    if (!area || area == m_area)
        return;
    m_area = area;
    area->installEventFilter(this);
    area->viewport()->installEventFilter(this);
    area->viewport()->setMouseTracking(true);
}

bool ScrollBarFader::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Show:
        if (watched == &m_bar)
            watchArea();
        break;
    case QEvent::Enter:
    case QEvent::Leave:
        // A view that appears under a resting pointer is entered as well.
        if (watched == &m_bar)
            wake();
        break;
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        wake();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ScrollBarFader::wake() {
    fadeTo(1);
    m_timer.start();
}

void ScrollBarFader::rest() {
    if (m_bar.isSliderDown() || m_bar.underMouse())
        m_timer.start();
    else
        fadeTo(0);
}

void ScrollBarFader::fadeTo(double opacity) {
    if (m_fade.state() == QAbstractAnimation::Running && m_fade.endValue() == opacity)
        return;
    m_fade.stop();
    if (m_opacity == opacity)
        return;
    const int length = m_bar.isVisible() ? m_theme.motion(opacity > 0 ? 120 : 180) : 0;
    if (length == 0) {
        m_opacity = opacity;
        m_bar.update();
        return;
    }
    m_fade.setStartValue(m_opacity);
    m_fade.setEndValue(opacity);
    m_fade.setDuration(length);
    m_fade.start();
}

} // namespace parvis::ui
