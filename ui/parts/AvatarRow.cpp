#include "ui/parts/AvatarRow.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/AvatarProvider.h"
#include "ui/widgets/Badge.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace parvis::ui {

namespace {

constexpr int padding = 8; // from the edge of the wash to what stands in it
constexpr int gap = 10;
constexpr int bodyLines = 2;

} // namespace

AvatarRow::AvatarRow(const Theme& theme, AvatarProvider* provider, int size, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_provider(provider)
    , m_size(size) {
    setObjectName(QStringLiteral("avatarRow"));
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    if (provider)
        connect(provider, &AvatarProvider::pictureReady, this, [this](const MediaRef& ref) {
            if (ref == m_info.avatar.picture)
                update();
        });
}

void AvatarRow::setInfo(const AvatarRowInfo& info) {
    m_info = info;
    setText(info.title);
    QStringList parts{info.title};
    if (info.avatar.presence)
        parts.append(presenceText(*info.avatar.presence));
    parts.append({info.subtitle, info.body, info.time});
    if (info.badge > 0)
        parts.append(tr("%n unread", nullptr, info.badge));
    parts.removeAll(QString());
    setAccessibleName(parts.join(QLatin1String(", ")));
    updateGeometry();
    update();
}

int AvatarRow::textHeight() const {
    int height = m_theme.scaled(18);
    if (!m_info.subtitle.isEmpty())
        height += m_theme.scaled(17);
    if (!m_info.body.isEmpty())
        height += m_theme.scaled(3) + bodyLines * m_theme.lineHeight(TextSize::Body);
    return height;
}

QSize AvatarRow::sizeHint() const {
    const int content = std::max(m_theme.scaled(m_size), textHeight());
    return {m_theme.scaled(200), content + m_theme.scaled(12)};
}

QSize AvatarRow::minimumSizeHint() const {
    return {m_theme.scaled(m_size) + 2 * padding + gap + m_theme.scaled(40), sizeHint().height()};
}

void AvatarRow::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const bool over = isEnabled() && underMouse();
    const QColor surface = isDown() ? t.pressed : over ? t.hover : t.card;
    painter.setPen(Qt::NoPen);
    if (over || isDown()) {
        painter.setBrush(surface);
        painter.drawRoundedRect(rect(), metrics::radiusRow, metrics::radiusRow);
    }
    // As for push buttons: the ring is for those who go by keyboard.
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radiusRow - 1,
                                metrics::radiusRow - 1);
    }
    const int side = m_theme.scaled(m_size);
    const int top = m_info.body.isEmpty() ? (height() - side) / 2 : m_theme.scaled(7);
    const QRect avatar(padding, top, side, side);
    paintAvatar(painter, QStyle::visualRect(layoutDirection(), rect(), avatar), m_info.avatar,
                m_theme, m_provider, surface);
    const int texts = textHeight();
    const QRect area(padding + side + gap,
                     m_info.body.isEmpty() ? (height() - texts) / 2 : m_theme.scaled(6),
                     width() - 2 * padding - side - gap, texts);
    paintTexts(painter, area);
}

void AvatarRow::paintTexts(QPainter& painter, const QRect& area) const {
    const Tokens& t = m_theme.tokens();
    // Texts come from people: each reads in its own direction, on the side where the row begins.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const auto text = [&](const QRect& logical, const QString& string, Qt::AlignmentFlag side) {
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), logical),
            int(QStyle::visualAlignment(layoutDirection(), side)) | Qt::AlignVCenter |
                Qt::AlignAbsolute | Qt::TextSingleLine,
            QFontMetrics(painter.font()).elidedText(string, Qt::ElideRight, logical.width()));
    };
    QRect first(area.x(), area.y(), area.width(), m_theme.scaled(18));
    if (m_info.badge > 0) {
        const QSize badge = badgeSize(m_theme, m_info.badge);
        const QRect place(area.right() + 1 - badge.width(),
                          area.y() +
                              (std::min(area.height(), m_theme.scaled(35)) - badge.height()) / 2,
                          badge.width(), badge.height());
        paintBadge(painter, QStyle::visualRect(layoutDirection(), rect(), place).topLeft(), m_theme,
                   m_info.badge, m_info.quietBadge);
        first.setRight(place.left() - gap);
    }
    QRect second(area.x(), first.bottom() + 1, first.width(), m_theme.scaled(17));
    if (!m_info.time.isEmpty()) {
        painter.setFont(m_theme.font(TextSize::Tiny));
        painter.setPen(t.ink3);
        const int width = QFontMetrics(painter.font()).horizontalAdvance(m_info.time) + 2;
        text(QRect(first.right() + 1 - width, first.y(), width, first.height()), m_info.time,
             Qt::AlignRight);
        first.setRight(first.right() - width - 8);
    }
    painter.setFont(m_theme.font(TextSize::Body, TextWeight::Strong));
    painter.setPen(t.ink);
    text(first, m_info.title, Qt::AlignLeft);
    if (!m_info.subtitle.isEmpty()) {
        painter.setFont(m_theme.font(TextSize::Small));
        painter.setPen(t.ink2);
        text(second, m_info.subtitle, Qt::AlignLeft);
    } else {
        second.setHeight(0);
    }
    if (!m_info.body.isEmpty()) {
        const int top = second.y() + second.height() + m_theme.scaled(3);
        paintBody(painter, QRect(area.x(), top, first.width(), area.bottom() + 1 - top));
    }
}

void AvatarRow::paintBody(QPainter& painter, const QRect& area) const {
    const QFont font = m_theme.font();
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(m_theme.tokens().ink);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), area);
    const int lineHeight = m_theme.lineHeight(TextSize::Body);
    QTextLayout layout(m_info.body, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int i = 0; i < bodyLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        QString shown = m_info.body.mid(line.textStart(), line.textLength());
        if (i == bodyLines - 1)
            shown = metrics.elidedText(m_info.body.mid(line.textStart()), Qt::ElideRight,
                                       place.width());
        painter.drawText(QRect(place.x(), place.y() + i * lineHeight, place.width(), lineHeight),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                             Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine,
                         shown);
    }
    layout.endLayout();
}

} // namespace parvis::ui
