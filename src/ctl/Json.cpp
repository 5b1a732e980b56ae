#include "ctl/Json.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1String, groupColours> colourWords{"auto"_L1,  "blue"_L1,   "purple"_L1,
                                                              "green"_L1, "olive"_L1,  "crimson"_L1,
                                                              "teal"_L1,  "orange"_L1, "slate"_L1};

QString timeOf(const QDateTime& time) {
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

template<std::size_t size, class Enum>
QString pick(const std::array<QLatin1String, size>& words, Enum value) {
    const auto index = static_cast<std::size_t>(value);
    return index < size ? QString(words[index]) : QString();
}

} // namespace

QString word(Privacy privacy) {
    return pick(std::array{"open"_L1, "closed"_L1, "secret"_L1}, privacy);
}

QString word(Membership membership) {
    return pick(std::array{"none"_L1, "invited"_L1, "asked"_L1, "joined"_L1, "banned"_L1},
                membership);
}

QString word(Role role) {
    return pick(std::array{"member"_L1, "moderator"_L1, "admin"_L1}, role);
}

QString word(ConversationKind kind) {
    return pick(std::array{"direct"_L1, "chat"_L1, "feed"_L1, "channel"_L1}, kind);
}

QString word(MessageKind kind) {
    return pick(std::array{"text"_L1, "notice"_L1, "emote"_L1, "system"_L1, "undecryptable"_L1,
                           "unknown"_L1},
                kind);
}

QString word(ConnectionState::Phase phase) {
    return pick(std::array{"stopped"_L1, "connecting"_L1, "catching-up"_L1, "live"_L1, "waiting"_L1,
                           "signed-out"_L1},
                phase);
}

QString word(GroupColour colour) {
    return pick(colourWords, colour);
}

Role roleNamed(const QString& name) {
    return name == word(Role::Admin)       ? Role::Admin
           : name == word(Role::Moderator) ? Role::Moderator
                                           : Role::Member;
}

GroupColour colourNamed(const QString& name) {
    const auto found = std::ranges::find(colourWords, name);
    return found == colourWords.end() ? GroupColour::Automatic
                                      : GroupColour(found - colourWords.begin());
}

QJsonObject toJson(const Group& group) {
    return {{u"id"_s, group.id.remote},
            {u"name"_s, group.name},
            {u"privacy"_s, word(group.privacy)},
            {u"purpose"_s, group.purpose},
            {u"members"_s, group.memberCount},
            {u"joined"_s, group.membership == Membership::Joined},
            {u"membership"_s, word(group.membership)},
            {u"role"_s, word(group.role)},
            {u"archived"_s, group.archived},
            {u"colour"_s, word(group.colour)},
            {u"posting"_s, word(group.posting)},
            {u"approving"_s, word(group.approving)}};
}

QJsonObject toJson(const cache::ConversationRow& chat) {
    const Conversation& conversation = chat.conversation;
    const bool direct = conversation.kind == ConversationKind::Direct;
    QJsonObject object{{u"id"_s, conversation.id.remote},
                       {u"name"_s, direct && conversation.name.isEmpty() ? chat.peer.displayName
                                                                         : conversation.name},
                       {u"kind"_s, word(conversation.kind)},
                       {u"membership"_s, word(conversation.membership)},
                       {u"members"_s, conversation.memberCount},
                       {u"unread"_s, conversation.unread},
                       {u"mentions"_s, conversation.mentions},
                       {u"encrypted"_s, conversation.encrypted},
                       {u"lastActivity"_s, timeOf(conversation.lastActivity)}};
    if (direct)
        object.insert(u"peer"_s, conversation.peer.remote);
    if (conversation.group.isValid())
        object.insert(u"group"_s, conversation.group.remote);
    return object;
}

QJsonObject toJson(const cache::MemberRow& member) {
    return {{u"id"_s, member.person.id.remote},
            {u"name"_s, member.person.displayName},
            {u"membership"_s, word(member.membership)},
            {u"role"_s, word(member.role)}};
}

