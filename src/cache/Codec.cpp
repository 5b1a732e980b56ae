#include "cache/Codec.h"

#include <QCborMap>
#include <QCborValue>

namespace parvis::cache {

namespace {

// Keys of the CBOR maps: short, because there is one map a message.
enum Key {
    Attachments = 1,
    ReplyTo = 2,
    What = 3,
    Subject = 4,
    Value = 5,
    Mentions = 6,
    PollKey = 7,
    EventKey = 8,
    RemovedBy = 9,
    RemovalReason = 10,
    LinkKey = 11,
};
enum PollField { Answers = 1, MaxSelections = 2, HiddenResults = 3, ClosesAt = 4 };
enum EventField { Start = 1, End = 2, TimeZone = 3, Where = 4, AllDay = 5 };
enum LinkField {
    Address = 1,
    LinkTitle = 2,
    Description = 3,
    Site = 4,
    Picture = 5,
    PictureWidth = 6,
    PictureHeight = 7,
};
enum AttachmentKey {
    Kind = 1,
    Uri = 2,
    FileName = 3,
    MimeType = 4,
    Size = 5,
    Width = 6,
    Height = 7,
    Duration = 8,
    Thumbnail = 9,
};

void put(QCborMap& map, int key, const QString& text) {
    if (!text.isEmpty())
        map.insert(key, text);
}

void put(QCborMap& map, int key, qint64 number) {
    if (number != 0)
        map.insert(key, number);
}

template<class IdType>
IdType idOf(AccountId account, const QString& remote) {
    return remote.isEmpty() ? IdType{} : IdType{account, remote};
}

MediaRef mediaOf(AccountId account, const QString& uri) {
    return uri.isEmpty() ? MediaRef{} : MediaRef{account, uri};
}

} // namespace

QList<Attachment> filesIn(const Message& message) {
    QList<Attachment> files = message.attachments;
    if (message.link && message.link->picture.isValid()) {
        Attachment picture;
        picture.media = message.link->picture;
        files.append(picture);
    }
    return files;
}

QCborArray encodeAttachments(const QList<Attachment>& attachments) {
    QCborArray array;
    for (const Attachment& a : attachments) {
        QCborMap map;
        put(map, Kind, static_cast<qint64>(a.kind));
        put(map, Uri, a.media.uri);
        put(map, FileName, a.fileName);
        put(map, MimeType, a.mimeType);
        map.insert(Size, a.size);
        put(map, Width, a.width);
        put(map, Height, a.height);
        put(map, Duration, a.durationMs);
        put(map, Thumbnail, a.thumbnail.uri);
        array.append(map);
    }
    return array;
}

QList<Attachment> decodeAttachments(const QCborArray& array, AccountId account) {
    QList<Attachment> attachments;
    for (const auto& value : array) {
        const QCborMap map = value.toMap();
        Attachment a;
        const auto kind = map.value(Kind).toInteger();
        a.kind = kind >= 0 && kind <= 3 ? static_cast<AttachmentKind>(kind) : AttachmentKind::File;
        a.media = mediaOf(account, map.value(Uri).toString());
        a.fileName = map.value(FileName).toString();
        a.mimeType = map.value(MimeType).toString();
        a.size = map.value(Size).toInteger(-1);
        a.width = static_cast<int>(map.value(Width).toInteger());
        a.height = static_cast<int>(map.value(Height).toInteger());
        a.durationMs = map.value(Duration).toInteger();
        a.thumbnail = mediaOf(account, map.value(Thumbnail).toString());
        attachments.append(a);
    }
    return attachments;
}

QCborMap encodePoll(const Poll& poll) {
    QCborArray answers;
    for (const PollAnswer& answer : poll.answers)
        answers.append(QCborArray{answer.id, answer.text});
    QCborMap map;
    map.insert(Answers, answers);
    map.insert(MaxSelections, poll.maxSelections);
    map.insert(HiddenResults, poll.hiddenResults);
    put(map, ClosesAt, encodeTime(poll.closesAt));
    return map;
}

std::optional<Poll> decodePoll(const QCborMap& map) {
    Poll poll;
    for (const auto& value : map.value(Answers).toArray()) {
        const QCborArray answer = value.toArray();
        poll.answers.append({answer.at(0).toString(), answer.at(1).toString()});
    }
    poll.maxSelections = static_cast<int>(map.value(MaxSelections).toInteger(1));
    poll.hiddenResults = map.value(HiddenResults).toBool();
    poll.closesAt = decodeTime(map.value(ClosesAt).toInteger());
    return isSound(poll) ? std::optional(poll) : std::nullopt;
}

QCborMap encodeEvent(const CalendarEvent& event) {
    QCborMap map;
    map.insert(Start, qint64(encodeTime(event.start)));
    map.insert(End, qint64(encodeTime(event.end)));
    put(map, TimeZone, event.timeZone);
    put(map, Where, event.place);
    map.insert(AllDay, event.allDay);
    return map;
}

std::optional<CalendarEvent> decodeEvent(const QCborMap& map) {
    const CalendarEvent event{
        decodeTime(map.value(Start).toInteger()), decodeTime(map.value(End).toInteger()),
        map.value(TimeZone).toString(), map.value(Where).toString(), map.value(AllDay).toBool()};
    return isSound(event) ? std::optional(event) : std::nullopt;
}

QCborMap encodeLink(const LinkCard& card) {
    QCborMap map;
    put(map, Address, card.url);
    put(map, LinkTitle, card.title);
    put(map, Description, card.description);
    put(map, Site, card.site);
    put(map, Picture, card.picture.uri);
    put(map, PictureWidth, card.width);
    put(map, PictureHeight, card.height);
    return map;
}

std::optional<LinkCard> decodeLink(const QCborMap& map, AccountId account) {
    LinkCard card;
    card.url = map.value(Address).toString();
    card.title = map.value(LinkTitle).toString();
    card.description = map.value(Description).toString();
    card.site = map.value(Site).toString();
    card.picture = mediaOf(account, map.value(Picture).toString());
    card.width = static_cast<int>(map.value(PictureWidth).toInteger());
    card.height = static_cast<int>(map.value(PictureHeight).toInteger());
    return tidy(card) ? std::optional(card) : std::nullopt;
}

QByteArray encodeExtra(const Message& message) {
    QCborMap map;
    if (!message.attachments.isEmpty())
        map.insert(Attachments, encodeAttachments(message.attachments));
    put(map, ReplyTo, message.replyTo.remote);
    put(map, What, static_cast<qint64>(message.system.what));
    put(map, Subject, message.system.subject.remote);
    put(map, Value, message.system.value);
    if (!message.mentions.isEmpty()) {
        QCborArray mentions;
        for (const PersonId& person : message.mentions)
            mentions.append(person.remote);
        map.insert(Mentions, mentions);
    }
    if (message.poll)
        map.insert(PollKey, encodePoll(*message.poll));
    if (message.event)
        map.insert(EventKey, encodeEvent(*message.event));
    if (message.link)
        map.insert(LinkKey, encodeLink(*message.link));
    put(map, RemovedBy, message.removedBy.remote);
    put(map, RemovalReason, message.removalReason);
    return map.isEmpty() ? QByteArray() : map.toCborValue().toCbor();
}

void decodeExtra(const QByteArray& extra, AccountId account, Message& message) {
    if (extra.isEmpty())
        return;
    const QCborMap map = QCborValue::fromCbor(extra).toMap();
    message.attachments = decodeAttachments(map.value(Attachments).toArray(), account);
    message.replyTo = idOf<MessageId>(account, map.value(ReplyTo).toString());
    const auto what = map.value(What).toInteger();
    if (what > 0 && what <= static_cast<int>(SystemEvent::What::EncryptionOn))
        message.system.what = static_cast<SystemEvent::What>(what);
    message.system.subject = idOf<PersonId>(account, map.value(Subject).toString());
    message.system.value = map.value(Value).toString();
    for (const auto& mention : map.value(Mentions).toArray())
        message.mentions.append(PersonId{account, mention.toString()});
    if (const QCborValue poll = map.value(PollKey); poll.isMap())
        message.poll = decodePoll(poll.toMap());
    message.removedBy = idOf<PersonId>(account, map.value(RemovedBy).toString());
    message.removalReason = map.value(RemovalReason).toString();
    if (const QCborValue event = map.value(EventKey); event.isMap())
        message.event = decodeEvent(event.toMap());
    if (const QCborValue link = map.value(LinkKey); link.isMap())
        message.link = decodeLink(link.toMap(), account);
}

int encodeRights(const Rights& rights) {
    return (rights.post ? 1 : 0) | (rights.comment ? 2 : 0) | (rights.invite ? 4 : 0) |
           (rights.remove ? 8 : 0) | (rights.edit ? 16 : 0) | (rights.approve ? 32 : 0) |
           (rights.appoint ? 64 : 0) | (rights.pin ? 128 : 0) | (rights.announce ? 256 : 0) |
           (rights.react ? 512 : 0) | (rights.channels ? 1024 : 0);
}

Rights decodeRights(std::int64_t bits) {
    return {(bits & 1) != 0,   (bits & 2) != 0,   (bits & 4) != 0,   (bits & 8) != 0,
            (bits & 16) != 0,  (bits & 32) != 0,  (bits & 64) != 0,  (bits & 128) != 0,
            (bits & 256) != 0, (bits & 512) != 0, (bits & 1024) != 0};
}

std::int64_t encodeTime(const QDateTime& time) {
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime decodeTime(std::int64_t milliseconds) {
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace parvis::cache
