#include "ui/widgets/ListRowDelegate.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/AvatarProvider.h"
#include "ui/widgets/Badge.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace parvis::ui {

namespace {

struct ListRowDelegateWords {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::ListRowDelegate)
};

} // namespace

QString accessibleText(const ListRow& row) {
    QStringList parts{row.title};
    if (row.avatar.presence)
        parts.append(presenceText(*row.avatar.presence));
    parts.append(row.draft ? ListRowDelegateWords::tr("Draft: %1").arg(row.subtitle)
                           : row.subtitle);
    parts.append(row.time);
    if (row.badge > 0)
        parts.append(ListRowDelegateWords::tr("%n unread", nullptr, row.badge));
    if (row.muted)
        parts.append(ListRowDelegateWords::tr("muted"));
    if (row.failed)
        parts.append(ListRowDelegateWords::tr("not sent"));
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QRect moreButton(const QRect& row, const Theme& theme, Qt::LayoutDirection direction) {
    const int side = theme.scaled(32);
    return QStyle::visualRect(direction, row,
                              QRect(row.right() + 1 - 14 - side, row.y(), side, row.height()));
}

ListRowDelegate::ListRowDelegate(const Theme& theme, AvatarProvider* provider, Reader reader,
                                 QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_provider(provider)
    , m_reader(std::move(reader)) {
}

void ListRowDelegate::setSectionTest(std::function<bool(const QModelIndex&)> isSection) {
    m_isSection = std::move(isSection);
}

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const bool section =
        m_isSection ? m_isSection(index) : m_reader(index).kind == ListRow::Kind::Section;
    return {0, m_theme.scaled(section ? 33 : metrics::rowHeight)};
}

void ListRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const ListRow row = m_reader(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (row.kind == ListRow::Kind::Section)
        paintSection(*painter, option.rect, row);
    else
        paintRow(*painter, option, row);
    painter->restore();
}

void ListRowDelegate::paintSection(QPainter& painter, const QRect& rect, const ListRow& row) const {
    painter.setFont(m_theme.font(TextSize::Tiny, TextWeight::Strong));
    painter.setPen(m_theme.tokens().ink3);
    const QRect text = rect.adjusted(20, 0, -20, -m_theme.scaled(4));
    const QFontMetrics fm(painter.font());
    painter.drawText(text, Qt::AlignBottom | Qt::AlignLeading,
                     fm.elidedText(row.title, Qt::ElideRight, text.width()));
}

void ListRowDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                               const ListRow& row) const {
    const Tokens& t = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    const QColor base = m_surface.isValid() ? m_surface : t.list;
    const QColor surface = selected ? t.accentWash : over ? t.hover : base;
    const QRectF pill = QRectF(option.rect).adjusted(8, 0.5, -8, -0.5);
    painter.setPen(Qt::NoPen);
    if (selected || over) {
        painter.setBrush(surface);
        painter.drawRoundedRect(pill, metrics::radiusRow, metrics::radiusRow);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), metrics::radiusRow - 1,
                                metrics::radiusRow - 1);
    }
    const int side = m_theme.scaled(36);
    const QRect content = option.rect.adjusted(20, 0, -20, 0);
    const QRect avatar = QStyle::visualRect(
        option.direction, option.rect,
        QRect(content.x(), content.y() + (content.height() - side) / 2, side, side));
    if (row.tile.isValid())
        paintFile(painter, avatar, row);
    else if (row.icon)
        m_theme.icons().paint(painter, *row.icon, avatar, m_theme.scaled(20), t.accent);
    else
        paintAvatar(painter, avatar, row.avatar, m_theme, m_provider, surface);
    const bool shows = row.more && (over || selected);
    const int end = shows ? m_theme.scaled(32) : 0;
    if (shows)
        m_theme.icons().paint(painter, Icon::More,
                              moreButton(option.rect, m_theme, option.direction),
                              m_theme.scaled(18), t.ink2);
    paintTexts(painter, content.adjusted(side + 10, 0, -end, 0), option, row);
}

void ListRowDelegate::paintFile(QPainter& painter, const QRect& place, const ListRow& row) const {
    QPixmap picture;
    if (row.thumbnail.isValid() && m_provider)
        picture =
            m_provider->picture(row.thumbnail, place.size(), painter.device()->devicePixelRatioF());
    QPainterPath shape;
    shape.addRoundedRect(place, metrics::radiusControl, metrics::radiusControl);
    if (!picture.isNull()) {
        painter.save();
        painter.setClipPath(shape);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(place, picture);
        painter.restore();
        painter.setPen(m_theme.tokens().line); // a white one has an edge, too
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape);
        return;
    }
    QColor wash = row.tile;
    wash.setAlphaF(0.14F);
    painter.fillPath(shape, wash);
    m_theme.icons().paint(painter, row.icon.value_or(Icon::File), place, m_theme.scaled(20),
                          row.tile);
}

