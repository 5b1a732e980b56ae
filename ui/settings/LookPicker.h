#pragma once

#include "ui/settings/Preferences.h"

#include <QWidget>

class QButtonGroup;

namespace parvis::ui {

class Theme;

/// As the desktop, light or dark, each with a small picture of a window that looks so.
class LookPicker : public QWidget {
    Q_OBJECT

public:
    explicit LookPicker(const Theme& theme, QWidget* parent = nullptr);

    void setLook(Preferences::Look look);

signals:
    void picked(parvis::ui::Preferences::Look look);

private:
    QButtonGroup* m_group;
};

} // namespace parvis::ui
