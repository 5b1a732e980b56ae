#include "backends/matrix/PeopleCommands.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 200;

QString word(Presence presence) {
    switch (presence) {
    case Presence::Offline:
    case Presence::Unknown:
        return u"offline"_s;
    case Presence::Away:
        return u"unavailable"_s;
    case Presence::Online:
    case Presence::Busy: // servers without MSC3026 know no better word
        break;
    }
    return u"online"_s;
}

} // namespace

PeopleCommands::PeopleCommands(CommandContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
}

Task<Receipt> PeopleCommands::run(FetchPerson command) {
    const QString user = command.person.remote;
    if (!isUserId(user))
        co_return fail(ErrorKind::InvalidInput, {}, u"no user id"_s);
    MatrixCall call = m_context.call("GET", path({u"profile"_s, user}));
    auto answerTask = m_context.http.call(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    PersonPatch person;
    person.id = command.person;
    person.displayName = json::text(*answer, u"displayname").trimmed();
    const QString avatar = json::text(*answer, u"avatar_url", 600);
    person.avatar = isMediaUri(avatar) ? MediaRef{m_context.account, avatar} : MediaRef{};
    readProfileFields(*answer, m_context.account, person);
    std::vector<Change> changes;
    changes.emplace_back(PersonChanged{std::move(person)});
    m_context.report(std::move(changes));
    co_return Receipt{};
}

Task<Receipt> PeopleCommands::run(SearchPeople command) {
    MatrixCall call = m_context.call(
        "POST", path({u"user_directory"_s, u"search"_s}),
        {{u"search_term"_s, command.text}, {u"limit"_s, std::clamp(command.limit, 1, mostFound)}});
    auto answerTask = m_context.http.call(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    Receipt receipt;
    std::vector<Change> changes;
    const QJsonArray results = json::list(*answer, u"results");
    for (const auto& value : results) {
        const QJsonObject result = value.toObject();
        const QString user = json::text(result, u"user_id");
        if (!isUserId(user))
            continue;
        PersonPatch person;
        person.id = {m_context.account, user};
        person.displayName = json::text(result, u"display_name").trimmed();
        const QString avatar = json::text(result, u"avatar_url", 600);
        if (isMediaUri(avatar))
            person.avatar = MediaRef{m_context.account, avatar};
        receipt.people.append(person.id);
        changes.emplace_back(PersonChanged{std::move(person)});
    }
    if (!changes.empty())
        m_context.report(std::move(changes));
    co_return receipt;
}

Task<void> PeopleCommands::put(QString path, QJsonObject body) {
    MatrixCall call = m_context.call("PUT", std::move(path), std::move(body));
    auto answerTask = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    co_return ok();
}

Task<void> PeopleCommands::write(QString path, QString key, QJsonValue value) {
    return put(std::move(path), {{key, value}});
}

Task<void> PeopleCommands::writePresence(QString presence, QString status) {
    return put(path({u"presence"_s, m_context.self, u"status"_s}),
               {{u"presence"_s, presence}, {u"status_msg"_s, status}});
}

Task<Receipt> PeopleCommands::run(UpdateProfile command) {
    const PersonPatch person = command.person;
    const QString self = m_context.self;
    if (person.id != PersonId{m_context.account, self})
        co_return fail(ErrorKind::Forbidden, tr("Everybody writes their own profile."));
    if (person.displayName && person.displayName->trimmed().isEmpty())
        co_return fail(ErrorKind::InvalidInput, tr("A name cannot be empty."));
    const QList<ProfileField> fields = writeProfileFields(person);
    if (!fields.isEmpty() && !m_context.features.capabilities().editProfileFields)
        co_return fail(ErrorKind::Unsupported,
                       tr("This server keeps no more than a name and a picture of a person."));
    if (person.displayName) {
        const QString where = path({u"profile"_s, self, u"displayname"_s});
        auto setTask = write(where, u"displayname"_s, *person.displayName);
        const Result<void> set = co_await std::move(setTask);
        if (!set)
            co_return fail(set);
    }
    if (person.avatar) {
        const QString where = path({u"profile"_s, self, u"avatar_url"_s});
        auto setTask = write(where, u"avatar_url"_s, person.avatar->uri);
        const Result<void> set = co_await std::move(setTask);
        if (!set)
            co_return fail(set);
    }
    for (const ProfileField& field : fields) {
        const QString where = m_context.features.profileFieldPath(self, field.key);
        auto setTask = write(where, field.key, field.value);
        const Result<void> set = co_await std::move(setTask);
        if (!set)
            co_return fail(set);
    }
    if (person.status) {
        auto setTask = writePresence(u"online"_s, *person.status);
        const Result<void> set = co_await std::move(setTask);
        if (!set)
            co_return fail(set);
    }
    PersonPatch known = person;
    known.id = {m_context.account, self};
    std::vector<Change> changes;
    changes.emplace_back(PersonChanged{std::move(known)});
    m_context.report(std::move(changes));
    co_return Receipt{};
}

Task<Receipt> PeopleCommands::run(SetPresence command) {
    m_context.sync.setPresence(command.presence);
    auto setTask = writePresence(word(command.presence), command.status);
    const Result<void> set = co_await std::move(setTask);
    if (!set)
        co_return fail(set);
    co_return Receipt{};
}

} // namespace parvis::matrix
