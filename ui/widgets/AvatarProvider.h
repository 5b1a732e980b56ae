#pragma once

#include "domain/Media.h"

#include <QObject>
#include <QPixmap>
#include <QSize>

namespace parvis::ui {

/// Where widgets get pictures from: avatars and thumbnails. GUI thread.
class AvatarProvider : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The picture scaled to cover `size` device-independent pixels at `dpr`, cropped around its
    /// middle, or a null pixmap while it is not in memory; then it is being fetched and
    /// pictureReady() follows. A picture that does not exist stays null. Cheap: called in every
    /// paint.
    [[nodiscard]] virtual QPixmap picture(const MediaRef& ref, QSize size, qreal dpr) = 0;

signals:
    void pictureReady(const parvis::MediaRef& ref);
};

} // namespace parvis::ui
