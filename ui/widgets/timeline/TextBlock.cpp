#include "ui/widgets/timeline/TextBlock.h"

#include "ui/theme/Contrast.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

#include <cmath>

namespace parvis::ui {

namespace {

bool isEmoji(char32_t c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || c == 0x2B50;
}

// Emoji are drawn a little larger than text of the same size, or they look lost in it.
void enlargeEmoji(const QString& text, int pixelSize, QList<QTextLayout::FormatRange>& formats) {
    QTextCharFormat larger;
    larger.setProperty(QTextFormat::FontPixelSize, qRound(pixelSize * 1.25));
    qsizetype i = 0;
    while (i < text.size()) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        qsizetype length = pair ? 2 : 1;
        if (isEmoji(c)) {
            // Joiners and variation selectors belong to the emoji before them.
            while (i + length < text.size() &&
                   (text[i + length] == QChar(0x200D) || text[i + length] == QChar(0xFE0F)))
                ++length;
            formats.append({int(i), int(length), larger});
        }
        i += length;
    }
}

} // namespace

TextBlock::TextBlock(const Paragraph& paragraph, const Style& style, int width, const Theme& theme)
    : m_kind(paragraph.kind)
    , m_marker(paragraph.marker)
    , m_text(paragraph.text)
    , m_ink(style.ink)
    , m_boxFill(theme.tokens().bubble)
    , m_boxLine(theme.tokens().line)
    , m_codeFill(theme.tokens().chip)
    , m_codeLine(mixed(theme.tokens().line, theme.tokens().border, 0.5))
    , m_barColour(theme.tokens().border)
    , m_selection(theme.tokens().selection)
    , m_markerInk(theme.tokens().ink2)
    , m_width(std::max(1, width))
    , m_length(int(m_text.size()))
    , m_linePitch(style.linePitch)
    , m_mirrored(style.rightToLeft) {
    QFont font = style.font;
    switch (m_kind) {
    case Paragraph::Kind::Text:
        break;
    case Paragraph::Kind::Heading:
        font =
            theme.font(paragraph.level <= 2 ? TextSize::Large : TextSize::Body, TextWeight::Strong);
        m_linePitch = std::max(m_linePitch, theme.lineHeight(TextSize::Large));
        break;
    case Paragraph::Kind::Quote:
        m_inset = theme.scaled(12);
        m_ink = theme.tokens().ink2;
        break;
    case Paragraph::Kind::ListItem:
        m_inset = theme.scaled(18) * (paragraph.level + 1);
        break;
    case Paragraph::Kind::Code:
        font = theme.monospace();
        m_linePitch = theme.scaled(19);
        m_inset = theme.scaled(12);
        m_padding = theme.scaled(10);
        break;
    }
    for (const auto& range : paragraph.formats) {
        if (range.format.isAnchor())
            m_links.append(range);
        if (range.format.boolProperty(Paragraph::inlineCode))
            m_codes.append({range.start, range.start + range.length});
    }
    m_layout = std::make_unique<QTextLayout>(m_text + style.suffix, font);
    QList<QTextLayout::FormatRange> formats = paragraph.formats;
    if (!style.suffix.isEmpty()) {
        QTextCharFormat quiet;
        quiet.setForeground(style.suffixInk);
        quiet.setFont(theme.font(TextSize::Tiny), QTextCharFormat::FontPropertiesSpecifiedOnly);
        formats.append({m_length, int(style.suffix.size()), quiet});
    }
    if (font.pixelSize() < theme.scaled(20) && m_kind != Paragraph::Kind::Code)
        enlargeEmoji(m_text, font.pixelSize(), formats);
    m_layout->setFormats(formats);
    layOut(style, m_width, theme);
}

void TextBlock::layOut(const Style& style, int width, const Theme&) {
    const bool code = m_kind == Paragraph::Kind::Code;
    QTextOption option;
    option.setWrapMode(code ? QTextOption::WrapAnywhere
                            : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_text.isRightToLeft() && !code ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const QFontMetricsF fm(m_layout->font());
    const double lineWidth = std::max(8.0, width - m_inset - (code ? m_inset : 0));
    double y = m_padding;
    double widest = 0;
    int lines = 0;
    m_layout->beginLayout();
    while (style.maxLines == 0 || lines < style.maxLines) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(lineWidth);
        // All lines stand on one grid by their baselines, whatever fonts fall in.
        const double baseline = y + (m_linePitch - fm.height()) / 2 + fm.ascent();
        line.setPosition({code || !m_mirrored ? m_inset : 0, baseline - line.ascent()});
        widest = std::max(widest, line.naturalTextWidth());
        y += m_linePitch;
        ++lines;
    }
    m_layout->endLayout();
    // A single line stands where the window's text begins; a longer one is set as its script wants.
    if (lines == 1 && !code) {
        option.setAlignment(Qt::AlignAbsolute | (m_mirrored ? Qt::AlignRight : Qt::AlignLeft));
        m_layout->setTextOption(option);
    }
    m_height = int(std::ceil(y + m_padding));
    m_naturalWidth = code ? width : std::min(width, int(std::ceil(widest + m_inset)));
}

