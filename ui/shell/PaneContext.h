#pragma once

namespace parvis::engine {
class Engine;
}

namespace parvis::ui {

class AvatarProvider;
class EmojiTable;
class Navigator;
class Theme;

/// What every pane stands on. All of it outlives the panes.
struct PaneContext {
    engine::Engine& engine;
    const Theme& theme;
    AvatarProvider& pictures;
    const EmojiTable& emoji;
    Navigator& navigator;
};

} // namespace parvis::ui
