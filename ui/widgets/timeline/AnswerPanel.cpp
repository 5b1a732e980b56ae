#include "ui/widgets/timeline/AnswerPanel.h"

#include "ui/widgets/TimeText.h"
#include "ui/widgets/timeline/PaintHelpers.h"
#include "ui/widgets/timeline/RichText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

struct AnswerPanelWords {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::AnswerPanel)
};

QString dayOf(const QDate& day, const QDate& today) {
    const QLocale locale;
    if (day.year() != today.year())
        return locale.toString(day, QLocale::LongFormat);
    // The long form without its year: other languages put it elsewhere.
    QString format = locale.dateFormat(QLocale::LongFormat);
    for (const QString& year : {u", yyyy"_s, u" 'de' yyyy"_s, u" yyyy"_s, u"yyyy"_s})
        format.remove(year);
    return locale.toString(day, format.trimmed());
}

} // namespace

QString eventTime(const CalendarEvent& event, const QDateTime& now) {
    const QDateTime start = event.start.toLocalTime();
    const QDateTime end = event.end.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (event.allDay) {
        // Days are the same everywhere: those of the zone in which they were meant.
        const QTimeZone zone(event.timeZone.toLatin1());
        const auto day = [&](const QDateTime& at) {
            return (zone.isValid() ? at.toTimeZone(zone) : at).date();
        };
        const QDate first = day(event.start);
        const QDate last = day(event.end.addMSecs(-1));
        return last > first ? u"%1 – %2"_s.arg(dayOf(first, today), dayOf(last, today))
                            : dayOf(first, today);
    }
    const QString from = dayOf(start.date(), today) + u", "_s + clockTime(start);
    if (end.date() == start.date())
        return end == start ? from : from + u"–"_s + clockTime(end);
    return u"%1 – %2"_s.arg(from, dayOf(end.date(), today) + u", "_s + clockTime(end));
}

bool isOpen(const Poll& poll, const PollTally& tally, const QDateTime& now) {
    return !tally.closedAt.isValid() && (!poll.closesAt.isValid() || now < poll.closesAt);
}

// --- Marks ---

void MarkStrip::layOut(const Message& message, const LayoutContext& context, QPoint topLeft,
                       int rowWidth) {
    if (message.redacted || (!message.mustRead && !message.important && !message.note))
        return;
    const Theme& theme = context.theme;
    const QFont font = theme.font(TextSize::Tiny, TextWeight::Strong);
    int x = topLeft.x();
    const auto add = [&](const QString& text, bool urgent) {
        const int width = textWidth(font, text) + theme.scaled(18);
        m_marks.push_back({mirrored(QRect(x, topLeft.y(), width, theme.scaled(20)), rowWidth,
                                    context.rightToLeft),
                           text, urgent});
        x += width + theme.scaled(6);
    };
    if (message.important)
        add(AnswerPanelWords::tr("Important"), true);
    if (message.mustRead)
        add(AnswerPanelWords::tr("Must read"), false);
    if (message.note)
        add(AnswerPanelWords::tr("Note"), false);
    m_height = theme.scaled(28);
}

void MarkStrip::paint(QPainter& painter, const Theme& theme) const {
    const Tokens& t = theme.tokens();
    for (const Mark& mark : m_marks) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark.urgent ? t.warningWash : t.accentWash);
        painter.drawRoundedRect(mark.rect, mark.rect.height() / 2.0, mark.rect.height() / 2.0);
        paintLine(painter, theme, mark.rect, mark.text,
                  theme.font(TextSize::Tiny, TextWeight::Strong),
                  mark.urgent ? t.warning : t.accent, Qt::AlignHCenter);
    }
}

// --- What is asked ---

QRect AnswerPanel::place(int x, int width, int height, const LayoutContext& context) const {
    return mirrored(QRect(x, m_y, width, height), m_rowWidth, context.rightToLeft);
}

