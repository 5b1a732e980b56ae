#pragma once

#include <QObject>

namespace parvis::ui {

class Window;

/// For measuring the start (--until-usable): ends the process with 0 as soon as the panes are
/// painted from what is on disk, the window has the focus and its field for writing takes keys;
/// with 1 when something has to be asked first (passphrase, sign-in) or the profile does not open.
/// The place to begin at must be one with a field that takes the focus: chat.
class UntilUsable : public QObject {
    Q_OBJECT

public:
    /// The window outlives this object.
    explicit UntilUsable(Window& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    Window& m_window;
    bool m_painted = false;
};

} // namespace parvis::ui
