#pragma once

#include "workspace/KeepSettings.h"

#include <QWidget>

class QVBoxLayout;

namespace parvis::engine {
class Engine;
}

namespace parvis::ui {

class KeepPicker;
class Theme;

/// How long the messages of one group or chat stay on this computer, with words that say what goes.
class KeepSection : public QWidget {
    Q_OBJECT

public:
    /// `engine` is open and outlives this.
    KeepSection(const Theme& theme, engine::Engine& engine, QWidget* parent = nullptr);

    void open(const workspace::KeepTarget& target);

private:
    engine::Engine& m_engine;
    QVBoxLayout* m_column;
    KeepPicker* m_picker = nullptr;
};

} // namespace parvis::ui
