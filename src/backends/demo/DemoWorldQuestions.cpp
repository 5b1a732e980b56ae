#include "backends/demo/DemoWorld.h"
#include "backends/demo/WorldView.h"

#include <algorithm>

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPage = 200;

/// How well a person fits the words: 0 not at all, more is better.
int fit(const Person& person, const QStringList& words) {
    int total = 0;
    for (const QString& word : words) {
        int best = 0;
        const auto look = [&](const QString& text, int points) {
            for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
                if (part.startsWith(word, Qt::CaseInsensitive))
                    best = qMax(best, points);
            }
        };
        look(person.displayName, 4);
        look(person.id.remote.mid(1), 3);
        look(person.title, 2);
        look(person.department, 1);
        for (const QString& skill : person.skills)
            look(skill, 1);
        if (best == 0)
            return 0;
        total += best;
    }
    return total;
}

bool hasAll(const Message& message, const QStringList& words) {
    return std::ranges::all_of(words, [&message](const QString& word) {
        return message.text.contains(word, Qt::CaseInsensitive) ||
               message.title.contains(word, Qt::CaseInsensitive);
    });
}

/// A stretch of a conversation, oldest first, with what stands on it.
template<class Found>
DemoWorld::Outcome shown(const WorldView& view, const WorldConversation& place, qsizetype from,
                         qsizetype to, Found found) {
    for (qsizetype i = from; i < to; ++i)
        found.messages.append(view.seen(place.messages[static_cast<std::size_t>(i)]));
    DemoWorld::Outcome outcome;
    outcome.found.emplace_back(std::move(found));
    view.addReactions(place, from, to, outcome.found);
    return outcome;
}

} // namespace

DemoWorld::Done DemoWorld::act(const WorldSession& by, const UpdateProfile& command) {
    const auto found = m_people.find(by.person);
    if (found == m_people.end())
        return fail(ErrorKind::NotFound);
    PersonPatch patch = command.person;
    if (!patch.id.remote.isEmpty() && patch.id.remote != by.person)
        return fail(ErrorKind::Forbidden);
    // The organisation itself keeps these.
    if (patch.manager || patch.email)
        return fail(ErrorKind::Forbidden);
    if (patch.displayName && patch.displayName->trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput);
    if (patch.avatar)
        patch.avatar->account = {};
    apply(patch, found->second.person);
    note(LogEntry::What::PersonChanged, {}, by.person);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const SetPresence& command) {
    const auto found = m_people.find(by.person);
    if (found == m_people.end())
        return fail(ErrorKind::NotFound);
    if (found->second.person.status != command.status) {
        found->second.person.status = command.status;
        note(LogEntry::What::PersonChanged, {}, by.person);
    }
    setPresence(by.person, command.presence);
    return Outcome{};
}

void DemoWorld::arrive(const QString& person) {
    const auto found = m_people.find(person);
    if (found != m_people.end() && found->second.devices++ == 0)
        setPresence(person, Presence::Online);
}

void DemoWorld::depart(const QString& person) {
    const auto found = m_people.find(person);
    if (found != m_people.end() && --found->second.devices == 0)
        setPresence(person, Presence::Offline);
}

