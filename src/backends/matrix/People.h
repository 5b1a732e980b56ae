#pragma once

#include "backends/matrix/Event.h"
#include "backends/matrix/PowerLevels.h"
#include "protocol/Change.h"

#include <QHash>

namespace parvis::matrix {

/// Reads what rooms say of people, and keeps silent about what it has said before in this run:
/// lazily loaded member events repeat themselves a lot.
class People {
public:
    explicit People(AccountId account);

    /// Forgets what was said: whoever listens may have lost it.
    void startOver() { m_known.clear(); }

    /// The member a membership event is about; nothing when it is none.
    [[nodiscard]] std::optional<Member> member(const Event& event, const PowerLevels& levels) const;

    /// Name and picture out of the event of a member who is there, if they are news.
    [[nodiscard]] std::optional<PersonChanged> profile(const Event& event);

    /// An entry of the organisation's directory, if the one who wrote it may.
    [[nodiscard]] std::optional<PersonChanged> directoryEntry(const Event& event,
                                                              const PowerLevels& levels) const;

private:
    AccountId m_account;
    QHash<QString, size_t> m_known; ///< By person: a hash of what was said last.
};

/// The profile fields of Parvis out of a JSON object: a profile (spec "Profiles"), or an entry of
/// the directory. Fields that are missing or of a wrong type are not set.
void readProfileFields(const QJsonObject& json, AccountId account, PersonPatch& person);

/// A field's key and value, as it is stored in a profile.
struct ProfileField {
    QString key;
    QJsonValue value;
};
[[nodiscard]] QList<ProfileField> writeProfileFields(const PersonPatch& person);

} // namespace parvis::matrix
