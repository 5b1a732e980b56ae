#pragma once

#include "ui/theme/Theme.h"

#include <QLabel>

namespace parvis::ui {

/// A label in a size and colour of the theme that follows it. Wraps when told to by setWordWrap().
/// Stands at the side where the layout begins, whatever the direction of its text.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    enum class Ink { First, Second, Third, Accent, Warning, Danger };

    TextLabel(const Theme& theme, const QString& text, TextSize size = TextSize::Body,
              TextWeight weight = TextWeight::Regular, Ink ink = Ink::First,
              QWidget* parent = nullptr);

    void setInk(Ink ink);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();
    void alignToStart();

    const Theme& m_theme;
    TextSize m_size;
    TextWeight m_weight;
    Ink m_ink;
};

} // namespace parvis::ui
