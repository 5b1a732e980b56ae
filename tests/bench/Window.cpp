// The least that a window on Qt can be: the reference for what happens in windows. Without
// arguments it paints and ends; with --text there is a line of text in it and a field to write in,
// as in every application. With --frames N and --size WIDTHxHEIGHT it is clicked N times,
// paints itself anew in another colour each time, and tells what that cost and how much memory it
// has in the end.

#include "bench/FrameApplication.h"
#include "bench/Samples.h"

#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <cstdlib>

using namespace parvis::bench;

namespace {

class Window final : public QWidget {
public:
    int frames = 0;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(rect(), m_colour);
        if (frames > 0 || m_painted)
            return;
        m_painted = true;
        // When what is in the window has painted itself too.
        QMetaObject::invokeMethod(this, [] { std::_Exit(0); }, Qt::QueuedConnection);
    }
    void mousePressEvent(QMouseEvent*) override {
        m_colour = m_colour == Qt::white ? Qt::lightGray : Qt::white;
        update();
    }

private:
    QColor m_colour = Qt::white;
    bool m_painted = false;
};

class Clicks {
public:
    Clicks(FrameApplication& application, Window& window)
        : m_application(application)
        , m_window(window) {}

    void next() {
        if (m_samples.count() == m_window.frames) {
            m_samples.print("frame");
            printMemory("memory");
            QApplication::quit();
            return;
        }
        QTimer::singleShot(20, &m_window, [this] {
            m_application.watch(&m_window, [this](std::optional<FrameCost> cost) {
                if (!cost)
                    std::exit(1);
                m_samples.add(*cost);
                next();
            });
            click(&m_window, m_window.rect().center());
        });
    }

private:
    FrameApplication& m_application;
    Window& m_window;
    Samples m_samples;
};

void addText(Window& window) {
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(new QLabel(QStringLiteral("A line of text"), &window));
    auto* field = new QLineEdit(&window);
    layout->addWidget(field);
    field->setFocus();
}

int measureFrames(int argc, char** argv) {
    FrameApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    Window window;
    window.frames = arguments.value(2).toInt();
    window.resize(sizeOf(arguments.value(4)));
    window.show();
    Clicks clicks(application, window);
    QTimer::singleShot(500, &window, [&] { clicks.next(); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 5)
        return measureFrames(argc, argv);
    QApplication application(argc, argv);
    Window window;
    if (argc == 2)
        addText(window);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
