#include "ui/widgets/EmptyState.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace parvis::ui {

EmptyState::EmptyState(const Theme& theme, Icon icon, const QString& headline, const QString& next,
                       QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_picture(new QLabel)
    , m_headline(new TextLabel(theme, headline, TextSize::Large, TextWeight::Strong))
    , m_next(
          new TextLabel(theme, next, TextSize::Body, TextWeight::Regular, TextLabel::Ink::Second))
    , m_action(makeButton(ButtonKind::Primary, {}, QStringLiteral("emptyStateAction"))) {
    setObjectName(QStringLiteral("emptyState"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    m_headline->setWordWrap(true);
    m_headline->setAlignment(Qt::AlignCenter);
    column->addWidget(m_headline);
    column->addSpacing(6);
    m_next->setWordWrap(true);
    m_next->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    column->addWidget(m_next);
    column->addSpacing(18);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(&theme, &Theme::changed, this, &EmptyState::applyTheme);
    applyTheme();
}

void EmptyState::setTexts(const QString& headline, const QString& next) {
    m_headline->setText(headline);
    m_next->setText(next);
}

void EmptyState::setAction(const QString& text) {
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::applyTheme() {
    const qreal dpr = devicePixelRatioF();
    const int side = m_theme.scaled(64);
    QPixmap disc(QSize(side, side) * dpr);
    disc.setDevicePixelRatio(dpr);
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().accentWash);
    painter.drawEllipse(0, 0, side, side);
    m_theme.icons().paint(painter, m_icon, QRect(0, 0, side, side), side / 2 - 4,
                          m_theme.tokens().accent);
    painter.end();
    m_picture->setPixmap(disc);
}

} // namespace parvis::ui
