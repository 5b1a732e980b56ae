#pragma once

#include "net/HttpRequest.h"

namespace parvis::net {

/// What a server answered, whatever the status.
struct HttpResponse {
    int status = 0;
    QUrl url; ///< Where the answer came from, after redirects.
    QList<HttpHeader> headers;
    QByteArray body; ///< Empty when it went to HttpRequest::target.

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }

    /// Empty when there is none; names compare without case.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;

    /// The Retry-After header, in seconds or as a date; nothing when missing or not understood.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter() const;
};

} // namespace parvis::net
