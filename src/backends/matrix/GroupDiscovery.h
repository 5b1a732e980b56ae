#pragma once

#include "backends/matrix/CommandContext.h"

#include <QObject>

namespace parvis::matrix {

/// Finds the groups that the server lists, those one can only ask to join included.
class GroupDiscovery final : public QObject {
    Q_OBJECT

public:
    explicit GroupDiscovery(CommandContext& context, QObject* parent = nullptr);

    [[nodiscard]] Task<Receipt> run(DiscoverGroups command);

private:
    void takeOver(const QJsonObject& entry);

    CommandContext& m_context;
};

} // namespace parvis::matrix
