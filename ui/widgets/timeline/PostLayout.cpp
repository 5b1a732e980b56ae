#include "ui/widgets/timeline/PostLayout.h"

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

constexpr int gap = 14; // between cards
constexpr int foldedLines = 12;

struct PostLayoutWords {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::PostLayout)
};

} // namespace

PostLayout::PostLayout(const models::TimelineItem& item, const LayoutContext& context, int width)
    : m_context(context)
    , m_theme(context.theme)
    , m_width(width)
    , m_id(item.message.id)
    , m_avatarInfo(avatarOf(item.sender))
    , m_name(item.sender.name)
    , m_following(item.following) {
    const int cardWidth = std::min(m_theme.scaled(metrics::feedWidth), width - 2 * gap);
    const int cardX = (width - cardWidth) / 2;
    m_left = cardX + m_theme.scaled(19);
    m_room = cardWidth - 2 * m_theme.scaled(19);
    m_y = m_theme.scaled(17);
    layOutHead(item);
    layOutBody(item);
    layOutButtons(item);
    layOutComments(item);
    layOutState(item);
    m_card = QRect(cardX, 0, cardWidth, m_y + m_theme.scaled(16));
    m_height = m_card.height() + gap;
}

QRect PostLayout::visual(const QRect& rect) const {
    return mirrored(rect, m_width, m_context.rightToLeft);
}

void PostLayout::layOutHead(const models::TimelineItem& item) {
    const int side = m_theme.scaled(40);
    m_avatar = visual(QRect(m_left, m_y, side, side));
    const int x = m_left + side + m_theme.scaled(10);
    const int more = m_theme.scaled(34);
    const int sign = item.following == Following::Usual ? 0 : m_theme.scaled(22);
    const int room = m_room - side - m_theme.scaled(10) - more - sign;
    if (sign > 0)
        m_followingRect =
            visual(QRect(m_left + m_room - more - sign, m_y + m_theme.scaled(3), sign, more));
    const int half = m_theme.scaled(19);
    const int nameWidth = textWidth(m_theme.font(TextSize::Body, TextWeight::Strong), m_name) + 2;
    m_nameRect = visual(QRect(x, m_y + m_theme.scaled(1), std::min(room, nameWidth), half));
    QStringList byline{item.sender.title, relativeTime(item.message.sentAt, m_context.now)};
    if (item.message.editedAt.isValid())
        byline.append(PostLayoutWords::tr("edited"));
    byline.removeAll(QString());
    m_byline = byline.join(u" · "_s);
    m_bylineRect = visual(QRect(x, m_y + half + m_theme.scaled(1), room, half));
    m_buttons.push_back(
        {Hit::What::More,
         Icon::More,
         {},
         visual(QRect(m_left + m_room - more, m_y + m_theme.scaled(3), more, more))});
    m_y += side + m_theme.scaled(10);
}

