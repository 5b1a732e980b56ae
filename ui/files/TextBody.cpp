#include "ui/files/TextBody.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace parvis::ui {

namespace {

constexpr int mostSteps = 6;
constexpr int widest = 1000;

} // namespace

TextBody::TextBody(const Theme& theme, const QString& text, const QString& name, bool isWhole,
                   QWidget* parent)
    : PreviewBody(parent)
    , m_theme(theme)
    , m_text(new QPlainTextEdit) {
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setAccessibleName(tr("Text of %1").arg(name));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(text);
    setFocusProxy(m_text);
    auto* note = new TextLabel(theme, tr("Only the beginning is shown. Save the file to read all."),
                               TextSize::Small, TextWeight::Regular, TextLabel::Ink::Second);
    note->setObjectName(QStringLiteral("previewTextNote"));
    note->setWordWrap(true);
    note->setVisible(!isWhole);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(note);
    column->addWidget(m_text, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 16);
    auto* page = new QWidget;
    page->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    page->setMaximumWidth(theme.scaled(widest));
    row->addWidget(page);
    connect(&theme, &Theme::changed, this, &TextBody::applyTheme);
    applyTheme();
}

void TextBody::larger() {
    m_steps = std::min(mostSteps, m_steps + 1);
    applyTheme();
}

void TextBody::smaller() {
    m_steps = std::max(-2, m_steps - 1);
    applyTheme();
}

void TextBody::whole() {
    m_steps = 0;
    applyTheme();
}

void TextBody::applyTheme() {
    QFont font = m_theme.monospace(TextSize::Body);
    const double size = font.pixelSize() > 0 ? font.pixelSize() : 13;
    font.setPixelSize(std::max(1, int(std::lround(size * std::pow(1.15, m_steps)))));
    m_text->setFont(font);
    m_text->setTabStopDistance(4 * QFontMetricsF(font).horizontalAdvance(u' '));
    const Tokens& tokens = m_theme.tokens();
    QPalette colours = m_text->palette();
    colours.setColor(QPalette::Base, tokens.card);
    colours.setColor(QPalette::Text, tokens.ink);
    m_text->setPalette(colours);
    m_text->document()->setDocumentMargin(m_theme.scaled(16));
}

} // namespace parvis::ui
