#pragma once

#include <QString>

namespace parvis::markup {

/// Sanitised HTML of Markdown (CommonMark with tables, strikethrough and bare links; a line break
/// is a line break). Empty when the text has no formatting, so that it is sent as what it is:
/// plain. HTML in the text stays text. Any thread.
[[nodiscard]] QString markdownToHtml(const QString& markdown);

} // namespace parvis::markup
