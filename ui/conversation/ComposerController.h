#pragma once

#include "base/Task.h"
#include "models/TimelineItem.h"
#include "protocol/Command.h"
#include "ui/shell/PaneContext.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace parvis::ui {

class Composer;
class LinkLook;
class PeopleCompletion;
class StagedFiles;

/// Makes a composer write to a conversation: drafts that survive, attachments, replies, edits,
/// typing notices, sending. What is sent is on disk before the field is cleared.
class ComposerController : public QObject {
    Q_OBJECT

public:
    /// `composer` outlives this object.
    ComposerController(const PaneContext& context, Composer& composer, QObject* parent = nullptr);
    ~ComposerController() override;

    /// Where to write; with a valid `threadRoot`, comments on that message. Keeps what stood in the
    /// field as the draft of the place before.
    void setTarget(const ConversationId& conversation, const MessageId& threadRoot = {});
    [[nodiscard]] ConversationId conversation() const { return m_conversation; }

    /// The title that goes with the next message: posts have one.
    void setTitle(const QString& title) { m_title = title; }

    /// Called with what is about to be sent, to add to it.
    void setFinish(std::function<void(MessageContent&)> finish) { m_finish = std::move(finish); }

    void replyTo(const models::TimelineItem& item);
    void edit(const models::TimelineItem& item);
    void addFiles(const QList<QUrl>& files);
    /// Puts what was taken back from the outbox before what has been written in its place since.
    void takeBack(const SendMessage& message, const models::TimelineItem& shown);

    /// Stores the draft now.
    void saveDraft();

signals:
    /// A message is in the outbox.
    void sent();
    /// A poll or an event is in the outbox; the field stays as it is.
    void asked();
    /// ↑ in the empty field.
    void editLastRequested();

private:
    void send();
    void finishSending(const QString& text);
    void chooseFiles();
    void openPlus(QPoint at);
    void showAttachments();
    void connectComposer();
    [[nodiscard]] StagedFiles& files() { return filesOf(m_conversation, m_threadRoot); }
    [[nodiscard]] StagedFiles& filesOf(const ConversationId& conversation, const MessageId& root);
    void giveUpBanner();
    void noteTyping();
    void stopTyping();

    PaneContext m_context;
    Composer& m_composer;
    std::unique_ptr<PeopleCompletion> m_people;
    LinkLook* m_links;
    ConversationId m_conversation;
    MessageId m_threadRoot;
    QString m_title;
    std::function<void(MessageContent&)> m_finish;
    MessageId m_replyTo;
    MessageId m_editing;
    QString m_beforeEdit; // what stood in the field
    /// By conversation and thread: files wait where they were attached.
    std::map<std::pair<ConversationId, MessageId>, std::unique_ptr<StagedFiles>> m_files;
    QTimer m_draftTimer;
    QElapsedTimer m_typingSince;
    bool m_typing = false;
    bool m_sending = false;
    bool m_sendWhenReady = false; ///< Files are still being prepared.
    bool m_loading = false;
};

} // namespace parvis::ui