void AnswerPanel::layOut(const models::TimelineItem& item, const LayoutContext& context,
                         QPoint topLeft, int width, int rowWidth) {
    const Message& message = item.message;
    if (message.redacted || (!message.poll && !message.event && !message.mustRead))
        return;
    m_left = topLeft.x();
    m_y = topLeft.y();
    m_width = width;
    m_rowWidth = rowWidth;
    if (message.poll)
        layOutPoll(item, context);
    if (message.event)
        layOutEvent(item, context);
    // What the server does not have yet, nobody can have read.
    if (message.mustRead && item.sendState == models::SendState::Sent)
        layOutReading(item, context);
    m_height = m_y - topLeft.y();
}

void AnswerPanel::layOutPoll(const models::TimelineItem& item, const LayoutContext& context) {
    const Poll& poll = *item.message.poll;
    const PollTally& tally = item.answers.poll;
    const Theme& theme = context.theme;
    m_several = poll.maxSelections > 1;
    const bool open = isOpen(poll, tally, context.now);
    m_isOpen = open && context.mayReact && item.sendState == models::SendState::Sent;
    const bool shown = !poll.hiddenResults || !open;
    for (qsizetype i = 0; i < poll.answers.size(); ++i)
        addChoice(poll.answers[i], tally.votes.value(i), tally.voters, shown,
                  tally.mine.contains(poll.answers[i].id), context);
    QStringList words{tally.voters == 1 ? AnswerPanelWords::tr("1 vote")
                                        : AnswerPanelWords::tr("%n votes", nullptr, tally.voters)};
    if (!open)
        words.append(AnswerPanelWords::tr("closed"));
    else if (poll.closesAt.isValid())
        words.append(
            AnswerPanelWords::tr("closes %1")
                .arg(rowTime(poll.closesAt, context.now) + u", "_s + clockTime(poll.closesAt)));
    if (open && m_several)
        words.append(AnswerPanelWords::tr("choose up to %1").arg(poll.maxSelections));
    if (!shown)
        words.append(AnswerPanelWords::tr("results when it is closed"));
    const QString text = words.join(u" · "_s);
    const int line = theme.scaled(24);
    const int used = std::min(m_width, textWidth(theme.font(TextSize::Small), text) + 2);
    if (shown && tally.voters > 0)
        m_buttons.push_back({Hit::What::ShowAnswers,
                             {},
                             text,
                             place(m_left, used, line, context),
                             false,
                             false,
                             true});
    else
        m_lines.push_back({place(m_left, m_width, line, context), text, std::nullopt, false});
    m_y += line;
}

void AnswerPanel::addChoice(const PollAnswer& answer, int votes, int voters, bool shown, bool mine,
                            const LayoutContext& context) {
    const Theme& theme = context.theme;
    const int padding = theme.scaled(10);
    const int side = theme.scaled(18);
    const QString count = shown ? QLocale().toString(votes) : QString();
    const int countWidth = shown ? theme.scaled(46) : 0;
    const int textX = m_left + padding + side + padding;
    const int textRoom = m_width - (textX - m_left) - padding - countWidth;
    const TextBlock::Style style{
        .font = theme.font(TextSize::Body, mine ? TextWeight::Strong : TextWeight::Regular),
        .linePitch = theme.scaled(20),
        .ink = theme.tokens().ink,
        .suffix = {},
        .suffixInk = {},
        .maxLines = 4,
        .rightToLeft = context.rightToLeft};
    Paragraph paragraph;
    paragraph.text = answer.text;
    const int x = mirrored(QRect(textX, 0, textRoom, 0), m_rowWidth, context.rightToLeft).x();
    const int bottom =
        addParagraphs(m_texts, {paragraph}, style, {x, m_y + theme.scaled(8)}, textRoom, theme);
    const int height = bottom - m_y + theme.scaled(8);
    const auto share = shown && voters > 0 ? double(votes) / voters : 0.0;
    Choice choice;
    choice.rect = place(m_left, m_width, height, context);
    choice.bar = place(m_left, int(m_width * share), height, context);
    choice.mark = mirrored(QRect(m_left + padding, m_y + theme.scaled(9), side, side), m_rowWidth,
                           context.rightToLeft);
    choice.countRect = place(m_left + m_width - padding - countWidth, countWidth, height, context);
    choice.id = answer.id;
    choice.count = count;
    choice.mine = mine;
    m_choices.push_back(std::move(choice));
    m_y += height + theme.scaled(6);
}

