// Writes the sample organisation as a server of Matrix would be told of it: people with the fields
// of their profiles, groups, chats, and messages whose contents the Matrix backend itself would
// send. organisation.py fills a server with it.
//
//     parvis_sample_export FOLDER [NEWEST]
//
// FOLDER/organisation.json gets everything but pictures and papers, which become files of their own
// in FOLDER. NEWEST: how many messages of each place, 60 unless told. Ids are those of the
// sample; whoever fills a server puts its own in their place.

#include "backends/demo/SampleMedia.h"
#include "backends/demo/SampleOrganisation.h"
#include "backends/matrix/MessageWriter.h"
#include "backends/matrix/People.h"
#include "backends/matrix/PostKinds.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

using namespace parvis;
using namespace Qt::StringLiterals;

namespace {

QString word(Privacy privacy) {
    return privacy == Privacy::Open     ? u"open"_s
           : privacy == Privacy::Closed ? u"closed"_s
                                        : u"secret"_s;
}

QString word(Membership membership) {
    switch (membership) {
    case Membership::Joined:
        return u"join"_s;
    case Membership::Invited:
        return u"invite"_s;
    case Membership::Asked:
        return u"knock"_s;
    case Membership::Banned:
        return u"ban"_s;
    case Membership::None:
        break;
    }
    return u"leave"_s;
}

QJsonArray membersOf(const QList<Member>& members) {
    QJsonArray array;
    for (const Member& member : members)
        array.append(QJsonObject{{u"person"_s, member.person.remote},
                                 {u"membership"_s, word(member.membership)},
                                 {u"level"_s, static_cast<int>(member.role) * 50}});
    return array;
}

MessageContent contentOf(const Message& message) {
    return {
        message.title,   message.text,       message.html,      message.attachments,
        message.replyTo, message.threadRoot, message.mentions,  message.kind == MessageKind::Emote,
        message.poll,    message.event,      message.important, message.mustRead};
}

class Export {
public:
    explicit Export(const QString& folder)
        : m_folder(folder)
        , m_sample(demo::SampleSize::S, demo::SampleOrganisation::defaultSeed,
                   QDateTime::currentDateTimeUtc(), AccountId{1}) {}

    [[nodiscard]] bool run(int newest) {
        const QJsonObject whole{{u"self"_s, demo::SampleOrganisation::selfId()},
                                {u"people"_s, people()},
                                {u"groups"_s, groups()},
                                {u"places"_s, places(newest)},
                                {u"media"_s, m_media}};
        return write(u"organisation.json"_s, QJsonDocument(whole).toJson(QJsonDocument::Compact)) &&
               !m_failed;
    }

private:
    bool write(const QString& name, const QByteArray& bytes) {
        QSaveFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
               file.commit();
    }

    void note(const MediaRef& media) {
        if (media.uri.isEmpty() || m_media.contains(media.uri))
            return;
        const auto made = demo::makeSampleMedia(media.uri);
        const QString name = u"media-%1"_s.arg(m_media.size());
        if (!made || !write(name, made->bytes)) {
            m_failed = true;
            return;
        }
        m_media.insert(media.uri, QJsonObject{{u"file"_s, name}, {u"type"_s, made->mimeType}});
    }

    QJsonArray people() {
        QJsonArray array;
        for (int i = 0; i < m_sample.peopleCount(); ++i) {
            const Person person = m_sample.person(i);
            QJsonObject fields;
            for (const matrix::ProfileField& field : matrix::writeProfileFields(toPatch(person))) {
                if (field.key != u"displayname"_s && field.key != u"avatar_url"_s)
                    fields.insert(field.key, field.value);
            }
            note(person.avatar);
            array.append(QJsonObject{{u"id"_s, person.id.remote},
                                     {u"name"_s, person.displayName},
                                     {u"avatar"_s, person.avatar.uri},
                                     {u"fields"_s, fields}});
        }
        return array;
    }

