#include "backends/matrix/HistoryCommands.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

#include <algorithm>
#include <iterator>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 1000;
constexpr int relationsPage = 100;
constexpr qsizetype mostRelations = 5000;
constexpr int largestContext = 100;
constexpr int mostEmptyPages = 20;
constexpr QStringView lazyMembers = u"{\"lazy_load_members\":true}";

QString encoded(QStringView value) {
    return QString::fromLatin1(QUrl::toPercentEncoding(value.toString()));
}

QList<Event> readEvents(const QJsonArray& array) {
    QList<Event> events;
    for (const auto& value : array) {
        if (auto event = readEvent(value.toObject()))
            events.append(std::move(*event));
    }
    return events;
}

} // namespace

HistoryCommands::HistoryCommands(CommandContext& context, RoomActions& actions, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(actions) {
}

void HistoryCommands::addPeople(const QJsonArray& state, std::vector<Change>& changes) {
    const QList<Event> events = readEvents(state);
    for (const Event& event : events) {
        if (event.type != "m.room.member"_L1 || !event.stateKey || !isUserId(*event.stateKey))
            continue;
        if (auto person = m_context.people.profile(event))
            changes.emplace_back(std::move(*person));
    }
}

/// Reports `changes`, and after them what the part changed of what was there.
Task<Receipt> HistoryCommands::report(std::vector<Change> changes, TimelinePart part) {
    std::ranges::move(part.changes, std::back_inserter(changes));
    auto checking = m_context.originals.check(std::move(part.unchecked));
    Result<std::vector<Change>> checked = co_await std::move(checking);
    if (!checked)
        co_return fail(checked);
    std::ranges::move(*checked, std::back_inserter(changes));
    m_context.report(std::move(changes));
    co_return Receipt{};
}

/// An event with about `limit` others around it.
/// https://spec.matrix.org/v1.11/client-server-api/#get_matrixclientv3roomsroomidcontexteventid
Task<QJsonObject> HistoryCommands::context(QString room, QString event, int limit) {
    if (!isRoomId(room) || !isEventId(event))
        co_return fail(ErrorKind::InvalidInput, {}, u"no room or event"_s);
    MatrixCall call = m_context.call("GET", path({u"rooms"_s, room, u"context"_s, event}));
    call.query.addQueryItem(u"limit"_s, QString::number(limit));
    call.query.addQueryItem(u"filter"_s, encoded(lazyMembers));
    auto answering = m_context.http.call(std::move(call));
    Result<QJsonObject> answer = co_await std::move(answering);
    co_return answer;
}

/// The token between an event and what follows it: history goes on from there in both directions.
Task<QString> HistoryCommands::placeAfter(QString room, QString event) {
    auto asking = context(std::move(room), std::move(event), 0);
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer);
    const QString token = json::text(*answer, u"end", 2000);
    if (token.isEmpty())
        co_return fail(ErrorKind::BadAnswer, {}, u"no token"_s);
    co_return token;
}

/// A page of history from a token on; back unless `forward`.
Task<QJsonObject> HistoryCommands::page(QString room, QString from, bool forward, int limit) {
    MatrixCall call = m_context.call("GET", path({u"rooms"_s, room, u"messages"_s}));
    call.query.addQueryItem(u"dir"_s, forward ? u"f"_s : u"b"_s);
    call.query.addQueryItem(u"limit"_s, QString::number(std::clamp(limit, 1, largestPage)));
    if (!from.isEmpty())
        call.query.addQueryItem(u"from"_s, encoded(from));
    call.query.addQueryItem(u"filter"_s, encoded(lazyMembers));
    auto answerTask = m_context.http.call(std::move(call));
    Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    if (!answer->value("chunk"_L1).isArray())
        co_return fail(ErrorKind::BadAnswer, {}, u"no chunk"_s);
    co_return answer;
}

Task<Receipt> HistoryCommands::run(LoadOlder command) {
    const QString room = command.conversation.remote;
    if (!isRoomId(room))
        co_return fail(ErrorKind::InvalidInput, {}, u"no room"_s);
    QString from = command.token;
    if (command.upTo.isValid()) {
        auto placing = placeAfter(room, command.upTo.remote);
        const Result<QString> placed = co_await std::move(placing);
        if (!placed)
            co_return fail(placed);
        from = *placed;
    }
    auto paging = page(room, from, false, command.limit);
    const Result<QJsonObject> answer = co_await std::move(paging);
    if (!answer)
        co_return fail(answer);
    const QList<Event> events = readEvents(json::list(*answer, u"chunk"));
    TimelinePart part = m_context.timelines.read(events, room, m_context.rooms.find(room));
    const QString end = json::text(*answer, u"end", 2000);
    std::optional<QString> next;
    // The same token again would go round in circles.
    if (!end.isEmpty() && end != from && !json::list(*answer, u"chunk").isEmpty())
        next = end;
    std::vector<Change> changes;
    addPeople(json::list(*answer, u"state"), changes);
    if (from.isEmpty()) {
        std::ranges::reverse(part.messages);
        changes.emplace_back(MessagesArrived{command.conversation, std::move(part.messages), next});
    } else {
        changes.emplace_back(
            HistoryLoaded{command.conversation, command.token, std::move(part.messages), next});
    }
    // Edits whose original is older still are in the originals when those are fetched.
    part.unchecked.edits.clear();
    auto finishing = report(std::move(changes), std::move(part));
    co_return co_await std::move(finishing);
}

