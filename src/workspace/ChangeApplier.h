#pragma once

#include "cache/WriteSession.h"
#include "protocol/Change.h"

namespace parvis::workspace {

/// Writes a batch, and the position it came with, into the cache: work for cache::Writer::write().
/// Ids of another account than the batch's are refused with BadAnswer, because no server may speak
/// for another.
[[nodiscard]] Result<void> applyBatch(cache::WriteSession& session, const ChangeBatch& batch);

} // namespace parvis::workspace
