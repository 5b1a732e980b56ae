#pragma once

#include "models/DiffableListModel.h"
#include "workspace/ReadSide.h"

namespace parvis::models {

/// One person as a list shows them.
struct PersonItem {
    Person person;
    QString name;
    QString detail; ///< Role, or department, or what the list adds.
    Presence presence = Presence::Unknown;
    Membership membership = Membership::Joined; ///< In the list of a group.
    Role role = Role::Member;

    friend bool operator==(const PersonItem&, const PersonItem&) = default;
};

/// A person with the words and the presence that lists show.
[[nodiscard]] PersonItem itemOf(const workspace::ReadSide& reads, const Person& person);

/// People of a directory, found as one types, or the members of one group or conversation.
class PeopleModel : public DiffableListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, MembershipRole };

    /// Everybody, by name.
    explicit PeopleModel(workspace::ReadSide& reads, QObject* parent = nullptr);
    /// Members, those who are invited or ask to join included; admins first. Those who are kept out
    /// only where the account's own person may let them in again.
    PeopleModel(workspace::ReadSide& reads, GroupId group, QObject* parent = nullptr);
    PeopleModel(workspace::ReadSide& reads, ConversationId conversation, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] const PersonItem& item(int row) const { return m_items[row]; }
    [[nodiscard]] int rowOf(const PersonId& id) const;

    /// Shows whom the text finds; all when it is empty. Only for the list of everybody.
    void setFilter(const QString& text);

private:
    void connectReads();
    void read();
    /// `complete`: there are no more.
    [[nodiscard]] QList<PersonItem> page(int count, bool& complete) const;

    workspace::ReadSide& m_reads;
    GroupId m_group;
    ConversationId m_conversation;
    QString m_filter;
    int m_limit;
    bool m_complete = false;
    bool m_reading = false;
    QList<PersonItem> m_items;
};

} // namespace parvis::models
