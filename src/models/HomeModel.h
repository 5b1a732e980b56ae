#pragma once

#include "models/ChatListModel.h"
#include "models/PeopleModel.h"
#include "models/TimelineItem.h"

#include <QObject>
#include <QTimer>

namespace parvis::models {

/// A message that the start page points to.
struct HomeMessage {
    Message message;
    SenderSummary sender;
    QString place;    ///< The name of the group or chat; empty for a direct chat.
    QString headline; ///< One line: the title, else the text.
    QString text;     ///< What follows a title, in one line; may be empty.

    friend bool operator==(const HomeMessage&, const HomeMessage&) = default;
};

/// A post that the person follows, with comments they have not read.
struct HomeNews {
    HomeMessage post;
    int comments = 0;
    QDateTime newest;

    friend bool operator==(const HomeNews&, const HomeNews&) = default;
};

/// Something that waits for the person's answer.
struct HomeRequest {
    enum class Kind {
        GroupInvitation,
        ChatInvitation,
        JoinRequest, ///< Somebody asks to come into a group that this person looks after.
    };
    Kind kind = Kind::GroupInvitation;
    Group group;                 ///< Unless it is a ChatInvitation.
    ConversationId conversation; ///< With ChatInvitation.
    PersonItem person;           ///< Who asks, or who invites; invalid id when unknown.
    QString name;                ///< Of the group or chat.
    MediaRef picture;            ///< Of the group or chat.

    friend bool operator==(const HomeRequest&, const HomeRequest&) = default;
};

/// What the start page shows, across all accounts: what mentions the person, what is new in their
/// groups in the order of time and on the posts they follow, what needs an answer, which chats are
/// unread.
class HomeModel : public QObject {
    Q_OBJECT

public:
    /// `reads` outlives the model.
    explicit HomeModel(workspace::ReadSide& reads, QObject* parent = nullptr);

    /// Of the first account; empty while there is none.
    [[nodiscard]] const QString& ownName() const { return m_ownName; }
    [[nodiscard]] const QList<HomeMessage>& mentions() const { return m_mentions; }
    /// What the person must read and has not acknowledged, the newest first.
    [[nodiscard]] const QList<HomeMessage>& mustRead() const { return m_mustRead; }
    /// What the person put aside for later, the newest first.
    [[nodiscard]] const QList<HomeMessage>& saved() const { return m_saved; }
    [[nodiscard]] const QList<HomeMessage>& posts() const { return m_posts; }
    /// Comments on posts that the person follows, the newest first.
    [[nodiscard]] const QList<HomeNews>& news() const { return m_news; }
    [[nodiscard]] const QList<HomeRequest>& requests() const { return m_requests; }
    /// The newest first.
    [[nodiscard]] const QList<ChatItem>& unreadChats() const { return m_unread; }

signals:
    /// Any of it changed; never more often than about seven times a second.
    void changed();

private:
    void readPart();
    void readMessages();
    void readNews();
    void readGroups();
    void readChats();
    void addInvitation(const ChatItem& chat);
    void readAsking(const Group& group);
    [[nodiscard]] QList<HomeMessage> messages(const QList<cache::SearchHit>& hits) const;

    workspace::ReadSide& m_reads;
    QTimer m_later;
    QTimer m_next; ///< One part at a time: none of them keeps the window from painting for long.
    int m_part = 0;
    QString m_ownName;
    QList<HomeMessage> m_mentions;
    QList<HomeMessage> m_mustRead;
    QList<HomeMessage> m_saved;
    QList<HomeMessage> m_posts;
    QList<HomeNews> m_news;
    bool m_readingNews = false;
    bool m_newsAgain = false;
    QList<HomeRequest> m_requests;
    QList<HomeRequest> m_found; ///< What becomes m_requests with the last part.
    QList<ChatItem> m_unread;
};

} // namespace parvis::models
