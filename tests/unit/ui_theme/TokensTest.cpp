#include "ui/theme/Contrast.h"
#include "ui/theme/Theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace parvis::ui;

class TokensTest : public QObject {
    Q_OBJECT

private slots:
    void contrastIsAsDefinedByWcag() {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        // #767676 is the lightest grey that passes on white.
        QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void everyTextIsReadable_data() {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("high");
        QTest::addColumn<QColor>("accent");
        for (const bool dark : {false, true})
            for (const bool high : {false, true})
                for (const QColor& accent :
                     {QColor(), QColor(0xE6, 0x00, 0x50), QColor(0xFF, 0xD4, 0x00),
                      QColor(0x10, 0x10, 0x40), QColor(0x80, 0x80, 0x80)})
                    QTest::addRow("dark %d high %d accent %s", dark, high,
                                  qPrintable(accent.name()))
                        << dark << high << accent;
    }
    void everyTextIsReadable() {
        QFETCH(bool, dark);
        QFETCH(bool, high);
        QFETCH(QColor, accent);
        Theme theme;
        theme.setAppearance({.dark = dark, .highContrast = high});
        theme.setAccent(accent);
        for (const auto& pair : theme.tokens().textPairs()) {
            const double ratio = contrastRatio(pair.text, pair.surface);
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3")
                                                  .arg(QLatin1String(pair.textName),
                                                       QLatin1String(pair.surfaceName))
                                                  .arg(ratio)));
        }
    }

    void fontsFollowTheTextScale() {
        Theme theme;
        QCOMPARE(theme.font(TextSize::Body).pixelSize(), 13);
        QSignalSpy spy(&theme, &Theme::changed);
        theme.setAppearance({.textScale = 2.0});
        QCOMPARE(spy.count(), 1);
        QCOMPARE(theme.font(TextSize::Body).pixelSize(), 26);
        theme.setAppearance({.textScale = 7.0}); // Beyond 200 % nothing fits any more.
        QCOMPARE(theme.font(TextSize::Body).pixelSize(), 26);
    }

    void noMotionWhenNotWanted() {
        Theme theme;
        QVERIFY(theme.motion(150) == 150);
        theme.setAppearance({.reducedMotion = true});
        QCOMPARE(theme.motion(150), 0);
    }
};

QTEST_MAIN(TokensTest)
#include "TokensTest.moc"
