#pragma once

#include <QMetaType>

namespace parvis::ui {

/// What a desktop, or a person in the settings, asks for. A plain value.
struct Appearance {
    bool dark = false;
    bool highContrast = false;
    bool reducedMotion = false;
    double textScale = 1.0; ///< 1.0 to 2.0.

    friend bool operator==(const Appearance&, const Appearance&) = default;
};

} // namespace parvis::ui

Q_DECLARE_METATYPE(parvis::ui::Appearance)
