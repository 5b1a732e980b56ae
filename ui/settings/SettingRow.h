#pragma once

#include <QWidget>

class QBoxLayout;

namespace parvis::ui {

class Theme;

/// One thing that can be chosen: what it is, a word about it, and the control at the far side, or
/// below where there is no room. The control gets the words as its accessible name.
class SettingRow : public QWidget {
    Q_OBJECT

public:
    SettingRow(const Theme& theme, const QString& title, const QString& hint, QWidget* control,
               QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Theme& m_theme;
    QWidget* m_control;
    QBoxLayout* m_line;
};

} // namespace parvis::ui
