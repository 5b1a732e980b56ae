#pragma once

#include "backends/matrix/CommandContext.h"

#include <QObject>

namespace parvis::matrix {

/// The single steps that commands about rooms are made of.
class RoomActions final : public QObject {
    Q_OBJECT

public:
    explicit RoomActions(CommandContext& context, QObject* parent = nullptr);

    [[nodiscard]] Task<void> join(QString room);
    [[nodiscard]] Task<void> knock(QString room);
    [[nodiscard]] Task<void> invite(QString room, QString person);
    [[nodiscard]] Task<void> kick(QString room, QString person, QString reason);
    /// Leaves and forgets: a room that was left but not forgotten is seen as it was then, for ever.
    [[nodiscard]] Task<void> leave(QString room);
    [[nodiscard]] Task<void> setState(QString room, QString type, QJsonObject content);
    /// The room with a group's posts as the server tells it; NotFound when there is none.
    [[nodiscard]] Task<QString> findFeed(QString space);

private:
    [[nodiscard]] Task<void> post(QString path, QJsonObject body);
    [[nodiscard]] Task<QString> firstChild(QString space);

    CommandContext& m_context;
};

} // namespace parvis::matrix
