#pragma once

#include "backends/matrix/RoomMaker.h"

#include <QObject>

namespace parvis::matrix {

/// Makes groups: a space that is the group's card, and in it a room with its posts that whoever is
/// in the space may join. What either says to outsiders follows from the privacy.
class GroupCreation final : public QObject {
    Q_OBJECT

public:
    GroupCreation(CommandContext& context, RoomMaker& maker, QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(CreateGroup command);

private:
    [[nodiscard]] Task<void> connectFeed(QString space, QString feed, GroupColour colour);
    /// True when the server lists the group for those who look for one.
    [[nodiscard]] Task<bool> isListed(QString space);
    /// Nothing half-made stays behind.
    [[nodiscard]] Task<void> abandon(QStringList rooms);

    CommandContext& m_context;
    RoomMaker& m_maker;
};

} // namespace parvis::matrix
