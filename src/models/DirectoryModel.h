#pragma once

#include "models/PeopleModel.h"

#include <QTimer>

namespace parvis::models {

enum class DirectorySection {
    Team = 0, ///< One's manager, those with the same manager, and one's own reports.
    Everyone = 1,
    Found = 2, ///< While there is a filter; has no header.
};

/// A row of the directory: a person, or the header of a section.
struct DirectoryItem {
    DirectorySection section = DirectorySection::Everyone;
    bool header = false;
    PersonItem person; ///< Unless it is a header.

    friend bool operator==(const DirectoryItem&, const DirectoryItem&) = default;
};

/// The people of all accounts: one's own team first, then everybody by name; whom a text finds once
/// there is one. Grows at its end as views ask.
class DirectoryModel : public DiffableListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, SectionRole, HeaderRole };

    /// `reads` outlives the model.
    explicit DirectoryModel(workspace::ReadSide& reads, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Headers can be neither selected nor opened.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] const DirectoryItem& item(int row) const { return m_items[row]; }
    /// The first row of a person, -1 when there is none.
    [[nodiscard]] int rowOf(const PersonId& id) const;
    [[nodiscard]] bool isInTeam(const PersonId& id) const;

    /// Shows whom the text finds; team and everybody when it is empty.
    void setFilter(const QString& text);
    [[nodiscard]] QString filter() const { return m_filter; }
    /// Whom the server found for the filter: added to what the cache finds, until the next filter.
    void addFound(const QList<PersonId>& people);

private:
    void readTeam();
    void rebuild();

    workspace::ReadSide& m_reads;
    PeopleModel* m_everyone;
    QTimer m_later;
    QString m_filter;
    QList<PersonId> m_found;
    QList<PersonItem> m_team;
    QList<DirectoryItem> m_items;
    bool m_reading = false;
};

} // namespace parvis::models
