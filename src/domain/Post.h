#pragma once

#include "base/Id.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace parvis {

/// One thing to choose in a poll.
struct PollAnswer {
    QString id; ///< Unique within the poll.
    QString text;

    friend bool operator==(const PollAnswer&, const PollAnswer&) = default;
};

/// What makes a message a poll. The question is the message's title, and its text lists the answers
/// for whoever cannot show polls. Limits as in MSC3381.
struct Poll {
    static constexpr int fewestAnswers = 2;
    static constexpr int mostAnswers = 20;
    static constexpr int longestAnswer = 340; ///< Characters; the question may be as long.

    QList<PollAnswer> answers;
    int maxSelections = 1;      ///< 1 to the number of answers.
    bool hiddenResults = false; ///< Until it is closed.
    QDateTime closesAt;         ///< Votes after that do not count. Invalid: until it is closed.

    friend bool operator==(const Poll&, const Poll&) = default;
};

/// Whether it has answers enough that can be told apart, and a sensible number to choose.
[[nodiscard]] bool isSound(const Poll& poll);

/// What somebody chose. Their newest vote on a poll is the one that counts.
struct Vote {
    QString remoteId;
    MessageId poll;
    PersonId voter;
    QStringList answers; ///< PollAnswer::id; empty takes the vote back.
    QDateTime votedAt;

    friend bool operator==(const Vote&, const Vote&) = default;
};

/// How the votes on a poll stand.
struct PollTally {
    QList<int> votes;   ///< For each of the poll's answers, in their order.
    int voters = 0;     ///< Whose votes count, those without an answer not.
    QStringList mine;   ///< PollAnswer::id.
    QDateTime closedAt; ///< Invalid while nobody closed it.

    friend bool operator==(const PollTally&, const PollTally&) = default;
};

/// What makes a message an invitation to something that takes place. Its name is the message's
/// title, what it is about the text.
struct CalendarEvent {
    QDateTime start;
    QDateTime end;    ///< Not before `start`. Of a whole day: the midnight that ends the last one.
    QString timeZone; ///< IANA name of the zone in which it was planned; empty: unknown.
    QString place;
    bool allDay = false;

    friend bool operator==(const CalendarEvent&, const CalendarEvent&) = default;
};

/// Whether it has a beginning and an end in that order, before the year 10000.
[[nodiscard]] bool isSound(const CalendarEvent& event);

// Answers to what asks for one are reactions with these keys, so that people with other clients can
// give them too.

/// "I have read this", to a message that must be read.
inline constexpr QStringView acknowledgement = u"✅";
// Whether somebody comes to an event; their newest one counts.
inline constexpr QStringView going = u"🙋";
inline constexpr QStringView maybeGoing = u"🤷";
inline constexpr QStringView notGoing = u"🙅";

} // namespace parvis
