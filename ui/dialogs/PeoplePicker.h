#pragma once

#include "base/Id.h"
#include "base/Task.h"
#include "models/PeopleModel.h"
#include "ui/shell/PaneContext.h"

#include <QSet>
#include <QWidget>

class QStackedLayout;

namespace parvis::models {
class DirectoryModel;
}

namespace parvis::ui {

class CandidatesModel;
class ListView;
class PeopleSearch;
class SearchField;
class TextLabel;

/// Picks people of one account: a search field, whom it finds, and those picked as chips above.
/// ↓ and ↑ choose in the list while one types, Enter picks, Backspace in the empty field takes the
/// last one back. A list that is pasted into the field is taken as a whole.
class PeoplePicker : public QWidget {
    Q_OBJECT

public:
    PeoplePicker(const PaneContext& context, AccountId account, QWidget* parent = nullptr);

    /// Those who cannot be picked, such as present members.
    void setExcluded(const QSet<PersonId>& people);
    [[nodiscard]] QList<PersonId> picked() const;
    [[nodiscard]] const QList<models::PersonItem>& people() const { return m_picked; }
    void take(const PersonId& person);
    /// Picks everybody whom a copied list of names, addresses or ids means; those who are not found
    /// are named.
    void addList(const QString& pasted);
    /// How many people the list shows at least; more where there is room.
    void setVisibleRows(int rows);
    [[nodiscard]] SearchField* field() const { return m_field; }

signals:
    /// Who is picked changed.
    void changed();
    /// Esc in the empty field.
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRow(int row);
    void add(const models::PersonItem& person);
    [[nodiscard]] Task<void> find(QStringList entries);
    void tellList(int added, const QStringList& unknown);
    void step(int by);
    bool handleKey(int key);
    void rebuildChips();
    void updateList();

    const PaneContext m_context;
    const AccountId m_account;
    models::DirectoryModel* m_directory;
    CandidatesModel* m_candidates;
    PeopleSearch* m_search;
    QWidget* m_chips;
    QWidget* m_box;
    SearchField* m_field;
    ListView* m_list;
    TextLabel* m_nobody;
    TextLabel* m_listOutcome;
    QStackedLayout* m_stack;
    QList<models::PersonItem> m_picked;
};

} // namespace parvis::ui
