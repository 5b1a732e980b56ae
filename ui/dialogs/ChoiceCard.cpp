#include "ui/dialogs/ChoiceCard.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace parvis::ui {

namespace {

constexpr int margin = 12;

} // namespace

ChoiceCard::ChoiceCard(const Theme& theme, Icon icon, const QString& title, const QString& meaning,
                       QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_meaning(meaning) {
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(meaning);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QRect ChoiceCard::textArea(int width) const {
    const int start = margin + m_theme.scaled(18) + 10;
    const int end = margin + m_theme.scaled(20) + 8;
    return {start, margin, std::max(40, width - start - end), 1};
}

int ChoiceCard::heightForWidth(int width) const {
    const QFontMetrics small(m_theme.font(TextSize::Small));
    const int meaning =
        small.boundingRect(QRect(0, 0, textArea(width).width(), 10000), Qt::TextWordWrap, m_meaning)
            .height();
    return 2 * margin + m_theme.scaled(18) + 3 + meaning;
}

QSize ChoiceCard::sizeHint() const {
    const int width = m_theme.scaled(380);
    return {width, heightForWidth(width)};
}

void ChoiceCard::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    const auto place = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isChecked()    ? t.accentWash
                     : !isEnabled() ? t.background
                     : underMouse() ? t.hover
                                    : t.card);
    painter.setPen(hasFocus()    ? QPen(t.focus, 2)
                   : isChecked() ? QPen(t.accent, 1.4)
                                 : QPen(isEnabled() ? t.border : t.line, 1));
    const double inset = hasFocus() ? 1 : 0.7;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                            metrics::radiusRow, metrics::radiusRow);

    const int dot = m_theme.scaled(18);
    const QRectF mark = QRectF(place(QRect(margin, margin, dot, dot))).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isChecked() ? t.accent : isEnabled() ? t.border : t.line, 1.5));
    painter.setBrush(isChecked() ? t.accent : t.card);
    painter.drawEllipse(mark);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.onAccent);
        painter.drawEllipse(mark.center(), mark.width() / 5, mark.width() / 5);
    }

    QRect area = textArea(width());
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    area.setHeight(dot);
    painter.setFont(m_theme.font(TextSize::Body, TextWeight::Strong));
    painter.setPen(isEnabled() ? t.ink : t.ink3);
    painter.drawText(place(area), start | Qt::AlignVCenter, text());
    painter.setFont(m_theme.font(TextSize::Small));
    painter.setPen(isEnabled() ? t.ink2 : t.ink3);
    const QRect below(area.x(), area.bottom() + 4, area.width(), height() - area.bottom());
    painter.drawText(place(below), start | Qt::AlignTop | Qt::TextWordWrap, m_meaning);
    const int icon = m_theme.scaled(20);
    m_theme.icons().paint(painter, m_icon,
                          place(QRect(width() - margin - icon, margin - 1, icon, icon)), icon,
                          isChecked() ? t.accent : t.ink3);
}

} // namespace parvis::ui
