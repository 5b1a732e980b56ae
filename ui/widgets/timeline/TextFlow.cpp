#include "ui/widgets/timeline/TextFlow.h"

#include "ui/theme/Theme.h"

#include <algorithm>

namespace parvis::ui {

void TextFlow::add(std::unique_ptr<TextBlock> block, QPoint topLeft) {
    const int start = m_items.empty() ? 0 : length() + 1;
    m_items.push_back({std::move(block), topLeft, start});
}

int TextFlow::length() const {
    return m_items.empty() ? 0 : m_items.back().start + m_items.back().block->length();
}

int TextFlow::bottom() const {
    return m_items.empty() ? 0 : m_items.back().topLeft.y() + m_items.back().block->height();
}

void TextFlow::paint(QPainter& painter, int selectionStart, int selectionEnd) const {
    for (const Item& item : m_items) {
        const int length = item.block->length();
        item.block->paint(painter, item.topLeft, std::clamp(selectionStart - item.start, 0, length),
                          std::clamp(selectionEnd - item.start, 0, length));
    }
}

int TextFlow::positionAt(QPoint point) const {
    for (const Item& item : m_items) {
        if (point.y() < item.topLeft.y())
            return item.start;
        if (point.y() < item.topLeft.y() + item.block->height())
            return item.start + item.block->positionAt(point - item.topLeft);
    }
    return length();
}

bool TextFlow::contains(QPoint point) const {
    return std::ranges::any_of(
        m_items, [point](const Item& item) { return item.block->contains(point - item.topLeft); });
}

QString TextFlow::linkAt(QPoint point) const {
    for (const Item& item : m_items)
        if (const QString link = item.block->linkAt(point - item.topLeft); !link.isEmpty())
            return link;
    return {};
}

QString TextFlow::text(int start, int end) const {
    QString result;
    bool first = true;
    for (const Item& item : m_items) {
        const int length = item.block->length();
        if (item.start > end || item.start + length < start)
            continue;
        if (!first)
            result += QLatin1Char('\n');
        first = false;
        result += item.block->text(std::clamp(start - item.start, 0, length),
                                   std::clamp(end - item.start, 0, length));
    }
    return result;
}

std::pair<int, int> TextFlow::wordAt(int position) const {
    for (const Item& item : m_items) {
        if (position <= item.start + item.block->length()) {
            const auto [start, end] = item.block->wordAt(std::max(0, position - item.start));
            return {start + item.start, end + item.start};
        }
    }
    return {position, position};
}

int addParagraphs(TextFlow& flow, const QList<Paragraph>& paragraphs, const TextBlock::Style& style,
                  QPoint top, int width, const Theme& theme) {
    using Kind = Paragraph::Kind;
    int y = top.y();
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const Kind kind = paragraphs[i].kind;
        if (i > 0) {
            const Kind before = paragraphs[i - 1].kind;
            const bool tight = kind == Kind::ListItem && before == Kind::ListItem;
            const bool quotes = kind == Kind::Quote && before == Kind::Quote;
            y += quotes ? 0 : theme.scaled(tight ? 2 : 6);
        }
        TextBlock::Style own = style;
        if (i + 1 < paragraphs.size())
            own.suffix.clear();
        auto block = std::make_unique<TextBlock>(paragraphs[i], own, width, theme);
        const int height = block->height();
        flow.add(std::move(block), {top.x(), y});
        y += height;
    }
    return y;
}

} // namespace parvis::ui