void PostLayout::layOutBody(const models::TimelineItem& item) {
    const Message& message = item.message;
    const Tokens& t = m_theme.tokens();
    const int x = visual(QRect(m_left, 0, m_room, 0)).x();
    m_marks.layOut(message, m_context, {m_left, m_y}, m_width);
    m_y += m_marks.height();
    if (!message.title.isEmpty() && !message.redacted) {
        TextBlock::Style style{.font = m_theme.font(TextSize::Large, TextWeight::Strong),
                               .linePitch = m_theme.scaled(23),
                               .ink = t.ink,
                               .suffix = {},
                               .suffixInk = {},
                               .maxLines = 0,
                               .rightToLeft = m_context.rightToLeft};
        Paragraph title;
        title.text = message.title;
        m_y = addParagraphs(m_text, {title}, style, {x, m_y}, m_room, m_theme) + m_theme.scaled(4);
    }
    // The answers of a poll stand below, as what they are.
    const QString body = message.poll ? QString() : itemText::body(message, item.sender.name);
    if (!body.isEmpty()) {
        const bool quiet = itemText::isQuiet(message);
        TextBlock::Style style{.font = m_theme.font(),
                               .linePitch = m_theme.scaled(20),
                               .ink = quiet ? t.ink2 : t.ink,
                               .suffix = {},
                               .suffixInk = {},
                               .maxLines = 0,
                               .rightToLeft = m_context.rightToLeft};
        style.font.setItalic(quiet);
        QList<Paragraph> paragraphs = !message.html.isEmpty() && !quiet
                                          ? richText::fromHtml(message.html, m_theme)
                                          : richText::fromPlain(body, m_theme);
        const bool expanded = m_context.expanded && m_context.expanded->contains(m_id);
        if (!expanded && (paragraphs.size() > 10 || body.size() > 900)) {
            paragraphs = paragraphs.mid(0, 4);
            style.maxLines = foldedLines;
        }
        m_y = addParagraphs(m_text, paragraphs, style, {x, m_y}, m_room, m_theme);
        if (style.maxLines > 0) {
            const QString more = PostLayoutWords::tr("Read more");
            const QFont strong = m_theme.font(TextSize::Body, TextWeight::Strong);
            m_buttons.push_back(
                {Hit::What::Expand, Icon::ChevronDown, more,
                 visual(QRect(m_left - m_theme.scaled(8), m_y + m_theme.scaled(2),
                              textWidth(strong, more) + m_theme.scaled(40), m_theme.scaled(28)))});
            m_y += m_theme.scaled(30);
        }
    }
    if (!message.attachments.isEmpty() && !message.redacted) {
        m_y += m_theme.scaled(13);
        m_attachments.layOut(message.attachments, m_context, {m_left, m_y}, m_room, m_width);
        m_y += m_attachments.height();
    }
    if (!message.redacted) {
        m_link.layOut(message.link, m_context, {m_left, m_y + m_theme.scaled(10)}, m_room, m_width);
        if (m_link.height() > 0)
            m_y += m_theme.scaled(10) + m_link.height();
    }
    m_answers.layOut(item, m_context, {m_left, m_y + m_theme.scaled(12)}, m_room, m_width);
    if (m_answers.height() > 0)
        m_y += m_theme.scaled(12) + m_answers.height();
    m_y += m_theme.scaled(14);
}

void PostLayout::layOutButtons(const models::TimelineItem& item) {
    // What the server does not have yet cannot be answered.
    if (item.message.redacted || item.sendState != SendState::Sent)
        return;
    const int height = m_theme.scaled(34);
    const int chip = m_theme.scaled(22);
    m_reactions.layOut(item.reactions, m_context, {m_left, m_y + (height - chip) / 2}, m_room,
                       m_width, true);
    int y = m_y;
    int x = m_left - m_theme.scaled(8);
    const QString comments = item.commentCount == 0 ? PostLayoutWords::tr("Comment")
                             : item.commentCount == 1
                                 ? PostLayoutWords::tr("1 comment")
                                 : PostLayoutWords::tr("%n comments", nullptr, item.commentCount);
    std::vector<Button> wanted;
    if (item.reactions.isEmpty() && m_context.mayReact)
        wanted.push_back(
            {Hit::What::AddReaction, Icon::SmilePlus, PostLayoutWords::tr("React"), {}});
    if (item.commentCount > 0 || m_context.mayComment)
        wanted.push_back({Hit::What::Comments, Icon::Chat, comments, {}});
    const QFont font = m_theme.font();
    int total = 0;
    for (Button& button : wanted) {
        const int width = textWidth(font, button.text) + m_theme.scaled(42);
        button.rect = QRect(0, 0, width, height);
        total += width;
    }
    if (!item.reactions.isEmpty()) {
        const bool fits =
            m_reactions.height() <= chip && m_reactions.end() + total <= m_left + m_room;
        if (fits)
            x = m_reactions.end();
        else
            y += m_reactions.height() + m_theme.scaled(8);
    }
    for (Button& button : wanted) {
        button.rect = visual(QRect(x, y, button.rect.width(), height));
        x += button.rect.width();
        m_buttons.push_back(button);
    }
    m_y = y + height;
}

