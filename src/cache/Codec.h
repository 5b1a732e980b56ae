#pragma once

#include "domain/Media.h"
#include "domain/Membership.h"
#include "domain/Message.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QDateTime>

namespace parvis::cache {

// How values that have no columns of their own are written. All formats stay readable: fields are
// only ever added.

/// Attachments, reply, system event, mentions, poll, event and link of a message as CBOR; empty
/// when there are none.
[[nodiscard]] QByteArray encodeExtra(const Message& message);
/// Fills those fields; unreadable bytes leave them as they are. `account` completes the ids.
void decodeExtra(const QByteArray& extra, AccountId account, Message& message);

/// All files that a message names: what is attached, and the picture of its link.
[[nodiscard]] QList<Attachment> filesIn(const Message& message);

[[nodiscard]] QCborArray encodeAttachments(const QList<Attachment>& attachments);
[[nodiscard]] QList<Attachment> decodeAttachments(const QCborArray& array, AccountId account);

[[nodiscard]] QCborMap encodePoll(const Poll& poll);
/// Nothing when it is not sound, the same for an event and a card.
[[nodiscard]] std::optional<Poll> decodePoll(const QCborMap& map);
[[nodiscard]] QCborMap encodeEvent(const CalendarEvent& event);
[[nodiscard]] std::optional<CalendarEvent> decodeEvent(const QCborMap& map);
[[nodiscard]] QCborMap encodeLink(const LinkCard& card);
[[nodiscard]] std::optional<LinkCard> decodeLink(const QCborMap& map, AccountId account);

[[nodiscard]] int encodeRights(const Rights& rights);
[[nodiscard]] Rights decodeRights(std::int64_t bits);

/// Milliseconds since 1970 UTC; 0 for an invalid time.
[[nodiscard]] std::int64_t encodeTime(const QDateTime& time);
[[nodiscard]] QDateTime decodeTime(std::int64_t milliseconds);

} // namespace parvis::cache
