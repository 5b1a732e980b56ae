#include "cache/WalIndex.h"

#include <atomic>
#include <sqlite3.h>

namespace parvis::cache {

static_assert(SQLITE_SHM_NLOCK == 8);

int WalIndex::map(Holder& holder, int region, int size, bool extend, void volatile** out) {
    const std::lock_guard lock(m_mutex);
    if (!holder.attached) {
        holder.attached = true;
        ++m_attached;
    }
    *out = nullptr;
    const auto wanted = static_cast<std::size_t>(region);
    if (wanted >= m_regions.size() && !extend)
        return SQLITE_OK; // "not there yet"
    while (m_regions.size() <= wanted)
        m_regions.push_back(std::make_unique<unsigned char[]>(static_cast<std::size_t>(size)));
    *out = m_regions[wanted].get();
    return SQLITE_OK;
}

int WalIndex::lock(Holder& holder, int offset, int count, int flags) {
    const std::lock_guard guard(m_mutex);
    const unsigned mask = ((1U << count) - 1U) << offset;
    if (flags & SQLITE_SHM_UNLOCK) {
        unlock(holder, mask);
        return SQLITE_OK;
    }
    if (flags & SQLITE_SHM_SHARED) {
        if (holder.shared & mask)
            return SQLITE_OK;
        if (m_locks[offset] < 0)
            return SQLITE_BUSY;
        ++m_locks[offset];
        holder.shared = static_cast<std::uint8_t>(holder.shared | mask);
        return SQLITE_OK;
    }
    for (int i = offset; i < offset + count; ++i)
        if (!(holder.exclusive & (1U << i)) && m_locks[i] != 0)
            return SQLITE_BUSY;
    for (int i = offset; i < offset + count; ++i)
        m_locks[i] = -1;
    holder.exclusive = static_cast<std::uint8_t>(holder.exclusive | mask);
    return SQLITE_OK;
}

void WalIndex::unlock(Holder& holder, unsigned mask) {
    for (int i = 0; i < lockCount; ++i) {
        const unsigned bit = 1U << i;
        if (!(mask & bit))
            continue;
        if (holder.exclusive & bit)
            m_locks[i] = 0;
        else if (holder.shared & bit)
            --m_locks[i];
    }
    holder.exclusive = static_cast<std::uint8_t>(holder.exclusive & ~mask);
    holder.shared = static_cast<std::uint8_t>(holder.shared & ~mask);
}

void WalIndex::barrier() {
    std::atomic_thread_fence(std::memory_order_seq_cst);
    const std::lock_guard lock(m_mutex); // makes it a barrier for every compiler and processor
}

void WalIndex::detach(Holder& holder) {
    const std::lock_guard lock(m_mutex);
    unlock(holder, (1U << lockCount) - 1U);
    if (holder.attached && --m_attached == 0)
        m_regions.clear();
    holder.attached = false;
}

} // namespace parvis::cache
