#include "ui/widgets/TextLabel.h"

#include <QEvent>

namespace parvis::ui {

namespace {

QColor colourOf(TextLabel::Ink ink, const Tokens& t) {
    switch (ink) {
    case TextLabel::Ink::First:
        break;
    case TextLabel::Ink::Second:
        return t.ink2;
    case TextLabel::Ink::Third:
        return t.ink3;
    case TextLabel::Ink::Accent:
        return t.accent;
    case TextLabel::Ink::Warning:
        return t.warning;
    case TextLabel::Ink::Danger:
        return t.danger;
    }
    return t.ink;
}

} // namespace

TextLabel::TextLabel(const Theme& theme, const QString& text, TextSize size, TextWeight weight,
                     Ink ink, QWidget* parent)
    : QLabel(text, parent)
    , m_theme(theme)
    , m_size(size)
    , m_weight(weight)
    , m_ink(ink) {
    setObjectName(QStringLiteral("textLabel"));
    setTextFormat(Qt::PlainText); // Names and titles come from servers; they are never markup.
    setForegroundRole(QPalette::WindowText); // Else it depends on the role of what lies behind.
    connect(&theme, &Theme::changed, this, &TextLabel::applyTheme);
    applyTheme();
    alignToStart();
}

void TextLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToStart();
    QLabel::changeEvent(event);
}

// QLabel goes by the text: a Latin name in an Arabic window would stand at the far side.
void TextLabel::alignToStart() {
    constexpr auto sides = Qt::AlignLeft | Qt::AlignRight | Qt::AlignAbsolute;
    const Qt::Alignment now = alignment();
    if (!(now & Qt::AlignHorizontal_Mask & ~sides)) {
        const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        setAlignment((now & ~sides) | side | Qt::AlignAbsolute);
    }
}

void TextLabel::setInk(Ink ink) {
    m_ink = ink;
    applyTheme();
}

void TextLabel::applyTheme() {
    setFont(m_theme.font(m_size, m_weight));
    QPalette p = palette();
    p.setColor(QPalette::WindowText, colourOf(m_ink, m_theme.tokens()));
    setPalette(p);
}

} // namespace parvis::ui
