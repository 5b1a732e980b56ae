#pragma once

#include <QString>

namespace parvis::markup {

/// What of `html` is safe to show: the tags that the Matrix specification lists for messages
/// (11.2.1.7), links to http, https, mailto and matrix only, and no attribute but a link's address,
/// a list's start and a code block's language. Pictures are replaced by their alternative text, so
/// nothing is ever fetched because a message was shown. Input beyond 64 Ki characters is cut,
/// nesting beyond 100 flattened. Always well-formed; any thread.
[[nodiscard]] QString sanitizeHtml(const QString& html);

/// The text of `html` as a person would read it aloud: blocks on lines of their own, list items
/// marked, everything else without a trace. Same limits.
[[nodiscard]] QString toPlainText(const QString& html);

/// `text` so that it stands in HTML, also within a quoted attribute.
[[nodiscard]] QString htmlEscape(const QString& text);

} // namespace parvis::markup
