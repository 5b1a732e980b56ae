#include "ui/conversation/ImageViewer.h"

#include "engine/Engine.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Shortcuts.h"
#include "ui/widgets/Spinner.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 56;
constexpr double zoomStep = 1.25;

} // namespace

ImageViewer::ImageViewer(const PaneContext& context, const Attachment& picture, QWidget* window)
    : QWidget(window)
    , m_context(context)
    , m_attachment(picture)
    , m_bar(new QWidget(this))
    , m_spinner(new Spinner(context.theme, 32, this)) {
    setObjectName(u"imageViewer"_s);
    setAccessibleName(tr("Picture %1").arg(picture.fileName));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    auto* save = new IconButton(context.theme, Icon::Download, tr("Save picture"));
    auto* close = new IconButton(context.theme, Icon::Close, tr("Close"));
    save->setObjectName(u"imageViewerSave"_s);
    close->setObjectName(u"imageViewerClose"_s);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(save);
    row->addWidget(close);
    connect(save, &IconButton::clicked, this, &ImageViewer::saveRequested);
    connect(close, &IconButton::clicked, this, &QWidget::close);
    window->installEventFilter(this);
}

void ImageViewer::open() {
    layOut();
    show();
    raise();
    setFocus();
    m_spinner->show();
    const QSize wanted = size() * devicePixelRatioF();
    m_context.engine.image(m_attachment.media, wanted).then(this, [this](Result<QImage> image) {
        m_spinner->hide();
        if (image)
            m_image = *image;
        else
            m_problem = image.error().forPerson();
        update();
    });
}

void ImageViewer::layOut() {
    setGeometry(parentWidget()->rect());
    m_bar->adjustSize();
    m_bar->move(width() - m_bar->width() - 8, 4);
    m_spinner->move(rect().center() - m_spinner->rect().center());
}

QRect ImageViewer::pictureRect() const {
    const QSize room = size() - QSize(2 * margin, 2 * margin);
    QSize fit = m_image.size() / devicePixelRatioF();
    if (fit.width() > room.width() || fit.height() > room.height())
        fit.scale(room, Qt::KeepAspectRatio);
    QRect placed(QPoint(), fit * m_zoom);
    placed.moveCenter(rect().center());
    return placed;
}

void ImageViewer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().background);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_image.isNull())
        painter.drawImage(pictureRect(), m_image);
    painter.setPen(m_context.theme.tokens().ink2);
    painter.setFont(m_context.theme.font(TextSize::Body));
    if (!m_problem.isEmpty())
        painter.drawText(rect(), Qt::AlignCenter, m_problem);
    painter.drawText(rect().adjusted(20, 0, -140, 0), Qt::AlignTop | Qt::AlignLeading,
                     u"\n"_s + m_attachment.fileName);
}

void ImageViewer::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else if (shortcuts::matches(*event, Shortcut::Larger))
        m_zoom = std::min(8.0, m_zoom * zoomStep);
    else if (shortcuts::matches(*event, Shortcut::Smaller))
        m_zoom = std::max(0.25, m_zoom / zoomStep);
    else if (shortcuts::matches(*event, Shortcut::WholePicture))
        m_zoom = 1.0;
    else
        QWidget::keyPressEvent(event);
    update();
}

void ImageViewer::mouseReleaseEvent(QMouseEvent* event) {
    if (!pictureRect().contains(event->pos()))
        close();
}

bool ImageViewer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        layOut();
    return QWidget::eventFilter(watched, event);
}

} // namespace parvis::ui
