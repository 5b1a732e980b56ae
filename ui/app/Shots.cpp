#include "ui/app/Shots.h"

#include "ui/app/MainView.h"
#include "ui/app/Window.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <cstdio>
#include <span>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Long enough for pictures to be decoded and motion to end, also on a slow computer.
constexpr auto settleTime = 900ms;

struct Width {
    const char* name;
    QSize size;
};
constexpr Width plainWidths[] = {
    {"wide", {1280, 800}}, {"medium", {860, 760}}, {"narrow", {480, 800}}};
/// A screen of 1920×1080 on which everything is twice as large.
constexpr Width sharpWidths[] = {{"200-percent", {960, 540}}};

std::span<const Width> widthsFor(const QWidget& window) {
    if (window.devicePixelRatioF() > 1.5)
        return sharpWidths;
    return plainWidths;
}

void press(QWidget* window, int key, Qt::KeyboardModifiers modifiers) {
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : window;
    QApplication::postEvent(target, new QKeyEvent(QEvent::ShortcutOverride, key, modifiers));
    QApplication::postEvent(target, new QKeyEvent(QEvent::KeyPress, key, modifiers));
}

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
            &window, &Window::ready, this,
            [this] {
                planTour();
                m_timer.start();
            },
            Qt::SingleShotConnection);
    } else if (!arguments.shot.isEmpty()) {
        m_steps.push_back({arguments.shot, {}});
        m_timer.setInterval(2s);
        m_timer.start();
    }
}

void Shots::setLook(bool dark) {
    Appearance appearance = m_theme.appearance();
    appearance.dark = dark;
    m_theme.setAppearance(appearance);
}

void Shots::planTour() {
    for (const bool dark : {false, true}) {
        const QString look = dark ? u"dark"_s : u"light"_s;
        m_steps.push_back({{}, [this, dark] {
                               setLook(dark);
                           }});
        addPlaces(look);
        addDialogs(look);
    }
}

void Shots::addPlaces(const QString& look) {
    constexpr std::pair<const char*, MainView::Place> places[] = {
        {"home", MainView::HomePlace},
        {"groups", MainView::GroupsPlace},
        {"chat", MainView::ChatPlace},
        {"people", MainView::PeoplePlace}};
    for (const Width& width : widthsFor(m_window)) {
        for (const auto& [name, place] : places) {
            m_steps.push_back(
                {u"%1-%2-%3"_s.arg(QLatin1String(name), look, QLatin1String(width.name)),
                 [this, place, size = width.size] {
                     m_window.resize(size);
                     m_window.mainView()->openPlace(place);
                     m_window.mainView()->showList();
                 }});
        }
        if (width.size.width() < 640) {
            m_steps.push_back({u"chat-%1-narrow-open"_s.arg(look), [this] {
                                   m_window.mainView()->openPlace(MainView::ChatPlace);
                                   m_window.mainView()->showContent();
                               }});
        }
    }
}

void Shots::addDialogs(const QString& look) {
    const auto open = [this](int key, Qt::KeyboardModifiers modifiers) {
        return [this, key, modifiers] {
            m_window.resize(widthsFor(m_window).front().size);
            press(&m_window, key, modifiers);
        };
    };
    const auto close = [this] {
        if (QWidget* modal = QApplication::activeModalWidget())
            modal->close();
        else
            press(&m_window, Qt::Key_Escape, Qt::NoModifier);
    };
    const QString end = m_window.devicePixelRatioF() > 1.5 ? look + u"-200-percent"_s : look;
    m_steps.push_back({u"search-%1"_s.arg(end), open(Qt::Key_K, Qt::ControlModifier)});
    m_steps.push_back({{}, close});
    m_steps.push_back({u"new-chat-%1"_s.arg(end), open(Qt::Key_N, Qt::ControlModifier)});
    m_steps.push_back({{}, close});
    m_steps.push_back(
        {u"new-group-%1"_s.arg(end), open(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier)});
    m_steps.push_back({{}, close});
    const auto run = [this](Shortcut shortcut) {
        return [this, shortcut] {
            m_window.mainView()->run(shortcut);
        };
    };
    m_steps.push_back({u"settings-%1"_s.arg(end), run(Shortcut::Settings)});
    m_steps.push_back({u"settings-%1-end"_s.arg(end), [] {
                           if (QWidget* modal = QApplication::activeModalWidget())
                               if (auto* area = modal->findChild<QScrollArea*>())
                                   area->verticalScrollBar()->setValue(
                                       area->verticalScrollBar()->maximum());
                       }});
    m_steps.push_back({{}, close});
    m_steps.push_back({u"shortcuts-%1"_s.arg(end), run(Shortcut::Shortcuts)});
    m_steps.push_back({{}, close});
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
