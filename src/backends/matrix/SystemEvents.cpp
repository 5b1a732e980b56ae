#include "backends/matrix/SystemEvents.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

using What = SystemEvent::What;

std::optional<SystemEvent> readMember(const Event& event, AccountId account) {
    const QString person = event.stateKey.value_or(QString());
    if (!isUserId(person))
        return std::nullopt;
    const QString now = json::text(event.content, u"membership");
    const QString before = json::text(event.before, u"membership");
    if (now == before) // a new name or picture
        return std::nullopt;
    const bool byOther = event.sender != person;
    What what = What::None;
    if (now == "join"_L1)
        what = What::Joined;
    else if (now == "invite"_L1)
        what = What::Invited;
    else if (now == "ban"_L1)
        what = What::Banned;
    else if (now == "knock"_L1)
        what = What::Asked;
    else if (now == "leave"_L1)
        what = byOther ? What::Removed : What::Left;
    if (what == What::None)
        return std::nullopt;
    return SystemEvent{what, byOther ? PersonId{account, person} : PersonId{}, {}};
}

} // namespace

std::optional<SystemEvent> readSystemEvent(const Event& event, AccountId account) {
    if (event.type == "m.room.member"_L1)
        return readMember(event, account);
    if (!event.stateKey || !event.stateKey->isEmpty())
        return std::nullopt;
    if (event.type == "m.room.create"_L1)
        return SystemEvent{What::Created, {}, {}};
    if (event.type == "m.room.name"_L1)
        return SystemEvent{What::Renamed, {}, json::text(event.content, u"name")};
    if (event.type == "m.room.topic"_L1)
        return SystemEvent{
            What::TopicChanged, {}, json::text(event.content, u"topic", json::lineLength)};
    if (event.type == "m.room.avatar"_L1)
        return SystemEvent{What::PictureChanged, {}, {}};
    if (event.type == "m.room.encryption"_L1)
        return SystemEvent{What::EncryptionOn, {}, {}};
    return std::nullopt;
}

} // namespace parvis::matrix
