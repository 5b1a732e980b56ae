#pragma once

#include "models/TimelineItem.h"
#include "protocol/Command.h"
#include "ui/shell/PaneContext.h"

#include <QObject>

class QMenu;

namespace parvis::ui {

class TimelineView;

/// Does what a message asks its readers for, and what is done with posts: votes, answers to events
/// and their calendar files, "I have read this", who answered what, pinning.
class PostActions : public QObject {
    Q_OBJECT

public:
    /// `view` outlives this object.
    PostActions(const PaneContext& context, TimelineView& view, QObject* parent = nullptr);

    void setConversation(const ConversationId& conversation) { m_conversation = conversation; }
    /// Adds what can be done with this message, for those who do not click at it.
    void addTo(QMenu& menu, const models::TimelineItem& item, const Rights& rights);

private:
    [[nodiscard]] const models::TimelineItem* item(const MessageId& id) const;
    void addPoll(QMenu& menu, const models::TimelineItem& item, const Rights& rights);
    void addEvent(QMenu& menu, const models::TimelineItem& item);
    void vote(const MessageId& id, const QString& answer);
    void attend(const MessageId& id, const QString& key);
    void acknowledge(const MessageId& id);
    void showAnswers(const MessageId& id);
    void saveEvent(const MessageId& id);
    void confirmClosing(const MessageId& id);
    void pin(const MessageId& id, bool pinned);
    void post(Command command);

    PaneContext m_context;
    TimelineView& m_view;
    ConversationId m_conversation;
};

} // namespace parvis::ui
