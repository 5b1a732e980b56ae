#include "backends/matrix/Event.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 latestTime = 253'402'300'799'000; // the end of the year 9999

std::optional<Event> readCommon(const QJsonObject& json) {
    Event event;
    event.type = json::text(json, u"type");
    event.sender = json::text(json, u"sender");
    if (event.type.isEmpty() || !isUserId(event.sender))
        return std::nullopt;
    if (const auto key = json.value("state_key"_L1); key.isString())
        event.stateKey = json::limited(key.toString(), json::nameLength);
    event.content = json::child(json, u"content");
    event.serverSays = json::child(json, u"unsigned");
    event.before = json::child(event.serverSays, u"prev_content");
    if (event.before.isEmpty())
        event.before = json::child(json, u"prev_content");
    return event;
}

} // namespace

QString Event::relation() const {
    return json::text(json::child(content, u"m.relates_to"), u"rel_type");
}

QString Event::relatesTo() const {
    const QString target = json::text(json::child(content, u"m.relates_to"), u"event_id");
    return isEventId(target) ? target : QString();
}

bool Event::isRedacted() const {
    return serverSays.contains("redacted_because"_L1) || serverSays.contains("redacted_by"_L1);
}

std::optional<Event> readEvent(const QJsonObject& json) {
    auto event = readCommon(json);
    if (!event)
        return std::nullopt;
    event->id = json::text(json, u"event_id");
    if (!isEventId(event->id))
        return std::nullopt;
    const qint64 at = json::number(json, u"origin_server_ts", -1, -1, latestTime);
    if (at < 0)
        return std::nullopt;
    event->at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    // Room version 11 moved it into the content.
    event->redacts = json::text(json, u"redacts");
    if (event->redacts.isEmpty())
        event->redacts = json::text(event->content, u"redacts");
    return event;
}

std::optional<Event> readStrippedEvent(const QJsonObject& json) {
    return readCommon(json);
}

} // namespace parvis::matrix
