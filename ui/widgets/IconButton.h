#pragma once

#include "ui/theme/Icon.h"

#include <QAbstractButton>

namespace parvis::ui {

class Theme;

/// A quiet square button that shows one icon. The text is the accessible name and the tool tip.
class IconButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look {
        Plain,  ///< Icon only, a wash under the pointer.
        Filled, ///< On the accent: the send button.
        Danger, ///< On the danger colour: hang up.
    };

    IconButton(const Theme& theme, Icon icon, const QString& text, QWidget* parent = nullptr);

    void setIcon(Icon icon);
    void setLook(Look look);
    /// Side of the button and of the icon in it; 34 and 20 unless told.
    void setSizes(int side, int icon);
    /// A shortcut that the tool tip names beside the text.
    void setShortcutHint(const QKeySequence& keys);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    Icon m_icon;
    Look m_look = Look::Plain;
    int m_side = 34;
    int m_iconSize = 20;
};

} // namespace parvis::ui
