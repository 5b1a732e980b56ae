#pragma once

#include <QPlainTextEdit>

namespace parvis::ui {

class Theme;

/// A field for a few lines of plain text, framed like the fields of one line. Tab leaves it.
class TextBox : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `lines`: how many are visible.
    TextBox(const Theme& theme, int lines, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyTheme();

    const Theme& m_theme;
    int m_lines;
};

} // namespace parvis::ui