void AnswerPanel::layOutEvent(const models::TimelineItem& item, const LayoutContext& context) {
    const CalendarEvent& event = *item.message.event;
    const Theme& theme = context.theme;
    const int side = theme.scaled(52);
    const int gap = theme.scaled(14);
    m_tile = place(m_left, side, side, context);
    const QDate day = event.start.toLocalTime().date();
    m_tileMonth = QLocale().toString(day, u"MMM"_s);
    m_tileDay = QLocale().toString(day.day());
    const int line = theme.scaled(22);
    const int top = m_y;
    const int x = m_left + side + gap;
    const int room = m_width - side - gap;
    const bool placed = !event.place.isEmpty();
    m_y += (side - line * (placed ? 2 : 1)) / 2;
    m_lines.push_back(
        {place(x, room, line, context), eventTime(event, context.now), std::nullopt, true});
    m_y += line;
    if (placed)
        m_lines.push_back({place(x, room, line, context), event.place, std::nullopt, false});
    m_y = top + side + theme.scaled(12);
    if (item.sendState != models::SendState::Sent)
        return;
    const bool past = event.end < context.now;
    std::vector<Button> buttons;
    const auto add = [&](QStringView key, const QString& words, int count) {
        const QString text = count > 0 ? words + u"  "_s + QLocale().toString(count) : words;
        buttons.push_back({past || !context.mayReact ? Hit::What::ShowAnswers : Hit::What::Attend,
                           key.toString(),
                           text,
                           {},
                           item.answers.mine == key,
                           false,
                           false});
    };
    add(going, AnswerPanelWords::tr("Going"), item.answers.going);
    add(maybeGoing, AnswerPanelWords::tr("Maybe"), item.answers.maybeGoing);
    add(notGoing, AnswerPanelWords::tr("Can’t go"), item.answers.notGoing);
    if (item.answers.going + item.answers.maybeGoing + item.answers.notGoing > 0)
        buttons.push_back({Hit::What::ShowAnswers,
                           {},
                           AnswerPanelWords::tr("Who comes"),
                           {},
                           false,
                           false,
                           true});
    buttons.push_back({Hit::What::SaveEvent,
                       {},
                       AnswerPanelWords::tr("Add to calendar"),
                       {},
                       false,
                       false,
                       true});
    addButtons(std::move(buttons), context);
}

void AnswerPanel::layOutReading(const models::TimelineItem& item, const LayoutContext& context) {
    if (m_y > 0 && (item.message.poll || item.message.event))
        m_y += context.theme.scaled(10);
    const int count = item.answers.acknowledged;
    std::vector<Button> buttons;
    if (!item.answers.acknowledgedByMe && context.mayReact)
        buttons.push_back({Hit::What::Acknowledge,
                           {},
                           AnswerPanelWords::tr("I have read this"),
                           {},
                           false,
                           true,
                           false});
    QString told = count == 1 ? AnswerPanelWords::tr("1 person has read this")
                              : AnswerPanelWords::tr("%n people have read this", nullptr, count);
    if (item.answers.acknowledgedByMe && !item.own)
        told = AnswerPanelWords::tr("You have read this") + u" · "_s + told;
    buttons.push_back({Hit::What::ShowAnswers, {}, told, {}, false, false, true});
    addButtons(std::move(buttons), context);
}

void AnswerPanel::addButtons(std::vector<Button> buttons, const LayoutContext& context) {
    const Theme& theme = context.theme;
    const int height = theme.scaled(32);
    const int gap = theme.scaled(8);
    int x = m_left;
    for (Button& button : buttons) {
        const QFont font =
            theme.font(button.plain ? TextSize::Small : TextSize::Body,
                       button.chosen || button.primary ? TextWeight::Strong : TextWeight::Regular);
        const int width =
            std::min(m_width, textWidth(font, button.text) + theme.scaled(button.plain ? 4 : 28));
        if (x > m_left && x + width > m_left + m_width) {
            x = m_left;
            m_y += height + gap;
        }
        button.rect = place(x, width, height, context);
        x += width + gap + (button.plain ? gap : 0);
        m_buttons.push_back(std::move(button));
    }
    m_y += height;
}

