#pragma once

#include "ui/theme/Icon.h"

#include <QWidget>

class QPushButton;

namespace parvis::ui {

class ElidedLabel;
class Theme;

/// One quiet line across the content: offline, reconnecting, an update is ready. Its text is the
/// accessible name, so a change is announced. Hidden until told to show something.
class Banner : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Neutral, Warning, Danger };

    explicit Banner(const Theme& theme, QWidget* parent = nullptr);

    /// Empty `action`: no button.
    void showMessage(Icon icon, const QString& text, Tone tone = Tone::Neutral,
                     const QString& action = {});

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Icon m_icon = Icon::Info;
    Tone m_tone = Tone::Neutral;
    ElidedLabel* m_text;
    QPushButton* m_action;
};

} // namespace parvis::ui
