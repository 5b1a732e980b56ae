#pragma once

#include "ui/app/Arguments.h"
#include "ui/app/ShotsTour.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace parvis::ui {

class Theme;
class Window;

/// Pictures of the window for documents and for looking at one's own work: one of what stands there
/// (--shot), or a tour through every screen in light and dark and in three widths (--shots).
class Shots : public QObject {
    Q_OBJECT

public:
    /// Does nothing unless the arguments ask for pictures. Window and theme outlive this object.
    Shots(Window& window, Theme& theme, const Arguments& arguments);

private:
    void next();
    void take(const QString& name);

    Window& m_window;
    Theme& m_theme;
    Arguments m_arguments;
    QTimer m_timer;
    std::vector<ShotStep> m_steps;
    std::size_t m_at = 0;
    bool m_prepared = false;
};

} // namespace parvis::ui
