#include "ui/files/PdfBody.h"

#include "ui/files/PdfFile.h"
#include "ui/theme/Theme.h"

#include <QAbstractScrollArea>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace parvis::ui {

namespace {

constexpr int gap = 14;
constexpr int margin = 24;
constexpr int widestPage = 900; // at zoom 1, grown by the text scale
constexpr double zoomStep = 1.2;
constexpr int keptAround = 2; // pages that stay in memory before and after those shown

} // namespace

/// The scrolled area; what is on it the body knows.
class PdfBody::Pages final : public QAbstractScrollArea {
public:
    explicit Pages(PdfBody& body)
        : QAbstractScrollArea(&body)
        , m_body(body) {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::StrongFocus);
        viewport()->setAutoFillBackground(false);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(viewport());
        m_body.paintPages(painter);
    }
    void resizeEvent(QResizeEvent*) override { m_body.layOut(); }
    void scrollContentsBy(int, int) override { m_body.scrolled(); }
    void wheelEvent(QWheelEvent* event) override {
        if (!event->modifiers().testFlag(Qt::ControlModifier)) {
            QAbstractScrollArea::wheelEvent(event);
            return;
        }
        if (event->angleDelta().y() > 0)
            m_body.larger();
        else if (event->angleDelta().y() < 0)
            m_body.smaller();
    }
    void keyPressEvent(QKeyEvent* event) override {
        QScrollBar* bar = verticalScrollBar();
        if (event->key() == Qt::Key_Home)
            bar->setValue(0);
        else if (event->key() == Qt::Key_End)
            bar->setValue(bar->maximum());
        else if (event->key() == Qt::Key_Space)
            bar->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier)
                                   ? QScrollBar::SliderPageStepSub
                                   : QScrollBar::SliderPageStepAdd);
        else
            QAbstractScrollArea::keyPressEvent(event);
    }

private:
    PdfBody& m_body;
};

PdfBody::PdfBody(const Theme& theme, std::shared_ptr<PdfFile> file, const QString& name,
                 QWidget* parent)
    : PreviewBody(parent)
    , m_theme(theme)
    , m_file(std::move(file))
    , m_name(name)
    , m_pages(new Pages(*this)) {
    m_pages->setObjectName(QStringLiteral("previewPdf"));
    setFocusProxy(m_pages);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(&theme, &Theme::changed, this, &PdfBody::layOut);
    layOut();
}

void PdfBody::larger() {
    zoomTo(m_zoom * zoomStep);
}

void PdfBody::smaller() {
    zoomTo(m_zoom / zoomStep);
}

void PdfBody::whole() {
    zoomTo(1.0);
}

void PdfBody::zoomTo(double zoom) {
    m_zoom = std::clamp(zoom, 0.25, 6.0);
    layOut();
}

QString PdfBody::place() const {
    return tr("%1 of %2").arg(m_page + 1).arg(m_file->pageSizes().size());
}

void PdfBody::layOut() {
    const QSize room = m_pages->viewport()->size();
    QScrollBar* bar = m_pages->verticalScrollBar();
    const int page = std::max(0, m_page);
    const bool known = m_tops.size() > std::size_t(page) + 1;
    const double within = known ? double(bar->value() - m_tops[std::size_t(page)]) /
                                      (m_tops[std::size_t(page) + 1] - m_tops[std::size_t(page)])
                                : 0.0;
    const QList<QSizeF>& sizes = m_file->pageSizes();
    double widest = 1;
    for (const QSizeF& size : sizes)
        widest = std::max(widest, size.width());
    const int fit = std::max(80, std::min(room.width() - 2 * margin, m_theme.scaled(widestPage)));
    const double scale = fit * m_zoom / widest;
    m_widest = qRound(widest * scale);
    m_tops.clear();
    int top = 0;
    for (const QSizeF& size : sizes) {
        m_tops.push_back(top);
        top += std::max(1, qRound(size.height() * scale)) + gap;
    }
    m_tops.push_back(top);
    bar->setPageStep(room.height());
    bar->setSingleStep(m_theme.scaled(40));
    bar->setRange(0, std::max(0, top - room.height()));
    QScrollBar* across = m_pages->horizontalScrollBar();
    across->setPageStep(room.width());
    across->setRange(0, std::max(0, m_widest + 2 * margin - room.width()));
    if (across->maximum() > 0 && across->value() == 0)
        across->setValue(across->maximum() / 2);
    bar->setValue(m_tops[std::size_t(page)] +
                  qRound(within * (m_tops[std::size_t(page) + 1] - m_tops[std::size_t(page)])));
    scrolled();
}

