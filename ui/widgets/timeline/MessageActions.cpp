#include "ui/widgets/timeline/MessageActions.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/IconButton.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QWheelEvent>

namespace parvis::ui {

MessageActions::MessageActions(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_react(new IconButton(theme, Icon::SmilePlus, tr("React")))
    , m_reply(new IconButton(theme, Icon::Reply, tr("Reply")))
    , m_thread(new IconButton(theme, Icon::Thread, tr("Reply in thread")))
    , m_more(new IconButton(theme, Icon::More, tr("More actions"))) {
    setObjectName(QStringLiteral("messageActions"));
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_NoMousePropagation); // Or the row under the bar would take the bar away.
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    row->addWidget(add(QStringLiteral("messageReact"), m_react));
    row->addWidget(add(QStringLiteral("messageReply"), m_reply));
    row->addWidget(add(QStringLiteral("messageThread"), m_thread));
    row->addWidget(add(QStringLiteral("messageMore"), m_more));
    connect(m_react, &IconButton::clicked, this, &MessageActions::react);
    connect(m_reply, &IconButton::clicked, this, &MessageActions::reply);
    connect(m_thread, &IconButton::clicked, this, &MessageActions::thread);
    connect(m_more, &IconButton::clicked, this, &MessageActions::more);
    hide();
}

IconButton* MessageActions::add(const QString& name, IconButton* button) {
    button->setObjectName(name);
    button->setSizes(30, 18);
    button->setFocusPolicy(
        Qt::NoFocus); // The bar follows the pointer; focus would be lost with it.
    return button;
}

void MessageActions::setAllowed(bool reactAllowed, bool replyAllowed, bool threadAllowed) {
    m_react->setVisible(reactAllowed);
    m_reply->setVisible(replyAllowed);
    m_thread->setVisible(threadAllowed);
}

void MessageActions::wheelEvent(QWheelEvent* event) {
    QCoreApplication::sendEvent(parentWidget(), event); // Scrolling goes on over the bar.
}

void MessageActions::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.border, 1));
    painter.setBrush(t.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusRow,
                            metrics::radiusRow);
}

} // namespace parvis::ui
