#pragma once

#include "domain/Group.h"
#include "ui/shell/PaneContext.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLayout;
class QModelIndex;
class QStackedWidget;

namespace parvis::models {
class DiscoverModel;
}

namespace parvis::ui {

class Chip;
class EmptyState;
class ListView;
class SearchField;

/// All groups that the servers list, with a field that finds some of them as one types. What this
/// computer knows of shows at once; the servers are asked for the rest.
class DiscoverView : public QWidget {
    Q_OBJECT

public:
    explicit DiscoverView(const PaneContext& context, QWidget* parent = nullptr);
    ~DiscoverView() override;

    void focusSearch();

signals:
    void groupRequested(const parvis::GroupId& group);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addChip(const QString& text, std::optional<Privacy> privacy, const QString& name,
                 QLayout& row);
    void choose(std::optional<Privacy> privacy);
    void look();
    void updateState();
    void openRow(const QModelIndex& index);
    void askServers();
    void askNext(AccountId account, const QString& text, const QString& next, int pages);

    PaneContext m_context;
    std::unique_ptr<models::DiscoverModel> m_groups;
    SearchField* m_search;
    QStackedWidget* m_pages;
    ListView* m_list;
    EmptyState* m_empty;
    std::vector<std::pair<Chip*, std::optional<Privacy>>> m_chips;
    std::optional<Privacy> m_privacy;
    QSet<AccountId> m_asked; ///< Whose whole list was asked for in this run.
    QTimer m_pause;          ///< Before servers are asked for what is typed.
    int m_answersAwaited = 0;
};

} // namespace parvis::ui
