#pragma once

#include "ui/parts/SheetDialog.h"

namespace parvis::ui {

/// Every shortcut there is, by the place where it works.
class ShortcutsDialog : public SheetDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const Theme& theme, QWidget* parent);
};

} // namespace parvis::ui
