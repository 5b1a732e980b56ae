#include "protocol/AdapterRegistry.h"

#include <algorithm>

namespace parvis {

namespace {

/// How much an error tells the person about the address, most first.
int rank(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Tls:
        return 4;
    case ErrorKind::NotAServer:
    case ErrorKind::BadAnswer:
        return 3;
    case ErrorKind::InvalidInput:
        return 2;
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
        return 1;
    default:
        return 0;
    }
}

} // namespace

void AdapterRegistry::add(std::unique_ptr<Adapter> adapter) {
    m_adapters.push_back(std::move(adapter));
}

Adapter* AdapterRegistry::adapter(const QString& family) const {
    const auto found = std::ranges::find_if(
        m_adapters, [&family](const auto& adapter) { return adapter->family() == family; });
    return found == m_adapters.end() ? nullptr : found->get();
}

Task<ServerProbe> AdapterRegistry::probe(QString address) {
    // All families start at once: the slowest wrong one must not hold up the right one for long.
    std::vector<Task<ServerProbe>> probes;
    for (const auto& adapter : m_adapters)
        probes.push_back(adapter->probe(address));
    Error best{ErrorKind::NotAServer, {}, {}, {}};
    bool any = false;
    for (auto& probe : probes) {
        Result<ServerProbe> result = co_await std::move(probe);
        if (result)
            co_return result;
        if (!any || rank(result.error().kind) > rank(best.kind))
            best = result.error();
        any = true;
    }
    co_return std::unexpected(best);
}

} // namespace parvis
