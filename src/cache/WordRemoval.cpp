#include "cache/WordRemoval.h"

#include "cache/Query.h"

namespace parvis::cache {

namespace {

// The note belongs to no account. Its value: 'later', or 'new', or 'begun' once the parts that are
// to become one are told.
constexpr auto writeState = "INSERT OR REPLACE INTO note VALUES(0, 'remove-words', ?)";
constexpr auto dropState = "DELETE FROM note WHERE account=0 AND key='remove-words'";

Result<std::optional<QByteArray>> state(Database& database) {
    return one(database, "SELECT value FROM note WHERE account=0 AND key='remove-words'",
               [](const Statement& row) { return row.blob(0); });
}

Result<std::int64_t> changesSoFar(Database& database) {
    const auto changes = one(database, "SELECT total_changes()", firstInteger);
    if (!changes)
        return fail(changes);
    return changes->value_or(0);
}

} // namespace

Result<void> noteWordRemoval(WriteSession& session) {
    session.tidyDue = true;
    return run(session.database, writeState, QByteArray("new"));
}

Result<void> noteWordRemovalLater(WriteSession& session) {
    const auto known = state(session.database);
    if (!known)
        return fail(known);
    // A merge that has begun may have passed the words already.
    if (*known == QByteArray("begun"))
        return noteWordRemoval(session);
    return *known ? ok() : run(session.database, writeState, QByteArray("later"));
}

Result<void> beginWordRemoval(WriteSession& session) {
    const auto known = state(session.database);
    if (!known)
        return fail(known);
    return *known == QByteArray("later") ? noteWordRemoval(session) : ok();
}

Result<bool> isWordRemovalDue(Database& database) {
    const auto known = state(database);
    if (!known)
        return fail(known);
    return known->has_value() && **known != "later";
}

Result<bool> removeSomeWords(WriteSession& session, int pages) {
    Database& db = session.database;
    const auto known = state(db);
    if (!known)
        return fail(known);
    if (!*known || **known == "later")
        return false;
    const bool begins = **known == "new";
    const auto before = changesSoFar(db);
    if (!before)
        return fail(before);
    // https://www.sqlite.org/fts5.html#the_merge_command: the negative number makes all parts the
    // input of one merge, positive ones go on with it; one that changes less than two rows had
    // nothing left to do.
    const auto merged = run(db, "INSERT INTO message_fts(message_fts, rank) VALUES('merge', ?)",
                            begins ? -pages : pages);
    if (!merged)
        return fail(merged);
    const auto after = changesSoFar(db);
    if (!after)
        return fail(after);
    if (begins) {
        if (const auto noted = run(db, writeState, QByteArray("begun")); !noted)
            return fail(noted);
        return true;
    }
    if (*after - *before >= 2)
        return true;
    if (const auto dropped = run(db, dropState); !dropped)
        return fail(dropped);
    return false;
}

} // namespace parvis::cache
