#pragma once

#include "base/Id.h"

#include <QComboBox>

namespace parvis::engine {
class Engine;
}

namespace parvis::ui {

/// How long an account's messages are kept on this computer. A choice takes effect at once.
class KeepPicker : public QComboBox {
    Q_OBJECT

public:
    /// `engine` is open and outlives this.
    KeepPicker(engine::Engine& engine, AccountId account, QWidget* parent = nullptr);
};

} // namespace parvis::ui
