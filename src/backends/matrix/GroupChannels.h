#pragma once

#include "backends/matrix/RoomActions.h"
#include "backends/matrix/RoomMaker.h"

#include <QObject>

#include <functional>

namespace parvis::matrix {

/// The further rooms of a space. Nothing in the protocol ties who is in them to who is in the
/// space, so whatever happens to somebody in a group is done in its channels, too. Where the
/// account is not in a channel, it goes in for that and out again.
class GroupChannels final : public QObject {
    Q_OBJECT

public:
    GroupChannels(CommandContext& context, RoomActions& actions, RoomMaker& maker,
                  QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(CreateChannel command);
    [[nodiscard]] Task<Receipt> run(LoadChannels command);
    [[nodiscard]] Task<Receipt> run(DeleteChannel command);

    /// Leaves a channel so that the others of the group can still come in: a server lets somebody
    /// in because of a space only while there is a person who may invite. When the last of those
    /// goes, everybody may.
    [[nodiscard]] Task<void> leave(QString channel);

    // For all channels of a space. What cannot be done because of the rules of one is left.

    /// The account leaves those it is in.
    [[nodiscard]] Task<void> leaveAll(QString space);
    /// `ban`: so that they cannot come in again by themselves.
    [[nodiscard]] Task<void> expel(QString space, QString person, QString reason, bool ban);
    [[nodiscard]] Task<void> unban(QString space, QString person);
    [[nodiscard]] Task<void> giveLevel(QString space, QString person, int level);
    /// Nobody but administrators writes there, or everybody who could before.
    [[nodiscard]] Task<void> archive(QString space, bool archived);
    [[nodiscard]] Task<void> deleteAll(QString space);

private:
    [[nodiscard]] QStringList channelsOf(const QString& space) const;
    /// Does `work` in every channel that is the space's own, the account being in it meanwhile.
    [[nodiscard]] Task<void> inEach(QString space, std::function<Task<void>(QString)> work);
    [[nodiscard]] Task<bool> belongs(QString room, QString space);
    /// True: the account was not in the room and is now; leave() it afterwards.
    [[nodiscard]] Task<bool> enter(QString room);
    [[nodiscard]] Task<void> enlist(QString space, QString channel);
    [[nodiscard]] Task<void> unlist(QString space, QString channel);
    [[nodiscard]] Task<void> giveRoles(QString space, QString channel);
    [[nodiscard]] Task<void> remove(QString space, QString channel);
    [[nodiscard]] Task<void> expelFrom(QString room, QString person, QString reason, bool ban);
    [[nodiscard]] Task<void> keepDoorOpen(QString channel);
    [[nodiscard]] Task<void> archiveOne(QString room, bool archived);
    void takeOver(const QJsonObject& entry);

    CommandContext& m_context;
    RoomActions& m_actions;
    RoomMaker& m_maker;
};

} // namespace parvis::matrix
