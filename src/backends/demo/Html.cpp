#include "backends/demo/Html.h"

#include <QRegularExpression>
#include <QStringList>

namespace parvis::demo {

namespace {

const QStringList& elements() {
    static const QStringList names{
        QStringLiteral("p"),  QStringLiteral("br"),     QStringLiteral("b"),
        QStringLiteral("i"),  QStringLiteral("strong"), QStringLiteral("em"),
        QStringLiteral("u"),  QStringLiteral("del"),    QStringLiteral("code"),
        QStringLiteral("ul"), QStringLiteral("pre"),    QStringLiteral("blockquote"),
        QStringLiteral("ol"), QStringLiteral("li"),     QStringLiteral("a"),
        QStringLiteral("h1"), QStringLiteral("h2"),     QStringLiteral("h3"),
        QStringLiteral("h4"), QStringLiteral("hr")};
    return names;
}

} // namespace

bool isHouseFormatting(const QString& html) {
    static const QRegularExpression tag(QStringLiteral(
        "\\G<(/?)([a-z0-9]+)(?: href=\"((?:https?://|mailto:)[^\"<>\\x00-\\x20]*)\")?( ?/)?>"));
    QStringList open;
    qsizetype at = 0;
    while ((at = html.indexOf(QLatin1Char('<'), at)) >= 0) {
        const auto match = tag.match(html, at);
        if (!match.hasMatch())
            return false;
        const QString name = match.captured(2);
        const bool closes = !match.captured(1).isEmpty();
        const bool isEmpty = name == QLatin1String("br") || name == QLatin1String("hr");
        if (!elements().contains(name) ||
            (!match.captured(3).isEmpty() && (closes || name != QLatin1String("a"))))
            return false;
        if (closes && (open.isEmpty() || open.takeLast() != name))
            return false;
        if (!closes && !isEmpty)
            open.append(name);
        at = match.capturedEnd();
    }
    return open.isEmpty();
}

} // namespace parvis::demo
