#include "ui/widgets/timeline/MessageLayout.h"

#include "ui/theme/Contrast.h"
#include "ui/widgets/TimeText.h"
#include "ui/widgets/timeline/ItemText.h"
#include "ui/widgets/timeline/PaintHelpers.h"
#include "ui/widgets/timeline/RichText.h"

#include <QCoreApplication>
#include <QPainter>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using models::SendState;

namespace {

constexpr int margin = 24;

struct MessageLayoutWords {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::MessageLayout)
};

} // namespace

MessageLayout::MessageLayout(const models::TimelineItem& item, const LayoutContext& context,
                             int width)
    : m_context(context)
    , m_theme(context.theme)
    , m_width(width)
    , m_textX(margin + m_theme.scaled(48))
    , m_avatarInfo(avatarOf(item.sender))
    , m_id(item.message.id)
    , m_startsRun(item.startsRun)
    , m_mentionsMe(item.message.mentionsMe)
    , m_name(item.sender.name)
    , m_time(clockTime(item.message.sentAt))
    , m_sendState(item.sendState) {
    // Longer lines than this are hard to read.
    const int room = std::min(width - m_textX - margin, m_theme.scaled(900));
    layOutHead(item);
    layOutQuote(item, room);
    layOutBody(item, room);
    layOutTail(item, room);
    const int least = m_startsRun ? m_avatar.bottom() + 1 : 0;
    m_height = std::max(m_y, least) + m_theme.scaled(4);
    m_content = visual(QRect(0, 0, m_textX + room, m_height)) | m_nameRect | m_timeRect |
                m_stateRect | m_retryRect | m_discardRect;
}

QRect MessageLayout::visual(const QRect& rect) const {
    return mirrored(rect, m_width, m_context.rightToLeft);
}

void MessageLayout::layOutHead(const models::TimelineItem& item) {
    const bool system = item.message.kind == MessageKind::System;
    m_startsRun = m_startsRun && !system;
    m_y = m_theme.scaled(m_startsRun ? 10 : 3);
    if (!m_startsRun) {
        m_timeRect = visual(QRect(0, m_y, m_textX - m_theme.scaled(10), m_theme.scaled(20)));
        return;
    }
    const int side = m_theme.scaled(36);
    m_avatar = visual(QRect(margin, m_y, side, side));
    const QFont strong = m_theme.font(TextSize::Body, TextWeight::Strong);
    const int line = m_theme.scaled(19);
    const int timeWidth = textWidth(m_theme.font(TextSize::Tiny), m_time) + 2;
    const int nameWidth = std::min(textWidth(strong, m_name) + 2,
                                   m_width - m_textX - margin - timeWidth - m_theme.scaled(30));
    m_nameRect = visual(QRect(m_textX, m_y, nameWidth, line));
    m_timeRect = visual(QRect(m_textX + nameWidth + m_theme.scaled(7), m_y, timeWidth, line + 1));
    if (item.sendState == SendState::Waiting || item.sendState == SendState::Sending)
        m_stateRect = visual(QRect(m_textX + nameWidth + timeWidth + m_theme.scaled(11), m_y + 1,
                                   m_theme.scaled(16), line));
    m_y += line;
}

void MessageLayout::layOutQuote(const models::TimelineItem& item, int width) {
    if (!item.message.replyTo.isValid() || item.message.redacted)
        return;
    m_quoteId = item.message.replyTo;
    m_quoteName = item.quote.senderName;
    m_quoteText =
        item.quote.text.isEmpty() ? MessageLayoutWords::tr("An earlier message") : item.quote.text;
    m_y += m_theme.scaled(3);
    const int used = textWidth(m_theme.font(TextSize::Small, TextWeight::Strong), m_quoteName) +
                     textWidth(m_theme.font(TextSize::Small), m_quoteText) + m_theme.scaled(24);
    m_quoteRect = visual(QRect(m_textX, m_y, std::min(width, used), m_theme.scaled(18)));
    m_y += m_quoteRect.height() + m_theme.scaled(3);
}

