#include "ui/widgets/Avatar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/AvatarProvider.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <array>

namespace parvis::ui {

namespace {

constexpr std::array palette = {0xFF3B5BA5u, 0xFF8A4B9Eu, 0xFF2F6B3Au, 0xFF6B6A1Eu,
                                0xFF9C3D54u, 0xFF0B6B74u, 0xFFB4552Du, 0xFF4A5568u};

QString firstGrapheme(const QString& word) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

QColor presenceColour(Presence presence, const Tokens& t) {
    switch (presence) {
    case Presence::Online:
        return t.online;
    case Presence::Away:
        return t.away;
    case Presence::Busy:
        return t.busy;
    case Presence::Offline:
    case Presence::Unknown:
        break;
    }
    return t.offline;
}

void paintPresence(QPainter& painter, const QRectF& rect, Presence presence, const Tokens& t,
                   const QColor& surface, Qt::LayoutDirection direction) {
    const double dot = std::clamp(rect.width() * 0.25, 8.0, 18.0);
    const double inset = rect.width() * 0.01 + 0.5;
    const double x =
        direction == Qt::RightToLeft ? rect.left() + inset : rect.right() - dot - inset;
    const QRectF place(x, rect.bottom() - dot - inset + 1, dot, dot);
    painter.setBrush(surface);
    painter.drawEllipse(place.adjusted(-2, -2, 2, 2));
    painter.setBrush(presenceColour(presence, t));
    painter.drawEllipse(place);
    if (presence == Presence::Busy) { // A shape as well, for people who see no colours.
        painter.setPen(QPen(surface, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(place.center() - QPointF(dot / 4, 0),
                         place.center() + QPointF(dot / 4, 0));
        painter.setPen(Qt::NoPen);
    } else if (presence == Presence::Away) {
        painter.setBrush(surface);
        painter.drawEllipse(place.adjusted(0, 0, -dot * 0.35, -dot * 0.35));
    }
}

void paintInitials(QPainter& painter, const QRect& rect, const AvatarInfo& info, const Theme& theme,
                   const QColor& colour) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(avatarOutline(rect, info.shape), colour);
    const QString letters = initials(info.name, info.shape);
    QFont font = theme.font(TextSize::Body, TextWeight::Strong);
    font.setPixelSize(std::max(8, qRound(rect.width() * (letters.size() > 1 ? 0.38 : 0.40))));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter, letters);
}

} // namespace

QPainterPath avatarOutline(const QRectF& rect, AvatarInfo::Shape shape) {
    QPainterPath path;
    if (shape == AvatarInfo::Shape::Round)
        path.addEllipse(rect);
    else
        path.addRoundedRect(rect, rect.width() / 4, rect.width() / 4);
    return path;
}

QString initials(const QString& name, AvatarInfo::Shape shape) {
    QStringList words;
    for (const QString& word : name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (word.at(0).isLetterOrNumber() || word.at(0).isSurrogate())
            words.append(word);
    if (words.isEmpty())
        return firstGrapheme(name.trimmed());
    if (shape == AvatarInfo::Shape::Rounded || words.size() == 1)
        return firstGrapheme(words.first());
    return firstGrapheme(words.first()) + firstGrapheme(words.last());
}

QColor avatarColour(const QString& seed) {
    // FNV-1a: qHash is seeded anew in every process, and the colour must stay.
    quint32 hash = 2166136261u;
    for (const char byte : seed.toUtf8())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619u;
    hash ^= hash >> 15;
    return QColor::fromRgb(palette.at(hash % palette.size()));
}

QColor avatarColour(const AvatarInfo& info) {
    const bool given = info.colour > 0 && info.colour <= int(palette.size());
    return given ? QColor::fromRgb(palette.at(std::size_t(info.colour - 1)))
                 : avatarColour(info.seed);
}

QList<QColor> avatarColours() {
    QList<QColor> colours;
    for (const QRgb rgb : palette)
        colours.append(QColor::fromRgb(rgb));
    return colours;
}

QString presenceText(Presence presence) {
    switch (presence) {
    case Presence::Online:
        return QCoreApplication::translate("parvis::ui::Avatar", "online");
    case Presence::Away:
        return QCoreApplication::translate("parvis::ui::Avatar", "away");
    case Presence::Busy:
        return QCoreApplication::translate("parvis::ui::Avatar", "busy");
    case Presence::Offline:
        return QCoreApplication::translate("parvis::ui::Avatar", "offline");
    case Presence::Unknown:
        break;
    }
    return {};
}

void paintAvatar(QPainter& painter, const QRect& rect, const AvatarInfo& info, const Theme& theme,
                 AvatarProvider* provider, const QColor& surface) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    QPixmap picture;
    if (provider && info.picture.isValid())
        picture =
            provider->picture(info.picture, rect.size(), painter.device()->devicePixelRatioF());
    if (!picture.isNull()) {
        // A texture with a device pixel ratio is scaled once more by Qt, and its origin as well.
        picture.setDevicePixelRatio(1);
        QBrush brush(picture);
        QTransform fit;
        fit.translate(rect.x(), rect.y());
        fit.scale(rect.width() / double(picture.width()), rect.height() / double(picture.height()));
        brush.setTransform(fit);
        painter.fillPath(avatarOutline(rect, info.shape), brush);
    } else {
        const QColor colour = avatarColour(info);
        const DrawnPixmaps::Key key{info.name, rect.size(), colour.rgb(), int(info.shape),
                                    painter.device()->devicePixelRatioF()};
        painter.drawPixmap(rect.topLeft(), theme.drawnPixmaps().pixmap(key, [&](QPainter& on) {
            paintInitials(on, QRect(QPoint(), rect.size()), info, theme, colour);
        }));
    }
    if (info.presence)
        paintPresence(painter, rect, *info.presence, theme.tokens(), surface,
                      painter.layoutDirection());
    painter.restore();
}

Avatar::Avatar(const Theme& theme, AvatarProvider* provider, int size, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_provider(provider)
    , m_size(size) {
    setObjectName(QStringLiteral("avatar"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    if (provider)
        connect(provider, &AvatarProvider::pictureReady, this, [this](const MediaRef& ref) {
            if (ref == m_info.picture)
                update();
        });
}

void Avatar::setInfo(const AvatarInfo& info) {
    m_info = info;
    const QString presence = info.presence ? presenceText(*info.presence) : QString();
    setAccessibleName(presence.isEmpty() ? info.name : tr("%1, %2").arg(info.name, presence));
    setToolTip(accessibleName());
    update();
}

void Avatar::setSurface(const QColor& surface) {
    m_surface = surface;
    update();
}

void Avatar::setRing(int width) {
    m_ring = width;
    updateGeometry();
    update();
}

QSize Avatar::sizeHint() const {
    const int side = m_theme.scaled(m_size) + 2 * m_ring;
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const int side = m_theme.scaled(m_size);
    const QRect square((width() - side) / 2, (height() - side) / 2, side, side);
    const QColor surface = m_surface.isValid() ? m_surface : m_theme.tokens().background;
    if (m_ring > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(
            avatarOutline(square.adjusted(-m_ring, -m_ring, m_ring, m_ring), m_info.shape),
            surface);
    }
    paintAvatar(painter, square, m_info, m_theme, m_provider, surface);
    // As for push buttons: the ring is for those who go by keyboard.
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.tokens().focus, 2));
        painter.drawPath(avatarOutline(QRectF(square).adjusted(1, 1, -1, -1), m_info.shape));
    }
}

} // namespace parvis::ui
