#include "ui/files/PdfFile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QThread>

#include <algorithm>
#include <cmath>

namespace parvis::ui {

namespace {

constexpr double maxPixels = 16e6;
constexpr int maxPages = 5000;
constexpr qsizetype maxText = 20'000;

/// The thread of all PDFs. Begins with the first and ends with the program.
QObject* pdfThread() {
    static QObject* root = [] {
        auto* thread = new QThread;
        thread->setObjectName(QStringLiteral("pdf"));
        auto* made = new QObject;
        made->moveToThread(thread);
        thread->start();
        qAddPostRoutine([] {
            QThread* running = root->thread();
            running->quit();
            running->wait(3000);
        });
        return made;
    }();
    return root;
}

/// What a file claims about its page can be anything; nobody shows a page a mile long.
QSizeF shownSize(QSizeF claimed) {
    const double width = std::isfinite(claimed.width()) ? claimed.width() : 0;
    const double height = std::isfinite(claimed.height()) ? claimed.height() : 0;
    if (width < 1 || height < 1)
        return {595, 842}; // A4
    return {width, std::clamp(height, width / 20, width * 20)};
}

} // namespace

struct PdfFile::Document {
    QByteArray bytes;
    QBuffer buffer;
    QPdfDocument pdf;

    explicit Document(QByteArray content)
        : bytes(std::move(content)) {
        buffer.setBuffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
    }
};

PdfFile::PdfFile(std::shared_ptr<Document> document, QList<QSizeF> sizes)
    : m_document(std::move(document))
    , m_sizes(std::move(sizes)) {
}

Task<std::shared_ptr<PdfFile>> PdfFile::open(QByteArray bytes) {
    return runOn(pdfThread(), [bytes]() -> Result<std::shared_ptr<PdfFile>> {
        // Where the last owner lets go, the document goes in its thread all the same.
        std::shared_ptr<Document> document(new Document(bytes), [](Document* ending) {
            QMetaObject::invokeMethod(pdfThread(), [ending] { delete ending; });
        });
        QPdfDocument& pdf = document->pdf;
        pdf.load(&document->buffer);
        if (pdf.error() == QPdfDocument::Error::IncorrectPassword)
            return fail(ErrorKind::Forbidden);
        if (pdf.error() == QPdfDocument::Error::UnsupportedSecurityScheme)
            return fail(ErrorKind::Unsupported);
        if (pdf.status() != QPdfDocument::Status::Ready || pdf.pageCount() < 1)
            return fail(ErrorKind::InvalidInput);
        QList<QSizeF> sizes;
        for (int page = 0; page < std::min(pdf.pageCount(), maxPages); ++page)
            sizes.append(shownSize(pdf.pagePointSize(page)));
        return std::shared_ptr<PdfFile>(new PdfFile(std::move(document), std::move(sizes)));
    });
}

Task<QImage> PdfFile::draw(int page, QSize pixels) const {
    const double wanted = double(pixels.width()) * pixels.height();
    if (wanted > maxPixels)
        pixels = (QSizeF(pixels) * std::sqrt(maxPixels / wanted)).toSize();
    pixels = pixels.expandedTo({1, 1});
    return runOn(pdfThread(), [document = m_document, page, pixels]() -> Result<QImage> {
        QImage image(pixels, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QImage drawn = document->pdf.render(page, pixels);
        if (drawn.isNull())
            return fail(ErrorKind::InvalidInput);
        QPainter(&image).drawImage(0, 0, drawn);
        return image;
    });
}

Task<QString> PdfFile::textOf(int page) const {
    return runOn(pdfThread(), [document = m_document, page]() -> Result<QString> {
        return document->pdf.getAllText(page).text().left(maxText);
    });
}

} // namespace parvis::ui
