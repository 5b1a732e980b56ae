#pragma once

#include "backends/matrix/CommandContext.h"

#include <QObject>

namespace parvis::matrix {

/// Asks the server for messages by their words (spec "Server-side search"). It looks through the
/// rooms that the account is in, and cannot look into encrypted ones.
class MessageSearch final : public QObject {
    Q_OBJECT

public:
    explicit MessageSearch(CommandContext& context, QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(SearchMessages command);

private:
    struct Hit {
        QString room;
        Event event;
    };
    /// What the server counts as a match, edits resolved to the messages they changed.
    [[nodiscard]] Task<QList<Hit>> readHits(QJsonArray results);
    [[nodiscard]] bool isShown(const QString& room) const;

    CommandContext& m_context;
};

} // namespace parvis::matrix
