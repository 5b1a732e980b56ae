#include "ui/widgets/TabBar.h"

#include "ui/theme/Theme.h"

namespace parvis::ui {

TabBar::TabBar(const Theme& theme, const QString& accessibleName, QWidget* parent)
    : QTabBar(parent) {
    setObjectName(QStringLiteral("tabBar"));
    setAccessibleName(accessibleName);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

} // namespace parvis::ui