void PostLayout::layOutComments(const models::TimelineItem& item) {
    const Tokens& t = m_theme.tokens();
    const int side = m_theme.scaled(30);
    const int padding = m_theme.scaled(12);
    const int bubbleX = m_left + side + m_theme.scaled(10);
    const int bubbleWidth = m_room - side - m_theme.scaled(10);
    for (const auto& summary : item.comments) {
        m_y += m_theme.scaled(m_comments.empty() ? 12 : 8);
        Comment comment;
        comment.id = summary.message.id;
        comment.avatarInfo = avatarOf(summary.sender);
        comment.name = summary.sender.name;
        comment.age = shortAge(summary.message.sentAt, m_context.now);
        if (summary.sendState == SendState::Failed)
            comment.age = PostLayoutWords::tr("not sent");
        comment.avatar = visual(QRect(m_left, m_y, side, side));
        const int top = m_y;
        m_y += m_theme.scaled(7);
        comment.nameRect =
            visual(QRect(bubbleX + padding, m_y, bubbleWidth - 2 * padding, m_theme.scaled(20)));
        m_y += m_theme.scaled(19);
        const bool quiet = itemText::isQuiet(summary.message);
        const QString body = itemText::body(summary.message, summary.sender.name);
        const TextBlock::Style style{.font = m_theme.font(),
                                     .linePitch = m_theme.scaled(20),
                                     .ink = quiet ? t.ink2 : t.ink,
                                     .suffix = {},
                                     .suffixInk = {},
                                     .maxLines = 8,
                                     .rightToLeft = m_context.rightToLeft};
        const QList<Paragraph> paragraphs = !summary.message.html.isEmpty() && !quiet
                                                ? richText::fromHtml(summary.message.html, m_theme)
                                                : richText::fromPlain(body, m_theme);
        const int x = visual(QRect(bubbleX + padding, 0, bubbleWidth - 2 * padding, 0)).x();
        m_y = addParagraphs(m_commentText, paragraphs, style, {x, m_y}, bubbleWidth - 2 * padding,
                            m_theme);
        m_y += m_theme.scaled(7);
        comment.bubble = visual(QRect(bubbleX, top, bubbleWidth, m_y - top));
        if (!summary.reactions.isEmpty()) {
            m_y += m_theme.scaled(4);
            comment.reactions.layOut(summary.reactions, m_context, {bubbleX, m_y}, bubbleWidth,
                                     m_width);
            m_y += comment.reactions.height();
        }
        m_comments.push_back(std::move(comment));
    }
    if (!item.message.redacted && item.commentCount > 0 && m_context.mayComment) {
        m_y += m_theme.scaled(10);
        m_writeHint = PostLayoutWords::tr("Write a comment…");
        m_writeRect = visual(QRect(m_left, m_y, m_room, m_theme.scaled(34)));
        m_y += m_writeRect.height();
    }
}

void PostLayout::layOutState(const models::TimelineItem& item) {
    if (item.sendState == SendState::Sent)
        return;
    m_y += m_theme.scaled(8);
    if (item.sendState != SendState::Failed) {
        m_sending.layOut(item, m_context, {m_left, m_y}, m_room, m_width);
        m_y += m_sending.height();
        return;
    }
    const int line = m_theme.scaled(24);
    m_failure = PostLayoutWords::tr("Not posted. %1").arg(item.failure.forPerson());
    const QFont strong = m_theme.font(TextSize::Body, TextWeight::Strong);
    int end = m_left + m_room;
    for (const auto& [what, text] : {std::pair{Hit::What::Discard, PostLayoutWords::tr("Delete")},
                                     {Hit::What::Retry, PostLayoutWords::tr("Retry")}}) {
        const int width = textWidth(strong, text) + m_theme.scaled(18);
        end -= width;
        m_buttons.push_back({what, Icon::Retry, text, visual(QRect(end, m_y, width, line))});
    }
    m_failureRect = visual(QRect(m_left, m_y, end - m_left, line));
    m_y += line;
}

