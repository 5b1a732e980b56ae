#pragma once

#include "models/TimelineItem.h"
#include "protocol/Command.h"
#include "ui/shell/PaneContext.h"

#include <QObject>

class QMenu;

namespace parvis::ui {

class TimelineView;

/// What is done with messages besides reading and answering them: putting them aside for later,
/// looking at their earlier versions, reporting and removing them.
class CareActions : public QObject {
    Q_OBJECT

public:
    /// `view` outlives this object.
    CareActions(const PaneContext& context, TimelineView& view, QObject* parent = nullptr);

    void setConversation(const ConversationId& conversation) { m_conversation = conversation; }
    /// Adds what takes nothing away.
    void addTo(QMenu& menu, const models::TimelineItem& item);
    /// Adds reporting and removing, for the end of the menu.
    void addRemovalTo(QMenu& menu, const models::TimelineItem& item, const Rights& rights);

private:
    void addSeenBy(QMenu& menu, const Message& message);
    void save(const MessageId& id, bool saved);
    void addFollowing(QMenu& menu, const Conversation& feed, const MessageId& post);
    void follow(const MessageId& post, Following following);
    void report(const models::TimelineItem& item);
    void remove(const models::TimelineItem& item);
    void post(const MessageId& id, const QString& reason);

    PaneContext m_context;
    TimelineView& m_view;
    ConversationId m_conversation;
};

} // namespace parvis::ui
