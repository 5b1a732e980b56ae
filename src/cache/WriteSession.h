#pragma once

#include "cache/Database.h"
#include "cache/KeyCache.h"
#include "cache/Touched.h"

#include <cstdint>
#include <map>

namespace parvis::cache {

/// What the search index is to know of a message.
struct IndexedWords {
    QString title;
    QString text;
    QString files; ///< Their names.
};

/// One write transaction of the cache while it is open: what the functions of *Writes.h work on, in
/// the writer's thread. An error of any of them rolls the whole transaction back.
struct WriteSession {
    Database& database;
    KeyCache& keys;
    Touched& touched;
    std::map<std::int64_t, IndexedWords> words = {}; ///< Not yet written: see SearchIndex.h.
    bool tidyDue = false; ///< The transaction left something for Writer::tidy().
};

} // namespace parvis::cache