void TextBlock::paint(QPainter& painter, QPointF topLeft, int selectionStart,
                      int selectionEnd) const {
    if (m_kind == Paragraph::Kind::Code) {
        painter.setPen(QPen(m_boxLine, 1));
        painter.setBrush(m_boxFill);
        painter.drawRoundedRect(
            QRectF(topLeft, QSizeF(m_width, m_height)).adjusted(0.5, 0.5, -0.5, -0.5),
            metrics::radiusRow, metrics::radiusRow);
    } else if (m_kind == Paragraph::Kind::Quote) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_barColour);
        const double x = m_mirrored ? m_width - 3 : 0;
        painter.drawRoundedRect(QRectF(topLeft.x() + x, topLeft.y(), 3, m_height), 1.5, 1.5);
    } else if (!m_marker.isEmpty()) {
        painter.setFont(m_layout->font());
        painter.setPen(m_markerInk);
        const QRectF slot(topLeft.x() + (m_mirrored ? m_width - m_inset + 6 : 0), topLeft.y(),
                          m_inset - 6, m_linePitch);
        painter.drawText(slot, int(m_mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         m_marker);
    }
    paintInlineCode(painter, topLeft);
    painter.setPen(m_ink);
    QList<QTextLayout::FormatRange> selections;
    if (selectionEnd > selectionStart) {
        QTextCharFormat marked;
        marked.setBackground(m_selection);
        selections.append({selectionStart, selectionEnd - selectionStart, marked});
    }
    m_layout->draw(&painter, topLeft, selections);
}

void TextBlock::paintInlineCode(QPainter& painter, QPointF topLeft) const {
    if (m_codes.isEmpty())
        return;
    painter.setPen(QPen(m_codeLine, 1));
    painter.setBrush(m_codeFill);
    for (const auto& [start, end] : m_codes) {
        for (int i = 0; i < m_layout->lineCount(); ++i) {
            const QTextLine line = m_layout->lineAt(i);
            const int from = std::max(start, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const double a = line.cursorToX(from);
            const double b = line.cursorToX(to);
            const QRectF box(std::min(a, b) - 2, m_padding + i * m_linePitch + 1,
                             std::abs(b - a) + 4, m_linePitch - 2);
            painter.drawRoundedRect(box.translated(topLeft).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
    }
}

int TextBlock::lineAt(double y) const {
    const int line = int(std::floor((y - m_padding) / m_linePitch));
    return std::clamp(line, 0, std::max(0, m_layout->lineCount() - 1));
}

int TextBlock::positionAt(QPointF point) const {
    if (m_layout->lineCount() == 0 || point.y() < 0)
        return 0;
    if (point.y() >= m_height)
        return m_length;
    return std::min(m_length, m_layout->lineAt(lineAt(point.y())).xToCursor(point.x()));
}

bool TextBlock::contains(QPointF point) const {
    if (m_layout->lineCount() == 0 || point.y() < 0 || point.y() >= m_height)
        return false;
    const QRectF line = m_layout->lineAt(lineAt(point.y())).naturalTextRect();
    return isCode() || (point.x() >= line.left() - 4 && point.x() <= line.right() + 12);
}

QString TextBlock::linkAt(QPointF point) const {
    if (m_links.isEmpty() || point.y() < 0 || point.y() >= m_height)
        return {};
    const QTextLine line = m_layout->lineAt(lineAt(point.y()));
    if (!line.naturalTextRect().adjusted(0, -4, 0, 4).contains(point))
        return {};
    const int position = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    for (const auto& link : m_links)
        if (position >= link.start && position < link.start + link.length)
            return link.format.anchorHref();
    return {};
}

QString TextBlock::text(int start, int end) const {
    QString part = m_text.mid(start, end - start);
    part.replace(QChar::LineSeparator, QLatin1Char('\n'));
    part.replace(QChar::Nbsp, QLatin1Char(' '));
    return part;
}

std::pair<int, int> TextBlock::wordAt(int position) const {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_text);
    finder.setPosition(position);
    const bool atBoundary = finder.isAtBoundary();
    const int start = atBoundary ? position : int(finder.toPreviousBoundary());
    finder.setPosition(position);
    const int end = int(finder.toNextBoundary());
    return {std::max(0, start), end < 0 ? m_length : end};
}

} // namespace parvis::ui
