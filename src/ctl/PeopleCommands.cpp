#include "ctl/PeopleCommands.h"

#include "ctl/Human.h"
#include "ctl/Json.h"

#include <algorithm>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

Task<ExitCode> PeopleCommands::run() {
    switch (*line().verb) {
    case Verb::People:
        return find();
    case Verb::Profile:
        return profile();
    default:
        return search();
    }
}

Task<ExitCode> PeopleCommands::find() {
    auto refreshing = link().refresh();
    const Result<void> refreshed = co_await std::move(refreshing);
    if (!refreshed)
        co_return fail(refreshed);
    const auto accounts = link().accounts();
    if (!accounts)
        co_return fail(accounts);
    const QString text = line().argument(0);
    const int limit = line().limit();
    QList<PersonId> answered;
    for (const workspace::AccountInfo& account : *accounts) {
        if (text.isEmpty() || !link().isLive(account.id) || !account.capabilities.searchPeople)
            continue;
        SearchPeople question;
        question.text = text;
        question.limit = limit;
        auto asking = link().execute(std::move(question), account.id);
        const Result<Receipt> answer = co_await std::move(asking);
        if (answer)
            answered += answer->people;
        else
            output().note(u"from-cache"_s,
                          tr("The server could not be asked: %1 This is from the cache.")
                              .arg(answer.error().forPerson()));
    }
    auto people = cache().findPeople(text, limit);
    if (!people)
        co_return fail(people);
    people->removeIf([this](const Person& person) { return !link().concerns(person.id.account); });
    // Whom the server found by what the cache does not know, an id for instance.
    for (const PersonId& id : answered) {
        const auto known = cache().person(id);
        const bool isNew =
            known && *known && std::ranges::find(*people, id, &Person::id) == people->end();
        if (isNew && people->size() < limit)
            people->append(**known);
    }
    TextTable table({tr("NAME"), tr("ID"), tr("TITLE"), tr("DEPARTMENT")});
    for (const Person& person : std::as_const(*people)) {
        output().object(toJson(person));
        table.addRow({person.displayName, person.id.remote, person.title, person.department});
    }
    output().table(table);
    co_return ExitCode::Done;
}

Task<ExitCode> PeopleCommands::profile() {
    auto refreshing = link().refresh();
    const Result<void> refreshed = co_await std::move(refreshing);
    if (!refreshed)
        co_return fail(refreshed);
    const auto account = link().account();
    if (!account)
        co_return fail(account);
    auto finding = places().person(line().argument(0), account->id);
    Result<Person> person = co_await std::move(finding);
    if (!person)
        co_return fail(person);
    if (link().isLive(account->id)) {
        auto fetching = link().execute(FetchPerson{person->id}, account->id);
        const Result<Receipt> fetched = co_await std::move(fetching);
        const auto fresh = cache().person(person->id);
        if (fetched && fresh && *fresh)
            person = **fresh;
        else if (!fetched)
            output().note(u"from-cache"_s,
                          tr("The server could not be asked: %1 This is from the cache.")
                              .arg(fetched.error().forPerson()));
    }
    QString manager;
    if (person->manager.isValid()) {
        const auto known = cache().person(person->manager);
        manager = known && *known ? (*known)->displayName : person->manager.remote;
    }
    output().object(toJson(*person));
    output().line(personBlock(*person, manager));
    co_return ExitCode::Done;
}

Task<ExitCode> PeopleCommands::search() {
    auto refreshing = link().refresh();
    const Result<void> refreshed = co_await std::move(refreshing);
    if (!refreshed)
        co_return fail(refreshed);
    const auto accounts = link().accounts();
    if (!accounts)
        co_return fail(accounts);
    cache::SearchAs as{{}, QDateTime::currentDateTimeUtc()};
    for (const workspace::AccountInfo& account : *accounts)
        as.self.append(account.self);
    const auto query = cache::SearchQuery::parse(line().argument(0), QDate::currentDate());
    const auto found = cache().search(query, as, line().limit());
    if (!found)
        co_return fail(found);
    for (const cache::SearchHit& hit : found->hits) {
        if (!link().concerns(hit.message.id.account))
            continue;
        QString place = hit.conversationName;
        if (place.isEmpty()) {
            const auto chat = cache().chat(hit.message.conversation);
            if (chat && *chat)
                place = nameOf(**chat);
        }
        QJsonObject object = toJson(hit.message, hit.sender);
        object.insert(u"conversationName"_s, place);
        output().object(object);
        output().line(messageBlock(hit.message, hit.sender, place, {}, -1));
    }
    co_return ExitCode::Done;
}

} // namespace parvis::ctl
