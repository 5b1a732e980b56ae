#pragma once

#include "backends/matrix/Room.h"
#include "protocol/Change.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace parvis::matrix {

/// Every room of the account that is known, and what front ends see of it: a space is a group, the
/// rooms it lists are its feed and channels, all others are chats. Rooms change through edit();
/// takeChanges() then tells what became different for the outside, and which notes to store.
class RoomDirectory {
public:
    RoomDirectory(AccountId account, QString self);

    /// Starts over from stored notes; nothing of them is reported again.
    void load(const QHash<QString, QByteArray>& notes);

    /// Null when unknown. Valid until the next edit() or forget().
    [[nodiscard]] const Room* find(const QString& roomId) const;
    /// The room to change, created when unknown.
    [[nodiscard]] Room& edit(const QString& roomId);
    /// The account is out of the room. An open or closed group stays known as one that could be
    /// joined, or that the account is `banned` from, with the feed if everybody may read it; of a
    /// channel only what its group's members see stays. Everything else is gone.
    void leave(const QString& roomId, bool banned = false);

    void setDirects(const QHash<QString, QString>& peerByRoom);
    void setMuted(const QSet<QString>& rooms);

    [[nodiscard]] bool isDirect(const QString& roomId) const { return m_directs.contains(roomId); }
    /// Rooms that are direct chats with the person.
    [[nodiscard]] QStringList directsWith(const QString& userId) const;
    /// Rooms that the account is in, is invited to, or asked to join.
    [[nodiscard]] QStringList ownRooms() const;
    /// Groups made by Parvis that the account is in, but not in the room with their posts:
    /// something came in between. To be asked when every room is known.
    [[nodiscard]] QStringList halfEntered() const;
    /// Remembers that the account asked to join, also of a room that is not known yet: the answer
    /// may come before the server tells of the asking.
    void noteAsked(const QString& roomId) { m_asked.insert(roomId); }
    /// Forgets it; true when it was so.
    bool takeAsked(const QString& roomId) { return m_asked.remove(roomId); }
    /// The room with the group's posts: the one the group names, else its first by the spec's order
    /// of children; empty when it has none.
    [[nodiscard]] QString feedOf(const Room& space) const;
    /// The group's further rooms, as far as they are known not to be spaces; in order of their ids.
    [[nodiscard]] QStringList channelsOf(const Room& space) const;
    /// Forgets those of them that the account is not in and that are not `listed`.
    void forgetChannels(const QString& spaceId, const QSet<QString>& listed);
    /// The group that lists the room, empty when none does.
    [[nodiscard]] QString groupOf(const QString& roomId) const;
    [[nodiscard]] const QString& self() const { return m_self; }

    /// What changed since the last call, groups before conversations.
    [[nodiscard]] std::vector<Change> takeChanges();

private:
    void indexChildren(const QString& spaceId);
    void spread();
    [[nodiscard]] bool isChannelToSee(const QString& roomId) const;
    void store(const QString& roomId, std::vector<Change>& notes);
    void reportGroup(const Room& room, std::vector<Change>& changes);
    void reportConversation(const Room& room, std::vector<Change>& changes);
    void reportGone(const QString& roomId, std::vector<Change>& changes);
    [[nodiscard]] Group groupView(const Room& room) const;
    [[nodiscard]] Conversation conversationView(const Room& room) const;
    [[nodiscard]] QString nameOf(const Room& room) const;
    [[nodiscard]] MediaRef media(const QString& uri) const;
    [[nodiscard]] bool canSee(const Room& space, const QString& feed) const;
    [[nodiscard]] QByteArray accountNote() const;

    AccountId m_account;
    QString m_self;
    QHash<QString, Room> m_rooms;
    QSet<QString> m_asked;
    QHash<QString, QString> m_directs;
    QSet<QString> m_muted;
    QSet<QString> m_touched;
    QSet<QString> m_emptied;                  ///< Stay known, but what was read in them goes.
    QHash<QString, QSet<QString>> m_parents;  ///< By child: the spaces that list it.
    QHash<QString, QSet<QString>> m_children; ///< By space: as m_parents has them.
    QHash<QString, Group> m_groups;           ///< As last reported.
    QHash<QString, Conversation> m_conversations;
    QHash<QString, QByteArray> m_notes; ///< As last stored.
};

} // namespace parvis::matrix
