#include "cache/HistoryReads.h"

#include "cache/Codec.h"
#include "cache/Query.h"

namespace parvis::cache {

namespace {

// membership 3 is Joined. Positions count up by one, but for the jumps that gaps leave behind: only
// across these the rows themselves are counted. What was removed from this computer (tokenUpTo())
// is not fetched unasked.
constexpr auto histories =
    "SELECT c.account, c.remote, g.token, "
    "CASE WHEN c.last_position - g.position < 4294967296 THEN c.last_position - g.position + 1 "
    "ELSE (SELECT count(*) FROM message m WHERE m.conversation=c.key AND m.position>=g.position "
    "AND m.thread_root IS NULL) END, "
    "(SELECT m.sent_at FROM message m WHERE m.conversation=c.key AND m.position>=g.position "
    "AND m.thread_root IS NULL ORDER BY m.position LIMIT 1), c.grp "
    "FROM conversation c JOIN gap g ON g.conversation=c.key "
    "AND g.position=(SELECT max(x.position) FROM gap x WHERE x.conversation=c.key) "
    "WHERE c.membership=3 AND c.encrypted=0 AND substr(g.token, 1, 1)<>char(30) ";

OpenHistory readHistory(const Statement& row) {
    OpenHistory history;
    history.conversation = {{static_cast<std::uint32_t>(row.integer(0))}, row.text(1)};
    history.token = row.text(2);
    history.messages = row.integer(3);
    if (const auto since = row.optionalInteger(4))
        history.since = decodeTime(*since);
    if (const QString group = row.text(5); !group.isEmpty())
        history.group = {history.conversation.account, group};
    return history;
}

} // namespace

Result<int> readableConversations(Database& database, AccountId account) {
    const auto count = one(database,
                           "SELECT count(*) FROM conversation WHERE membership=3 AND encrypted=0 "
                           "AND (?1=0 OR account=?1)",
                           firstInteger, account.value);
    if (!count)
        return fail(count);
    return static_cast<int>(count->value_or(0));
}

Result<QList<OpenHistory>> openHistories(Database& database, AccountId account) {
    return all(database,
               QByteArray(histories).append(
                   "AND (?1=0 OR c.account=?1) ORDER BY c.last_activity DESC, c.key"),
               readHistory, account.value);
}

Result<std::optional<OpenHistory>> openHistory(Database& database,
                                               const ConversationId& conversation) {
    return one(database, QByteArray(histories).append("AND c.account=? AND c.remote=?"),
               readHistory, conversation.account.value, conversation.remote);
}

} // namespace parvis::cache
