#pragma once

#include "base/Id.h"
#include "ui/shell/PaneContext.h"
#include "ui/widgets/Banner.h"

#include <QList>

namespace parvis::ui {

/// What is pinned in a conversation: the newest of it in one line, the others in a menu. Hidden
/// while nothing is.
class PinnedBar : public Banner {
    Q_OBJECT

public:
    explicit PinnedBar(const PaneContext& context, QWidget* parent = nullptr);

    /// An invalid one shows nothing.
    void open(const ConversationId& conversation);
    /// False hides it, whatever is pinned.
    void setWanted(bool wanted);

signals:
    void messageRequested(const parvis::MessageId& id);

private:
    void read();
    void choose();
    [[nodiscard]] QString nameOf(const MessageId& id) const;

    PaneContext m_context;
    ConversationId m_conversation;
    QList<MessageId> m_pinned;
    bool m_wanted = true;
};

} // namespace parvis::ui
