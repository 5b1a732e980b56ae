#pragma once

#include "workspace/KeepSettings.h"

#include <QComboBox>

namespace parvis::engine {
class Engine;
}

namespace parvis::ui {

/// How long messages are kept on this computer: those of an account, or of one group or chat, for
/// which the account's limit holds until it has one of its own. A choice takes effect at once.
class KeepPicker : public QComboBox {
    Q_OBJECT

public:
    /// `engine` is open and outlives this.
    KeepPicker(engine::Engine& engine, const workspace::KeepTarget& target,
               QWidget* parent = nullptr);
};

} // namespace parvis::ui
