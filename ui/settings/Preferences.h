#pragma once

#include "ui/theme/Appearance.h"

#include <QString>

namespace parvis::ui {

/// How Parvis looks and speaks on this computer. A plain value.
struct Preferences {
    enum class Look { AsDesktop, Light, Dark };

    Look look = Look::AsDesktop;
    int textPercent = 0;       ///< 100 to 200; 0: as the desktop.
    bool highContrast = false; ///< False: as the desktop.
    bool lessMotion = false;   ///< False: as the desktop.
    QString language;          ///< Such as "fr"; empty: as the desktop.

    /// What the desktop asks for, and over it what the person chose.
    [[nodiscard]] Appearance over(Appearance desktop) const;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace parvis::ui
