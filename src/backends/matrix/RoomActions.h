#pragma once

#include "backends/matrix/CommandContext.h"

#include <QObject>

#include <functional>

namespace parvis::matrix {

/// The outcome of a command that gives nothing back, but perhaps the conversation it made.
[[nodiscard]] inline Result<Receipt> receiptOf(const Result<void>& done,
                                               const ConversationId& conversation = {}) {
    if (!done)
        return fail(done);
    Receipt receipt;
    receipt.conversation = conversation;
    return receipt;
}

/// The single steps that commands about rooms are made of.
class RoomActions final : public QObject {
    Q_OBJECT

public:
    explicit RoomActions(CommandContext& context, QObject* parent = nullptr);

    [[nodiscard]] Task<void> join(QString room);
    [[nodiscard]] Task<void> knock(QString room);
    [[nodiscard]] Task<void> invite(QString room, QString person);
    [[nodiscard]] Task<void> kick(QString room, QString person, QString reason);
    [[nodiscard]] Task<void> ban(QString room, QString person, QString reason);
    [[nodiscard]] Task<void> unban(QString room, QString person);
    /// Leaves and forgets: a room that was left but not forgotten is seen as it was then, for ever.
    [[nodiscard]] Task<void> leave(QString room);
    [[nodiscard]] Task<void> setState(QString room, QString type, QJsonObject content);
    /// The content of a state event, empty when there is none.
    [[nodiscard]] Task<QJsonObject> readState(QString room, QString type, QString key = {});
    /// Reads a state event, has `change` alter its content (empty when there is none) and writes
    /// it, unless it stayed the same.
    [[nodiscard]] Task<void> changeState(QString room, QString type,
                                         std::function<void(QJsonObject&)> change);
    /// Puts the room on the server's public list, or takes it from there.
    [[nodiscard]] Task<void> list(QString room, bool listed);
    /// Everybody else who is in a room, invited to it, or asks to come in.
    [[nodiscard]] Task<QStringList> othersIn(QString room);
    /// Nobody comes in any more, and everybody else goes. Forbidden when somebody stayed.
    [[nodiscard]] Task<void> closeAndEmpty(QString room);
    [[nodiscard]] Task<void> giveLevel(QString room, QString person, int level);
    /// The room with a group's posts as the server tells it; NotFound when there is none.
    [[nodiscard]] Task<QString> findFeed(QString space);

private:
    [[nodiscard]] Task<void> expel(QString verb, QString room, QString person, QString reason);
    [[nodiscard]] Task<void> post(QString path, QJsonObject body);
    [[nodiscard]] Task<QString> firstChild(QString space);

    CommandContext& m_context;
};

} // namespace parvis::matrix