Task<Receipt> HistoryCommands::run(LoadAround command) {
    const QString room = command.conversation.remote;
    const int limit = std::clamp(command.limit, 2, largestContext);
    auto asking = context(room, command.message.remote, limit);
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer);
    const auto event = readEvent(json::child(*answer, u"event"));
    if (!event || event->id != command.message.remote)
        co_return fail(ErrorKind::BadAnswer, {}, u"another event, or none"_s);
    QList<Event> events = readEvents(json::list(*answer, u"events_before"));
    std::ranges::reverse(events); // the server begins with what is next to the event
    events.append(*event);
    const QJsonArray after = json::list(*answer, u"events_after");
    events += readEvents(after);
    TimelinePart part = m_context.timelines.read(events, room, m_context.rooms.find(room));
    HistoryFound found{command.conversation, std::move(part.messages), {}, after.isEmpty()};
    const QString start = json::text(*answer, u"start", 2000);
    if (!start.isEmpty() && !json::list(*answer, u"events_before").isEmpty())
        found.older = start;
    std::vector<Change> changes;
    addPeople(json::list(*answer, u"state"), changes);
    changes.emplace_back(std::move(found));
    part.unchecked.edits.clear(); // as in LoadOlder
    auto finishing = report(std::move(changes), std::move(part));
    co_return co_await std::move(finishing);
}

/// Goes on over pages without a message: there is no token that says how far one was.
Task<Receipt> HistoryCommands::run(LoadNewer command) {
    const QString room = command.conversation.remote;
    auto placing = placeAfter(room, command.after.remote);
    Result<QString> from = co_await std::move(placing);
    if (!from)
        co_return fail(from);
    std::vector<Change> changes;
    TimelinePart part;
    bool isEnd = false;
    int limit = command.limit;
    for (int pages = 0; pages < mostEmptyPages && part.messages.isEmpty() && !isEnd; ++pages) {
        auto paging = page(room, *from, true, limit);
        const Result<QJsonObject> answer = co_await std::move(paging);
        if (!answer)
            co_return fail(answer);
        addPeople(json::list(*answer, u"state"), changes);
        const QJsonArray chunk = json::list(*answer, u"chunk");
        part.append(m_context.timelines.read(readEvents(chunk), room, m_context.rooms.find(room)));
        const QString end = json::text(*answer, u"end", 2000);
        isEnd = chunk.isEmpty() || end.isEmpty() || end == *from;
        from = end;
        limit *= 2;
    }
    changes.emplace_back(
        HistoryContinued{command.conversation, command.after, std::move(part.messages), isEnd});
    part.unchecked.edits.clear();
    auto finishing = report(std::move(changes), std::move(part));
    co_return co_await std::move(finishing);
}

Task<QList<Event>> HistoryCommands::relations(QString room, QString root, QString type) {
    QList<Event> found;
    QString from;
    do {
        QStringList segments{u"rooms"_s, room, u"relations"_s, root};
        if (!type.isEmpty())
            segments.append(type);
        MatrixCall call = m_context.call("GET", pathUnder(u"/_matrix/client/v1"_s, segments));
        call.query.addQueryItem(u"limit"_s, QString::number(relationsPage));
        if (type.isEmpty())
            call.query.addQueryItem(u"recurse"_s, u"true"_s);
        if (!from.isEmpty())
            call.query.addQueryItem(u"from"_s, encoded(from));
        auto answerTask = m_context.http.callPatiently(std::move(call));
        const Result<QJsonObject> answer = co_await std::move(answerTask);
        if (!answer)
            co_return fail(answer);
        found += readEvents(json::list(*answer, u"chunk"));
        const QString next = json::text(*answer, u"next_batch", 2000);
        from = next == from ? QString() : next;
    } while (!from.isEmpty() && found.size() < mostRelations);
    std::ranges::reverse(found); // the server begins with the newest
    co_return found;
}

Task<QJsonObject> HistoryCommands::event(QString room, QString id) {
    if (!isRoomId(room) || !isEventId(id))
        co_return fail(ErrorKind::InvalidInput, {}, u"no room or event"_s);
    MatrixCall call = m_context.call("GET", path({u"rooms"_s, room, u"event"_s, id}));
    auto asking = m_context.http.call(std::move(call));
    Result<QJsonObject> answer = co_await std::move(asking);
    co_return answer;
}

