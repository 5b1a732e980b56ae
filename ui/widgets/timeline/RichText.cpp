#include "ui/widgets/timeline/RichText.h"

#include "ui/theme/Theme.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace parvis::ui::richText {

using namespace Qt::StringLiterals;

namespace {

QTextCharFormat linkFormat(const QString& address, bool strong, const Theme& theme) {
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setForeground(theme.tokens().accent);
    if (strong)
        format.setFontWeight(QFont::DemiBold);
    return format;
}

QString trimmedAddress(QString address) {
    while (!address.isEmpty() && u".,;:!?)]}'\"»”"_s.contains(address.back())) {
        // A closing bracket stays when it was opened inside, as in Wikipedia's addresses.
        if (address.back() == u')' && address.count(u'(') >= address.count(u')'))
            break;
        address.chop(1);
    }
    return address;
}

void addLinks(Paragraph& paragraph, const Theme& theme) {
    if (!paragraph.text.contains(u"://"_s) && !paragraph.text.contains(u"www."_s))
        return;
    static const QRegularExpression address(uR"(\b(?:https?://|www\.)[^\s<>"\x{2028}]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    auto matches = address.globalMatch(paragraph.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString shown = trimmedAddress(match.captured());
        const QString target =
            shown.startsWith(u"www."_s, Qt::CaseInsensitive) ? u"https://"_s + shown : shown;
        paragraph.formats.append(
            {int(match.capturedStart()), int(shown.size()), linkFormat(target, false, theme)});
    }
}

// Qt's HTML reader marks <code> by its family only.
bool isFixed(const QTextCharFormat& format) {
    return format.fontFixedPitch() || format.fontFamilies().toStringList().contains(u"monospace"_s);
}

QTextCharFormat cleaned(const QTextCharFormat& from, const QString& text, bool inCode,
                        const Theme& theme) {
    QTextCharFormat format;
    if (from.isAnchor() && !from.anchorHref().isEmpty())
        format = linkFormat(from.anchorHref(), text.startsWith(u'@'), theme);
    if (from.fontWeight() > QFont::Normal)
        format.setFontWeight(QFont::DemiBold);
    if (from.fontItalic())
        format.setFontItalic(true);
    if (from.fontStrikeOut())
        format.setFontStrikeOut(true);
    if (isFixed(from) && !inCode) {
        format.setFont(theme.monospace(), QTextCharFormat::FontPropertiesSpecifiedOnly);
        format.setProperty(Paragraph::inlineCode, true); // its box is painted by the block
    }
    return format;
}

void readFragments(const QTextBlock& block, Paragraph& into, const Theme& theme) {
    const bool inCode = into.kind == Paragraph::Kind::Code;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.isValid() || fragment.charFormat().isImageFormat())
            continue;
        const int start = int(into.text.size());
        into.text += fragment.text();
        const QTextCharFormat format =
            cleaned(fragment.charFormat(), fragment.text(), inCode, theme);
        if (!format.isEmpty())
            into.formats.append({start, int(fragment.text().size()), format});
    }
}

Paragraph::Kind kindOf(const QTextBlock& block) {
    const QTextBlockFormat format = block.blockFormat();
    if (format.nonBreakableLines())
        return Paragraph::Kind::Code;
    if (format.headingLevel() > 0)
        return Paragraph::Kind::Heading;
    if (block.textList())
        return Paragraph::Kind::ListItem;
    if (format.intProperty(QTextFormat::BlockQuoteLevel) > 0 || format.leftMargin() >= 40)
        return Paragraph::Kind::Quote;
    return Paragraph::Kind::Text;
}

void readBlock(const QTextBlock& block, QList<Paragraph>& into, const Theme& theme) {
    Paragraph next;
    next.kind = kindOf(block);
    // Qt makes a block of every line of <pre>.
    if (next.kind == Paragraph::Kind::Code && !into.isEmpty() &&
        into.last().kind == Paragraph::Kind::Code) {
        into.last().text += QChar::LineSeparator;
        readFragments(block, into.last(), theme);
        return;
    }
    next.level = block.blockFormat().headingLevel();
    if (const QTextList* list = block.textList()) {
        next.level = std::max(0, list->format().indent() - 1);
        const bool numbered = list->format().style() <= QTextListFormat::ListDecimal;
        next.marker = numbered ? list->itemText(block) : u"•"_s;
    }
    readFragments(block, next, theme);
    if (!next.text.trimmed().isEmpty())
        into.append(next);
}

void readTable(const QTextTable& table, QList<Paragraph>& into) {
    QList<QStringList> cells;
    QList<qsizetype> widths(table.columns(), 0);
    for (int row = 0; row < table.rows(); ++row) {
        QStringList line;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            QString text;
            for (auto it = cell.begin(); !it.atEnd(); ++it)
                text += (text.isEmpty() ? QString() : u" "_s) + it.currentBlock().text();
            widths[column] = std::max(widths[column], text.size());
            line.append(text);
        }
        cells.append(line);
    }
    Paragraph paragraph;
    paragraph.kind = Paragraph::Kind::Code;
    for (const QStringList& line : cells) {
        if (!paragraph.text.isEmpty())
            paragraph.text += QChar::LineSeparator;
        for (qsizetype column = 0; column < line.size(); ++column)
            paragraph.text += line[column].leftJustified(widths[column] + 2);
    }
    into.append(paragraph);
}

void readFrame(const QTextFrame& frame, QList<Paragraph>& into, const Theme& theme) {
    for (auto it = frame.begin(); !it.atEnd(); ++it) {
        if (const QTextFrame* child = it.currentFrame()) {
            if (const auto* table = qobject_cast<const QTextTable*>(child))
                readTable(*table, into);
            else
                readFrame(*child, into, theme);
        } else {
            readBlock(it.currentBlock(), into, theme);
        }
    }
}

} // namespace

QList<Paragraph> fromPlain(const QString& text, const Theme& theme) {
    Paragraph paragraph;
    paragraph.text = text;
    paragraph.text.replace(u"\r\n"_s, u"\n"_s);
    while (paragraph.text.endsWith(u'\n'))
        paragraph.text.chop(1);
    paragraph.text.replace(u'\n', QChar::LineSeparator);
    addLinks(paragraph, theme);
    return {paragraph};
}

QList<Paragraph> fromHtml(const QString& html, const Theme& theme) {
    QTextDocument document; // Parses only: it is never laid out, so it never loads a resource.
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(theme.font());
    document.setHtml(html);
    QList<Paragraph> paragraphs;
    readFrame(*document.rootFrame(), paragraphs, theme);
    for (Paragraph& paragraph : paragraphs)
        if (paragraph.kind == Paragraph::Kind::Code)
            while (paragraph.text.endsWith(QChar::LineSeparator))
                paragraph.text.chop(1);
    return paragraphs;
}

bool isFewEmoji(const QString& text) {
    if (text.isEmpty() || text.size() > 40)
        return false;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    qsizetype start = 0;
    while (finder.toNextBoundary() > 0) {
        const QStringView grapheme = QStringView(text).mid(start, finder.position() - start);
        start = finder.position();
        if (grapheme.trimmed().isEmpty())
            continue;
        const char32_t first = grapheme.toUcs4().value(0);
        const bool emoji = (first >= 0x1F300 && first <= 0x1FAFF) ||
                           (first >= 0x2600 && first <= 0x27BF) ||
                           (first >= 0x1F1E6 && first <= 0x1F1FF);
        if (!emoji || ++count > 3)
            return false;
    }
    return count > 0;
}

} // namespace parvis::ui::richText
