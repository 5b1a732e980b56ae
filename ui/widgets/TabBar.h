#pragma once

#include <QTabBar>

namespace parvis::ui {

class Theme;

/// Tabs as words with a line under the current one: "Posts  Files  Members". Keyboard and screen
/// readers work as in any QTabBar.
class TabBar : public QTabBar {
    Q_OBJECT

public:
    TabBar(const Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);
};

} // namespace parvis::ui
