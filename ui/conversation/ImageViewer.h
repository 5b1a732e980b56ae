#pragma once

#include "domain/Media.h"
#include "ui/shell/PaneContext.h"

#include <QImage>
#include <QWidget>

namespace parvis::ui {

class Spinner;

/// A picture over the whole window: Esc or a click beside it closes, + and − zoom. Deletes itself.
class ImageViewer : public QWidget {
    Q_OBJECT

public:
    ImageViewer(const PaneContext& context, const Attachment& picture, QWidget* window);

    /// Shows it and fetches the picture.
    void open();

signals:
    void saveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QRect pictureRect() const;

    PaneContext m_context;
    Attachment m_attachment;
    QImage m_image;
    QString m_problem;
    QWidget* m_bar;
    Spinner* m_spinner;
    double m_zoom = 1.0;
};

} // namespace parvis::ui
