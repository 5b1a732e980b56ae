#pragma once

#include "cache/WriteSession.h"

namespace parvis::cache {

// Words of removed messages stay in the older parts of the search index until those are merged into
// one. With a million messages that takes seconds, so it is done in slices: what is still to be
// done is written down in the database, and a crash or the end of the program only interrupts it.

/// Notes, in the transaction that removes messages, that their words have to go.
[[nodiscard]] Result<void> noteWordRemoval(WriteSession& session);
/// Notes that single words have to go, for beginWordRemoval(): merging the whole index for each
/// message that somebody deletes or edits would be too much.
[[nodiscard]] Result<void> noteWordRemovalLater(WriteSession& session);
/// What was noted for later begins now.
[[nodiscard]] Result<void> beginWordRemoval(WriteSession& session);

/// True when words have to go now.
[[nodiscard]] Result<bool> isWordRemovalDue(Database& database);

/// Merges about `pages` pages of the index, in the caller's transaction. True when there is more to
/// do.
[[nodiscard]] Result<bool> removeSomeWords(WriteSession& session, int pages);

} // namespace parvis::cache
