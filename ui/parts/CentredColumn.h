#pragma once

class QVBoxLayout;
class QWidget;

namespace parvis::ui {

class Theme;

/// Gives a widget a column in its middle that is at most `widest` wide, at the text size of the
/// theme: lines that are longer are hard to read. Returns the column, without margins.
[[nodiscard]] QVBoxLayout* makeCentredColumn(QWidget& owner, const Theme& theme, int widest);

} // namespace parvis::ui