    QJsonArray groups() {
        QJsonArray array;
        for (int i = 0; i < m_sample.groupCount(); ++i) {
            const Group group = m_sample.group(i);
            note(group.avatar);
            array.append(QJsonObject{{u"id"_s, group.id.remote},
                                     {u"name"_s, group.name},
                                     {u"purpose"_s, group.purpose},
                                     {u"privacy"_s, word(group.privacy)},
                                     {u"avatar"_s, group.avatar.uri},
                                     {u"feed"_s, m_sample.place(i).id.remote},
                                     {u"members"_s, membersOf(m_sample.groupMembers(i))}});
        }
        return array;
    }

    QJsonArray places(int newest) {
        QJsonArray array;
        for (int i = 0; i < m_sample.placeCount(); ++i) {
            const Conversation place = m_sample.place(i);
            note(place.avatar);
            const int count = m_sample.messageCount(i);
            const int from = std::max(0, count - newest);
            QJsonArray messages;
            m_sample.forMessages(i, from, count - from,
                                 [&](Message&& message, QList<Reaction>&& reactions) {
                                     if (message.kind != MessageKind::System && !message.redacted)
                                         messages.append(messageOf(message, reactions));
                                 });
            QJsonArray pinned;
            for (const MessageId& id : place.pinned)
                pinned.append(id.remote);
            array.append(QJsonObject{{u"id"_s, place.id.remote},
                                     {u"kind"_s, static_cast<int>(place.kind)},
                                     {u"name"_s, place.name},
                                     {u"topic"_s, place.topic},
                                     {u"avatar"_s, place.avatar.uri},
                                     {u"members"_s, membersOf(m_sample.placeMembers(i))},
                                     {u"messages"_s, messages},
                                     {u"votes"_s, votesOf(i)},
                                     {u"pinned"_s, pinned}});
        }
        return array;
    }

    [[nodiscard]] QJsonArray votesOf(int place) const {
        QJsonArray array;
        for (const Vote& vote : m_sample.votes(place))
            array.append(QJsonObject{{u"id"_s, vote.remoteId},
                                     {u"poll"_s, vote.poll.remote},
                                     {u"person"_s, vote.voter.remote},
                                     {u"at"_s, vote.votedAt.toMSecsSinceEpoch()},
                                     {u"type"_s, matrix::pollResponseType.toString()},
                                     {u"content"_s, matrix::writeVote({}, vote.answers)}});
        return array;
    }

    QJsonObject messageOf(const Message& message, const QList<Reaction>& reactions) {
        for (const Attachment& attachment : message.attachments) {
            note(attachment.media);
            note(attachment.thumbnail);
        }
        QJsonArray keys;
        for (const Reaction& reaction : reactions)
            keys.append(QJsonObject{{u"person"_s, reaction.sender.remote},
                                    {u"key"_s, reaction.key},
                                    {u"at"_s, reaction.sentAt.toMSecsSinceEpoch()}});
        const MessageContent said = contentOf(message);
        QJsonObject content = matrix::writeMessage(said);
        if (said.poll)
            content = matrix::writePoll(said, content);
        return {{u"id"_s, message.id.remote},
                {u"type"_s, said.poll ? matrix::pollStartType.toString() : u"m.room.message"_s},
                {u"sender"_s, message.sender.remote},
                {u"at"_s, message.sentAt.toMSecsSinceEpoch()},
                {u"content"_s, content},
                {u"reactions"_s, keys}};
    }

    QDir m_folder;
    demo::SampleOrganisation m_sample;
    QJsonObject m_media;
    bool m_failed = false;
};

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen"); // the pictures are painted, and no screen is needed
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 2 || arguments.size() > 3) {
        std::fputs("Usage: parvis_sample_export FOLDER [NEWEST]\n", stderr);
        return 2;
    }
    const int newest = arguments.size() == 3 ? arguments[2].toInt() : 60;
    if (!Export(arguments[1]).run(newest)) {
        std::fputs("The sample organisation could not be written.\n", stderr);
        return 1;
    }
    return 0;
}
