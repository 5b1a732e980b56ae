#include "ui/theme/Contrast.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/AvatarProvider.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ListRowDelegate.h"
#include "ui/widgets/RailButton.h"
#include "ui/widgets/Spinner.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TimeText.h"

#include <QPainter>
#include <QTest>

using namespace parvis;
using namespace parvis::ui;
using namespace Qt::StringLiterals;

namespace {

/// A colour in each quarter, as large as it is asked for.
class QuarteredPicture final : public AvatarProvider {
public:
    QPixmap picture(const MediaRef&, QSize size, qreal dpr) override {
        QPixmap pixmap(size * dpr);
        const int x = pixmap.width() / 2;
        const int y = pixmap.height() / 2;
        pixmap.fill(Qt::red);
        {
            QPainter painter(&pixmap);
            painter.fillRect(x, 0, x + 1, y, Qt::blue);
            painter.fillRect(0, y, x, y + 1, Qt::green);
            painter.fillRect(x, y, x + 1, y + 1, Qt::yellow);
        }
        pixmap.setDevicePixelRatio(dpr);
        return pixmap;
    }
};

} // namespace

class SmallWidgetsTest : public QObject {
    Q_OBJECT

private slots:
    void initialsOfNames_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("group");
        QTest::addColumn<QString>("letters");
        QTest::newRow("person") << u"Aiko Tanaka"_s << false << u"AT"_s;
        QTest::newRow("middle") << u"Ana María de la Cruz"_s << false << u"AC"_s;
        QTest::newRow("one word") << u"cher"_s << false << u"C"_s;
        QTest::newRow("brackets") << u"Lea Moreau (external)"_s << false << u"LM"_s;
        QTest::newRow("group") << u"Beam operations"_s << true << u"B"_s;
        QTest::newRow("emoji") << u"👩‍🔬 Lab"_s << true << u"👩‍🔬"_s;
        QTest::newRow("empty") << QString() << false << QString();
    }
    void initialsOfNames() {
        QFETCH(QString, name);
        QFETCH(bool, group);
        QFETCH(QString, letters);
        QCOMPARE(initials(name, group ? AvatarInfo::Shape::Rounded : AvatarInfo::Shape::Round),
                 letters);
    }

    void avatarPicturesFillTheShapeOnSharpScreens() {
        const Theme theme;
        QuarteredPicture provider;
        // Where the avatar stands must not matter, so it stands away from the corner.
        const QRect place(53, 21, 40, 40);
        for (const qreal dpr : {1.0, 1.5, 2.0}) {
            QImage image(QSize(140, 100) * dpr, QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(dpr);
            image.fill(Qt::white);
            QPainter painter(&image);
            AvatarInfo info;
            info.picture = {AccountId{1}, u"x"_s};
            paintAvatar(painter, place, info, theme, &provider, Qt::white);
            painter.end();
            const auto at = [&](double x, double y) {
                return image.pixelColor(qRound((place.x() + x * place.width()) * dpr),
                                        qRound((place.y() + y * place.height()) * dpr));
            };
            for (const double x : {0.2, 0.3, 0.45}) {
                QCOMPARE(at(x, 0.3), QColor(Qt::red));
                QCOMPARE(at(x, 0.7), QColor(Qt::green));
                QCOMPARE(at(1 - x, 0.3), QColor(Qt::blue));
                QCOMPARE(at(1 - x, 0.7), QColor(Qt::yellow));
            }
        }
    }

    void moreThanShownReadsTheSameInBothDirections() {
        // In right-to-left text a sign before a number would move behind it.
        QCOMPARE(moreText(9), u"\u200E+9"_s);
    }

    void avatarColoursAreStableReadableAndAllUsed() {
        QSet<QRgb> used;
        for (int i = 0; i < 300; ++i)
            used.insert(avatarColour(u"@person%1:example.org"_s.arg(i)).rgb());
        QCOMPARE(used.size(), 8);
        QCOMPARE(avatarColour(u"x"_s), avatarColour(u"x"_s));
        for (const QColor& colour : avatarColours())
            QVERIFY(contrastRatio(Qt::white, colour) >= 4.5);
    }

    void badgesStopAtNinetyNine() {
        QCOMPARE(badgeText(0), QString());
        QCOMPARE(badgeText(7), u"7"_s);
        QCOMPARE(badgeText(99), u"99"_s);
        QCOMPARE(badgeText(100), u"99+"_s);
    }

    void theSpinnerRestsWhileHidden() {
        Theme theme;
        QWidget window;
        Spinner spinner(theme, 20, &window);
        QVERIFY(!spinner.isTurning());
        window.show();
        QVERIFY(spinner.isTurning());
        window.hide();
        QVERIFY(!spinner.isTurning());
        theme.setAppearance({.reducedMotion = true});
        window.show();
        QVERIFY(!spinner.isTurning());
    }

    void chipsFlowIntoLinesAndMirror() {
        QWidget box;
        auto* flow = new FlowLayout(&box, 4);
        for (int i = 0; i < 5; ++i) {
            auto* label = new QWidget;
            label->setFixedSize(60, 20);
            flow->addWidget(label);
        }
        QCOMPARE(flow->heightForWidth(1000), 20);
        QCOMPARE(flow->heightForWidth(130), 20 * 3 + 4 * 2);
        box.resize(400, 100);
        box.setLayoutDirection(Qt::RightToLeft);
        box.show();
        QCOMPARE(flow->itemAt(0)->geometry().right(), 399);
    }

    void rowsAreReadAsASentence() {
        ListRow row;
        row.title = u"Night shift"_s;
        row.subtitle = u"pump 2 is back"_s;
        row.time = u"10:31"_s;
        row.badge = 2;
        row.muted = true;
        QCOMPARE(accessibleText(row), u"Night shift, pump 2 is back, 10:31, 2 unread, muted"_s);
    }

    void timesAreToldAsPeopleDo() {
        const QLocale en(QLocale::English, QLocale::UnitedKingdom);
        const QDateTime now = QDateTime({2026, 11, 26}, {12, 0});
        QCOMPARE(rowTime(now.addSecs(-3600), now, en), u"11:00"_s);
        QCOMPARE(rowTime(now.addDays(-1), now, en), u"Yesterday"_s);
        QCOMPARE(rowTime(now.addDays(-3), now, en), u"Mon"_s);
        QCOMPARE(rowTime(now.addDays(-14), now, en), u"12 Nov"_s);
        QCOMPARE(rowTime(now.addYears(-1), now, en), u"26 Nov 2025"_s);
        QCOMPARE(relativeTime(now.addSecs(-30), now, en), u"now"_s);
        QCOMPARE(relativeTime(now.addSecs(-3600), now, en), u"1 hour ago"_s);
        QCOMPARE(relativeTime(now.addSecs(-7200), now, en), u"2 hours ago"_s);
        QCOMPARE(relativeTime(now.addSecs(-20 * 3600), now, en), u"yesterday at 16:00"_s);
        QCOMPARE(shortAge(now.addSecs(-3700), now, en), u"1 h"_s);
        QCOMPARE(clockTime(now, QLocale::c()), u"12:00"_s);
        QCOMPARE(clockTime(now, QLocale(QLocale::English, QLocale::UnitedStates)), u"12:00 PM"_s);
        QCOMPARE(sizeText(1'200'000, en), u"1.2 MB"_s);
        QCOMPARE(sizeText(-1, en), QString());
        QCOMPARE(durationText(24'000), u"0:24"_s);
        QCOMPARE(durationText(3'723'000), u"1:02:03"_s);
        // A clock that is ahead shows no negative ages.
        QCOMPARE(relativeTime(now.addSecs(90), now, en), u"now"_s);
    }

    void namesFromServersAreNeverMarkup() {
        Theme theme;
        TextLabel label(theme, u"<b>x</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void railButtonsSayWhatNeedsThePerson() {
        Theme theme;
        RailButton button(theme, Icon::Home, u"Home"_s);
        QCOMPARE(button.accessibleName(), u"Home"_s);
        button.setBadge(3);
        QCOMPARE(button.accessibleDescription(), u"3 need you"_s);
        button.setBadge(0);
        QVERIFY(button.accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(SmallWidgetsTest)
#include "SmallWidgetsTest.moc"
