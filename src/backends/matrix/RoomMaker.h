#pragma once

#include "backends/matrix/CommandContext.h"

#include <QObject>
#include <QSet>

namespace parvis::matrix {

/// Makes rooms, once. The protocol has no transaction ids for that, so each room carries the
/// command's in its creation event, where nobody can change it: a room whose answer was lost is
/// found again instead of made twice.
class RoomMaker final : public QObject {
    Q_OBJECT

public:
    explicit RoomMaker(CommandContext& context, QObject* parent = nullptr);

    /// The id of a room made for `transaction` now or by an earlier try; `body` as for /createRoom.
    /// `patiently`: sits out pauses that the server asks for.
    [[nodiscard]] Task<QString> make(QJsonObject body, QString transaction, bool patiently);

private:
    /// Empty when there is none.
    [[nodiscard]] Task<QString> find(QString transaction);
    [[nodiscard]] Task<QString> transactionOf(QString room);

    CommandContext& m_context;
    QSet<QString> m_tried; ///< Transactions whose requests were on their way in this run.
};

} // namespace parvis::matrix
