#include "backends/matrix/MatrixError.h"

#include "backends/matrix/Json.h"

#include <QCoreApplication>
#include <QHash>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pauseWhenUnnamed{5'000};
constexpr qint64 longestPause = 24 * 3'600'000;

std::optional<ErrorKind> kindOfCode(const QString& code) {
    static const QHash<QString, ErrorKind> kinds{
        {u"M_FORBIDDEN"_s, ErrorKind::Forbidden},
        {u"M_UNKNOWN_TOKEN"_s, ErrorKind::SignedOut},
        {u"M_MISSING_TOKEN"_s, ErrorKind::SignedOut},
        {u"M_USER_DEACTIVATED"_s, ErrorKind::Forbidden},
        {u"M_USER_LOCKED"_s, ErrorKind::Forbidden},
        {u"M_USER_SUSPENDED"_s, ErrorKind::Forbidden},
        {u"M_GUEST_ACCESS_FORBIDDEN"_s, ErrorKind::Forbidden},
        {u"M_CONSENT_NOT_GIVEN"_s, ErrorKind::Forbidden},
        {u"M_UNABLE_TO_GRANT_JOIN"_s, ErrorKind::Forbidden},
        {u"M_CANNOT_LEAVE_SERVER_NOTICE_ROOM"_s, ErrorKind::Forbidden},
        {u"M_RESOURCE_LIMIT_EXCEEDED"_s, ErrorKind::Forbidden},
        {u"M_NOT_FOUND"_s, ErrorKind::NotFound},
        {u"M_LIMIT_EXCEEDED"_s, ErrorKind::RateLimited},
        {u"M_TOO_LARGE"_s, ErrorKind::TooLarge},
        {u"M_PROFILE_TOO_LARGE"_s, ErrorKind::TooLarge},
        {u"M_KEY_TOO_LARGE"_s, ErrorKind::TooLarge},
        {u"M_USER_IN_USE"_s, ErrorKind::Conflict},
        {u"M_ROOM_IN_USE"_s, ErrorKind::Conflict},
        {u"M_BAD_STATE"_s, ErrorKind::Conflict},
        {u"M_DUPLICATE_ANNOTATION"_s, ErrorKind::Conflict},
        {u"M_BAD_JSON"_s, ErrorKind::InvalidInput},
        {u"M_NOT_JSON"_s, ErrorKind::InvalidInput},
        {u"M_INVALID_PARAM"_s, ErrorKind::InvalidInput},
        {u"M_MISSING_PARAM"_s, ErrorKind::InvalidInput},
        {u"M_INVALID_USERNAME"_s, ErrorKind::InvalidInput},
        {u"M_UNRECOGNIZED"_s, ErrorKind::Unsupported},
        {u"M_UNSUPPORTED_ROOM_VERSION"_s, ErrorKind::Unsupported},
        {u"M_INCOMPATIBLE_ROOM_VERSION"_s, ErrorKind::Unsupported}};
    const auto found = kinds.constFind(code);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

ErrorKind kindOfStatus(int status) {
    switch (status) {
    case 400:
        return ErrorKind::InvalidInput;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 405:
        return ErrorKind::Unsupported;
    case 408:
        return ErrorKind::TimedOut;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::RateLimited;
    default:
        // A bare 401 is a proxy's, not the server's: it must not sign anybody out.
        return status >= 500 ? ErrorKind::ServerFailure : ErrorKind::BadAnswer;
    }
}

QString messageFor(const QString& code) {
    const auto text = [](const char* source) {
        return QCoreApplication::translate("parvis::matrix", source);
    };
    if (code == "M_USER_LOCKED"_L1 || code == "M_USER_SUSPENDED"_L1)
        return text("This account is locked. Ask your administrator.");
    if (code == "M_USER_DEACTIVATED"_L1)
        return text("This account has been closed.");
    if (code == "M_RESOURCE_LIMIT_EXCEEDED"_L1)
        return text("The server has reached a limit set by its operator. Ask your administrator.");
    if (code == "M_CONSENT_NOT_GIVEN"_L1)
        return text("The server asks you to accept its terms in a browser first.");
    return {};
}

} // namespace

Error errorOf(const net::HttpResponse& response) {
    const auto parsed = json::parse(response.body);
    const QJsonObject body = parsed.value_or(QJsonObject());
    const QString code = json::text(body, u"errcode", 100);
    Error error;
    error.kind = kindOfCode(code).value_or(kindOfStatus(response.status));
    error.message = messageFor(code);
    error.detail = u"%1 %2"_s.arg(response.status).arg(code);
    if (error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::ServerFailure) {
        error.retryAfter = response.retryAfter();
        const qint64 named = json::number(body, u"retry_after_ms", -1, -1, longestPause);
        if (!error.retryAfter && named >= 0)
            error.retryAfter = std::chrono::milliseconds(named);
        if (!error.retryAfter && error.kind == ErrorKind::RateLimited)
            error.retryAfter = pauseWhenUnnamed;
    }
    return error;
}

} // namespace parvis::matrix
