#include "backends/matrix/People.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"
#include "backends/matrix/Room.h"

#include <array>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 50;
constexpr qsizetype mostRemembered = 200'000;
constexpr int directoryKeeper = 50; // the level from which one may write about others

struct TextField {
    QStringView key;
    std::optional<QString> PersonPatch::* field;
};

constexpr std::array<TextField, 6> textFields{{
    {u"org.parvis.title", &PersonPatch::title},
    {u"org.parvis.department", &PersonPatch::department},
    {u"org.parvis.email", &PersonPatch::email},
    {u"org.parvis.phone", &PersonPatch::phone},
    {u"org.parvis.place", &PersonPatch::place},
    {u"org.parvis.about", &PersonPatch::about},
}};

struct ListField {
    QStringView key;
    std::optional<QStringList> PersonPatch::* field;
};

constexpr std::array<ListField, 2> listFields{{
    {u"org.parvis.languages", &PersonPatch::languages},
    {u"org.parvis.skills", &PersonPatch::skills},
}};

constexpr QStringView managerKey = u"org.parvis.manager";
constexpr QStringView timeZoneKey = u"m.tz";

Membership membershipOf(const QString& word) {
    if (word == "join"_L1)
        return Membership::Joined;
    if (word == "invite"_L1)
        return Membership::Invited;
    if (word == "knock"_L1)
        return Membership::Asked;
    if (word == "ban"_L1)
        return Membership::Banned;
    return Membership::None;
}

} // namespace

People::People(AccountId account)
    : m_account(account) {
}

std::optional<Member> People::member(const Event& event, const PowerLevels& levels) const {
    if (event.type != "m.room.member"_L1 || !event.stateKey || !isUserId(*event.stateKey))
        return std::nullopt;
    return Member{{m_account, *event.stateKey},
                  membershipOf(json::text(event.content, u"membership")),
                  levels.roleOf(*event.stateKey)};
}

std::optional<PersonChanged> People::profile(const Event& event) {
    const QString membership = json::text(event.content, u"membership");
    // Who is invited is described by the inviter, and leaving says nothing about a name.
    if (membership != "join"_L1 && membership != "invite"_L1 && membership != "knock"_L1)
        return std::nullopt;
    const QString person = *event.stateKey;
    const QString name = json::text(event.content, u"displayname").trimmed();
    const QString avatar = json::text(event.content, u"avatar_url", 600);
    const size_t hash = qHashMulti(0, name, avatar);
    if (m_known.value(person, 0) == hash)
        return std::nullopt;
    if (m_known.size() >= mostRemembered)
        m_known.clear();
    m_known.insert(person, hash);
    PersonPatch patch;
    patch.id = {m_account, person};
    patch.displayName = name;
    patch.avatar = isMediaUri(avatar) ? MediaRef{m_account, avatar} : MediaRef{};
    return PersonChanged{patch};
}

std::optional<PersonChanged> People::directoryEntry(const Event& event,
                                                    const PowerLevels& levels) const {
    if (event.type != directoryEntryType || !event.stateKey)
        return std::nullopt;
    // Servers let nobody write state under somebody else's user id, hence the key without the "@".
    const bool own = event.stateKey->startsWith(u'@');
    const QString person = own ? *event.stateKey : u'@' + *event.stateKey;
    if (!isUserId(person) || (own && event.sender != person) ||
        (!own && levels.of(event.sender) < directoryKeeper))
        return std::nullopt;
    PersonPatch patch;
    patch.id = {m_account, person};
    readProfileFields(event.content, m_account, patch);
    const QString name = json::text(event.content, u"displayname").trimmed();
    if (!name.isEmpty())
        patch.displayName = name;
    const QString avatar = json::text(event.content, u"avatar_url", 600);
    if (isMediaUri(avatar))
        patch.avatar = MediaRef{m_account, avatar};
    return PersonChanged{patch};
}

void readProfileFields(const QJsonObject& json, AccountId account, PersonPatch& person) {
    for (const auto& [key, field] : textFields) {
        if (json.value(key).isString())
            person.*field = json::text(json, key, json::lineLength);
    }
    for (const auto& [key, field] : listFields) {
        if (json.value(key).isArray())
            person.*field = json::texts(json, key, json::nameLength, mostWords);
    }
    if (json.value(timeZoneKey).isString())
        person.timeZone = json::text(json, timeZoneKey, 100);
    if (json.value(managerKey).isString()) {
        const QString manager = json::text(json, managerKey);
        person.manager = isUserId(manager) ? PersonId{account, manager} : PersonId{};
    }
}

QList<ProfileField> writeProfileFields(const PersonPatch& person) {
    QList<ProfileField> result;
    for (const auto& [key, field] : textFields) {
        if (const auto& value = person.*field)
            result.append({key.toString(), *value});
    }
    for (const auto& [key, field] : listFields) {
        if (const auto& value = person.*field)
            result.append({key.toString(), QJsonArray::fromStringList(*value)});
    }
    if (person.timeZone)
        result.append({timeZoneKey.toString(), *person.timeZone});
    if (person.manager)
        result.append({managerKey.toString(), person.manager->remote});
    return result;
}

} // namespace parvis::matrix
