#pragma once

#include "cache/NameWords.h"
#include "domain/Person.h"

namespace parvis::cache {

/// Finds people as one types. Names come before roles, departments and skills, and those whose name
/// begins with what was typed before the others. SQLite's own ranking would have to look at
/// everybody who matches: of those who match one letter, a thousand are looked at. One a
/// connection; internal to the cache.
class PeopleSearch {
public:
    /// At most `limit`; with an empty text everybody by name.
    [[nodiscard]] Result<QList<Person>> find(Database& database, const QString& text, int limit);

private:
    [[nodiscard]] Result<QList<Person>> matching(Database& database, const QString& expression,
                                                 const QString& typed, int limit);
    [[nodiscard]] Result<QString> withSlips(Database& database, const QString& text);

    NameWords m_words;
};

} // namespace parvis::cache
