#include "net/HttpResponse.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace parvis::net {

QByteArray HttpResponse::header(const QByteArray& name) const {
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<std::chrono::milliseconds> HttpResponse::retryAfter() const {
    constexpr qint64 longest = 24 * 3600;
    const QByteArray value = header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longest));
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::seconds(
        std::clamp<qint64>(QDateTime::currentDateTimeUtc().secsTo(date), 0, longest));
}

} // namespace parvis::net
