#pragma once

#include <QWidget>

class QPushButton;

namespace parvis::ui {

class TextLabel;
class Theme;

/// "Members            48": a strong title and, at the far end, a link or a number that can be
/// pressed.
class SectionHeader : public QWidget {
    Q_OBJECT

public:
    SectionHeader(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Empty text hides it. `accessibleName` says what it does, such as "All events".
    void setAction(const QString& text, const QString& accessibleName);

signals:
    void actionTriggered();

private:
    TextLabel* m_title;
    QPushButton* m_action;
};

} // namespace parvis::ui
