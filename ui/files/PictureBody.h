#pragma once

#include "ui/files/PreviewBody.h"

#include <QImage>

namespace parvis::ui {

/// A picture, as large as there is room, and up to eight times that. A large one is moved with the
/// pointer.
class PictureBody final : public PreviewBody {
    Q_OBJECT

public:
    PictureBody(const QImage& image, const QString& name, QWidget* parent = nullptr);

    void larger() override;
    void smaller() override;
    void whole() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect pictureRect() const;
    void zoomTo(double zoom);
    void moveBy(QPoint by);

    QImage m_image;
    double m_zoom = 1.0;
    QPoint m_moved; ///< From the middle.
    QPoint m_grabbed;
    bool m_dragged = false;
};

} // namespace parvis::ui
