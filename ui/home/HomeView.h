#pragma once

#include "ui/parts/ScrollPage.h"
#include "ui/shell/PaneContext.h"

#include <QTimer>

class QVBoxLayout;

namespace parvis::models {
class HomeModel;
}

namespace parvis::ui {

class RequestsCard;
class RowsCard;
class TextLabel;
class TwoColumns;

/// The page of HomePane: a greeting, and cards of what to look at.
class HomeView : public ScrollPage {
    Q_OBJECT

public:
    HomeView(const PaneContext& context, models::HomeModel& model, QWidget* parent = nullptr);

    /// Tells times and greeting anew.
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCards();
    void showCards();
    void arrange();

    const PaneContext m_context;
    models::HomeModel& m_model;
    TextLabel* m_greeting;
    TextLabel* m_date;
    TwoColumns* m_columns;
    RequestsCard* m_requests;
    RowsCard* m_mustRead;
    RowsCard* m_saved;
    RowsCard* m_mentions;
    RowsCard* m_chats;
    RowsCard* m_news;
    RowsCard* m_posts;
    QVBoxLayout* m_all;
    QTimer m_minute; ///< Ages grow while one looks.
    bool m_allSaved = false;
};

} // namespace parvis::ui
