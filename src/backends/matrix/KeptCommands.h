#pragma once

#include "backends/matrix/CommandContext.h"

#include <QObject>

#include <functional>

namespace parvis::matrix {

/// What the person keeps of messages, in the account's data about the room: other devices get it by
/// the sync, other people never.
class KeptCommands final : public QObject {
    Q_OBJECT

public:
    explicit KeptCommands(CommandContext& context, QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(SaveMessage command);
    [[nodiscard]] Task<Receipt> run(FollowPost command);

private:
    /// Alters the object under `key` in the room's data of that type; writes nothing when it stays
    /// the same, and fails with what `change` fails with.
    [[nodiscard]] Task<Receipt> change(QString room, QString type, QString key,
                                       std::function<Result<void>(QJsonObject&)> change);

    CommandContext& m_context;
};

} // namespace parvis::matrix