void DemoWorld::setPresence(const QString& person, Presence presence) {
    const auto found = m_people.find(person);
    if (found == m_people.end())
        return;
    found->second.lastActive = m_clock.now();
    if (found->second.presence == presence)
        return;
    found->second.presence = presence;
    emit presenceChanged(person);
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const LoadOlder& command) {
    const WorldConversation* place = conversation(command.conversation.remote);
    if (!place || !mayRead(by.person, *place))
        return fail(ErrorKind::NotFound);
    const WorldView view(*this, by);
    Outcome outcome;
    if (command.token.isEmpty() && !command.upTo.isValid()) {
        outcome.found.emplace_back(ConversationChanged{view.describe(*place)});
        view.addNewest(*place, outcome.found);
        return outcome;
    }
    const bool upTo = command.upTo.isValid();
    const qsizetype claimed =
        upTo ? indexOf(*place, command.upTo.remote) + 1 : WorldView::indexOf(command.token);
    if (upTo && claimed == 0)
        return fail(ErrorKind::NotFound);
    if (claimed < 0)
        return fail(ErrorKind::InvalidInput, {}, u"token"_s);
    const qsizetype to = qMin(claimed, static_cast<qsizetype>(place->messages.size()));
    const qsizetype from = qMax(qsizetype(0), to - std::clamp(command.limit, 1, maxPage));
    HistoryLoaded history{place->facts.id, command.token, {}, WorldView::token(from)};
    for (qsizetype i = to - 1; i >= from; --i)
        history.messages.append(view.seen(place->messages[static_cast<std::size_t>(i)]));
    outcome.found.emplace_back(std::move(history));
    view.addReactions(*place, from, to, outcome.found);
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const LoadAround& command) {
    const WorldConversation* place = conversation(command.conversation.remote);
    if (!place || !mayRead(by.person, *place))
        return fail(ErrorKind::NotFound);
    const qsizetype at = indexOf(*place, command.message.remote);
    if (at < 0)
        return fail(ErrorKind::NotFound);
    const qsizetype half = std::clamp(command.limit, 1, maxPage) / 2;
    const auto count = static_cast<qsizetype>(place->messages.size());
    const qsizetype from = qMax(qsizetype(0), at - half);
    const qsizetype to = qMin(count, at + half + 1);
    HistoryFound found{place->facts.id, {}, WorldView::token(from), to == count};
    return shown(WorldView(*this, by), *place, from, to, std::move(found));
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const LoadNewer& command) {
    const WorldConversation* place = conversation(command.conversation.remote);
    if (!place || !mayRead(by.person, *place))
        return fail(ErrorKind::NotFound);
    const qsizetype from = indexOf(*place, command.after.remote) + 1;
    if (from == 0)
        return fail(ErrorKind::NotFound);
    const auto count = static_cast<qsizetype>(place->messages.size());
    const qsizetype to = qMin(count, from + std::clamp(command.limit, 1, maxPage));
    HistoryContinued next{place->facts.id, command.after, {}, to == count};
    return shown(WorldView(*this, by), *place, from, to, std::move(next));
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const LoadThread& command) {
    const WorldConversation* place = conversation(command.conversation.remote);
    if (!place || !mayRead(by.person, *place))
        return fail(ErrorKind::NotFound);
    const qsizetype root = indexOf(*place, command.root.remote);
    if (root < 0)
        return fail(ErrorKind::NotFound);
    const WorldView view(*this, by);
    Outcome outcome;
    MessagesFetched fetched{place->facts.id, {}};
    std::vector<Change> reactions;
    for (qsizetype i = root; i < static_cast<qsizetype>(place->messages.size()); ++i) {
        const WorldMessage& message = place->messages[static_cast<std::size_t>(i)];
        if (i != root && message.message.threadRoot.remote != command.root.remote)
            continue;
        fetched.messages.append(view.seen(message));
        view.addReactions(*place, i, i + 1, reactions);
    }
    outcome.found.emplace_back(std::move(fetched));
    std::ranges::move(reactions, std::back_inserter(outcome.found));
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const LoadVersions& command) {
    const WorldConversation* place = conversation(command.conversation.remote);
    if (!place || !mayRead(by.person, *place))
        return fail(ErrorKind::NotFound);
    const qsizetype index = indexOf(*place, command.message.remote);
    if (index < 0)
        return fail(ErrorKind::NotFound);
    const Message& message = place->messages[static_cast<std::size_t>(index)].message;
    if (message.redacted)
        return fail(ErrorKind::NotFound);
    Outcome outcome;
    outcome.receipt.versions = place->versions.value(message.id.remote);
    outcome.receipt.versions.append({message.editedAt.isValid() ? message.editedAt : message.sentAt,
                                     message.title, message.text, message.html});
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const LoadMembers& command) {
    const WorldView view(*this, by);
    Outcome outcome;
    if (!command.group.remote.isEmpty()) {
        const auto found = visibleGroup(by.person, command.group);
        if (!found)
            return fail(found);
        const Members& all = (*found)->members;
        const auto mine = all.constFind(by.person);
        const bool joined = mine != all.constEnd() && mine->membership == Membership::Joined;
        outcome.found.emplace_back(
            MembersChanged{(*found)->facts.id,
                           {},
                           view.members(all, joined, rights(by.person, **found).approve),
                           true});
        return outcome;
    }
    const WorldConversation* place = conversation(command.conversation.remote);
    if (!place || !mayRead(by.person, *place))
        return fail(ErrorKind::NotFound);
    outcome.found.emplace_back(
        MembersChanged{{}, place->facts.id, view.members(membersOf(*place), true, false), true});
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession&, const FetchPerson& command) {
    const WorldPerson* found = person(command.person.remote);
    if (!found)
        return fail(ErrorKind::NotFound);
    Outcome outcome;
    outcome.found.emplace_back(PersonChanged{toPatch(found->person)});
    outcome.receipt.people.append(found->person.id);
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession&, const SearchPeople& command) {
    const QStringList words = command.text.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, const Person*>> hits;
    for (const auto& [id, entry] : m_people) {
        if (const int points = fit(entry.person, words); points > 0)
            hits.emplace_back(points, &entry.person);
    }
    std::ranges::stable_sort(hits, std::ranges::greater{}, &std::pair<int, const Person*>::first);
    Outcome outcome;
    for (const auto& [points, found] : hits) {
        if (outcome.receipt.people.size() >= command.limit)
            break;
        outcome.receipt.people.append(found->id);
        outcome.found.emplace_back(PersonChanged{toPatch(*found)});
    }
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const DiscoverGroups& command) {
    bool ok = true;
    const int skip = command.next.isEmpty() ? 0 : command.next.toInt(&ok);
    if (!ok || skip < 0)
        return fail(ErrorKind::InvalidInput, {}, u"token"_s);
    std::vector<const WorldGroup*> listed;
    for (const auto& [id, group] : m_groups) {
        if (group.facts.privacy == Privacy::Secret)
            continue;
        if (command.text.isEmpty() ||
            group.facts.name.contains(command.text, Qt::CaseInsensitive) ||
            group.facts.purpose.contains(command.text, Qt::CaseInsensitive))
            listed.push_back(&group);
    }
    std::ranges::stable_sort(listed, [](const WorldGroup* a, const WorldGroup* b) {
        return a->members.size() > b->members.size();
    });
    const WorldView view(*this, by);
    Outcome outcome;
    const auto end = qMin<std::size_t>(
        listed.size(), static_cast<std::size_t>(skip + std::clamp(command.limit, 1, maxPage)));
    for (auto i = static_cast<std::size_t>(skip); i < end; ++i) {
        outcome.receipt.groups.append(listed[i]->facts.id);
        outcome.found.emplace_back(GroupChanged{view.describe(*listed[i])});
    }
    if (end < listed.size())
        outcome.receipt.next = QString::number(end);
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const SearchMessages& command) {
    bool ok = true;
    const int skip = command.next.isEmpty() ? 0 : command.next.toInt(&ok);
    const QStringList words = command.text.split(u' ', Qt::SkipEmptyParts);
    if (!ok || skip < 0 || words.isEmpty())
        return fail(ErrorKind::InvalidInput, {}, u"token or words"_s);
    struct Hit {
        const WorldConversation* place;
        const WorldMessage* message;
    };
    std::vector<Hit> hits;
    for (const auto& [id, place] : m_conversations) {
        const bool asked = command.conversation.remote.isEmpty() ||
                           command.conversation.remote == place.facts.id.remote;
        const Members& all = membersOf(place);
        const auto mine = all.constFind(by.person);
        if (!asked || mine == all.constEnd() || mine->membership != Membership::Joined)
            continue;
        for (auto it = place.messages.rbegin(); it != place.messages.rend(); ++it) {
            if (it->message.kind != MessageKind::System && !it->message.redacted &&
                hasAll(it->message, words))
                hits.push_back({&place, &*it});
        }
    }
    std::ranges::stable_sort(hits, std::ranges::greater{},
                             [](const Hit& hit) { return hit.message->message.sentAt; });
    const WorldView view(*this, by);
    Outcome outcome;
    const auto end = qMin<std::size_t>(
        hits.size(), static_cast<std::size_t>(skip + std::clamp(command.limit, 1, maxPage)));
    for (auto i = static_cast<std::size_t>(skip); i < end; ++i) {
        const ConversationId place = hits[i].place->facts.id;
        const Message message = view.seen(*hits[i].message);
        outcome.receipt.messages.append({place, message.id});
        outcome.found.emplace_back(MessagesFetched{place, {message}});
    }
    if (end < hits.size())
        outcome.receipt.next = QString::number(end);
    return outcome;
}

} // namespace parvis::demo
