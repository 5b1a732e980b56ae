#pragma once

#include "models/DirectoryModel.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace parvis::ui {

/// Whom a person can pick: the directory of one account without headers, without oneself, and
/// without those who are picked or excluded. The team stands first, and nobody twice.
class CandidatesModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// `directory` outlives the model. `self` is left out.
    CandidatesModel(models::DirectoryModel& directory, const PersonId& self,
                    QObject* parent = nullptr);

    void setPicked(const QList<PersonId>& people);
    void setExcluded(const QSet<PersonId>& people);
    [[nodiscard]] const models::PersonItem& person(int row) const;
    /// Neither left out nor picked already.
    [[nodiscard]] bool mayPick(const PersonId& person) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    models::DirectoryModel& m_directory;
    PersonId m_self;
    QSet<PersonId> m_picked;
    QSet<PersonId> m_excluded;
};

} // namespace parvis::ui