QRect PdfBody::pageRect(int page) const {
    const QSizeF size = m_file->pageSizes()[page];
    const int height = m_tops[std::size_t(page) + 1] - m_tops[std::size_t(page)] - gap;
    const int width = std::max(1, qRound(height * size.width() / size.height()));
    const QScrollBar* across = m_pages->horizontalScrollBar();
    const int left = across->maximum() > 0 ? margin - across->value() + (m_widest - width) / 2
                                           : (m_pages->viewport()->width() - width) / 2;
    return {left, m_tops[std::size_t(page)] - m_pages->verticalScrollBar()->value(), width, height};
}

QSize PdfBody::pixelsOf(int page) const {
    return pageRect(page).size() * devicePixelRatioF();
}

std::pair<int, int> PdfBody::visiblePages() const {
    const int top = m_pages->verticalScrollBar()->value();
    const int bottom = top + std::max(1, m_pages->viewport()->height());
    const auto first = std::upper_bound(m_tops.begin(), m_tops.end() - 1, top);
    const auto last = std::lower_bound(m_tops.begin(), m_tops.end() - 1, bottom);
    return {std::max(0, int(first - m_tops.begin()) - 1),
            std::max(0, int(last - m_tops.begin()) - 1)};
}

void PdfBody::scrolled() {
    m_pages->viewport()->update();
    drawNext();
    // The page that takes the middle of the view is the one that is read.
    const int middle = m_pages->verticalScrollBar()->value() + m_pages->viewport()->height() / 2;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end() - 1, middle);
    const int page = std::max(0, int(after - m_tops.begin()) - 1);
    if (page == m_page)
        return;
    m_page = page;
    m_pages->setAccessibleName(tr("%1, page %2").arg(m_name, place()));
    m_file->textOf(page).then(this, [this, page](Result<QString> text) {
        if (text && page == m_page)
            m_pages->setAccessibleDescription(*text);
    });
    emit placeChanged();
}

bool PdfBody::isDrawn() const {
    const auto [first, last] = visiblePages();
    for (int page = first; page <= last; ++page) {
        if (m_drawn.value(page).pixels != pixelsOf(page))
            return false;
    }
    return true;
}

/// One page at a time: by the time it is there, others may be to be seen.
void PdfBody::drawNext() {
    const auto [first, last] = visiblePages();
    m_drawn.removeIf(
        [from = first - keptAround, to = last + keptAround](const QHash<int, Drawn>::iterator& it) {
            return it.key() < from || it.key() > to;
        });
    if (m_isDrawing)
        return;
    for (int page = first; page <= last; ++page) {
        const QSize pixels = pixelsOf(page);
        if (m_drawn.value(page).pixels == pixels)
            continue;
        m_isDrawing = true;
        m_file->draw(page, pixels).then(this, [this, page, pixels](Result<QImage> image) {
            m_isDrawing = false;
            // One that cannot be drawn stays empty, rather than being tried for ever.
            m_drawn.insert(page, {image ? *image : QImage(), pixels});
            m_pages->viewport()->update();
            drawNext();
        });
        return;
    }
}

void PdfBody::paintPages(QPainter& painter) {
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto [first, last] = visiblePages();
    for (int page = first; page <= last; ++page) {
        const QRect rect = pageRect(page);
        const QImage image = m_drawn.value(page).image; // while the zoom changes, of another size
        if (image.isNull())
            painter.fillRect(rect, Qt::white);
        else
            painter.drawImage(rect, image);
        painter.setPen(m_theme.tokens().line);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

} // namespace parvis::ui
