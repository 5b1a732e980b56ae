#pragma once

#include "base/Error.h"
#include "ui/theme/Icon.h"

#include <QWidget>

class QPushButton;

namespace parvis::ui {

class TextLabel;
class Theme;

/// Words in the place they belong to: what went wrong in a form, what to know before going on. The
/// details of an error are one press away. Hidden while it has nothing to say.
class Notice : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Neutral, Warning, Danger };

    explicit Notice(const Theme& theme, QWidget* parent = nullptr);

    void showText(const QString& text, Tone tone);
    void showError(const Error& error);
    /// With other words than the error's own.
    void showError(const Error& error, const QString& words);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Tone m_tone = Tone::Neutral;
    TextLabel* m_text;
    QPushButton* m_copy;
    QString m_details;
};

} // namespace parvis::ui
