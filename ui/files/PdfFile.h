#pragma once

#include "base/Task.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSize>
#include <QSizeF>
#include <QString>

#include <memory>

namespace parvis::ui {

/// A PDF in memory. It is read and drawn in a thread of its own, that of all PDFs: a page that
/// somebody made to take for ever keeps nobody from closing it. GUI thread.
class PdfFile {
public:
    /// Bytes of a file that is shown; a larger one is for another program.
    static constexpr qint64 maxBytes = 64 * 1024 * 1024;

    /// Forbidden: it asks for a password. InvalidInput: it is damaged, or no PDF. Unsupported: it
    /// is protected in a way that is not known here.
    [[nodiscard]] static Task<std::shared_ptr<PdfFile>> open(QByteArray bytes);

    /// In points, one for each page; at least one, and each of a shape that can be shown.
    [[nodiscard]] const QList<QSizeF>& pageSizes() const { return m_sizes; }
    /// A page on white. `pixels` is followed as far as the memory for it is reasonable.
    [[nodiscard]] Task<QImage> draw(int page, QSize pixels) const;
    /// The words of a page, for those who do not see it.
    [[nodiscard]] Task<QString> textOf(int page) const;

private:
    struct Document;
    PdfFile(std::shared_ptr<Document> document, QList<QSizeF> sizes);

    std::shared_ptr<Document> m_document; ///< Lives in the thread of all PDFs.
    QList<QSizeF> m_sizes;
};

} // namespace parvis::ui