QJsonObject toJson(const Person& person) {
    return {{u"id"_s, person.id.remote},
            {u"name"_s, person.displayName},
            {u"title"_s, person.title},
            {u"department"_s, person.department},
            {u"manager"_s, person.manager.remote},
            {u"email"_s, person.email},
            {u"phone"_s, person.phone},
            {u"place"_s, person.place},
            {u"timeZone"_s, person.timeZone},
            {u"about"_s, person.about},
            {u"status"_s, person.status},
            {u"languages"_s, QJsonArray::fromStringList(person.languages)},
            {u"skills"_s, QJsonArray::fromStringList(person.skills)}};
}

QJsonObject toJson(const Message& message, const Person& sender) {
    QJsonArray files;
    for (const Attachment& attachment : message.attachments)
        files.append(QJsonObject{{u"name"_s, attachment.fileName},
                                 {u"type"_s, attachment.mimeType},
                                 {u"size"_s, attachment.size}});
    QJsonObject object{{u"id"_s, message.id.remote},
                       {u"conversation"_s, message.conversation.remote},
                       {u"sender"_s, sender.id.remote},
                       {u"senderName"_s, sender.displayName},
                       {u"time"_s, timeOf(message.sentAt)},
                       {u"kind"_s, word(message.kind)},
                       {u"title"_s, message.title},
                       {u"text"_s, message.text},
                       {u"files"_s, files},
                       {u"edited"_s, message.editedAt.isValid()},
                       {u"removed"_s, message.redacted}};
    if (message.mustRead)
        object.insert(u"mustRead"_s, true);
    if (message.important)
        object.insert(u"important"_s, true);
    if (message.note)
        object.insert(u"note"_s, true);
    if (!message.removalReason.isEmpty())
        object.insert(u"removalReason"_s, message.removalReason);
    if (message.event)
        object.insert(u"event"_s,
                      QJsonObject{{u"start"_s, message.event->start.toUTC().toString(Qt::ISODate)},
                                  {u"end"_s, message.event->end.toUTC().toString(Qt::ISODate)},
                                  {u"place"_s, message.event->place}});
    if (message.link)
        object.insert(u"link"_s, QJsonObject{{u"url"_s, message.link->url},
                                             {u"title"_s, message.link->title},
                                             {u"description"_s, message.link->description}});
    if (message.threadRoot.isValid())
        object.insert(u"post"_s, message.threadRoot.remote);
    if (message.replyTo.isValid())
        object.insert(u"replyTo"_s, message.replyTo.remote);
    return object;
}

QJsonArray toJson(const QList<cache::StoredReaction>& reactions, const PersonId& self) {
    struct Sum {
        QString key;
        int count = 0;
        bool mine = false;
    };
    QList<Sum> sums;
    for (const cache::StoredReaction& reaction : reactions) {
        auto sum = std::find_if(sums.begin(), sums.end(),
                                [&](const Sum& known) { return known.key == reaction.key; });
        if (sum == sums.end())
            sum = sums.insert(sums.end(), {reaction.key});
        ++sum->count;
        sum->mine = sum->mine || reaction.sender == self;
    }
    QJsonArray array;
    for (const Sum& sum : sums)
        array.append(
            QJsonObject{{u"emoji"_s, sum.key}, {u"count"_s, sum.count}, {u"mine"_s, sum.mine}});
    return array;
}

QJsonObject toJson(const Poll& poll, const PollTally& tally) {
    QJsonArray answers;
    for (qsizetype i = 0; i < poll.answers.size(); ++i)
        answers.append(QJsonObject{{u"text"_s, poll.answers[i].text},
                                   {u"votes"_s, tally.votes.value(i)},
                                   {u"mine"_s, tally.mine.contains(poll.answers[i].id)}});
    return {{u"answers"_s, answers},
            {u"choose"_s, poll.maxSelections},
            {u"voters"_s, tally.voters},
            {u"closed"_s, tally.closedAt.isValid()}};
}

QJsonObject toJson(const workspace::AccountInfo& account, const ConnectionState& connection) {
    return {{u"id"_s, account.self.remote},
            {u"server"_s, account.address.toString()},
            {u"organisation"_s, account.organisation},
            {u"family"_s, account.family},
            {u"connection"_s, word(connection.phase)}};
}

} // namespace parvis::ctl
