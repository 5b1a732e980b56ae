#pragma once

#include <QVariant>
#include <QWidget>

namespace parvis::ui {

/// How a push button looks. Secondary is what a button is unless told.
enum class ButtonKind {
    Secondary, ///< Outlined.
    Primary,   ///< Filled with the accent; at most one in a view.
    Ghost,     ///< Text only.
    Link,      ///< Text only and without room around it: it stands in line with other text.
    Wash,      ///< Small and round, on the accent wash.
    Danger,    ///< Filled with the danger colour.
};

inline constexpr char buttonKindProperty[] = "parvisButtonKind";

inline void setButtonKind(QWidget* button, ButtonKind kind) {
    button->setProperty(buttonKindProperty, int(kind));
    button->updateGeometry();
    button->update();
}

[[nodiscard]] inline ButtonKind buttonKind(const QWidget* button) {
    return button ? static_cast<ButtonKind>(button->property(buttonKindProperty).toInt())
                  : ButtonKind::Secondary;
}

/// A field with a hairline instead of an edge, for fields that stand alone.
inline constexpr char quietFieldProperty[] = "parvisQuietField";

} // namespace parvis::ui
