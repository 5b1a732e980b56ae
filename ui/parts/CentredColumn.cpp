#include "ui/parts/CentredColumn.h"

#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace parvis::ui {

QVBoxLayout* makeCentredColumn(QWidget& owner, const Theme& theme, int widest) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* middle = new QHBoxLayout(&owner);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(page);
    const auto fit = [page, &theme, widest] {
        page->setMaximumWidth(theme.scaled(widest));
    };
    QObject::connect(&theme, &Theme::changed, page, fit);
    fit();
    return column;
}

} // namespace parvis::ui
