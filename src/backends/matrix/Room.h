#pragma once

#include "backends/matrix/Event.h"
#include "backends/matrix/PowerLevels.h"
#include "domain/Conversation.h"
#include "domain/Group.h"
#include "domain/Membership.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace parvis::matrix {

/// A person whose name stands for a room without one.
struct Hero {
    QString id;
    QString name;
};

/// A room that a space lists.
struct ChildRoom {
    QString order;
    qint64 at = 0; ///< When it was listed, milliseconds since 1970.
};

/// A message that the person put aside for later.
struct SavedEvent {
    QString event;
    qint64 at = 0; ///< Milliseconds since 1970.
};

/// What is known of a room from its state, enough to derive groups and conversations. A plain
/// value; stored as a note, so that a restart needs no full state.
struct Room {
    QString id;
    QString type; ///< "m.space", or another type; empty for ordinary rooms.
    QStringList creators;
    bool creatorsAreAbove = false;
    QString name;
    QString alias;
    QString topic;
    QString avatar;
    QString joinRule;
    QString history;
    bool encrypted = false;
    bool replaced = false; ///< Has a tombstone.
    bool favourite = false;
    QString markedFeed;    ///< Of a group made by Parvis.
    bool archived = false; ///< Of a group: nobody is to write there any more.
    QString transaction;   ///< Of a room made by Parvis: what it was made for.
    GroupColour colour = GroupColour::Automatic; ///< Of a group.
    QStringList pinned;                          ///< Event ids.
    QList<SavedEvent> saved;                     ///< The newest last.
    QMap<QString, Following> followed;           ///< By event id.
    QMap<QString, ChildRoom> children;
    QJsonObject power;
    Membership membership = Membership::None;
    QString invitedBy;
    bool invitedAsDirect = false;
    int joinedCount = 0;
    QList<Hero> heroes;

    [[nodiscard]] bool isSpace() const;
    /// A room of our own housekeeping, never shown.
    [[nodiscard]] bool isHidden() const;
    [[nodiscard]] PowerLevels powerLevels() const;
    [[nodiscard]] Privacy privacy() const;
};

/// How many messages of a room can be pinned.
inline constexpr qsizetype mostPinned = 100;
/// How many messages of a room a person can save for later.
inline constexpr qsizetype mostSaved = 500;
/// The type of the account's data about a room that names them: {"messages": {event: time}}.
inline constexpr QStringView savedDataType = u"org.parvis.saved";

/// How many posts of a room a person can follow or mute.
inline constexpr qsizetype mostFollowed = 500;
/// The type of the account's data about a room that says which posts the person follows and which
/// not: {"posts": {event: "follow" or "mute"}}.
inline constexpr QStringView followedDataType = u"org.parvis.followed";

/// The type of the state event with which a group names its feed: {"feed": "!room"}. "archived":
/// true says that it is archived, and "events_default" and "message" who could write before that.
/// "colour" is one of the words of colourWord().
inline constexpr QStringView groupEventType = u"org.parvis.group";
/// The key in a creation event with the transaction that the room was made for.
inline constexpr QStringView roomTransactionKey = u"org.parvis.transaction";
/// The type of the room that holds the organisation's directory, and of its entries; the state key
/// of an entry is the person's id.
inline constexpr QStringView directoryRoomType = u"org.parvis.directory";
inline constexpr QStringView directoryEntryType = u"org.parvis.person";

/// As the group's state event names it; empty for Automatic.
[[nodiscard]] QString colourWord(GroupColour colour);

/// What savedDataType holds, in the order of saving.
[[nodiscard]] QList<SavedEvent> readSaved(const QJsonObject& content);

/// What followedDataType holds.
[[nodiscard]] QMap<QString, Following> readFollowed(const QJsonObject& content);
/// As followedDataType has it; empty for Usual.
[[nodiscard]] QString followingWord(Following following);

/// Takes over what a state event says of the room itself; members are left to the caller.
void applyState(const Event& event, Room& room);

[[nodiscard]] QJsonObject toJson(const Room& room);
/// What toJson() wrote. Total: anything else gives a room with what could be read.
[[nodiscard]] Room roomFromJson(const QString& id, const QJsonObject& json);

} // namespace parvis::matrix
