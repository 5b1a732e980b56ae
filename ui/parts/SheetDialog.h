#pragma once

#include <QDialog>

class QVBoxLayout;

namespace parvis::ui {

class Card;
class ScrollPage;
class Theme;

/// A dialog in which one reads, or changes what takes effect at once: a title, a way to close it,
/// and cards on a page that scrolls. Modal to its window and deleted when it closes: show it with
/// open(). Esc closes it.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    SheetDialog(const Theme& theme, const QString& title, QWidget* parent);

protected:
    /// A card under a title of its own, at the end of the page. Give its layout what belongs there.
    QVBoxLayout* addSection(const QString& title);
    [[nodiscard]] const Theme& theme() const { return m_theme; }

    /// Takes the size that the page wants, as far as there is room. Happens by itself when it is
    /// shown.
    void fit();

    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    const Theme& m_theme;
    ScrollPage* m_page;
    QVBoxLayout* m_column;
};

} // namespace parvis::ui
