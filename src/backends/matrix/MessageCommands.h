#pragma once

#include "backends/matrix/MediaCommands.h"

#include <QObject>

namespace parvis::matrix {

/// Writing, changing and marking messages. The transaction ids of commands are those of the
/// requests, so the server drops what it has seen.
class MessageCommands final : public QObject {
    Q_OBJECT

public:
    MessageCommands(CommandContext& context, MediaCommands& media, QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(SendMessage command);
    [[nodiscard]] Task<Receipt> run(EditMessage command);
    [[nodiscard]] Task<Receipt> run(RedactMessage command);
    [[nodiscard]] Task<Receipt> run(AddReaction command);
    [[nodiscard]] Task<Receipt> run(RemoveReaction command);
    [[nodiscard]] Task<Receipt> run(CastVote command);
    [[nodiscard]] Task<Receipt> run(ClosePoll command);
    [[nodiscard]] Task<Receipt> run(ReportMessage command);
    [[nodiscard]] Task<Receipt> run(MarkRead command);
    [[nodiscard]] Task<Receipt> run(SetTyping command);

private:
    [[nodiscard]] Task<Receipt> send(QString room, QString type, QString transaction,
                                     QJsonObject content);
    [[nodiscard]] Task<Receipt> redact(QString room, QString event, QString transaction,
                                       QString reason);
    [[nodiscard]] Result<void> check(const MessageContent& content) const;
    [[nodiscard]] Result<QJsonObject> encrypt(const QString& room, QJsonObject content) const;

    CommandContext& m_context;
    MediaCommands& m_media;
};

} // namespace parvis::matrix
