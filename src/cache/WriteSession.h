#pragma once

#include "cache/Database.h"
#include "cache/KeyCache.h"
#include "cache/Touched.h"

namespace parvis::cache {

/// One write transaction of the cache while it is open: what the functions of *Writes.h work on, in
/// the writer's thread. An error of any of them rolls the whole transaction back.
struct WriteSession {
    Database& database;
    KeyCache& keys;
    Touched& touched;
    bool wordsRemoved = false; ///< See WordRemoval.h.
};

} // namespace parvis::cache
