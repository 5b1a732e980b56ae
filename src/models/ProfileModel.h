#pragma once

#include "models/PeopleModel.h"

#include <QObject>

#include <optional>

namespace parvis::models {

/// Something a person wrote in a group.
struct ActivityItem {
    Message message;
    GroupId group; ///< Invalid while the group is not known.
    QString groupName;
    MediaRef groupPicture;
    QString headline; ///< One line: the title of a post, else its text.
    bool comment = false;

    friend bool operator==(const ActivityItem&, const ActivityItem&) = default;
};

/// Everything that the page of one person shows, read from the cache and kept current.
class ProfileModel : public QObject {
    Q_OBJECT

public:
    /// `reads` outlives the model.
    explicit ProfileModel(workspace::ReadSide& reads, QObject* parent = nullptr);

    void setPerson(const PersonId& id);
    [[nodiscard]] const PersonId& id() const { return m_id; }

    /// False when nobody is set, or the cache does not know the person.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const PersonItem& person() const { return m_person; }
    /// The person is the account's own.
    [[nodiscard]] bool isSelf() const;
    [[nodiscard]] const std::optional<PersonItem>& manager() const { return m_manager; }
    /// The person's reports; for somebody without any, those with the same manager.
    [[nodiscard]] const QList<PersonItem>& team() const { return m_team; }
    /// Groups of the person that the account's own person is in, too.
    [[nodiscard]] const QList<Group>& groups() const { return m_groups; }
    /// The newest first.
    [[nodiscard]] const QList<ActivityItem>& activity() const { return m_activity; }

signals:
    void changed();

private:
    void onTouched(const cache::Touched& touched);
    void read();
    void readTeam();
    void readGroups();
    void readActivity();

    workspace::ReadSide& m_reads;
    PersonId m_id;
    bool m_known = false;
    PersonItem m_person;
    std::optional<PersonItem> m_manager;
    QList<PersonItem> m_team;
    QList<Group> m_groups;
    QList<ActivityItem> m_activity;
};

} // namespace parvis::models
