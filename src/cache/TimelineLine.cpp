#include "cache/TimelineLine.h"

#include "cache/Query.h"
#include "domain/Conversation.h"

namespace parvis::cache {

Result<TimelineLine> lineOf(WriteSession& session, const ConversationId& conversation) {
    const auto key = session.keys.conversation(session.database, conversation);
    if (!key)
        return fail(key);
    const auto row = one(
        session.database,
        "SELECT kind, first_position, last_position FROM conversation WHERE key=?",
        [&](const Statement& r) {
            return TimelineLine{*key, r.integer(0) == static_cast<int>(ConversationKind::Feed),
                                r.optionalInteger(1), r.optionalInteger(2)};
        },
        *key);
    if (!row)
        return fail(row);
    return row->value_or(TimelineLine{*key, false, {}, {}});
}

Result<void> saveBounds(WriteSession& session, const TimelineLine& line) {
    return run(session.database,
               "UPDATE conversation SET first_position=?, last_position=? WHERE key=?", line.first,
               line.last, line.key);
}

} // namespace parvis::cache
