#pragma once

#include "cache/Writer.h"
#include "engine/Profile.h"

#include <memory>

namespace parvis::engine {

/// The two databases of a profile folder, open for writing.
struct Stores {
    std::unique_ptr<cache::Writer> personal;
    std::unique_ptr<cache::Writer> cache;
    bool cacheWasRebuilt = false;
    bool cacheLostItsEnd = false;    ///< Everybody synchronises anew; what is there stays.
    bool personalLostItsEnd = false; ///< The newest of what was written there could not be read.
};

/// Makes the next openStores() begin the cache anew. Any thread; quick.
void markCacheForRebuild(const Profile& profile);

/// Opens both, in the thread that will write. A cache that is damaged, or was made with another
/// key, is renamed and begun anew: everything in it comes from the servers again. The personal file
/// is never replaced: what is wrong with it is the error of this function, and it is small enough
/// to be read whole to find out. When the end of the cache's log was lost, the cache is read whole,
/// too, and every account begins its synchronisation anew.
[[nodiscard]] Result<Stores> openStores(const Profile& profile);

} // namespace parvis::engine