void MessageLayout::layOutBody(const models::TimelineItem& item, int width) {
    const Message& message = item.message;
    const Tokens& t = m_theme.tokens();
    // Titles are of posts; what is asked for has one everywhere.
    const bool isAsking = (message.poll || message.event) && !message.redacted;
    m_marks.layOut(message, m_context, {m_textX, m_y}, m_width);
    m_y += m_marks.height();
    if (isAsking) {
        const TextBlock::Style style{.font = m_theme.font(TextSize::Body, TextWeight::Strong),
                                     .linePitch = m_theme.scaled(20),
                                     .ink = t.ink,
                                     .suffix = {},
                                     .suffixInk = {},
                                     .maxLines = 0,
                                     .rightToLeft = m_context.rightToLeft};
        Paragraph title;
        title.text = message.title;
        const int x = visual(QRect(m_textX, 0, width, 0)).x();
        m_y = addParagraphs(m_text, {title}, style, {x, m_y}, width, m_theme);
    }
    const QString body = message.poll ? QString() : itemText::body(message, item.sender.name);
    if (!body.isEmpty()) {
        const bool quiet = itemText::isQuiet(message);
        TextBlock::Style style{.font = m_theme.font(),
                               .linePitch = m_theme.scaled(20),
                               .ink = t.ink,
                               .suffix = {},
                               .suffixInk = t.ink3,
                               .maxLines = 0,
                               .rightToLeft = m_context.rightToLeft};
        if (quiet || message.kind == MessageKind::Notice)
            style.ink = t.ink2;
        if (quiet || message.kind == MessageKind::Emote)
            style.font.setItalic(true);
        if (message.kind == MessageKind::System)
            style.font = m_theme.font(TextSize::Small);
        if (message.editedAt.isValid() && !quiet)
            style.suffix = u"  "_s + MessageLayoutWords::tr("edited");
        const bool html = !message.html.isEmpty() && !quiet && message.kind != MessageKind::Emote;
        QList<Paragraph> paragraphs =
            html ? richText::fromHtml(message.html, m_theme) : richText::fromPlain(body, m_theme);
        if (paragraphs.isEmpty())
            paragraphs = richText::fromPlain(body, m_theme);
        if (!quiet && paragraphs.size() == 1 && richText::isFewEmoji(paragraphs.first().text)) {
            style.font = m_theme.font(TextSize::Display);
            style.linePitch = m_theme.scaled(40);
        }
        const int x = visual(QRect(m_textX, 0, width, 0)).x();
        m_y = addParagraphs(m_text, paragraphs, style, {x, m_y}, width, m_theme);
    }
    if (!message.attachments.isEmpty() && !message.redacted) {
        m_y += m_theme.scaled(m_text.isEmpty() ? 2 : 6);
        m_attachments.layOut(message.attachments, m_context, {m_textX, m_y}, width, m_width);
        m_y += m_attachments.height() + m_theme.scaled(2);
    }
    if (!message.redacted) {
        m_link.layOut(message.link, m_context, {m_textX, m_y + m_theme.scaled(6)}, width, m_width);
        if (m_link.height() > 0)
            m_y += m_theme.scaled(8) + m_link.height();
    }
    m_answers.layOut(item, m_context, {m_textX, m_y + m_theme.scaled(8)},
                     std::min(width, m_theme.scaled(520)), m_width);
    if (m_answers.height() > 0)
        m_y += m_theme.scaled(8) + m_answers.height();
}

