#pragma once

#include "base/Id.h"
#include "ui/shell/PaneContext.h"

#include <QWidget>

#include <memory>

namespace parvis::models {
class TimelineModel;
}

namespace parvis::ui {

class Banner;
class Composer;
class ComposerController;
class ContentHeader;
class MessageOpener;
class TimelineController;
class TimelineView;

/// One conversation: header, messages, composer.
class ChatView : public QWidget {
    Q_OBJECT

public:
    explicit ChatView(const PaneContext& context, QWidget* parent = nullptr);
    ~ChatView() override;

    /// At its newest end, or at a message; false when that is not on this computer.
    bool open(const ConversationId& conversation, const MessageId& at = {});
    /// Shows a message of the open conversation; one that is not on this computer is asked for.
    void jumpTo(const MessageId& message);
    void focusComposer();

signals:
    void threadRequested(const parvis::MessageId& root);
    void inviteRequested(const parvis::ConversationId& conversation);
    void filesRequested();

private:
    void updateHeader();
    void updateComposer();
    void updateTyping();
    void answerInvitation(bool accept);

    PaneContext m_context;
    ConversationId m_conversation;
    PersonId m_peer;
    std::unique_ptr<models::TimelineModel> m_model;
    ContentHeader* m_header;
    Banner* m_banner;
    TimelineView* m_view;
    Composer* m_composer;
    TimelineController* m_actions;
    ComposerController* m_writing;
    MessageOpener* m_opener;
    QWidget* m_invitation;
};

} // namespace parvis::ui
