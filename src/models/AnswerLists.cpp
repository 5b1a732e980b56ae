#include "models/AnswerLists.h"

#include "models/TimelineRows.h"

#include <algorithm>

namespace parvis::models {

namespace {

constexpr int mostPeople = 5000;

/// As AnswerList, without what only the window's thread knows.
struct Answered {
    QString key;
    QList<Person> people;
};

QList<Person> peopleOf(cache::CacheReader& cache, const QList<PersonId>& ids) {
    QList<Person> people;
    people.reserve(ids.size());
    for (const PersonId& id : ids) {
        const auto known = cache.person(id);
        Person person = known ? known->value_or(Person()) : Person();
        person.id = id;
        people.append(std::move(person));
    }
    return people;
}

QList<cache::MemberRow> membersOf(cache::CacheReader& cache, const Message& message) {
    const auto place = cache.conversation(message.conversation);
    const bool ofGroup = place && *place && (*place)->group.isValid();
    const auto members = ofGroup ? cache.groupMembers((*place)->group, 0, mostPeople)
                                 : cache.conversationMembers(message.conversation, 0, mostPeople);
    return members.value_or(QList<cache::MemberRow>());
}

/// The last answer of each person, in the order of the answers.
QList<Answered> attendance(cache::CacheReader& cache, const Message& message) {
    QHash<PersonId, QString> last;
    QList<PersonId> order;
    const auto reactions = cache.reactions(message.conversation, message.id);
    for (const auto& reaction : reactions.value_or(QList<cache::StoredReaction>())) {
        if (reaction.key != going && reaction.key != maybeGoing && reaction.key != notGoing)
            continue;
        order.removeAll(reaction.sender);
        order.append(reaction.sender);
        last.insert(reaction.sender, reaction.key);
    }
    QList<Answered> lists;
    for (const QStringView key : {going, maybeGoing, notGoing}) {
        QList<PersonId> people;
        std::ranges::copy_if(order, std::back_inserter(people),
                             [&](const PersonId& person) { return last.value(person) == key; });
        lists.append({key.toString(), peopleOf(cache, people)});
    }
    return lists;
}

QList<Answered> reading(cache::CacheReader& cache, const Message& message) {
    QList<PersonId> readers;
    const auto reactions = cache.reactions(message.conversation, message.id);
    for (const auto& reaction : reactions.value_or(QList<cache::StoredReaction>())) {
        const bool counts = reaction.key == acknowledgement && reaction.sender != message.sender;
        if (counts && !readers.contains(reaction.sender))
            readers.append(reaction.sender);
    }
    QList<Person> others;
    for (const cache::MemberRow& member : membersOf(cache, message)) {
        const PersonId& id = member.person.id;
        if (member.membership == Membership::Joined && id != message.sender &&
            !readers.contains(id))
            others.append(member.person);
    }
    std::ranges::sort(others, [](const Person& a, const Person& b) {
        return nameOf(a).localeAwareCompare(nameOf(b)) < 0;
    });
    return {{acknowledgement.toString(), peopleOf(cache, readers)}, {{}, others}};
}

QList<Answered> answered(cache::CacheReader& cache, const Message& message) {
    QList<Answered> lists;
    if (message.poll) {
        for (const PollAnswer& answer : message.poll->answers) {
            const auto voters = cache.voters(message, answer.id, mostPeople);
            lists.append({answer.id, peopleOf(cache, voters.value_or(QList<PersonId>()))});
        }
    }
    if (message.event)
        lists += attendance(cache, message);
    if (message.mustRead)
        lists += reading(cache, message);
    return lists;
}

} // namespace

QStringList answerKeys(const Message& message) {
    QStringList keys;
    if (message.poll) {
        for (const PollAnswer& answer : message.poll->answers)
            keys.append(answer.id);
    }
    if (message.event)
        keys << going.toString() << maybeGoing.toString() << notGoing.toString();
    if (message.mustRead)
        keys << acknowledgement.toString() << QString();
    return keys;
}

Task<QList<AnswerList>> answerLists(workspace::ReadSide& reads, const Message& message) {
    return reads
        .aside([message](cache::CacheReader& cache) -> Result<QList<Answered>> {
            return answered(cache, message);
        })
        .then(&reads, [&reads](const Result<QList<Answered>>& found) -> Result<QList<AnswerList>> {
            if (!found)
                return fail(found);
            QList<AnswerList> lists;
            for (const Answered& one : *found) {
                AnswerList list{one.key, {}};
                for (const Person& person : one.people)
                    list.people.append(itemOf(reads, person));
                lists.append(std::move(list));
            }
            return lists;
        });
}

} // namespace parvis::models
