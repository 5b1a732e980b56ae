#pragma once

#include "ui/theme/Icon.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace parvis::ui {

class TextLabel;
class Theme;

/// What stands where nothing is yet: an icon, a headline, what to do next, and a button for it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const Theme& theme, Icon icon, const QString& headline, const QString& next,
               QWidget* parent = nullptr);

    void setTexts(const QString& headline, const QString& next);
    /// Empty text: no button.
    void setAction(const QString& text);

signals:
    void actionTriggered();

private:
    void applyTheme();

    const Theme& m_theme;
    Icon m_icon;
    QLabel* m_picture;
    TextLabel* m_headline;
    TextLabel* m_next;
    QPushButton* m_action;
};

} // namespace parvis::ui
