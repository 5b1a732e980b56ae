#pragma once

#include "models/DiffableListModel.h"
#include "workspace/ReadSide.h"

namespace parvis::models {

/// Where a chat stands in the list.
enum class ChatSection { Invitations = 0, Favourites = 1, Recent = 2 };

/// One chat as the list shows it.
struct ChatItem {
    ConversationId id;
    ChatSection section = ChatSection::Recent;
    bool direct = false;
    QString group; ///< Of a channel: the name of its group.
    QString title;
    QString preview; ///< One line of the newest message, with "You:" or a first name before it.
    QDateTime time;  ///< Of the newest message; invalid when there is none.
    MediaRef avatar;
    PersonId peer; ///< Direct chats: for presence and the person's page.
    Presence presence = Presence::Unknown;
    int unread = 0;
    int mentions = 0;
    bool muted = false;
    bool encrypted = false;
    bool failed = false; ///< Something written here could not be sent.

    friend bool operator==(const ChatItem&, const ChatItem&) = default;
};

/// All chats of all accounts: invitations, favourites, then the rest by newest message.
class ChatListModel : public DiffableListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, SectionRole };

    explicit ChatListModel(workspace::ReadSide& reads, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const ChatItem& item(int row) const { return m_items[row]; }
    [[nodiscard]] int rowOf(const ConversationId& id) const;

    /// Messages that need the person: direct messages, mentions and invitations; muted chats do not
    /// count.
    [[nodiscard]] int needed() const;

signals:
    void neededChanged();

private:
    void read();

    workspace::ReadSide& m_reads;
    QList<ChatItem> m_items;
};

/// Every chat as ChatListModel orders them, read now; an unreadable cache is logged and an error.
[[nodiscard]] Result<QList<ChatItem>> chatItems(const workspace::ReadSide& reads);

/// "Ines: see you there", "You: thanks", "📎 plan.pdf": what a list shows of a message.
[[nodiscard]] QString previewOf(const Message& message, const QString& senderName, bool own,
                                bool direct);

} // namespace parvis::models
