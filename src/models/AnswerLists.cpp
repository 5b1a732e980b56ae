#include "models/AnswerLists.h"

#include "models/TimelineRows.h"

#include <algorithm>

namespace parvis::models {

namespace {

constexpr int mostPeople = 5000;

QList<PersonItem> itemsOf(const workspace::ReadSide& reads, const QList<PersonId>& people) {
    QList<PersonItem> items;
    items.reserve(people.size());
    for (const PersonId& person : people)
        items.append(itemOf(reads, personOf(reads, person)));
    return items;
}

QList<cache::MemberRow> membersOf(const workspace::ReadSide& reads, const Message& message) {
    const auto place = reads.cache().conversation(message.conversation);
    const bool ofGroup = place && *place && (*place)->group.isValid();
    const auto members =
        ofGroup ? reads.cache().groupMembers((*place)->group, 0, mostPeople)
                : reads.cache().conversationMembers(message.conversation, 0, mostPeople);
    return members.value_or(QList<cache::MemberRow>());
}

/// The last answer of each person, in the order of the answers.
QList<AnswerList> attendance(const workspace::ReadSide& reads, const Message& message) {
    QHash<PersonId, QString> last;
    QList<PersonId> order;
    const auto reactions = reads.cache().reactions(message.conversation, message.id);
    for (const auto& reaction : reactions.value_or(QList<cache::StoredReaction>())) {
        if (reaction.key != going && reaction.key != maybeGoing && reaction.key != notGoing)
            continue;
        order.removeAll(reaction.sender);
        order.append(reaction.sender);
        last.insert(reaction.sender, reaction.key);
    }
    QList<AnswerList> lists;
    for (const QStringView key : {going, maybeGoing, notGoing}) {
        QList<PersonId> people;
        std::ranges::copy_if(order, std::back_inserter(people),
                             [&](const PersonId& person) { return last.value(person) == key; });
        lists.append({key.toString(), itemsOf(reads, people)});
    }
    return lists;
}

QList<AnswerList> reading(const workspace::ReadSide& reads, const Message& message) {
    QList<PersonId> readers;
    const auto reactions = reads.cache().reactions(message.conversation, message.id);
    for (const auto& reaction : reactions.value_or(QList<cache::StoredReaction>())) {
        const bool counts = reaction.key == acknowledgement && reaction.sender != message.sender;
        if (counts && !readers.contains(reaction.sender))
            readers.append(reaction.sender);
    }
    QList<PersonItem> others;
    for (const cache::MemberRow& member : membersOf(reads, message)) {
        const PersonId& id = member.person.id;
        if (member.membership == Membership::Joined && id != message.sender &&
            !readers.contains(id))
            others.append(itemOf(reads, member.person));
    }
    std::ranges::sort(others, [](const PersonItem& a, const PersonItem& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return {{acknowledgement.toString(), itemsOf(reads, readers)}, {{}, others}};
}

} // namespace

QList<AnswerList> answerLists(const workspace::ReadSide& reads, const Message& message) {
    QList<AnswerList> lists;
    if (message.poll) {
        for (const PollAnswer& answer : message.poll->answers) {
            const auto voters = reads.cache().voters(message, answer.id, mostPeople);
            lists.append({answer.id, itemsOf(reads, voters.value_or(QList<PersonId>()))});
        }
    }
    if (message.event)
        lists += attendance(reads, message);
    if (message.mustRead)
        lists += reading(reads, message);
    return lists;
}

} // namespace parvis::models
