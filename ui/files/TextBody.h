#pragma once

#include "ui/files/PreviewBody.h"

class QPlainTextEdit;

namespace parvis::ui {

class Theme;

/// Plain text, to be read, marked and copied.
class TextBody final : public PreviewBody {
    Q_OBJECT

public:
    /// `isWhole`: false when `text` is only the beginning, which is said.
    TextBody(const Theme& theme, const QString& text, const QString& name, bool isWhole,
             QWidget* parent = nullptr);

    void larger() override;
    void smaller() override;
    void whole() override;
    [[nodiscard]] bool hasCursor() const override { return true; }

private:
    void applyTheme();

    const Theme& m_theme;
    QPlainTextEdit* m_text;
    int m_steps = 0; ///< Of the size of the letters.
};

} // namespace parvis::ui
