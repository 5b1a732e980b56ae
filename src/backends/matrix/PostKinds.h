#pragma once

#include "backends/matrix/Event.h"
#include "domain/Message.h"
#include "protocol/Command.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace parvis::matrix {

// Polls (MSC3381), and what Parvis adds to messages: events, and the marks "important" and "must be
// read". Polls are sent under the names of the proposal, which all clients know, and read under
// those of the spec, too. Events are messages whose body tells everything; the answers to them and
// acknowledgements are reactions.

/// {"start", "end": milliseconds since 1970, "time_zone", "place", "all_day", "text", "html"}
inline constexpr QStringView eventKey = u"org.parvis.event";
inline constexpr QStringView importantKey = u"org.parvis.important";
inline constexpr QStringView mustReadKey = u"org.parvis.must_read";
inline constexpr QStringView noteKey = u"org.parvis.note";
/// In a poll: milliseconds since 1970 after which votes do not count.
inline constexpr QStringView closesAtKey = u"org.parvis.closes_at";

inline constexpr QStringView pollStartType = u"org.matrix.msc3381.poll.start";
inline constexpr QStringView pollResponseType = u"org.matrix.msc3381.poll.response";
inline constexpr QStringView pollEndType = u"org.matrix.msc3381.poll.end";

[[nodiscard]] bool isPollStart(QStringView type);
[[nodiscard]] bool isPollResponse(QStringView type);
[[nodiscard]] bool isPollEnd(QStringView type);

/// Fills title, text and poll of a message from a poll's start; false when that is no sound poll.
/// Answers beyond Poll::mostAnswers are left out, as the proposal asks.
[[nodiscard]] bool readPoll(const QJsonObject& content, Message& message);
/// What a response chooses.
[[nodiscard]] QStringList readVote(const QJsonObject& content);
/// Fills event, text and html of a message that is an event; leaves others as they are.
void readCalendarEvent(const QJsonObject& content, Message& message);
/// Fills the marks, and whether it is a note, whoever made them.
void readMarks(const QJsonObject& content, Message& message);

/// The content of a poll's start; `json` is what writeMessage() made of the rest.
[[nodiscard]] QJsonObject writePoll(const MessageContent& content, const QJsonObject& json);
[[nodiscard]] QJsonObject writeVote(const QString& poll, const QStringList& answers);
[[nodiscard]] QJsonObject writePollEnd(const QString& poll);
/// Adds the event with what a body has to say of it.
void addCalendarEvent(const MessageContent& content, QJsonObject& json);
void addMarks(const MessageContent& content, QJsonObject& json);

} // namespace parvis::matrix