QRect PostLayout::inked(const PaintState&) const {
    return m_card;
}

void PostLayout::paint(QPainter& painter, const PaintState& state) const {
    const Tokens& t = m_theme.tokens();
    painter.setPen(QPen(state.current ? t.focus : t.line, state.current ? 2 : 1));
    painter.setBrush(state.highlight > 0 ? mixed(t.card, t.accentWash, state.highlight) : t.card);
    const double inset = state.current ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(m_card).adjusted(inset, inset, -inset, -inset),
                            metrics::radiusCard, metrics::radiusCard);
    paintHead(painter, state);
    m_text.paint(painter, state.selectionStart, state.selectionEnd);
    m_marks.paint(painter, m_theme);
    m_link.paint(painter, state, m_context);
    m_attachments.paint(painter, state, m_context);
    m_answers.paint(painter, state, m_theme);
    m_reactions.paint(painter, state, m_theme);
    paintButtons(painter, state);
    paintComments(painter, state);
    m_sending.paint(painter, state, m_context);
    if (!m_failureRect.isNull())
        paintLine(painter, m_theme, m_failureRect, m_failure, m_theme.font(TextSize::Small),
                  t.danger);
}

void PostLayout::paintHead(QPainter& painter, const PaintState& state) const {
    const Tokens& t = m_theme.tokens();
    paintAvatar(painter, m_avatar, m_avatarInfo, m_theme, m_context.provider, t.card);
    QFont name = m_theme.font(TextSize::Body, TextWeight::Strong);
    name.setUnderline(m_nameRect.contains(state.pointer));
    paintLine(painter, m_theme, m_nameRect, m_name, name, t.ink);
    paintLine(painter, m_theme, m_bylineRect, m_byline, m_theme.font(TextSize::Small), t.ink3);
    if (!m_followingRect.isNull())
        m_theme.icons().paint(painter, m_following == Following::Muted ? Icon::BellOff : Icon::Bell,
                              m_followingRect, m_theme.scaled(16), t.ink3);
}

void PostLayout::paintButtons(QPainter& painter, const PaintState& state) const {
    const Tokens& t = m_theme.tokens();
    const int icon = m_theme.scaled(19);
    for (const Button& button : m_buttons) {
        const bool over = button.rect.contains(state.pointer);
        if (over) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.hover);
            painter.drawRoundedRect(button.rect, metrics::radiusControl, metrics::radiusControl);
        }
        const bool accent = button.what == Hit::What::Retry || button.what == Hit::What::Discard ||
                            button.what == Hit::What::Expand;
        const QColor ink = accent ? t.accent : over ? t.ink : t.ink2;
        if (button.what == Hit::What::Retry || button.what == Hit::What::Discard) {
            paintLine(painter, m_theme, button.rect, button.text,
                      m_theme.font(TextSize::Body, TextWeight::Strong), ink, Qt::AlignHCenter);
            continue;
        }
        if (button.text.isEmpty()) {
            m_theme.icons().paint(painter, button.icon, button.rect, icon + 1, ink);
            continue;
        }
        const auto place = [&](int x, int width) {
            return mirrored(QRect(x, 0, width, button.rect.height()), button.rect.width(),
                            m_context.rightToLeft)
                .translated(button.rect.topLeft());
        };
        const int inset = m_theme.scaled(8);
        m_theme.icons().paint(painter, button.icon, place(inset, icon), icon, ink);
        paintLine(painter, m_theme,
                  place(inset + icon + m_theme.scaled(6), button.rect.width() - icon - inset - 6),
                  button.text,
                  m_theme.font(TextSize::Body, accent ? TextWeight::Strong : TextWeight::Regular),
                  ink);
    }
}

