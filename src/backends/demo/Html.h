#pragma once

#include <QString>

namespace parvis::demo {

/// True when the text holds only formatting that Parvis writes itself: paragraphs, lists, headings,
/// quotes, emphasis, code and links to http, https and mailto, all without other attributes, every
/// element closed in order.
[[nodiscard]] bool isHouseFormatting(const QString& html);

} // namespace parvis::demo
