#include "ui/theme/ScrollBarFader.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace parvis::ui;

class ScrollBarFaderTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_theme.applyTo(*qApp);
        Appearance appearance;
        appearance.reducedMotion = true; // at once, so that there is nothing to wait for
        m_theme.setAppearance(appearance);
        m_area = std::make_unique<QScrollArea>();
        auto* content = new QWidget;
        content->setFixedSize(200, 5000);
        m_area->setFrameShape(QFrame::NoFrame);
        m_area->setWidget(content);
        m_area->resize(240, 300);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
        QVERIFY(m_area->verticalScrollBar()->isVisible());
    }
    void cleanup() { m_area.reset(); }

    void restsUntilThePersonScrolls() {
        QVERIFY(!paintsHandle());
        m_area->verticalScrollBar()->setValue(700); // by itself: no reason to show anything
        QVERIFY(!paintsHandle());
        wheel();
        QVERIFY(paintsHandle());
        QTRY_VERIFY(!paintsHandle());
    }

    void followsPointerAndKeys() {
        QTest::mouseMove(m_area->viewport(), QPoint(210, 20));
        QTest::mouseMove(m_area->viewport(), QPoint(215, 60));
        QTRY_VERIFY(paintsHandle());
        QTRY_VERIFY(!paintsHandle());
        QTest::keyClick(m_area.get(), Qt::Key_PageDown);
        QVERIFY(paintsHandle());
    }

    void staysWhileItIsHeld() {
        QScrollBar* bar = m_area->verticalScrollBar();
        bar->setSliderDown(true);
        wheel();
        QVERIFY(paintsHandle());
        QTest::qWait(1300); // longer than it would rest after
        QVERIFY(paintsHandle());
        bar->setSliderDown(false);
        QTRY_VERIFY(!paintsHandle());
    }

    void isAlwaysThereInHighContrast() {
        Appearance appearance = m_theme.appearance();
        appearance.highContrast = true;
        m_theme.setAppearance(appearance);
        QVERIFY(paintsHandle());
    }

    void takesNoRoomFromTheContent() { QCOMPARE(m_area->viewport()->width(), 240); }

private:
    void wheel() {
        const QPointF at(50, 50);
        QWheelEvent event(at, m_area->viewport()->mapToGlobal(at), {}, QPoint(0, -120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_area->viewport(), &event);
    }
    /// The bar puts something on the screen.
    bool paintsHandle() {
        QScrollBar* bar = m_area->verticalScrollBar();
        QImage image(bar->size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        bar->render(&image, {}, {}, {});
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > 0)
                    return true;
        return false;
    }

    Theme m_theme;
    std::unique_ptr<QScrollArea> m_area;
};

QTEST_MAIN(ScrollBarFaderTest)
#include "ScrollBarFaderTest.moc"
