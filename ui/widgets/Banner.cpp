#include "ui/widgets/Banner.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace parvis::ui {

Banner::Banner(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(
          new ElidedLabel(theme, {}, TextSize::Small, TextWeight::Regular, TextLabel::Ink::Second))
    , m_action(makeButton(ButtonKind::Ghost, {}, QStringLiteral("bannerAction"))) {
    setObjectName(QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(44, 2, 12, 2);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    setMinimumHeight(theme.scaled(36));
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Banner::showMessage(Icon icon, const QString& text, Tone tone, const QString& action) {
    m_icon = icon;
    m_tone = tone;
    m_text->setText(text);
    m_text->setInk(tone == Tone::Warning  ? TextLabel::Ink::Warning
                   : tone == Tone::Danger ? TextLabel::Ink::Danger
                                          : TextLabel::Ink::Second);
    setAccessibleName(text);
    QAccessibleEvent changed(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    update();
}

void Banner::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const QColor fill = m_tone == Tone::Warning  ? t.warningWash
                        : m_tone == Tone::Danger ? t.dangerWash
                                                 : t.list;
    const QColor ink = m_tone == Tone::Warning  ? t.warning
                       : m_tone == Tone::Danger ? t.danger
                                                : t.ink2;
    painter.fillRect(rect(), fill);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(16, 0, 20, height()));
    m_theme.icons().paint(painter, m_icon, icon, m_theme.scaled(18), ink);
}

} // namespace parvis::ui
