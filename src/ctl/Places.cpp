#include "ctl/Places.h"

#include "ctl/Choice.h"
#include "ctl/Human.h"
#include "ctl/Json.h"

#include <algorithm>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 200;
constexpr int groupPage = 100;
constexpr int mostPages = 100;

bool isMissing(const Error& error) {
    return error.kind == ErrorKind::NotFound;
}

/// "@ada" as the account's server would complete it: "@ada:example.org".
QString completed(const QString& text, const QString& self) {
    const auto server = self.indexOf(u':');
    if (text.contains(u':') || server < 0)
        return text;
    return text + self.sliced(server);
}

} // namespace

QString nameOf(const cache::ConversationRow& chat) {
    if (!chat.conversation.name.isEmpty())
        return chat.conversation.name;
    if (!chat.peer.displayName.isEmpty())
        return chat.peer.displayName;
    return chat.conversation.peer.isValid() ? chat.conversation.peer.remote
                                            : chat.conversation.id.remote;
}

Result<Group> Places::cachedGroup(const QString& text) const {
    auto rows = m_link.cache().groups();
    if (!rows)
        return fail(rows);
    rows->removeIf([this](const auto& row) { return !m_link.concerns(row.group.id.account); });
    QList<Candidate> candidates;
    for (const cache::GroupRow& row : *rows)
        candidates.append({row.group.id.remote, row.group.name, word(row.group.privacy)});
    const auto index = choose(candidates, text, u"group"_s);
    if (!index)
        return fail(index);
    return (*rows)[*index].group;
}

Task<Group> Places::group(QString text) {
    Result<Group> found = cachedGroup(text);
    if (!found && isMissing(found.error())) {
        auto looking = listedGroup(text);
        found = co_await std::move(looking);
    }
    if (!found || found->feed.isValid() || found->privacy != Privacy::Open ||
        !m_link.isLive(found->id.account))
        co_return found;
    // Where the posts are of one that the account is not in.
    auto asking = m_link.execute(LoadMembers{found->id, {}}, found->id.account);
    const Result<Receipt> asked = co_await std::move(asking);
    co_return asked ? cachedGroup(text) : found;
}

Task<Group> Places::listedGroup(QString text) {
    const auto accounts = m_link.accounts();
    if (!accounts)
        co_return fail(accounts);
    Result<Group> found = fail(ErrorKind::NotFound);
    // By its name; then all that are listed, because servers do not search by id.
    const QStringList tries{text, QString()};
    for (const QString& words : tries) {
        for (const workspace::AccountInfo& account : *accounts) {
            auto asking = discover(account, words);
            const Result<void> asked = co_await std::move(asking);
            if (!asked)
                co_return fail(asked);
        }
        found = cachedGroup(text);
        if (found || !isMissing(found.error()))
            co_return found;
    }
    co_return found;
}

Task<void> Places::discover(workspace::AccountInfo account, QString text) {
    if (!m_link.isLive(account.id) || !account.capabilities.discoverGroups)
        co_return ok();
    QString next;
    for (int page = 0; page < mostPages; ++page) {
        DiscoverGroups question;
        question.text = text;
        question.next = next;
        question.limit = groupPage;
        auto asking = m_link.execute(std::move(question), account.id);
        const Result<Receipt> answer = co_await std::move(asking);
        if (!answer)
            co_return fail(answer);
        if (answer->next.isEmpty() || answer->next == next)
            break;
        next = answer->next;
    }
    co_return ok();
}

Task<cache::ConversationRow> Places::chat(QString text) {
    auto rows = m_link.cache().chats();
    if (!rows)
        co_return fail(rows);
    rows->removeIf(
        [this](const auto& row) { return !m_link.concerns(row.conversation.id.account); });
    const bool person = text.startsWith(u'@');
    QList<Candidate> candidates;
    for (const cache::ConversationRow& row : *rows) {
        const QString self =
            m_link.engine().reads().live().self(row.conversation.id.account).remote;
        QString name = nameOf(row);
        if (person && row.conversation.peer.remote == completed(text, self))
            name = text; // a direct chat goes by the id of the other person as well
        candidates.append(
            {row.conversation.id.remote, name, shortTime(row.conversation.lastActivity)});
    }
    const auto index = choose(candidates, text, u"chat"_s);
    if (!index)
        co_return fail(index);
    co_return (*rows)[*index];
}

