#pragma once

#include "backends/matrix/GroupRules.h"

#include <QObject>

namespace parvis::matrix {

/// Ends a group. Matrix has no way to delete a room: it is closed to everybody, all are sent away,
/// and whoever does it leaves last. A server forgets rooms that nobody is in, when its rules say
/// so.
class GroupRemoval final : public QObject {
    Q_OBJECT

public:
    GroupRemoval(CommandContext& context, RoomActions& actions, GroupRules& rules,
                 GroupChannels& channels, QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(DeleteGroup command);

private:
    CommandContext& m_context;
    RoomActions& m_actions;
    GroupRules& m_rules;
    GroupChannels& m_channels;
};

} // namespace parvis::matrix
