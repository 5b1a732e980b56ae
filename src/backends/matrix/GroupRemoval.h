#pragma once

#include "backends/matrix/GroupRules.h"
#include "backends/matrix/RoomActions.h"

#include <QObject>

namespace parvis::matrix {

/// Ends a group. Matrix has no way to delete a room: it is closed to everybody, all are sent away,
/// and whoever does it leaves last. A server forgets rooms that nobody is in, when its rules say
/// so.
class GroupRemoval final : public QObject {
    Q_OBJECT

public:
    GroupRemoval(CommandContext& context, RoomActions& actions, GroupRules& rules,
                 QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(DeleteGroup command);

private:
    /// Whoever is in the room, is invited or asks, without the account's own person.
    [[nodiscard]] Task<QStringList> othersIn(QString room);
    /// Sends everybody else away.
    [[nodiscard]] Task<void> empty(QString room);
    /// Nobody enters any more, not even by a link.
    [[nodiscard]] Task<void> close(QString room);

    CommandContext& m_context;
    RoomActions& m_actions;
    GroupRules& m_rules;
};

} // namespace parvis::matrix
