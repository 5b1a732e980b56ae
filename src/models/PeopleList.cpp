#include "models/PeopleList.h"

#include "base/Folding.h"
#include "models/TimelineRows.h"

#include <QRegularExpression>

#include <algorithm>

namespace parvis::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 500;
constexpr int mostNamesakes = 50;

struct Found {
    QString entry;
    std::optional<Person> person;
};

std::optional<Person> known(cache::CacheReader& cache, const PersonId& id) {
    const auto person = cache.person(id);
    return person && *person ? std::optional(**person) : std::nullopt;
}

/// "ada@example.org" is "@ada:example.org" on a server of that name.
QString accountOf(const QString& address) {
    const qsizetype at = address.indexOf(u'@');
    return at > 0 ? u'@' + address.first(at).toLower() + u':' + address.sliced(at + 1).toLower()
                  : QString();
}

std::optional<Person> namesake(cache::CacheReader& cache, AccountId account, const QString& name) {
    const auto people = cache.findPeople(name, mostNamesakes);
    if (!people)
        return std::nullopt;
    std::optional<Person> only;
    for (const Person& person : *people) {
        if (person.id.account != account || folded(person.displayName) != folded(name))
            continue;
        if (only)
            return std::nullopt;
        only = person;
    }
    return only;
}

std::optional<Person> find(cache::CacheReader& cache, AccountId account, const QString& entry,
                           const QHash<QString, Person>& byAddress) {
    if (auto person = known(cache, {account, entry}))
        return person;
    const QString address = entry.toLower();
    if (const auto found = byAddress.constFind(address); found != byAddress.cend())
        return *found;
    if (const QString id = accountOf(address); !id.isEmpty())
        return known(cache, {account, id});
    return namesake(cache, account, entry);
}

QHash<QString, Person> byAddress(cache::CacheReader& cache, AccountId account,
                                 const QStringList& entries) {
    QStringList addresses;
    for (const QString& entry : entries) {
        if (entry.indexOf(u'@') > 0)
            addresses.append(entry.toLower());
    }
    QHash<QString, Person> found;
    if (addresses.isEmpty())
        return found;
    const auto people = cache.peopleWithEmail(account, addresses);
    for (const Person& person : people.value_or(QList<Person>()))
        found.insert(person.email.toLower(), person);
    return found;
}

} // namespace

QStringList peopleEntries(const QString& pasted) {
    static const QRegularExpression between(u"[\\n\\r\\t,;]+"_s);
    static const QRegularExpression address(u"<\\s*([^<>\\s]+@[^<>\\s]+)\\s*>"_s);
    QStringList entries;
    const QStringList parts = pasted.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const auto inBrackets = address.match(part);
        QString entry = inBrackets.hasMatch() ? inBrackets.captured(1) : part.simplified();
        if (entry.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            entry.remove(0, 7);
        if (!entry.isEmpty() && !entries.contains(entry, Qt::CaseInsensitive) &&
            entries.size() < mostEntries)
            entries.append(entry);
    }
    return entries;
}

Task<QList<ListedPerson>> findListed(workspace::ReadSide& reads, AccountId account,
                                     const QStringList& entries) {
    return reads
        .aside([account, entries](cache::CacheReader& cache) -> Result<QList<Found>> {
            const QHash<QString, Person> addresses = byAddress(cache, account, entries);
            QList<Found> found;
            for (const QString& entry : entries)
                found.append({entry, find(cache, account, entry, addresses)});
            return found;
        })
        .then(&reads, [&reads](const Result<QList<Found>>& found) -> Result<QList<ListedPerson>> {
            if (!found)
                return fail(found);
            QList<ListedPerson> listed;
            for (const Found& one : *found) {
                ListedPerson person{one.entry, std::nullopt};
                if (one.person)
                    person.person = itemOf(reads, *one.person);
                listed.append(std::move(person));
            }
            return listed;
        });
}

} // namespace parvis::models
