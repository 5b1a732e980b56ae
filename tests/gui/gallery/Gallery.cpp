// Shows every widget on sample items.
#include "gui/gallery/SampleShell.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/composer/EmojiTable.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSet>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

ui::Appearance appearanceOf(const QString& name, double scale) {
    return {.dark = name.endsWith(u"dark"_s),
            .highContrast = name.startsWith(u"contrast"_s),
            .reducedMotion = true,
            .textScale = scale};
}

// A page that paints fewer colours than this shows nothing.
bool isEmpty(const QImage& image) {
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return colours.size() < 40;
}

int check(ui::Theme& theme, const ui::EmojiTable& emoji, const QString& page) {
    int failures = 0;
    for (const bool rightToLeft : {false, true}) {
        QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        for (const QString& name :
             {u"light"_s, u"dark"_s, u"contrast-light"_s, u"contrast-dark"_s}) {
            for (const double scale : {1.0, 2.0}) {
                theme.setAppearance(appearanceOf(name, scale));
                const std::unique_ptr<QWidget> shell(gallery::makeShell(theme, emoji, page));
                for (const int width : {360, 1280}) {
                    shell->resize(width, 800);
                    shell->show();
                    QCoreApplication::processEvents();
                    if (!isEmpty(shell->grab().toImage()))
                        continue;
                    qWarning("%s is empty in %s", qPrintable(page), qPrintable(name));
                    ++failures;
                }
            }
        }
    }
    return failures;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rtl(u"rtl"_s);
    const QCommandLineOption scale(u"scale"_s, u"text scale"_s, u"n"_s, u"1"_s);
    const QCommandLineOption accent(u"accent"_s, u"another accent"_s, u"#rrggbb"_s);
    const QCommandLineOption checks(u"check"_s);
    const QCommandLineOption focus(u"focus"_s, u"object that gets the focus"_s, u"name"_s);
    parser.addOptions({rtl, scale, accent, checks, focus});
    parser.addHelpOption();
    parser.process(application);
    const QString page = parser.positionalArguments().value(0, u"chat"_s);
    const ui::EmojiTable emoji;
    ui::Theme theme;
    theme.setAppearance(appearanceOf(parser.positionalArguments().value(1, u"light"_s),
                                     parser.value(scale).toDouble()));
    if (parser.isSet(accent))
        theme.setAccent(QColor(parser.value(accent)));
    theme.applyTo(application);
    if (parser.isSet(checks))
        return check(theme, emoji, page);
    if (parser.isSet(rtl))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const std::unique_ptr<QWidget> shell(gallery::makeShell(theme, emoji, page));
    shell->resize(1280, 800);
    shell->show();
    if (auto* widget = shell->findChild<QWidget*>(parser.value(focus)))
        widget->setFocus(Qt::TabFocusReason);
    return QApplication::exec();
}
