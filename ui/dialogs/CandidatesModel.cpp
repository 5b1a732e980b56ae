#include "ui/dialogs/CandidatesModel.h"

namespace parvis::ui {

CandidatesModel::CandidatesModel(models::DirectoryModel& directory, const PersonId& self,
                                 QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_directory(directory)
    , m_self(self) {
    setSourceModel(&directory);
}

void CandidatesModel::setPicked(const QList<PersonId>& people) {
    m_picked = QSet<PersonId>(people.cbegin(), people.cend());
    invalidateFilter();
}

void CandidatesModel::setExcluded(const QSet<PersonId>& people) {
    m_excluded = people;
    invalidateFilter();
}

const models::PersonItem& CandidatesModel::person(int row) const {
    return m_directory.item(mapToSource(index(row, 0)).row()).person;
}

bool CandidatesModel::mayPick(const PersonId& person) const {
    return person.account == m_self.account && person != m_self && !m_picked.contains(person) &&
           !m_excluded.contains(person);
}

bool CandidatesModel::filterAcceptsRow(int row, const QModelIndex&) const {
    const models::DirectoryItem& item = m_directory.item(row);
    if (item.header)
        return false;
    const PersonId& id = item.person.person.id;
    if (!mayPick(id))
        return false;
    return item.section != models::DirectorySection::Everyone || !m_directory.isInTeam(id);
}

} // namespace parvis::ui
