#pragma once

#include "protocol/Command.h"
#include "ui/shell/PaneContext.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace parvis::models {
class SearchModel;
class SectionedModel;
} // namespace parvis::models

namespace parvis::ui {

class EmptyState;
class ListView;
class SearchField;
class TextLabel;

/// The card that opens over the window on Ctrl+K: what is typed is found in the cache at once;
/// Enter opens, Esc closes.
class QuickSearch : public QWidget {
    Q_OBJECT

public:
    QuickSearch(const PaneContext& context, QWidget* window);
    ~QuickSearch() override;

    void open();

protected:
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void search(const QString& text);
    void readCoverage();
    [[nodiscard]] bool canAskServers() const;
    bool showWhetherEmpty();
    void askServers();
    void showFound();
    void lookUpLink(const QString& text);
    void openCurrent();
    void openRow(const QModelIndex& index);
    void moveRow(int direction);
    void selectFirst();

    PaneContext m_context;
    std::unique_ptr<models::SearchModel> m_results;
    std::unique_ptr<models::SectionedModel> m_rows;
    QWidget* m_card;
    SearchField* m_field;
    ListView* m_list;
    EmptyState* m_nothing;
    TextLabel* m_coverage; ///< How far back what is searched goes.
    TextLabel* m_hint;
    std::optional<MessagePlace> m_linked; ///< What stands in the field is a link to it.
    bool m_leadsNowhere = false;          ///< It is a link to a place that is not one's own.
    bool m_lookingUp = false;             ///< Whether that is a link.
    bool m_openFirst = false;             ///< Enter came before the results.
};

} // namespace parvis::ui
