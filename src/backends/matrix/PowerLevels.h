#pragma once

#include "domain/Membership.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace parvis::matrix {

/// Who may do what in a room (spec "m.room.power_levels"). A plain value over the event's content.
class PowerLevels {
public:
    /// `content` is empty when the room has no such event. From room version 12 on creators stand
    /// above every number.
    PowerLevels(QJsonObject content, QStringList creators, bool creatorsAreAbove);

    static constexpr int infinite = 1'000'000'000;
    static constexpr int administrator = 100;
    static constexpr int moderator = 50;

    /// The level that Parvis gives to a role.
    [[nodiscard]] static constexpr int levelOf(Role role) {
        return role == Role::Admin ? administrator : role == Role::Moderator ? moderator : 0;
    }

    /// The least role that has a level.
    [[nodiscard]] static Role roleAt(int level);

    [[nodiscard]] int of(const QString& userId) const;
    [[nodiscard]] int toSend(QStringView eventType, bool state) const;
    [[nodiscard]] int toInvite() const;
    [[nodiscard]] int toKick() const;
    [[nodiscard]] int toRedact() const;

    [[nodiscard]] Role roleOf(const QString& userId) const;
    [[nodiscard]] Rights rightsOf(const QString& userId) const;
    /// Stands above every number, and nobody can change that.
    [[nodiscard]] bool isAbove(const QString& userId) const;
    /// Everybody whose level is that of an administrator.
    [[nodiscard]] QStringList administrators() const;
    /// Everybody who has a level of their own.
    [[nodiscard]] QStringList named() const;
    /// The role of everybody else.
    [[nodiscard]] Role commonRole() const;

private:
    [[nodiscard]] int level(const QJsonValue& value, int otherwise) const;

    QJsonObject m_content;
    QStringList m_creators;
    bool m_creatorsAreAbove;
};

} // namespace parvis::matrix
