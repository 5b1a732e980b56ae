#pragma once

#include "ui/theme/Icon.h"

#include <QAbstractButton>

#include <optional>

namespace parvis::ui {

class Theme;

/// A small pill: a skill, a filter, "Must read · 31 of 48".
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    enum class Tone { Neutral, Accent, Warning, Danger };

    Chip(const Theme& theme, const QString& text, Tone tone = Tone::Neutral,
         QWidget* parent = nullptr);

    void setTone(Tone tone);
    void setIcon(std::optional<Icon> icon);
    /// Pressable: takes focus and reacts to the pointer. A chip only tells unless set.
    void setInteractive(bool interactive);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont chipFont() const;

    const Theme& m_theme;
    Tone m_tone;
    std::optional<Icon> m_icon;
    bool m_interactive = false;
};

} // namespace parvis::ui
