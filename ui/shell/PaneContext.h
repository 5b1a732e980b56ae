#pragma once

namespace parvis::engine {
class Engine;
}

namespace parvis::ui {

class AvatarProvider;
class Navigator;
class Theme;

/// What every pane stands on. All of it outlives the panes.
struct PaneContext {
    engine::Engine& engine;
    const Theme& theme;
    AvatarProvider& pictures;
    Navigator& navigator;
};

} // namespace parvis::ui
