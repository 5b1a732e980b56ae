#pragma once

#include "backends/matrix/GroupChannels.h"

#include <QObject>

namespace parvis::matrix {

/// Who may do what in a group, and who may be in it at all. A group is several rooms with rules of
/// their own: each command sees to all, and can be repeated after it failed half-way.
class GroupRules final : public QObject {
    Q_OBJECT

public:
    GroupRules(CommandContext& context, RoomActions& actions, GroupChannels& channels,
               QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(SetRole command);
    [[nodiscard]] Task<Receipt> run(BlockFromGroup command);
    [[nodiscard]] Task<Receipt> run(UnblockFromGroup command);

    /// InvalidInput when it would be less tight than now.
    [[nodiscard]] Task<void> tighten(QString space, Privacy privacy);
    [[nodiscard]] Task<void> archive(QString space, bool archived);
    /// Who writes posts and comments. Conflict, with words, while the group is archived.
    [[nodiscard]] Task<void> setPosting(QString space, Role least);
    /// Who invites and answers those who ask.
    [[nodiscard]] Task<void> setApproving(QString space, Role least);
    /// Whether a member besides the account's own person is an administrator, or nobody besides it
    /// is a member.
    [[nodiscard]] Task<bool> isDispensable(QString space);

private:
    [[nodiscard]] QString feedOf(const QString& space) const;

    CommandContext& m_context;
    RoomActions& m_actions;
    GroupChannels& m_channels;
};

} // namespace parvis::matrix