void MessageLayout::layOutTail(const models::TimelineItem& item, int width) {
    if (!item.reactions.isEmpty()) {
        m_y += m_theme.scaled(5);
        m_reactions.layOut(item.reactions, m_context, {m_textX, m_y}, width, m_width);
        m_y += m_reactions.height();
    }
    const int line = m_theme.scaled(22);
    const QFont small = m_theme.font(TextSize::Small, TextWeight::Strong);
    if (item.commentCount > 0) {
        m_replies = item.commentCount == 1
                        ? MessageLayoutWords::tr("1 reply")
                        : MessageLayoutWords::tr("%n replies", nullptr, item.commentCount);
        m_y += m_theme.scaled(4);
        m_repliesRect =
            visual(QRect(m_textX, m_y, textWidth(small, m_replies) + m_theme.scaled(26), line));
        m_y += line;
    }
    // Words alone are gone in a moment; the row does not grow and shrink for them.
    if (!item.message.attachments.isEmpty() &&
        (m_sendState == SendState::Waiting || m_sendState == SendState::Sending)) {
        m_y += m_theme.scaled(2);
        m_sending.layOut(item, m_context, {m_textX, m_y}, width, m_width);
        m_y += m_sending.height();
    }
    if (m_sendState != SendState::Failed)
        return;
    m_failure = MessageLayoutWords::tr("Not sent. %1").arg(item.failure.forPerson());
    m_y += m_theme.scaled(2);
    int x = m_textX;
    const int retry = textWidth(small, MessageLayoutWords::tr("Retry")) + m_theme.scaled(14);
    const int discard = textWidth(small, MessageLayoutWords::tr("Delete")) + m_theme.scaled(14);
    const int text =
        std::min(textWidth(m_theme.font(TextSize::Small), m_failure) + m_theme.scaled(24),
                 width - retry - discard);
    m_failureRect = visual(QRect(x, m_y, text, line));
    x += text + m_theme.scaled(2);
    m_retryRect = visual(QRect(x, m_y, retry, line));
    x += retry;
    m_discardRect = visual(QRect(x, m_y, discard, line));
    m_y += line;
}

QRect MessageLayout::inked(const PaintState& state) const {
    const bool across = m_mentionsMe || state.highlight > 0 || state.hovered || state.current;
    return across ? QRect(0, 0, m_width, m_height) : m_content;
}

void MessageLayout::paint(QPainter& painter, const PaintState& state) const {
    const Tokens& t = m_theme.tokens();
    painter.setPen(Qt::NoPen);
    const QRect row(0, m_startsRun ? m_theme.scaled(4) : 0, m_width,
                    m_height - (m_startsRun ? m_theme.scaled(4) : 0));
    if (m_mentionsMe)
        painter.fillRect(row, mixed(t.background, t.accentWash, 0.45));
    if (state.highlight > 0)
        painter.fillRect(row, mixed(t.background, t.accentWash, state.highlight));
    else if (state.hovered)
        painter.fillRect(row, mixed(t.background, t.hover, 0.5));
    if (m_mentionsMe)
        painter.fillRect(visual(QRect(0, row.y(), 3, row.height())), t.accent);
    if (state.current) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(row).adjusted(9, 1, -9, -1), metrics::radiusRow,
                                metrics::radiusRow);
    }
    paintHead(painter, state);
    paintQuote(painter);
    m_text.paint(painter, state.selectionStart, state.selectionEnd);
    m_marks.paint(painter, m_theme);
    m_link.paint(painter, state, m_context);
    m_attachments.paint(painter, state, m_context);
    m_answers.paint(painter, state, m_theme);
    m_reactions.paint(painter, state, m_theme);
    m_sending.paint(painter, state, m_context);
    paintTail(painter, state);
}

void MessageLayout::paintHead(QPainter& painter, const PaintState& state) const {
    const Tokens& t = m_theme.tokens();
    const QFont tiny = m_theme.font(TextSize::Tiny);
    if (m_startsRun) {
        paintAvatar(painter, m_avatar, m_avatarInfo, m_theme, m_context.provider, t.background);
        paintLine(painter, m_theme, m_nameRect, m_name,
                  m_theme.font(TextSize::Body, TextWeight::Strong), t.ink);
        paintLine(painter, m_theme, m_timeRect, m_time, tiny, t.ink3);
    } else if (state.hovered || state.current) {
        paintLine(painter, m_theme, m_timeRect, m_time, tiny, t.ink3, Qt::AlignTrailing);
    }
    if (!m_stateRect.isNull())
        m_theme.icons().paint(painter, Icon::ClockWaiting, m_stateRect, m_theme.scaled(13), t.ink3);
    else if (!m_startsRun &&
             (m_sendState == SendState::Waiting || m_sendState == SendState::Sending))
        m_theme.icons().paint(painter, Icon::ClockWaiting,
                              visual(QRect(m_textX - m_theme.scaled(22), m_theme.scaled(3),
                                           m_theme.scaled(16), m_theme.scaled(20))),
                              m_theme.scaled(13), t.ink3);
}

