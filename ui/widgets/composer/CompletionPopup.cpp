#include "ui/widgets/composer/CompletionPopup.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/timeline/PaintHelpers.h"

#include <QMouseEvent>
#include <QPainter>

namespace parvis::ui {

namespace {
constexpr int padding = 6;
}

CompletionPopup::CompletionPopup(const Theme& theme, AvatarProvider* provider, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_provider(provider) {
    setObjectName(QStringLiteral("completionPopup"));
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    hide();
}

int CompletionPopup::rowHeight() const {
    return m_theme.scaled(38);
}

void CompletionPopup::propose(const QList<Completion>& completions, const QRect& caret) {
    if (completions.isEmpty()) {
        hide();
        return;
    }
    m_completions = completions;
    m_current = 0;
    int width = m_theme.scaled(240);
    for (const Completion& entry : completions)
        width = std::max(
            width, textWidth(m_theme.font(TextSize::Body, TextWeight::Strong), entry.title) +
                       textWidth(m_theme.font(TextSize::Small), entry.detail) + m_theme.scaled(76));
    width = std::min({width, m_theme.scaled(440), parentWidget()->width() - 16});
    const int height = int(completions.size()) * rowHeight() + 2 * padding;
    const QPoint local = parentWidget()->mapFromGlobal(caret.topLeft());
    const int x =
        std::clamp(layoutDirection() == Qt::RightToLeft ? local.x() - width : local.x() - 14, 8,
                   std::max(8, parentWidget()->width() - width - 8));
    const int above = local.y() - height - 8;
    setGeometry(x, above >= 0 ? above : local.y() + caret.height() + 8, width, height);
    show();
    raise();
    update();
    emit currentChanged(currentTitle());
}

QString CompletionPopup::currentTitle() const {
    return m_completions.value(m_current).title;
}

void CompletionPopup::setCurrent(int index) {
    const int size = int(m_completions.size());
    m_current = (index + size) % size;
    update();
    emit currentChanged(currentTitle());
}

bool CompletionPopup::handleKey(int key) {
    switch (key) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return true;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: {
        const Completion chosen = m_completions.at(m_current);
        hide();
        emit accepted(chosen);
        return true;
    }
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void CompletionPopup::mouseMoveEvent(QMouseEvent* event) {
    const int index = (event->position().toPoint().y() - padding) / rowHeight();
    if (index >= 0 && index < m_completions.size() && index != m_current)
        setCurrent(index);
}

void CompletionPopup::mousePressEvent(QMouseEvent* event) {
    mouseMoveEvent(event);
    handleKey(Qt::Key_Return);
}

void CompletionPopup::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.border, 1));
    painter.setBrush(t.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusRow,
                            metrics::radiusRow);
    for (int i = 0; i < m_completions.size(); ++i)
        paintEntry(painter, m_completions.at(i),
                   QRect(padding, padding + i * rowHeight(), width() - 2 * padding, rowHeight()),
                   i == m_current);
}

void CompletionPopup::paintEntry(QPainter& painter, const Completion& entry, const QRect& rect,
                                 bool current) const {
    const Tokens& t = m_theme.tokens();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](int x, int width) {
        return mirrored(QRect(x, 0, width, rect.height()), rect.width(), rtl)
            .translated(rect.topLeft());
    };
    if (current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentWash);
        painter.drawRoundedRect(rect, 7, 7);
    }
    const int side = m_theme.scaled(26);
    const QRect slot = place(8, side);
    if (entry.avatar)
        paintAvatar(painter, QRect(slot.x(), rect.center().y() - side / 2 + 1, side, side),
                    *entry.avatar, m_theme, m_provider, current ? t.accentWash : t.card);
    else
        paintEmoji(painter, slot, entry.emoji, m_theme, TextSize::Title, t.ink);
    const int x = 8 + side + 10;
    const QFont strong = m_theme.font(TextSize::Body, TextWeight::Strong);
    const int title = std::min(textWidth(strong, entry.title) + 2, rect.width() - x - 8);
    paintLine(painter, m_theme, place(x, title), entry.title, strong, t.ink);
    paintLine(painter, m_theme, place(x + title + 8, std::max(0, rect.width() - x - title - 16)),
              entry.detail, m_theme.font(TextSize::Small), t.ink3);
}

} // namespace parvis::ui
