#pragma once

#include "ui/shell/Pane.h"

#include <QPointer>

namespace parvis::models {
class HomeModel;
}

namespace parvis::ui {

class HomeView;

/// Home: the start page, without a list of its own. Its badge counts what waits for an answer;
/// mentions are counted by the pane that they are in.
class HomePane : public Pane {
    Q_OBJECT

public:
    explicit HomePane(const PaneContext& context, QObject* parent = nullptr);
    ~HomePane() override;

    [[nodiscard]] QWidget* list() override { return nullptr; }
    [[nodiscard]] QWidget* content() override;
    [[nodiscard]] int badge() const override;
    void activated() override;

private:
    models::HomeModel* m_model;
    QPointer<HomeView> m_view;
    int m_badge = 0;
};

} // namespace parvis::ui
