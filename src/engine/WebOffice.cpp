#include "engine/WebOffice.h"

#include "net/Multipart.h"

namespace parvis::engine {

using namespace Qt::StringLiterals;

namespace {

/// While it works at a long document nothing moves on the line.
constexpr std::chrono::minutes patience(3);

} // namespace

WebOffice::WebOffice(QUrl address, const net::Authorities& authorities)
    : m_address(std::move(address))
    , m_client(authorities) {
}

Task<QByteArray> WebOffice::pdfOf(const QByteArray& document, const QString& suffix,
                                  qint64 maxBytes) {
    // The suffix is all that it needs of the name.
    const net::Multipart form("data"_qba, "document."_L1 + suffix, "application/octet-stream"_qba,
                              document);
    net::HttpRequest request;
    request.method = "POST"_qba;
    request.url = m_address;
    request.headers = {{"Content-Type"_qba, form.contentType()},
                       {"Accept"_qba, "application/pdf"_qba}};
    request.body = form.body();
    request.maxAnswerBytes = maxBytes;
    request.inactivity = patience;
    return m_client.send(std::move(request))
        .then(this, [](const Result<net::HttpResponse>& answer) -> Result<QByteArray> {
            if (!answer)
                return std::unexpected(inOurWords(answer.error()));
            return pdfFrom(*answer);
        });
}

Result<QByteArray> WebOffice::pdfFrom(const net::HttpResponse& answer) {
    const QString detail = u"web office: status %1"_s.arg(answer.status);
    if (answer.status == 413)
        return std::unexpected(inOurWords({ErrorKind::TooLarge, {}, detail, {}}));
    if (answer.status == 429)
        return std::unexpected(
            inOurWords({ErrorKind::RateLimited, {}, detail, answer.retryAfter()}));
    if (answer.status >= 500)
        return std::unexpected(
            inOurWords({ErrorKind::ServerFailure, {}, detail, answer.retryAfter()}));
    if (answer.status >= 400)
        return fail(ErrorKind::Unsupported,
                    tr("Your organisation's web office could not convert this document. Another "
                       "program on this computer may open it."),
                    detail);
    if (!answer.isSuccess() || !answer.body.startsWith("%PDF-"))
        return std::unexpected(inOurWords({ErrorKind::BadAnswer, {}, detail, {}}));
    return answer.body;
}

Error WebOffice::inOurWords(Error error) {
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
        error.message = tr("Your organisation's web office cannot be reached.");
        break;
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFailure:
        error.message = tr("Your organisation's web office has a problem. Try again later.");
        break;
    case ErrorKind::TooLarge:
        error.message = tr("This document is too large for your organisation's web office, or to "
                           "be shown here.");
        break;
    case ErrorKind::BadAnswer:
        error.message = tr("Your organisation's web office answered with something else than a "
                           "PDF.");
        break;
    default: // such as a certificate: the words name the server
        break;
    }
    return error;
}

} // namespace parvis::engine
