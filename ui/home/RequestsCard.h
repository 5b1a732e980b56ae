#pragma once

#include "models/HomeModel.h"
#include "protocol/Command.h"
#include "ui/shell/PaneContext.h"
#include "ui/widgets/Card.h"

#include <QHash>

class QVBoxLayout;

namespace parvis::ui {

class RequestRow;

/// Invitations and requests to join, each with its answers. Hidden when nothing waits.
class RequestsCard : public Card {
    Q_OBJECT

public:
    explicit RequestsCard(const PaneContext& context, QWidget* parent = nullptr);

    void setRequests(const QList<models::HomeRequest>& requests);

private:
    /// What stays the same while the request waits.
    using Key = QString;
    [[nodiscard]] static Key keyOf(const models::HomeRequest& request);

    void addRow(const models::HomeRequest& request, int place);
    void openRequest(const models::HomeRequest& request);
    void answer(const models::HomeRequest& request, bool yes);
    [[nodiscard]] static Command commandFor(const models::HomeRequest& request, bool yes);

    const PaneContext m_context;
    QVBoxLayout* m_column;
    QHash<Key, RequestRow*> m_rows;
};

} // namespace parvis::ui
