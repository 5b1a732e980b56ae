#pragma once

#include "cache/WriteSession.h"
#include "domain/Message.h"

#include <QDateTime>
#include <QList>

namespace parvis::cache {

// Votes and the end of a poll are stored whether or not the poll is here yet. Twice does no harm.

[[nodiscard]] Result<void> castVote(WriteSession& session, const ConversationId& conversation,
                                    const Vote& vote);
/// `byRight`: as in PollClosed.
[[nodiscard]] Result<void> closePoll(WriteSession& session, const ConversationId& conversation,
                                     const MessageId& poll, const PersonId& by, bool byRight,
                                     const QDateTime& closedAt);
/// Nothing happens when there is no such vote.
[[nodiscard]] Result<void> removeVote(WriteSession& session, const ConversationId& conversation,
                                      const QString& remoteId);

/// Of each person the newest vote counts that came before the poll was closed; of its answers as
/// many as the poll allows. A vote for something else counts for nothing.
[[nodiscard]] Result<PollTally> tally(Database& database, const Message& poll,
                                      const PersonId& self);

/// Who chose this answer, in the order of their votes.
[[nodiscard]] Result<QList<PersonId>> votersOf(Database& database, const Message& poll,
                                               const QString& answer, int limit);

} // namespace parvis::cache
