#include "ui/widgets/Toast.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVariantAnimation>

namespace parvis::ui {

Toast::Toast(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
    , m_text(new TextLabel(theme, {}))
    , m_action(makeButton(ButtonKind::Ghost, {}, QStringLiteral("toastAction")))
    , m_rise(new QVariantAnimation(this)) {
    setObjectName(QStringLiteral("toast"));
    m_text->setObjectName(QStringLiteral("toastText"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->addWidget(m_text);
    row->addWidget(m_action);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
    m_rise->setStartValue(0.0);
    m_rise->setEndValue(1.0);
    m_rise->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_rise, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_shown = value.toDouble();
        place();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    window->installEventFilter(this);
    hide();
}

void Toast::showMessage(const QString& text, const QString& action, int milliseconds) {
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    layout()->setContentsMargins(16, 6, action.isEmpty() ? 16 : 8, 6);
    layout()->activate();
    m_rise->stop();
    m_rise->setDuration(m_theme.motion());
    m_shown = m_theme.motion() ? 0.0 : 1.0;
    place();
    show();
    raise();
    if (m_theme.motion())
        m_rise->start();
    m_timer.stop();
    if (milliseconds > 0)
        m_timer.start(milliseconds);
}

void Toast::place() {
    const QWidget* window = parentWidget();
    QSize size = sizeHint().boundedTo(QSize(window->width() - 32, window->height()));
    size.setHeight(std::max(size.height(), m_theme.scaled(44)));
    const int rise = qRound((1.0 - m_shown) * 12);
    setGeometry((window->width() - size.width()) / 2, window->height() - size.height() - 24 + rise,
                size.width(), size.height());
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event) {
    m_timer.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event) {
    m_timer.start(2500);
    QWidget::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.border, 1));
    painter.setBrush(t.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusCard,
                            metrics::radiusCard);
}

} // namespace parvis::ui
