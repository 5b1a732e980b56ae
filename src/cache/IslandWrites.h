#pragma once

#include "cache/TimelineLine.h"
#include "domain/Message.h"

#include <optional>

namespace parvis::cache {

// History that is read from somewhere in the middle. What is here of a conversation are stretches
// with gaps between them; an island is one more, in a gap. Everything may come twice without harm.

/// Adds messages that follow each other without a hole, oldest first: where they meet what is here
/// they join on to it and close the gap, otherwise they become an island in the gap that they
/// belong in by their time, with gaps before and after. `older`: the token for what stands before
/// the first; none: nothing does. `reachesNewest`: nothing stands after the last.
[[nodiscard]] Result<void> insertStretch(WriteSession& session, const ConversationId& conversation,
                                         const QList<Message>& messages,
                                         const std::optional<QString>& older, bool reachesNewest);

/// Adds what follows `after`, oldest first, into the gap behind it. The gap closes when the
/// messages meet what is known, or with `isEnd`: nothing is missing any more. Nothing happens when
/// there is no gap.
[[nodiscard]] Result<void> insertNewer(WriteSession& session, const ConversationId& conversation,
                                       const MessageId& after, const QList<Message>& messages,
                                       bool isEnd);

/// Of messages that follow each other, oldest first: gives all up to the last one that is known
/// their place, and closes the gaps between them. Returns how many those are; what remains is newer
/// than anything here. `older` as above.
[[nodiscard]] Result<qsizetype> joinKnown(WriteSession& session, TimelineLine& line,
                                          const QList<Message>& messages,
                                          const std::optional<QString>& older);

} // namespace parvis::cache
