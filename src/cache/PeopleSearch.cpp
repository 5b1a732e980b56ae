#include "cache/PeopleSearch.h"

#include "base/Folding.h"
#include "cache/FtsQuery.h"
#include "cache/Query.h"
#include "cache/Rows.h"

#include <algorithm>
#include <tuple>

namespace parvis::cache {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLookedAt = 1000;

struct Found {
    std::int64_t key = 0;
    bool isOther = false; ///< The name does not begin so.
    QString name;         ///< Folded.
};

QByteArray personWhere(QByteArrayView where) {
    return QByteArray("SELECT ").append(personColumns).append(" FROM person p ").append(where);
}

Person personOf(const Statement& row) {
    return readPerson(row);
}

} // namespace

Result<QList<Person>> PeopleSearch::find(Database& database, const QString& text, int limit) {
    const QString query = ftsQuery(text);
    if (query.isEmpty()) {
        static const QByteArray everybody =
            personWhere("WHERE p.name<>'' ORDER BY p.name COLLATE NOCASE LIMIT ?");
        return all(database, everybody, personOf, limit);
    }
    auto found = matching(database, query, folded(text.simplified()), limit);
    if (!found || !found->isEmpty())
        return found;
    const auto nearly = withSlips(database, text);
    if (!nearly)
        return fail(nearly);
    return nearly->isEmpty() ? found : matching(database, *nearly, {}, limit);
}

Result<QList<Person>> PeopleSearch::matching(Database& database, const QString& expression,
                                             const QString& typed, int limit) {
    QList<Found> found;
    const auto read = [&](const QString& wanted, bool isOther) -> Result<void> {
        auto rows = all(
            database,
            "SELECT p.key, p.name FROM person_fts f CROSS JOIN person p ON p.key=f.rowid "
            "WHERE person_fts MATCH ? LIMIT ?",
            [&](const Statement& row) {
                const QString name = folded(row.text(1));
                return Found{row.integer(0), isOther || !name.startsWith(typed), name};
            },
            wanted, mostLookedAt);
        if (!rows)
            return fail(rows);
        std::ranges::sort(*rows, {},
                          [](const Found& one) { return std::tie(one.isOther, one.name); });
        for (const Found& row : *rows) {
            if (std::ranges::find(found, row.key, &Found::key) == found.end())
                found.append(row);
            if (found.size() >= limit)
                break;
        }
        return ok();
    };
    if (const auto done = read("name : ("_L1 + expression + u')', false); !done)
        return fail(done);
    if (found.size() < limit) {
        if (const auto done = read(expression, true); !done)
            return fail(done);
    }
    QList<Person> people;
    static const QByteArray byKey = personWhere("WHERE p.key=?");
    for (const Found& row : std::as_const(found)) {
        auto person = one(database, byKey, personOf, row.key);
        if (!person)
            return fail(person);
        if (*person)
            people.append(std::move(**person));
    }
    return people;
}

Result<QString> PeopleSearch::withSlips(Database& database, const QString& text) {
    constexpr qsizetype mostWords = 20;
    const QList<QStringView> words = wordsIn(text);
    QStringList wanted;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words[i].toString();
        const bool isLast = i + 1 == words.size();
        const auto near = m_words.near(database, word, isLast, mostWords);
        if (!near)
            return fail(near);
        QStringList either{u'"' + word + (isLast ? u"\"*"_s : u"\""_s)};
        for (const QString& other : *near)
            either.append(u'"' + other + u'"');
        wanted.append(u'(' + either.join(" OR "_L1) + u')');
    }
    return wanted.join(" AND "_L1);
}

} // namespace parvis::cache
