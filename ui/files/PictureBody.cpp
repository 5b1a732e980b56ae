#include "ui/files/PictureBody.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace parvis::ui {

namespace {

constexpr int margin = 24;
constexpr int keyStep = 60;
constexpr double zoomStep = 1.25;

} // namespace

PictureBody::PictureBody(const QImage& image, const QString& name, QWidget* parent)
    : PreviewBody(parent)
    , m_image(image) {
    setObjectName(QStringLiteral("previewPicture"));
    setAccessibleName(tr("Picture %1").arg(name));
    setFocusPolicy(Qt::StrongFocus);
}

void PictureBody::larger() {
    zoomTo(m_zoom * zoomStep);
}

void PictureBody::smaller() {
    zoomTo(m_zoom / zoomStep);
}

void PictureBody::whole() {
    zoomTo(1.0);
}

void PictureBody::zoomTo(double zoom) {
    m_moved = m_moved * (std::clamp(zoom, 0.25, 8.0) / m_zoom);
    m_zoom = std::clamp(zoom, 0.25, 8.0);
    moveBy({});
}

/// Keeps the picture in reach: what fits does not move.
void PictureBody::moveBy(QPoint by) {
    const QSize spare = (pictureRect().size() - size()) / 2;
    const int x = std::max(0, spare.width() + margin);
    const int y = std::max(0, spare.height() + margin);
    const QPoint moved = m_moved + by;
    m_moved = {spare.width() > 0 ? std::clamp(moved.x(), -x, x) : 0,
               spare.height() > 0 ? std::clamp(moved.y(), -y, y) : 0};
    update();
}

QRect PictureBody::pictureRect() const {
    const QSize room = size() - QSize(2 * margin, margin);
    QSize fit = m_image.size() / devicePixelRatioF();
    if (fit.width() > room.width() || fit.height() > room.height())
        fit.scale(room.expandedTo({1, 1}), Qt::KeepAspectRatio);
    QRect placed(QPoint(), fit * m_zoom);
    placed.moveCenter(rect().center() + m_moved);
    return placed;
}

void PictureBody::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(pictureRect(), m_image);
}

void PictureBody::mousePressEvent(QMouseEvent* event) {
    m_grabbed = event->position().toPoint();
    m_dragged = false;
}

void PictureBody::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (!m_dragged && (at - m_grabbed).manhattanLength() < 4)
        return;
    m_dragged = true;
    moveBy(at - m_grabbed);
    m_grabbed = at;
}

void PictureBody::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragged && !pictureRect().contains(event->position().toPoint()))
        emit pressedBeside();
}

void PictureBody::wheelEvent(QWheelEvent* event) {
    if (event->angleDelta().y() > 0)
        larger();
    else if (event->angleDelta().y() < 0)
        smaller();
}

void PictureBody::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up)
        moveBy({0, keyStep});
    else if (event->key() == Qt::Key_Down)
        moveBy({0, -keyStep});
    else
        PreviewBody::keyPressEvent(event);
}

} // namespace parvis::ui
