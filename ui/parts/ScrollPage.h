#pragma once

#include <QScrollArea>

namespace parvis::ui {

class Theme;

/// A page that scrolls up and down on the background colour. Give body() a layout; it is as wide as
/// the page.
class ScrollPage : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPage(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* body() const { return m_body; }

private:
    QWidget* m_body;
};

} // namespace parvis::ui
