#include "ui/app/Shots.h"

#include "ui/app/Window.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Long enough for pictures to be decoded and motion to end, also on a slow computer.
constexpr auto settleTime = 900ms;

} // namespace

Shots::Shots(Window& window, Theme& theme, const Arguments& arguments)
    : m_window(window)
    , m_theme(theme)
    , m_arguments(arguments) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(settleTime);
    connect(&m_timer, &QTimer::timeout, this, &Shots::next);
    if (!arguments.shotsDir.isEmpty()) {
        QDir().mkpath(arguments.shotsDir);
        connect(
            &window, &Window::panesMade, this,
            [this] {
                m_steps = shotsTour(m_window, m_theme);
                m_timer.start();
            },
            Qt::SingleShotConnection);
    } else if (!arguments.shot.isEmpty()) {
        m_steps.push_back({arguments.shot, {}});
        m_timer.setInterval(2s);
        m_timer.start();
    }
}

void Shots::next() {
    // Prepare, let it settle, take the picture; then the next step.
    if (m_prepared) {
        if (!m_steps[m_at].name.isEmpty())
            take(m_steps[m_at].name);
        ++m_at;
        m_prepared = false;
    }
    if (m_at == m_steps.size()) {
        QApplication::quit();
        return;
    }
    if (m_steps[m_at].prepare)
        m_steps[m_at].prepare();
    m_prepared = true;
    m_timer.start();
}

void Shots::take(const QString& name) {
    QWidget* modal = QApplication::activeModalWidget();
    const QPixmap picture = modal ? modal->grab() : m_window.grab();
    const QString path =
        m_arguments.shotsDir.isEmpty() ? name : m_arguments.shotsDir + u'/' + name + u".png"_s;
    if (!picture.save(path))
        std::fprintf(stderr, "parvis: cannot write %s\n", qPrintable(path));
}

} // namespace parvis::ui
