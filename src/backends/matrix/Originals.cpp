#include "backends/matrix/Originals.h"

#include "backends/matrix/PostKinds.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAsked = 50;

bool wasCancelled(const Result<Event>& answer) {
    return !answer && answer.error().kind == ErrorKind::Cancelled;
}

} // namespace

Originals::Originals(MatrixHttp& http, AccountId account, Timing timing, QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_account(account)
    , m_timing(timing) {
}

Task<Event> Originals::fetch(QString room, QString event) {
    MatrixCall call;
    call.path = path({u"rooms"_s, room, u"event"_s, event});
    call.inactivity = m_timing.inactivity;
    auto answerTask = m_http.callPatiently(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    auto found = readEvent(*answer);
    if (!found)
        co_return fail(ErrorKind::BadAnswer, {}, u"no event"_s);
    co_return std::move(*found);
}

Task<std::vector<Change>> Originals::check(Unchecked unchecked) {
    std::vector<Change> changes;
    const auto edits = unchecked.edits.first(qMin(unchecked.edits.size(), mostAsked));
    for (const UncheckedEdit& edit : edits) {
        auto fetching = fetch(edit.room, edit.original);
        const Result<Event> original = co_await std::move(fetching);
        if (wasCancelled(original))
            co_return fail(original);
        if (original && original->sender == edit.change.editor.remote)
            changes.emplace_back(edit.change);
    }
    qsizetype asked = 0;
    for (const UncheckedRemoval& removal : std::as_const(unchecked.removals)) {
        Result<Event> event = fail(ErrorKind::TimedOut);
        if (++asked <= mostAsked) {
            auto fetching = fetch(removal.room, removal.event);
            event = co_await std::move(fetching);
            if (wasCancelled(event))
                co_return fail(event);
        }
        // What was removed keeps its type.
        const ConversationId room{m_account, removal.room};
        const bool isAnswer =
            event && (event->type == "m.reaction"_L1 || isPollResponse(event->type));
        if (!event || isAnswer)
            changes.emplace_back(ReactionRemoved{room, removal.event});
        if (!isAnswer)
            changes.emplace_back(
                MessageRedacted{room, {m_account, removal.event}, removal.by, removal.reason});
    }
    co_return changes;
}

} // namespace parvis::matrix
