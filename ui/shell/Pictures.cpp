#include "ui/shell/Pictures.h"

#include "engine/Engine.h"

#include <QPainter>

namespace parvis::ui {

namespace {

constexpr int maxKilobytes = 24 * 1024;
constexpr qint64 retryAfterMs = 60'000;

/// Covers `pixels`, cropped around the middle.
QImage covering(const QImage& image, QSize pixels) {
    const QImage scaled =
        image.scaled(pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPoint corner((scaled.width() - pixels.width()) / 2,
                        (scaled.height() - pixels.height()) / 2);
    return scaled.copy(QRect(corner, pixels));
}

} // namespace

Pictures::Pictures(engine::Engine& engine, QObject* parent)
    : AvatarProvider(parent)
    , m_engine(engine)
    , m_pixmaps(maxKilobytes) {
    m_clock.start();
}

QPixmap Pictures::picture(const MediaRef& ref, QSize size, qreal dpr) {
    if (!ref.isValid() || size.isEmpty())
        return {};
    const Key key{ref, (QSizeF(size) * dpr).toSize()};
    if (const QPixmap* known = m_pixmaps.object(key))
        return *known;
    fetch(key, dpr);
    return {};
}

void Pictures::fetch(const Key& key, qreal dpr) {
    if (m_underWay.contains(key))
        return;
    const auto failed = m_failedAt.constFind(key);
    if (failed != m_failedAt.cend() && m_clock.elapsed() - *failed < retryAfterMs)
        return;
    m_underWay.insert(key);
    // Twice the size in one direction: what is cropped has to be covered.
    m_engine.image(key.ref, key.pixels * 2).then(this, [this, key, dpr](Result<QImage> image) {
        m_underWay.remove(key);
        if (!image) {
            m_failedAt.insert(key, m_clock.elapsed());
            return;
        }
        auto* pixmap = new QPixmap(QPixmap::fromImage(covering(*image, key.pixels)));
        pixmap->setDevicePixelRatio(dpr);
        m_pixmaps.insert(key, pixmap,
                         std::max(1, key.pixels.width() * key.pixels.height() * 4 / 1024));
        emit pictureReady(key.ref);
    });
}

} // namespace parvis::ui