void ListRowDelegate::paintTexts(QPainter& painter, const QRect& area,
                                 const QStyleOptionViewItem& option, const ListRow& row) const {
    const Tokens& t = m_theme.tokens();
    const auto place = [&](const QRect& logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    const auto text = [&](const QRect& logical, const QString& string, Qt::AlignmentFlag side) {
        const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, side);
        m_theme.textLines().paint(painter, place(logical), string, alignment);
    };
    const auto marks = [&](const QRect& logical, const QString& string,
                           const QList<std::pair<qsizetype, qsizetype>>& found) {
        // Where a text runs the other way, or ends before them, they are left out.
        if (found.isEmpty() || string.isRightToLeft() || option.direction == Qt::RightToLeft)
            return;
        const QFontMetrics metrics(painter.font());
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.mark);
        for (const auto& [start, length] : found) {
            const int left = logical.x() + metrics.horizontalAdvance(string.first(start));
            const int right = logical.x() + metrics.horizontalAdvance(string.first(start + length));
            if (right > logical.right() - metrics.horizontalAdvance(QChar(u'…')) &&
                metrics.horizontalAdvance(string) > logical.width())
                break;
            painter.drawRoundedRect(QRect(left - 1, logical.center().y() - metrics.height() / 2,
                                          right - left + 2, metrics.height()),
                                    3, 3);
        }
        painter.restore();
    };
    const bool oneLine = row.subtitle.isEmpty();
    const int half = m_theme.scaled(19);
    const int middle = area.center().y();
    const QRect first(area.x(), oneLine ? middle - half / 2 : middle - half + 1, area.width(),
                      half);
    const QRect second(area.x(), middle, area.width(), half);

    painter.setFont(m_theme.font(TextSize::Tiny));
    const int timeWidth =
        row.time.isEmpty() ? 0 : m_theme.textLines().width(row.time, painter.font()) + 2;
    painter.setPen(t.ink3);
    text(QRect(first.right() - timeWidth + 1, first.y() - 1, timeWidth, half), row.time,
         Qt::AlignRight);
    int titleEnd = timeWidth ? timeWidth + 8 : 0;
    if (row.muted) {
        const int side = m_theme.scaled(14);
        titleEnd += side + 4;
        m_theme.icons().paint(painter, Icon::BellOff,
                              place(QRect(first.right() - titleEnd + 4, first.y(), side, half)),
                              side, t.ink3);
    }
    painter.setFont(m_theme.font(TextSize::Body, TextWeight::Strong));
    painter.setPen(t.ink);
    const QRect title = first.adjusted(0, 0, -titleEnd, 0);
    marks(title, row.title, row.titleMarks);
    text(title, row.title, Qt::AlignLeft);

    int subtitleEnd = 0;
    if (row.badge > 0) {
        const QSize badge = badgeSize(m_theme, row.badge);
        const QRect logical(second.right() + 1 - badge.width(),
                            oneLine ? middle - badge.height() / 2
                                    : second.center().y() - badge.height() / 2 + 1,
                            badge.width(), badge.height());
        paintBadge(painter, place(logical).topLeft(), m_theme, row.badge, row.quietBadge);
        subtitleEnd = badge.width() + 8;
    } else if (row.failed) {
        const int side = m_theme.scaled(16);
        m_theme.icons().paint(painter, Icon::Warning,
                              place(QRect(second.right() + 1 - side, second.y(), side, half)), side,
                              t.danger);
        subtitleEnd = side + 8;
    }
    QRect subtitle = second.adjusted(0, 0, -subtitleEnd, 0);
    painter.setFont(m_theme.font(TextSize::Small));
    if (row.draft) {
        const QString label = ListRowDelegateWords::tr("Draft:");
        painter.setPen(t.danger);
        text(subtitle, label, Qt::AlignLeft);
        subtitle.adjust(QFontMetrics(painter.font()).horizontalAdvance(label) + 4, 0, 0, 0);
    }
    painter.setPen(row.unread ? t.ink : t.ink2);
    marks(subtitle, row.subtitle, row.subtitleMarks);
    text(subtitle, row.subtitle, Qt::AlignLeft);
}

} // namespace parvis::ui
