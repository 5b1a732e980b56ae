#pragma once

#include "base/Error.h"
#include "net/HttpResponse.h"

namespace parvis::matrix {

/// What a refusal means: from the errcode of the standard error response (spec "Standard error
/// response"), or else from the status. RateLimited always carries a time.
[[nodiscard]] Error errorOf(const net::HttpResponse& response);

} // namespace parvis::matrix
