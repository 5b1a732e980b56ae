#include "ui/widgets/timeline/SendingLine.h"

#include "ui/widgets/timeline/PaintHelpers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace parvis::ui {

using models::SendState;

namespace {

constexpr int barHeight = 4;

struct SendingLineWords {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::SendingLine)
};

} // namespace

QString SendingLine::words(const models::TimelineItem& item) {
    if (item.sendState == SendState::Waiting)
        return SendingLineWords::tr("Waiting to be sent");
    if (item.uploadBytes <= 0)
        return SendingLineWords::tr("Sending…");
    const int percent =
        int(std::clamp<qint64>(item.uploadedBytes * 100 / item.uploadBytes, 0, 100));
    return SendingLineWords::tr("Sending, %1 %").arg(QLocale().toString(percent));
}

void SendingLine::layOut(const models::TimelineItem& item, const LayoutContext& context,
                         QPoint topLeft, int width, int rowWidth) {
    const Theme& theme = context.theme;
    const auto visual = [&](const QRect& rect) {
        return mirrored(rect, rowWidth, context.rightToLeft);
    };
    m_words = words(item);
    m_height = theme.scaled(24);
    int x = topLeft.x();
    const int end = x + width;
    const int gap = theme.scaled(10);
    const QFont strong = theme.font(TextSize::Small, TextWeight::Strong);
    const int cancel = textWidth(strong, SendingLineWords::tr("Cancel")) + theme.scaled(14);
    if (item.sendState == SendState::Sending && item.uploadBytes > 0) {
        m_share = std::clamp(double(item.uploadedBytes) / double(item.uploadBytes), 0.02, 1.0);
        // The words are as wide as at the end, so that nothing moves on the way there.
        models::TimelineItem done = item;
        done.uploadedBytes = done.uploadBytes;
        const int text = textWidth(theme.font(TextSize::Small), words(done)) + 2;
        const int bar = std::min(theme.scaled(200), width - text - cancel - 2 * gap);
        if (bar > theme.scaled(40)) {
            m_bar = visual(QRect(x, topLeft.y() + (m_height - barHeight) / 2, bar, barHeight));
            x += bar + gap;
        }
        m_wordsRect = visual(QRect(x, topLeft.y(), std::min(text, end - x - cancel), m_height));
        x += text + gap / 2;
    } else {
        const int text =
            std::min(textWidth(theme.font(TextSize::Small), m_words) + 2, width - cancel);
        m_wordsRect = visual(QRect(x, topLeft.y(), text, m_height));
        x += text + gap / 2;
    }
    m_cancel = visual(QRect(std::min(x, end - cancel), topLeft.y(), cancel, m_height));
}

void SendingLine::paint(QPainter& painter, const PaintState& state,
                        const LayoutContext& context) const {
    if (m_height == 0)
        return;
    const Theme& theme = context.theme;
    const Tokens& t = theme.tokens();
    if (!m_bar.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.line);
        painter.drawRoundedRect(m_bar, 2, 2);
        QRectF done(m_bar);
        done.setWidth(m_bar.width() * m_share);
        if (context.rightToLeft)
            done.moveRight(QRectF(m_bar).right());
        painter.setBrush(t.accent);
        painter.drawRoundedRect(done, 2, 2);
    }
    paintLine(painter, theme, m_wordsRect, m_words, theme.font(TextSize::Small), t.ink2);
    QFont font = theme.font(TextSize::Small, TextWeight::Strong);
    font.setUnderline(m_cancel.contains(state.pointer));
    paintLine(painter, theme, m_cancel, SendingLineWords::tr("Cancel"), font, t.accent,
              Qt::AlignHCenter);
}

Hit SendingLine::hit(QPoint point) const {
    if (!m_cancel.contains(point))
        return {};
    return {.what = Hit::What::CancelSending,
            .index = -1,
            .value = {},
            .message = {},
            .rect = m_cancel};
}

} // namespace parvis::ui