void AnswerPanel::paint(QPainter& painter, const PaintState& state, const Theme& theme) const {
    const Tokens& t = theme.tokens();
    const double radius = metrics::radiusControl;
    for (const Choice& choice : m_choices) {
        const bool over = m_isOpen && choice.rect.contains(state.pointer);
        const QRectF frame = QRectF(choice.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.card);
        painter.drawRoundedRect(frame, radius, radius);
        if (!choice.bar.isEmpty()) {
            painter.save();
            painter.setClipRect(choice.bar);
            painter.setBrush(choice.mine ? t.accentWash : t.pressed);
            painter.drawRoundedRect(frame, radius, radius);
            painter.restore();
        }
        painter.setPen(QPen(choice.mine || over ? t.accent : t.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, radius, radius);
        const QRectF mark = QRectF(choice.mark).adjusted(1, 1, -1, -1);
        const double round = m_several ? 4 : mark.height() / 2;
        painter.setPen(QPen(choice.mine ? t.accent : t.border, 1.5));
        painter.setBrush(choice.mine ? t.accent : QColor(Qt::transparent));
        painter.drawRoundedRect(mark, round, round);
        if (choice.mine)
            theme.icons().paint(painter, Icon::Check, choice.mark, theme.scaled(12), t.onAccent);
        paintLine(
            painter, theme, choice.countRect, choice.count,
            theme.font(TextSize::Body, choice.mine ? TextWeight::Strong : TextWeight::Regular),
            choice.mine ? t.accent : t.ink2, Qt::AlignTrailing);
    }
    m_texts.paint(painter, 0, 0);
    if (!m_tile.isNull()) {
        painter.setPen(QPen(t.line, 1));
        painter.setBrush(t.card);
        painter.drawRoundedRect(QRectF(m_tile).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        const int head = m_tile.height() * 2 / 5;
        paintLine(painter, theme, QRect(m_tile.x(), m_tile.y() + 3, m_tile.width(), head),
                  m_tileMonth, theme.font(TextSize::Tiny, TextWeight::Strong), t.danger,
                  Qt::AlignHCenter);
        paintLine(
            painter, theme,
            QRect(m_tile.x(), m_tile.y() + head - 2, m_tile.width(), m_tile.height() - head - 2),
            m_tileDay, theme.font(TextSize::Large, TextWeight::Strong), t.ink, Qt::AlignHCenter);
    }
    for (const Line& line : m_lines)
        paintLine(painter, theme, line.rect, line.text,
                  theme.font(line.strong ? TextSize::Body : TextSize::Small,
                             line.strong ? TextWeight::Strong : TextWeight::Regular),
                  line.strong ? t.ink : t.ink2);
    for (const Button& button : m_buttons) {
        const bool over = button.rect.contains(state.pointer);
        if (button.plain) {
            QFont font = theme.font(TextSize::Small);
            font.setUnderline(over);
            paintLine(painter, theme, button.rect, button.text, font, over ? t.accent : t.ink2);
            continue;
        }
        const QColor fill = button.primary  ? (over ? t.accentHover : t.accent)
                            : button.chosen ? t.accentWash
                            : over          ? t.hover
                                            : t.card;
        painter.setPen(button.primary ? QPen(Qt::NoPen)
                                      : QPen(button.chosen ? t.accent : t.border, 1));
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        paintLine(painter, theme, button.rect, button.text,
                  theme.font(TextSize::Body, button.chosen || button.primary ? TextWeight::Strong
                                                                             : TextWeight::Regular),
                  button.primary  ? t.onAccent
                  : button.chosen ? t.accent
                                  : t.ink,
                  Qt::AlignHCenter);
    }
}

Hit AnswerPanel::hit(QPoint point) const {
    for (const Choice& choice : m_choices)
        if (m_isOpen && choice.rect.contains(point))
            return {
                .what = Hit::What::Vote, .value = choice.id, .message = {}, .rect = choice.rect};
    for (const Button& button : m_buttons)
        if (button.rect.contains(point))
            return {.what = button.what, .value = button.value, .message = {}, .rect = button.rect};
    return {};
}

} // namespace parvis::ui
