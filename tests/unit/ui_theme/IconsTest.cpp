#include "ui/theme/Icons.h"

#include "ui/theme/Resources.h"

#include <QTest>

using namespace parvis::ui;

class IconsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { parvis::initResources(); }

    void everyIconPaintsInTheColourAskedFor() {
        const Icons icons;
        const QColor colour(10, 120, 200);
        for (int i = 0; i <= int(Icon::Warning); ++i) {
            const QImage image = icons.pixmap(Icon(i), 24, colour, 2.0).toImage();
            QCOMPARE(image.width(), 48);
            int painted = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (const QColor c = image.pixelColor(x, y); c.alpha() > 250) {
                        ++painted;
                        QVERIFY(qAbs(c.blue() - colour.blue()) < 8 &&
                                qAbs(c.red() - colour.red()) < 8);
                    }
            QVERIFY2(painted > 15, qPrintable(QString::number(i)));
        }
    }

    void strokesHaveOneWidth() {
        for (int i = 0; i <= int(Icon::Warning); ++i) {
            const QByteArray svg = Icons::source(Icon(i));
            QCOMPARE(svg.count("stroke-width"), 1);
            QVERIFY(svg.contains("stroke-width=\"1.6\""));
        }
    }
};

QTEST_MAIN(IconsTest)
#include "IconsTest.moc"
