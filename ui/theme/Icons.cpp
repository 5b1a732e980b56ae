#include "ui/theme/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace parvis::ui {

namespace {

// In the order of enum Icon.
constexpr std::array fileNames = {
    "arrow-down",     "back",          "bell",          "bell-off",
    "bold",           "calendar",      "chat",          "check",
    "chevron-down",   "chevron-left",  "chevron-right", "chevron-up",
    "clock",          "clock-waiting", "close",         "cloud-off",
    "code",           "comment",       "copy",          "double-check",
    "download",       "edit",          "eye",           "eye-off",
    "file",           "globe",         "groups",        "home",
    "image",          "info",          "italic",        "key",
    "link",           "list",          "lock",          "microphone",
    "microphone-off", "minus",         "more",          "music",
    "open-outside",   "paperclip",     "pdf",           "people-add",
    "person",         "phone",         "phone-down",    "pin",
    "plus",           "poll",          "quote",         "refresh",
    "reply",          "retry",         "screen",        "search",
    "send",           "settings",      "share",         "shield",
    "sign-out",       "smile",         "smile-plus",    "star",
    "strike",         "table",         "thread",        "trash",
    "video",          "video-off",     "warning",
};
static_assert(fileNames.size() == std::size_t(Icon::Warning) + 1);

} // namespace

QByteArray Icons::source(Icon icon) {
    const QLatin1String name(fileNames.at(static_cast<std::size_t>(icon)));
    QFile file(QLatin1String(":/parvis/icons/") + name + QLatin1String(".svg"));
    // Compiled in: a missing file is a defect of the build, and the tests load every icon.
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap Icons::pixmap(Icon icon, int size, const QColor& colour, qreal dpr) const {
    const Key key{icon, size, colour.rgba(), dpr};
    if (const auto found = m_pixmaps.constFind(key); found != m_pixmaps.constEnd())
        return *found;
    if (m_pixmaps.size() > 600) // Themes and sizes change rarely; start over instead of ageing.
        m_pixmaps.clear();
    QByteArray svg = source(icon);
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    const int pixels = qRound(size * dpr);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

void Icons::paint(QPainter& painter, Icon icon, const QRect& rect, int size,
                  const QColor& colour) const {
    const QPixmap drawn = pixmap(icon, size, colour, painter.device()->devicePixelRatioF());
    const QPoint topLeft(rect.x() + (rect.width() - size) / 2,
                         rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(topLeft, drawn);
}

QIcon Icons::icon(Icon icon, int size, const QColor& colour) const {
    QIcon result;
    for (const qreal dpr : {1.0, 2.0})
        result.addPixmap(pixmap(icon, size, colour, dpr));
    return result;
}

} // namespace parvis::ui