Task<Receipt> HistoryCommands::run(LoadThread command) {
    const QString room = command.conversation.remote;
    const QString root = command.root.remote;
    auto firstTask = event(room, root);
    const Result<QJsonObject> first = co_await std::move(firstTask);
    if (!first)
        co_return fail(first);
    const QString type = m_context.features.recursiveRelations() ? QString() : u"m.thread"_s;
    auto relatedTask = relations(room, root, type);
    Result<QList<Event>> related = co_await std::move(relatedTask);
    if (!related)
        co_return fail(related);
    QList<Event> events = std::move(*related);
    if (const auto top = readEvent(*first))
        events.prepend(*top);
    TimelinePart part = m_context.timelines.read(events, room, m_context.rooms.find(room));
    std::vector<Change> changes;
    changes.emplace_back(MessagesFetched{command.conversation, std::move(part.messages)});
    part.unchecked.edits.clear();
    auto finishing = report(std::move(changes), std::move(part));
    co_return co_await std::move(finishing);
}

Task<Receipt> HistoryCommands::run(LoadVersions command) {
    const QString room = command.conversation.remote;
    const QString id = command.message.remote;
    auto askingFirst = event(room, id);
    const Result<QJsonObject> first = co_await std::move(askingFirst);
    if (!first)
        co_return fail(first);
    auto original = readEvent(*first);
    if (!original || original->isRedacted())
        co_return fail(ErrorKind::NotFound);
    auto askingEdits = relations(room, id, u"m.replace"_s);
    const Result<QList<Event>> edits = co_await std::move(askingEdits);
    if (!edits)
        co_return fail(edits);
    original->serverSays = {}; // with it the server tells the newest version
    Receipt receipt;
    const auto add = [&receipt](const std::optional<Message>& message) {
        if (message)
            receipt.versions.append(
                {message->sentAt, message->title, message->text, message->html});
    };
    const MessageReader& reader = m_context.timelines.messages();
    add(reader.read(*original, room));
    for (const Event& edit : *edits) {
        if (edit.sender == original->sender && !edit.isRedacted())
            add(reader.readEdit(edit, room));
    }
    co_return receipt;
}

Task<void> HistoryCommands::lookForFeed(QString space) {
    auto finding = m_actions.findFeed(space);
    const Result<QString> feed = co_await std::move(finding);
    if (!feed)
        co_return fail(feed);
    m_context.rooms.edit(space).markedFeed = *feed;
    Room& posts = m_context.rooms.edit(*feed);
    if (posts.membership == Membership::None)
        posts.name = m_context.rooms.find(space)->name;
    m_context.reportRooms();
    co_return ok();
}

Task<Receipt> HistoryCommands::run(LoadMembers command) {
    const bool ofGroup = command.group.isValid();
    const QString room = ofGroup ? command.group.remote : command.conversation.remote;
    if (!isRoomId(room))
        co_return fail(ErrorKind::InvalidInput, {}, u"no room"_s);
    MatrixCall call = m_context.call("GET", path({u"rooms"_s, room, u"members"_s}));
    const Room* known = m_context.rooms.find(room);
    const bool inside = known && known->membership == Membership::Joined;
    call.query.addQueryItem(inside ? u"not_membership"_s : u"membership"_s,
                            inside ? u"leave"_s : u"join"_s);
    auto answerTask = m_context.http.call(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    if (!answer->value("chunk"_L1).isArray())
        co_return fail(ErrorKind::BadAnswer, {}, u"no chunk"_s);
    const QList<Event> events = readEvents(json::list(*answer, u"chunk"));
    known = m_context.rooms.find(room); // may have moved while the answer was under way
    const PowerLevels levels = known ? known->powerLevels() : PowerLevels({}, {}, false);
    MembersChanged members;
    members.group = command.group;
    members.conversation = command.conversation;
    members.complete = true;
    std::vector<Change> changes;
    for (const Event& event : events) {
        const auto member = m_context.people.member(event, levels);
        if (!member || member->membership == Membership::None)
            continue;
        members.members.append(*member);
        if (auto person = m_context.people.profile(event))
            changes.emplace_back(std::move(*person));
    }
    changes.emplace_back(std::move(members));
    m_context.report(std::move(changes));
    const bool isOpenToRead = ofGroup && known && !inside && known->privacy() == Privacy::Open;
    if (isOpenToRead && m_context.rooms.feedOf(*known).isEmpty()) {
        auto looking = lookForFeed(room);
        (void)co_await std::move(looking); // a group without posts has members all the same
    }
    co_return Receipt{};
}

} // namespace parvis::matrix