void MessageLayout::paintQuote(QPainter& painter) const {
    if (m_quoteRect.isNull())
        return;
    const Tokens& t = m_theme.tokens();
    const auto place = [&](int x, int width) {
        return mirrored(QRect(x, 0, width, m_quoteRect.height()), m_quoteRect.width(),
                        m_context.rightToLeft)
            .translated(m_quoteRect.topLeft());
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(place(0, 3), 1.5, 1.5);
    const QFont strong = m_theme.font(TextSize::Small, TextWeight::Strong);
    const int name = std::min(textWidth(strong, m_quoteName) + 1, m_quoteRect.width() / 2);
    const int x = m_theme.scaled(13);
    paintLine(painter, m_theme, place(x, name), m_quoteName, strong, t.ink2);
    const int gap = m_quoteName.isEmpty() ? 0 : 4;
    paintLine(painter, m_theme, place(x + name + gap, m_quoteRect.width() - x - name - gap),
              m_quoteText, m_theme.font(TextSize::Small), t.ink2);
}

void MessageLayout::paintTail(QPainter& painter, const PaintState& state) const {
    const Tokens& t = m_theme.tokens();
    const QFont strong = m_theme.font(TextSize::Small, TextWeight::Strong);
    const int icon = m_theme.scaled(16);
    const auto withIcon = [&](const QRect& rect, Icon which, const QString& text, const QColor& ink,
                              const QFont& font) {
        m_theme.icons().paint(
            painter, which,
            mirrored(QRect(0, 0, icon, rect.height()), rect.width(), m_context.rightToLeft)
                .translated(rect.topLeft()),
            icon, ink);
        paintLine(painter, m_theme,
                  mirrored(QRect(icon + 5, 0, rect.width() - icon - 5, rect.height()), rect.width(),
                           m_context.rightToLeft)
                      .translated(rect.topLeft()),
                  text, font, ink);
    };
    if (!m_repliesRect.isNull())
        withIcon(m_repliesRect, Icon::Thread, m_replies, t.accent, strong);
    if (m_failureRect.isNull())
        return;
    withIcon(m_failureRect, Icon::Warning, m_failure, t.danger, m_theme.font(TextSize::Small));
    for (const auto& [rect, text] : {std::pair{m_retryRect, MessageLayoutWords::tr("Retry")},
                                     {m_discardRect, MessageLayoutWords::tr("Delete")}}) {
        QFont font = strong;
        font.setUnderline(rect.contains(state.pointer));
        paintLine(painter, m_theme, rect, text, font, t.accent, Qt::AlignHCenter);
    }
}

Hit MessageLayout::hit(QPoint point) const {
    const auto at = [&](Hit::What what, const QRect& rect, const QString& value = {}) {
        return Hit{.what = what, .index = -1, .value = value, .message = m_id, .rect = rect};
    };
    if (m_avatar.contains(point) || m_nameRect.contains(point))
        return at(Hit::What::Person, m_avatar.contains(point) ? m_avatar : m_nameRect);
    if (m_quoteRect.contains(point)) {
        Hit hit = at(Hit::What::Quote, m_quoteRect);
        hit.message = m_quoteId;
        return hit;
    }
    if (m_repliesRect.contains(point))
        return at(Hit::What::Comments, m_repliesRect);
    if (m_retryRect.contains(point))
        return at(Hit::What::Retry, m_retryRect);
    if (m_discardRect.contains(point))
        return at(Hit::What::Discard, m_discardRect);
    for (Hit hit : {m_reactions.hit(point), m_attachments.hit(point), m_link.hit(point),
                    m_answers.hit(point), m_sending.hit(point)}) {
        if (hit.what != Hit::What::Nothing) {
            hit.message = m_id;
            return hit;
        }
    }
    if (const QString link = m_text.linkAt(point); !link.isEmpty())
        return at(Hit::What::Link, {}, link);
    return m_text.contains(point) ? at(Hit::What::Text, {})
                                  : Hit{.value = {}, .message = m_id, .rect = {}};
}

} // namespace parvis::ui
