#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace parvis::ui {

class Theme;
class Window;

/// One picture of the tour, or a step on the way to one.
struct ShotStep {
    QString name; ///< Of the picture's file, without its ending; empty: only prepares.
    std::function<void()> prepare;
};

/// The way through every pane and dialog, in light and dark, in the widths that this screen is for:
/// one of 200 % or the plain ones. Begins at the panes and ends there. Window and theme outlive it.
[[nodiscard]] std::vector<ShotStep> shotsTour(Window& window, Theme& theme);

} // namespace parvis::ui
