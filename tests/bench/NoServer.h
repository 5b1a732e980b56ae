#pragma once

#include "workspace/ReadSide.h"

namespace parvis::bench {

/// For models that read the disk alone: whatever is asked of a server fails as offline.
[[nodiscard]] inline workspace::ReadSide::Loader noServer() {
    return {[](const ConversationId&, std::optional<std::int64_t>) {
                return Task<bool>::finished(fail(ErrorKind::Offline));
            },
            [](const ConversationId&, std::int64_t) {
                return Task<bool>::finished(fail(ErrorKind::Offline));
            }};
}

} // namespace parvis::bench
