#include "ui/parts/TextBox.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace parvis::ui {

TextBox::TextBox(const Theme& theme, int lines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_lines(lines) {
    setObjectName(QStringLiteral("textBox"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(10);
    // The field behind it is painted here; the editor must not cover its corners.
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &TextBox::applyTheme);
    applyTheme();
}

void TextBox::applyTheme() {
    setFont(m_theme.font());
    QPalette p = palette();
    p.setColor(QPalette::Base, Qt::transparent);
    p.setColor(QPalette::Text, m_theme.tokens().ink);
    p.setColor(QPalette::PlaceholderText, m_theme.tokens().ink3);
    setPalette(p);
    updateGeometry();
}

QSize TextBox::sizeHint() const {
    return {m_theme.scaled(240), m_lines * QFontMetrics(font()).lineSpacing() + 18};
}

void TextBox::paintEvent(QPaintEvent* event) {
    const Tokens& t = m_theme.tokens();
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(isEnabled() ? t.card : t.chip);
        painter.setPen(hasFocus() ? QPen(t.focus, 1.6) : QPen(t.border, 1));
        const double inset = hasFocus() ? 0.8 : 0.5;
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(inset, inset, -inset, -inset),
                                metrics::radiusControl, metrics::radiusControl);
    }
    QPlainTextEdit::paintEvent(event);
}

void TextBox::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void TextBox::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
}

} // namespace parvis::ui
