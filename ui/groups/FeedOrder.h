#pragma once

#include "models/FeedModel.h"
#include "ui/shell/PaneContext.h"

#include <QPushButton>

namespace parvis::ui {

/// What stands first in feeds: a quiet button that names the order and opens a menu. The choice
/// counts for every group, and is kept.
class FeedOrder : public QPushButton {
    Q_OBJECT

public:
    explicit FeedOrder(const PaneContext& context, QWidget* parent = nullptr);

    [[nodiscard]] models::FeedModel::Order order() const { return m_order; }

signals:
    void changed();

private:
    void openMenu();
    void choose(models::FeedModel::Order order);
    void showChoice();
    [[nodiscard]] static QString nameOf(models::FeedModel::Order order);

    PaneContext m_context;
    models::FeedModel::Order m_order;
};

} // namespace parvis::ui
