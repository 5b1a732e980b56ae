// Selecting in the timeline, and copying what is selected.
#include "ui/widgets/timeline/ItemText.h"
#include "ui/widgets/timeline/RowLayout.h"
#include "ui/widgets/timeline/TimelineView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace parvis::ui {

using models::TimelineItem;

QString TimelineView::rowSelection(int row) const {
    if (!isMessage(row))
        return {};
    const TimelineItem& item = m_source->item(row);
    const bool partial = row == m_selection.first().row || row == m_selection.last().row;
    if (!partial)
        return itemText::body(item.message, item.sender.name);
    std::unique_ptr<RowLayout> made;
    const RowLayout* layout = layoutOf(row);
    if (!layout) {
        made = const_cast<TimelineView*>(this)->makeLayout(row, viewport()->width());
        layout = made.get();
    }
    const auto [start, end] = m_selection.inRow(row, layout->textLength());
    return layout->text(start, end);
}

QMimeData* TimelineView::copyData() const {
    if (!m_source)
        return nullptr;
    auto copied = std::make_unique<QMimeData>();
    if (m_selection.isEmpty()) {
        if (!isMessage(m_current))
            return nullptr;
        const TimelineItem& item = m_source->item(m_current);
        const QString body = itemText::body(item.message, item.sender.name);
        copied->setText(body);
        copied->setHtml(itemText::copiedHtml(item, body, true));
        return copied.release();
    }
    const int first = m_selection.first().row;
    const int last = std::min(m_selection.last().row, count() - 1);
    if (first == last) {
        const QString text = rowSelection(first);
        copied->setText(text);
        copied->setHtml(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
        return copied.release();
    }
    QStringList plain;
    QString html;
    for (int row = first; row <= last; ++row) {
        const QString text = rowSelection(row);
        if (text.isEmpty())
            continue;
        const TimelineItem& item = m_source->item(row);
        plain.append(itemText::copied(item, text));
        html += itemText::copiedHtml(item, text, row != first && row != last);
    }
    copied->setText(plain.join(QLatin1Char('\n')));
    copied->setHtml(html);
    return copied.release();
}

QString TimelineView::selectedText() const {
    if (m_selection.isEmpty())
        return {};
    const std::unique_ptr<QMimeData> copied(copyData());
    return copied ? copied->text() : QString();
}

void TimelineView::copy() const {
    if (QMimeData* copied = copyData())
        QGuiApplication::clipboard()->setMimeData(copied);
}

void TimelineView::selectAll() {
    if (count() == 0)
        return;
    const int last = count() - 1;
    const auto layout = makeLayout(last, viewport()->width());
    m_selection = {{0, 0}, {last, layout->textLength()}};
    updateRows();
}

void TimelineView::clearSelection() {
    m_selection = {};
    updateRows();
}

} // namespace parvis::ui
