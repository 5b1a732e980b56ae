#pragma once

#include "base/Secret.h"

#include <QLineEdit>

namespace parvis::ui {

class IconButton;
class Theme;

/// A field whose text is hidden until the person asks to see it. Nothing typed here is kept in an
/// undo history, offered to an input method's dictionary or put on the clipboard.
class PasswordField : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordField(const Theme& theme, QWidget* parent = nullptr);

    /// What is typed, as UTF-8 in normal form C.
    [[nodiscard]] Secret secret() const;
    /// Hides the text again.
    void conceal();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setShown(bool shown);
    void applyTheme();

    const Theme& m_theme;
    IconButton* m_eye;
};

} // namespace parvis::ui
