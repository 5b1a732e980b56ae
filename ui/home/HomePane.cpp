#include "ui/home/HomePane.h"

#include "engine/Engine.h"
#include "models/HomeModel.h"
#include "ui/home/HomeView.h"

namespace parvis::ui {

HomePane::HomePane(const PaneContext& paneContext, QObject* parent)
    : Pane(paneContext, parent)
    , m_model(new models::HomeModel(paneContext.engine.reads(), this))
    , m_view(new HomeView(paneContext, *m_model)) {
    m_badge = badge();
    connect(m_model, &models::HomeModel::changed, this, [this] {
        if (m_badge == badge())
            return;
        m_badge = badge();
        emit badgeChanged();
    });
}

HomePane::~HomePane() {
    delete m_view; // it reads the model of this pane; gone already if the shell ended first
}

QWidget* HomePane::content() {
    return m_view;
}

int HomePane::badge() const {
    return int(m_model->requests().size());
}

void HomePane::activated() {
    m_view->refresh();
}

} // namespace parvis::ui
