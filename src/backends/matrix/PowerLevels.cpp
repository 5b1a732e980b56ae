#include "backends/matrix/PowerLevels.h"

#include "backends/matrix/Json.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

PowerLevels::PowerLevels(QJsonObject content, QStringList creators, bool creatorsAreAbove)
    : m_content(std::move(content))
    , m_creators(std::move(creators))
    , m_creatorsAreAbove(creatorsAreAbove) {
}

int PowerLevels::level(const QJsonValue& value, int otherwise) const {
    if (value.isDouble())
        return static_cast<int>(std::clamp(value.toDouble(), -1e9, 1e9));
    if (value.isString()) { // allowed until room version 10
        bool isNumber = false;
        const int number = value.toString().toInt(&isNumber);
        return isNumber ? number : otherwise;
    }
    return otherwise;
}

int PowerLevels::of(const QString& userId) const {
    if (m_creators.contains(userId) && (m_creatorsAreAbove || m_content.isEmpty()))
        return m_creatorsAreAbove ? infinite : administrator;
    const int fallback = level(m_content.value("users_default"_L1), 0);
    return level(json::child(m_content, u"users").value(userId), fallback);
}

int PowerLevels::toSend(QStringView eventType, bool state) const {
    const int fallback =
        state ? level(m_content.value("state_default"_L1), m_content.isEmpty() ? 0 : moderator)
              : level(m_content.value("events_default"_L1), 0);
    return level(json::child(m_content, u"events").value(eventType), fallback);
}

int PowerLevels::toInvite() const {
    return level(m_content.value("invite"_L1), 0);
}

int PowerLevels::toKick() const {
    return level(m_content.value("kick"_L1), moderator);
}

int PowerLevels::toRedact() const {
    return level(m_content.value("redact"_L1), moderator);
}

Role PowerLevels::roleAt(int mine) {
    return mine >= administrator ? Role::Admin : mine >= moderator ? Role::Moderator : Role::Member;
}

Role PowerLevels::roleOf(const QString& userId) const {
    return roleAt(of(userId));
}

Role PowerLevels::commonRole() const {
    return roleAt(level(m_content.value("users_default"_L1), 0));
}

QStringList PowerLevels::named() const {
    QStringList result = json::child(m_content, u"users").keys() + m_creators;
    result.removeDuplicates();
    return result;
}

Rights PowerLevels::rightsOf(const QString& userId) const {
    const int mine = of(userId);
    Rights rights;
    rights.post = mine >= toSend(u"m.room.message", false);
    rights.comment = rights.post;
    rights.invite = mine >= toInvite();
    rights.remove = mine >= toKick() && mine >= toRedact();
    rights.edit = mine >= toSend(u"m.room.name", true);
    rights.appoint = mine >= toSend(u"m.room.power_levels", true);
    // Answering yes is an invitation, answering no a kick.
    rights.approve = mine >= toInvite() && mine >= toKick();
    rights.pin = mine >= toSend(u"m.room.pinned_events", true);
    rights.announce = mine >= moderator;
    rights.react = mine >= toSend(u"m.reaction", false);
    rights.channels = mine >= toSend(u"m.space.child", true);
    return rights;
}

bool PowerLevels::isAbove(const QString& userId) const {
    return m_creatorsAreAbove && m_creators.contains(userId);
}

QStringList PowerLevels::administrators() const {
    QStringList result;
    const QJsonObject users = json::child(m_content, u"users");
    for (auto it = users.begin(); it != users.end(); ++it) {
        if (level(it.value(), 0) >= administrator)
            result.append(it.key());
    }
    for (const QString& creator : m_creators) {
        if (of(creator) >= administrator && !result.contains(creator))
            result.append(creator);
    }
    return result;
}

} // namespace parvis::matrix
