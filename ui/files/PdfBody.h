#pragma once

#include "ui/files/PreviewBody.h"

#include <QHash>
#include <QImage>

#include <functional>
#include <memory>
#include <vector>

class QAbstractScrollArea;

namespace parvis::ui {

class PdfFile;
class Theme;

/// The pages of a PDF below each other, as wide as there is room. Only what is to be seen is drawn,
/// page by page, in the pixels of the screen.
class PdfBody final : public PreviewBody {
    Q_OBJECT

public:
    PdfBody(const Theme& theme, std::shared_ptr<PdfFile> file, const QString& name,
            QWidget* parent = nullptr);

    void larger() override;
    void smaller() override;
    void whole() override;
    [[nodiscard]] QString place() const override;

    /// From 0.
    [[nodiscard]] int currentPage() const { return m_page; }
    /// What is shown is drawn as sharply as it will be.
    [[nodiscard]] bool isDrawn() const;

private:
    class Pages;
    struct Drawn {
        QImage image; ///< Null: this page cannot be drawn.
        QSize pixels; ///< For which it was drawn; it may be smaller.
    };

    void zoomTo(double zoom);
    /// Places the pages anew; what stands at the top stays there.
    void layOut();
    void scrolled();
    void drawNext();
    void paintPages(QPainter& painter);
    [[nodiscard]] QRect pageRect(int page) const; ///< Within the viewport.
    [[nodiscard]] QSize pixelsOf(int page) const;
    [[nodiscard]] std::pair<int, int> visiblePages() const;

    const Theme& m_theme;
    std::shared_ptr<PdfFile> m_file;
    QString m_name;
    Pages* m_pages;
    std::vector<int> m_tops; ///< One more than pages: the last is the end.
    int m_widest = 0;
    double m_zoom = 1.0;
    QHash<int, Drawn> m_drawn;
    bool m_isDrawing = false;
    int m_page = -1;
};

} // namespace parvis::ui
