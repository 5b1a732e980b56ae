#pragma once

#include <QString>

namespace parvis::markup {

/// `text` with numeric and the common named character references resolved. What is none stays as it
/// is; references to characters that XML forbids become U+FFFD.
[[nodiscard]] QString decodeEntities(QStringView text);

} // namespace parvis::markup