Task<cache::ConversationRow> Places::chatToWriteIn(QString text) {
    auto finding = chat(text);
    Result<cache::ConversationRow> found = co_await std::move(finding);
    const bool mayBegin = !found && isMissing(found.error()) && text.startsWith(u'@');
    if (!mayBegin)
        co_return found;
    const auto account = m_link.account();
    if (!account)
        co_return fail(account);
    auto looking = person(text, account->id);
    const Result<Person> whom = co_await std::move(looking);
    if (!whom)
        co_return fail(whom);
    auto needing = m_link.needServer(account->id);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return fail(live);
    CreateConversation creation;
    creation.people = {whom->id};
    auto creating = m_link.execute(std::move(creation), account->id);
    const Result<Receipt> created = co_await std::move(creating);
    if (!created)
        co_return fail(created);
    const ConversationId id = created->conversation;
    // The server's answer can be ahead of its sync.
    const auto isHere = [this, id] {
        const auto known = m_link.cache().conversation(id);
        return !known || known->has_value();
    };
    auto arriving = m_link.until(isHere, m_link.remaining());
    (void)co_await std::move(arriving);
    auto row = m_link.cache().chat(id);
    if (!row)
        co_return fail(row);
    if (!*row) {
        cache::ConversationRow bare;
        bare.conversation.id = id;
        bare.conversation.kind = ConversationKind::Direct;
        co_return bare;
    }
    co_return **row;
}

Result<Person> Places::cachedPerson(const QString& text, AccountId account,
                                    const QList<PersonId>& further) const {
    const QString self = m_link.engine().reads().live().self(account).remote;
    const QString at = text.startsWith(u'@') ? text : u'@' + text;
    for (const QString& id : {text, completed(at, self)}) {
        const auto known = m_link.cache().person({account, id});
        if (!known)
            return fail(known);
        if (*known)
            return **known;
    }
    auto people = m_link.cache().findPeople(text, mostPeople);
    if (!people)
        return fail(people);
    people->removeIf([account](const Person& person) { return person.id.account != account; });
    for (const PersonId& id : further) {
        const auto known = m_link.cache().person(id);
        const bool isNew =
            known && *known && std::ranges::find(*people, id, &Person::id) == people->end();
        if (isNew)
            people->append(**known);
    }
    QList<Candidate> candidates;
    for (const Person& person : *people)
        candidates.append({person.id.remote, person.displayName, person.title});
    const auto index = choose(candidates, text, u"person"_s);
    if (!index)
        return fail(index);
    return (*people)[*index];
}

Task<Person> Places::person(QString text, AccountId account) {
    Result<Person> found = cachedPerson(text, account, {});
    if (found || !isMissing(found.error()) || !m_link.isLive(account))
        co_return found;
    SearchPeople question;
    question.text = text.startsWith(u'@') ? text.sliced(1).section(u':', 0, 0) : text;
    auto asking = m_link.execute(std::move(question), account);
    const Result<Receipt> answer = co_await std::move(asking);
    if (!answer && answer.error().kind != ErrorKind::Unsupported)
        co_return fail(answer);
    found = cachedPerson(text, account, answer ? answer->people : QList<PersonId>());
    if (found || !isMissing(found.error()))
        co_return found;
    // Not listed, but perhaps there.
    const QString at = text.startsWith(u'@') ? text : u'@' + text;
    const PersonId id{account, completed(at, m_link.engine().reads().live().self(account).remote)};
    FetchPerson fetch;
    fetch.person = id;
    auto fetching = m_link.execute(std::move(fetch), account);
    const Result<Receipt> fetched = co_await std::move(fetching);
    if (!fetched)
        co_return found; // what was said before names similar people
    const auto known = m_link.cache().person(id);
    if (known && *known)
        co_return **known;
    co_return found;
}

Result<cache::SearchHit> Places::message(const QString& id) const {
    auto hits = m_link.cache().messagesById(id);
    if (!hits)
        return fail(hits);
    hits->removeIf([this](const auto& hit) { return !m_link.concerns(hit.message.id.account); });
    if (hits->isEmpty())
        return fail(ErrorKind::NotFound,
                    tr("The message %1 is not on this computer. Show the posts or messages around "
                       "it first, with a higher --limit.")
                        .arg(id));
    if (hits->size() > 1 && hits->at(0).message.id.account != hits->at(1).message.id.account)
        return fail(ErrorKind::Conflict,
                    tr("Several accounts see the message %1; choose one with --account.").arg(id));
    return hits->first();
}

} // namespace parvis::ctl
