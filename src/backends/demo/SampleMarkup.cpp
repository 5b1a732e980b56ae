#include "backends/demo/SampleMarkup.h"

#include <QRegularExpression>
#include <QStringList>

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

struct Inline {
    QString text;
    QString html;
};

Inline inlineOf(const QString& line) {
    static const QRegularExpression mark(
        u"\\*\\*(.+?)\\*\\*|`(.+?)`|\\[([^\\]]+)\\]\\((https?://[^)\\s]+)\\)"_s);
    Inline result;
    qsizetype at = 0;
    auto matches = mark.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString before = line.sliced(at, match.capturedStart() - at);
        result.text += before;
        result.html += before.toHtmlEscaped();
        if (!match.captured(1).isEmpty()) {
            result.text += match.captured(1);
            result.html += "<strong>"_L1 + match.captured(1).toHtmlEscaped() + "</strong>"_L1;
        } else if (!match.captured(2).isEmpty()) {
            result.text += match.captured(2);
            result.html += "<code>"_L1 + match.captured(2).toHtmlEscaped() + "</code>"_L1;
        } else {
            result.text += match.captured(3) + " ("_L1 + match.captured(4) + u')';
            result.html += "<a href=\""_L1 + match.captured(4).toHtmlEscaped() + "\">"_L1 +
                           match.captured(3).toHtmlEscaped() + "</a>"_L1;
        }
        at = match.capturedEnd();
    }
    result.text += line.sliced(at);
    result.html += line.sliced(at).toHtmlEscaped();
    return result;
}

} // namespace

MarkedUp markUp(const QString& source) {
    if (!source.contains(u'`') && !source.contains("**"_L1) && !source.contains("]("_L1) &&
        !source.startsWith("- "_L1) && !source.contains("\n- "_L1))
        return {source, {}};
    enum class Block { None, Paragraph, List, Code };
    Block block = Block::None;
    QStringList text;
    QString html;
    const auto enter = [&](Block next) {
        if (block == next)
            return false;
        html += block == Block::Paragraph ? "</p>"_L1
                : block == Block::List    ? "</ul>"_L1
                : block == Block::Code    ? "</code></pre>"_L1
                                          : ""_L1;
        html += next == Block::Paragraph ? "<p>"_L1
                : next == Block::List    ? "<ul>"_L1
                : next == Block::Code    ? "<pre><code>"_L1
                                         : ""_L1;
        block = next;
        return true;
    };
    for (const QString& line : source.split(u'\n')) {
        if (line.startsWith("```"_L1)) {
            enter(block == Block::Code ? Block::None : Block::Code);
            continue;
        }
        if (block == Block::Code) {
            text.append(line);
            html += line.toHtmlEscaped() + u'\n';
            continue;
        }
        if (line.isEmpty()) {
            text.append(line);
            enter(Block::None);
            continue;
        }
        const bool item = line.startsWith("- "_L1);
        const Inline content = inlineOf(item ? line.sliced(2) : line);
        text.append(item ? u"• "_s + content.text : content.text);
        const bool fresh = enter(item ? Block::List : Block::Paragraph);
        html += item    ? "<li>"_L1 + content.html + "</li>"_L1
                : fresh ? content.html
                        : "<br>"_L1 + content.html;
    }
    enter(Block::None);
    return {text.join(u'\n'), html};
}

} // namespace parvis::demo
