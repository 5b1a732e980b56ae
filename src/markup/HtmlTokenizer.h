#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace parvis::markup {

/// A piece of HTML: text with its entities resolved, or a tag.
struct HtmlToken {
    enum class Kind { Text, Open, Close };
    Kind kind = Kind::Text;
    QString text;                                  ///< Of Text.
    QString tag;                                   ///< Lower case.
    QList<std::pair<QString, QString>> attributes; ///< Of Open; names in lower case.

    [[nodiscard]] QString attribute(QStringView name) const;
};

/// Cuts HTML into tokens in one pass over the input, whatever it holds: comments, declarations and
/// the content of elements that are never text (script, style, …) are passed over. What cannot be a
/// tag is text; a tag without an end takes the rest with it, as in browsers.
class HtmlTokenizer {
public:
    explicit HtmlTokenizer(QStringView html)
        : m_html(html) {}

    /// Nothing at the end.
    [[nodiscard]] std::optional<HtmlToken> next();

private:
    [[nodiscard]] HtmlToken text();
    [[nodiscard]] std::optional<HtmlToken> openTag();
    [[nodiscard]] std::optional<HtmlToken> closeTag();
    [[nodiscard]] bool startsTag() const;
    [[nodiscard]] QString tagName();
    [[nodiscard]] bool readAttributes(HtmlToken& token);
    [[nodiscard]] QString attributeValue();
    void skipDeclaration();
    void skipContent(const QString& tag);
    void skipSpace();
    [[nodiscard]] QChar at(qsizetype offset) const;

    QStringView m_html;
    qsizetype m_at = 0;
};

} // namespace parvis::markup