void PostLayout::paintComments(QPainter& painter, const PaintState& state) const {
    const Tokens& t = m_theme.tokens();
    const QFont strong = m_theme.font(TextSize::Body, TextWeight::Strong);
    const QFont tiny = m_theme.font(TextSize::Tiny);
    for (const Comment& comment : m_comments) {
        paintAvatar(painter, comment.avatar, comment.avatarInfo, m_theme, m_context.provider,
                    t.card);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.bubble);
        painter.drawRoundedRect(comment.bubble, 12, 12);
        // The name gives way to the age: that says nothing when it is cut.
        const int ageWidth = textWidth(tiny, comment.age) + 2;
        const int gap = m_theme.scaled(5);
        const int nameWidth = std::max(0, std::min(textWidth(strong, comment.name) + 2,
                                                   comment.nameRect.width() - ageWidth - gap));
        const auto within = [&](int x, int y, int width) {
            return mirrored(QRect(x, y, width, comment.nameRect.height()), comment.nameRect.width(),
                            m_context.rightToLeft)
                .translated(comment.nameRect.topLeft());
        };
        paintLine(painter, m_theme, within(0, 0, nameWidth), comment.name, strong, t.ink);
        paintLine(painter, m_theme, within(nameWidth + gap, 1, ageWidth), comment.age, tiny,
                  t.ink3);
        comment.reactions.paint(painter, state, m_theme);
    }
    m_commentText.paint(painter, 0, 0);
    if (m_writeRect.isNull())
        return;
    const bool over = m_writeRect.contains(state.pointer);
    painter.setPen(QPen(over ? t.border : t.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(m_writeRect).adjusted(0.5, 0.5, -0.5, -0.5),
                            m_writeRect.height() / 2.0, m_writeRect.height() / 2.0);
    paintLine(painter, m_theme, m_writeRect.adjusted(14, 0, -14, 0), m_writeHint, m_theme.font(),
              t.ink3);
}

Hit PostLayout::hit(QPoint point) const {
    const auto at = [&](Hit::What what, const QRect& rect, const MessageId& id,
                        const QString& value = {}) {
        return Hit{.what = what, .index = -1, .value = value, .message = id, .rect = rect};
    };
    if (m_avatar.contains(point) || m_nameRect.contains(point))
        return at(Hit::What::Person, m_avatar.contains(point) ? m_avatar : m_nameRect, m_id);
    for (const Button& button : m_buttons)
        if (button.rect.contains(point))
            return at(button.what, button.rect, m_id);
    if (m_writeRect.contains(point))
        return at(Hit::What::WriteComment, m_writeRect, m_id);
    for (Hit hit : {m_reactions.hit(point), m_attachments.hit(point), m_link.hit(point),
                    m_answers.hit(point), m_sending.hit(point)}) {
        if (hit.what != Hit::What::Nothing) {
            hit.message = m_id;
            return hit;
        }
    }
    for (const Comment& comment : m_comments) {
        const int name = textWidth(m_theme.font(TextSize::Body, TextWeight::Strong), comment.name);
        const QRect nameRect = mirrored(QRect(0, 0, name, comment.nameRect.height()),
                                        comment.nameRect.width(), m_context.rightToLeft)
                                   .translated(comment.nameRect.topLeft());
        if (comment.avatar.contains(point) || nameRect.contains(point))
            return at(Hit::What::Person, comment.avatar, comment.id);
        if (Hit hit = comment.reactions.hit(point); hit.what != Hit::What::Nothing) {
            hit.message = comment.id;
            return hit;
        }
        if (comment.bubble.contains(point)) {
            const QString link = m_commentText.linkAt(point);
            return link.isEmpty() ? at(Hit::What::Comments, comment.bubble, m_id)
                                  : at(Hit::What::Link, {}, comment.id, link);
        }
    }
    if (const QString link = m_text.linkAt(point); !link.isEmpty())
        return at(Hit::What::Link, {}, m_id, link);
    return m_text.contains(point) ? at(Hit::What::Text, {}, m_id)
                                  : Hit{.value = {}, .message = m_id, .rect = {}};
}

} // namespace parvis::ui
