#pragma once

#include "base/Id.h"
#include "ui/shell/Pane.h"

#include <memory>

class QStackedWidget;

namespace parvis::models {
class ChatListModel;
class SectionedModel;
} // namespace parvis::models

namespace parvis::ui {

class ChatView;
class EmptyState;
class FilesPanel;
class ListColumn;
class ThreadPanel;

/// The place "Chat": list, conversation, and beside it the comments of a message or all files.
class ChatPane : public Pane {
    Q_OBJECT

public:
    explicit ChatPane(const PaneContext& context, QObject* parent = nullptr);
    ~ChatPane() override;

    [[nodiscard]] QWidget* list() override;
    [[nodiscard]] QWidget* content() override;
    [[nodiscard]] QWidget* details() override;
    [[nodiscard]] int badge() const override;
    void activated() override;

    void open(const ConversationId& conversation);
    /// Opens the conversation at a message; a comment beside the message it belongs to. What is not
    /// on this computer is asked for.
    void openAt(const ConversationId& conversation, const MessageId& message);

signals:
    void newChatRequested();
    void searchRequested();

private:
    void showThread(const MessageId& root, const MessageId& at = {});
    bool openNew(const ConversationId& conversation, const MessageId& at);
    void selectRow();
    void openSelected(const QModelIndex& index);

    std::unique_ptr<models::ChatListModel> m_chats;
    std::unique_ptr<models::SectionedModel> m_rows;
    ListColumn* m_list;
    QStackedWidget* m_content;
    EmptyState* m_nothing;
    ChatView* m_view;
    QStackedWidget* m_details;
    ThreadPanel* m_thread;
    FilesPanel* m_files;
    ConversationId m_open;
};

} // namespace parvis::ui
