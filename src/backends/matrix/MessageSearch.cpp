#include "backends/matrix/MessageSearch.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

#include <algorithm>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 100;
constexpr int mostOriginals = 20; // a page of edits only is rare

QJsonObject question(const SearchMessages& command) {
    QJsonObject filter{{u"limit"_s, std::clamp(command.limit, 1, largestPage)},
                       {u"types"_s, QJsonArray{u"m.room.message"_s}}};
    if (!command.conversation.remote.isEmpty())
        filter.insert("rooms"_L1, QJsonArray{command.conversation.remote});
    const QJsonObject events{{u"search_term"_s, command.text.trimmed()},
                             {u"keys"_s, QJsonArray{u"content.body"_s}},
                             {u"order_by"_s, u"recent"_s},
                             {u"filter"_s, filter}};
    return {{u"search_categories"_s, QJsonObject{{u"room_events"_s, events}}}};
}

} // namespace

MessageSearch::MessageSearch(CommandContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
}

Task<Receipt> MessageSearch::run(SearchMessages command) {
    const QString room = command.conversation.remote;
    if (command.text.trimmed().isEmpty() || (!room.isEmpty() && !isRoomId(room)))
        co_return fail(ErrorKind::InvalidInput, {}, u"no words, or no room"_s);
    MatrixCall call = m_context.call("POST", path({u"search"_s}), question(command));
    if (!command.next.isEmpty())
        call.query.addQueryItem(u"next_batch"_s,
                                QString::fromLatin1(QUrl::toPercentEncoding(command.next)));
    auto answerTask = m_context.http.call(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    const QJsonObject found =
        json::child(json::child(*answer, u"search_categories"), u"room_events");
    if (found.isEmpty())
        co_return fail(ErrorKind::BadAnswer, {}, u"no room_events"_s);
    const QJsonArray results = json::list(found, u"results");
    auto readingTask = readHits(results);
    const Result<QList<Hit>> hits = co_await std::move(readingTask);
    if (!hits)
        co_return fail(hits);
    Receipt receipt;
    receipt.next = json::text(found, u"next_batch", 2000);
    if (receipt.next == command.next || results.isEmpty())
        receipt.next.clear(); // the same page again would go round in circles
    std::vector<Change> changes;
    for (const Hit& hit : *hits) {
        const ConversationId place{m_context.account, hit.room};
        TimelinePart part =
            m_context.timelines.read({hit.event}, hit.room, m_context.rooms.find(hit.room));
        for (const Message& message : std::as_const(part.messages)) {
            if (message.redacted || receipt.messages.contains(MessagePlace{place, message.id}))
                continue;
            receipt.messages.append({place, message.id});
            changes.emplace_back(MessagesFetched{place, {message}});
        }
    }
    m_context.report(std::move(changes));
    co_return receipt;
}

/// Rooms that Parvis shows as conversations.
bool MessageSearch::isShown(const QString& room) const {
    const Room* known = m_context.rooms.find(room);
    return known && known->membership == Membership::Joined && !known->isSpace() &&
           !known->isHidden();
}

Task<QList<MessageSearch::Hit>> MessageSearch::readHits(QJsonArray results) {
    QList<Hit> hits;
    int asked = 0;
    for (const auto& value : std::as_const(results)) {
        const QJsonObject json = json::child(value.toObject(), u"result");
        const QString room = json::text(json, u"room_id");
        auto event = readEvent(json);
        if (!event || !isShown(room))
            continue;
        if (event->relation() != "m.replace"_L1) {
            hits.append({room, std::move(*event)});
            continue;
        }
        // The words stand in an edit: what is shown is the message, with the edit in it.
        const QString original = event->relatesTo();
        if (original.isEmpty() || ++asked > mostOriginals)
            continue;
        auto fetching = m_context.http.callPatiently(
            m_context.call("GET", path({u"rooms"_s, room, u"event"_s, original})));
        const Result<QJsonObject> fetched = co_await std::move(fetching);
        if (!fetched && fetched.error().kind == ErrorKind::Cancelled)
            co_return fail(fetched);
        if (auto found = fetched ? readEvent(*fetched) : std::nullopt)
            hits.append({room, std::move(*found)});
    }
    co_return hits;
}

} // namespace parvis::matrix
