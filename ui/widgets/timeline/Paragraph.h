#pragma once

#include <QList>
#include <QString>
#include <QTextLayout>

namespace parvis::ui {

/// One paragraph of a message, ready to be laid out. Formats hold no colours but those of roles:
/// what a sender wrote never decides the colours of the window.
struct Paragraph {
    /// Property of a format: code within a line, which stands in a box of its own.
    static constexpr int inlineCode = QTextFormat::UserProperty + 1;

    enum class Kind { Text, Heading, Quote, ListItem, Code };
    Kind kind = Kind::Text;
    QString text; ///< Line breaks are U+2028.
    QList<QTextLayout::FormatRange> formats;
    QString marker; ///< Of a list item: "•" or "1."
    int level = 0;  ///< Depth of a list (0 is outermost) or of a heading (1 to 6).
};

} // namespace parvis::ui
