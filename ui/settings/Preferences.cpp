#include "ui/settings/Preferences.h"

namespace parvis::ui {

Appearance Preferences::over(Appearance desktop) const {
    if (look != Look::AsDesktop)
        desktop.dark = look == Look::Dark;
    if (textPercent > 0)
        desktop.textScale = textPercent / 100.0;
    desktop.highContrast = desktop.highContrast || highContrast;
    desktop.reducedMotion = desktop.reducedMotion || lessMotion;
    return desktop;
}

} // namespace parvis::ui
