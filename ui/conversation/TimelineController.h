#pragma once

#include "domain/Media.h"
#include "models/TimelineItem.h"
#include "protocol/Command.h"
#include "ui/shell/PaneContext.h"

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>

class QMenu;

namespace parvis::models {
class TimelineSource;
}

namespace parvis::ui {

class CareActions;
class EmojiPicker;
class FileActions;
class LinkOpener;
class PostActions;
class TimelineAnnouncer;
class TimelineView;

/// Does what a person asks of the messages in a timeline: reactions, copying, editing, removing,
/// trying again, opening people, links and files; tells the server what was read, and screen
/// readers what happens.
class TimelineController : public QObject {
    Q_OBJECT

public:
    /// `view` outlives this object.
    TimelineController(const PaneContext& context, TimelineView& view, QObject* parent = nullptr);

    /// The conversation whose messages the view shows; to be called when its source is set.
    void setConversation(const ConversationId& conversation);

    /// The newest own message that can be edited, where the newest ones are shown; null when there
    /// is none among them.
    [[nodiscard]] const models::TimelineItem* lastOwn();

signals:
    void replyRequested(const parvis::models::TimelineItem& item);
    void editRequested(const parvis::models::TimelineItem& item);
    void threadRequested(const parvis::MessageId& id);
    /// Something that was not sent yet is not in the outbox any more, as the person wanted; its
    /// text and files are for the composer. `shown` is how it stood in the timeline.
    void takenBack(const parvis::SendMessage& message, const parvis::models::TimelineItem& shown);

private:
    [[nodiscard]] const models::TimelineItem* item(const MessageId& id) const;
    void takeBack(const MessageId& id);
    void pickReaction(const MessageId& id, const QRect& anchor);
    void toggleReaction(const MessageId& id, const QString& key);
    void showMenu(const MessageId& id, QPoint at, const QString& link);
    void addReactors(QMenu& menu, const MessageId& id);
    void edit(const models::TimelineItem& item);
    void openAttachment(const MessageId& id, int index);
    void saveAttachment(const Attachment& attachment);
    void share(const Message& message);
    void copyLinkTo(const MessageId& id);
    void markRead(const MessageId& id);
    void post(Command command);

    PaneContext m_context;
    TimelineView& m_view;
    FileActions* m_files;
    TimelineAnnouncer* m_announcer;
    PostActions* m_posts;
    CareActions* m_care;
    LinkOpener* m_links;
    ConversationId m_conversation;
    QPointer<EmojiPicker> m_picker;
    MessageId m_reactingTo;
    MessageId m_toMark;
    MessageId m_marked;
    QTimer m_readTimer;
};

} // namespace parvis::ui
