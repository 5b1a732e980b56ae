#pragma once

#include "backends/matrix/Event.h"
#include "backends/matrix/MessageReader.h"
#include "backends/matrix/Room.h"
#include "backends/matrix/Unchecked.h"
#include "protocol/Change.h"

#include <QHash>

#include <vector>

namespace parvis::matrix {

/// What the events of a stretch of timeline come to.
struct TimelinePart {
    QList<Message> messages;     ///< In the order of the events.
    std::vector<Change> changes; ///< Edits, removals, reactions: to be applied after the messages.
    Unchecked unchecked;

    void append(TimelinePart more) {
        messages += more.messages;
        changes.insert(changes.end(), more.changes.begin(), more.changes.end());
        unchecked.append(more.unchecked);
    }
};

/// Reads timelines: the receive pipeline from events to changes. Remembers who wrote what it has
/// seen lately, because an edit counts only when it is the author's.
class TimelineReader {
public:
    TimelineReader(AccountId account, QString self);

    /// `room`: what is known of it, for who may do what; null: nobody may do anything.
    [[nodiscard]] TimelinePart read(const QList<Event>& events, const QString& roomId,
                                    const Room* room);
    [[nodiscard]] const MessageReader& messages() const { return m_messages; }

private:
    struct Seen {
        QString sender;
        bool reaction = false; ///< Or a vote.
    };
    void remember(const Event& event);
    void readReaction(const Event& event, const QString& roomId, TimelinePart& part) const;
    void readEdit(const Event& event, const QString& roomId, TimelinePart& part) const;
    void readVote(const Event& event, const QString& roomId, TimelinePart& part) const;
    void readPollEnd(const Event& event, const QString& roomId, const Room* room,
                     TimelinePart& part) const;
    void readRedaction(const Event& event, const QString& roomId, TimelinePart& part) const;

    AccountId m_account;
    MessageReader m_messages;
    QHash<QString, Seen> m_seen;
};

} // namespace parvis::matrix
