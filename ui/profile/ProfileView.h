#pragma once

#include "base/Id.h"
#include "ui/shell/PaneContext.h"

#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace parvis::models {
class ProfileModel;
}

namespace parvis::ui {

class AboutCard;
class EmptyState;
class ProfileHeader;
class RowsCard;
class ScrollPage;
class TabBar;
class TeamCard;
class TwoColumns;

/// The page of one person. Opening it also asks the server, so that what the cache does not know
/// yet arrives while one looks.
class ProfileView : public QWidget {
    Q_OBJECT

public:
    explicit ProfileView(const PaneContext& context, QWidget* parent = nullptr);

    void setPerson(const PersonId& person);
    [[nodiscard]] PersonId person() const;
    /// Opens the dialog for the reader's own profile; does nothing on another's page.
    void edit();

signals:
    void skillPressed(const QString& skill);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Tab { Overview, Activity, Groups };

    QWidget* makeBody();
    void connectCards();
    void fetch();
    void show();
    void showTab(int tab);
    void arrange();
    void openActivity(int row);
    void openGroup(int row);

    const PaneContext m_context;
    models::ProfileModel* m_model;
    EmptyState* m_empty;
    ScrollPage* m_page;
    QStackedLayout* m_stack;
    ProfileHeader* m_header;
    TabBar* m_tabs;
    QWidget* m_rule;
    QVBoxLayout* m_column = nullptr;
    TwoColumns* m_overview;
    AboutCard* m_about;
    TeamCard* m_team;
    RowsCard* m_recent;
    RowsCard* m_common;
    RowsCard* m_activity;
    RowsCard* m_groups;
    bool m_fetching = false;
};

} // namespace parvis::ui
