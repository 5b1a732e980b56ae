#pragma once

#include "base/Id.h"
#include "ui/shell/ListColumn.h"
#include "ui/shell/PaneContext.h"

namespace parvis::models {
class DirectoryModel;
}

namespace parvis::ui {

class PeopleSearch;

/// The column of the people pane: a title, the search, and whom it finds.
class PeopleList : public ListColumn {
    Q_OBJECT

public:
    explicit PeopleList(const PaneContext& context, QWidget* parent = nullptr);

    void select(const PersonId& person);
    void search(const QString& text);

signals:
    void picked(const parvis::PersonId& person);

private:
    void makeList();
    void enterList(bool down);
    void showNobody();
    void selectCurrent();

    const PaneContext m_context;
    models::DirectoryModel* m_model;
    PeopleSearch* m_search;
    QString m_nobody; ///< What stands there while the list is empty.
    PersonId m_selected;
};

} // namespace parvis::ui
