#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace parvis::net {

using HttpHeader = std::pair<QByteArray, QByteArray>;

/// One request, a plain value. Progress is called in the thread of the client with bytes done and
/// bytes in all, -1 when unknown.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QList<HttpHeader> headers;
    QByteArray body;
    std::shared_ptr<QIODevice> bodyDevice; ///< Instead of `body`: open, random access.
    /// Where the body of a successful answer goes instead of HttpResponse::body: open for writing.
    std::shared_ptr<QIODevice> target;
    qint64 maxAnswerBytes = qint64{64} * 1024 * 1024; ///< After decompression; 0: no limit.
    std::chrono::milliseconds inactivity{60'000};     ///< Ends when nothing moves for so long.
    std::function<void(qint64, qint64)> sent;
    std::function<void(qint64, qint64)> received;
};

} // namespace parvis::net
