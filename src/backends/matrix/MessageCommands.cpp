#include "backends/matrix/MessageCommands.h"

#include "backends/matrix/Attachments.h"
#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"
#include "backends/matrix/MessageWriter.h"
#include "backends/matrix/PostKinds.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingMs = 30'000;
constexpr qsizetype reactionLength = 64;

QString partTransaction(const QString& transaction, qsizetype index) {
    return u"%1.%2"_s.arg(transaction).arg(index);
}

} // namespace

MessageCommands::MessageCommands(CommandContext& context, MediaCommands& media, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_media(media) {
}

/// The place where content for an encrypted room would be encrypted. Clear text never goes there.
Result<QJsonObject> MessageCommands::encrypt(const QString& room, QJsonObject content) const {
    const Room* known = m_context.rooms.find(room);
    if (!known || !known->encrypted)
        return content;
    return fail(ErrorKind::Unsupported,
                tr("This conversation is encrypted end to end. Parvis cannot write encrypted "
                   "messages yet, so nothing was sent."));
}

Task<Receipt> MessageCommands::send(QString room, QString type, QString transaction,
                                    QJsonObject content) {
    if (!isRoomId(room) || transaction.isEmpty())
        co_return fail(ErrorKind::InvalidInput, {}, u"no room or no transaction"_s);
    Result<QJsonObject> ready = encrypt(room, std::move(content));
    if (!ready)
        co_return fail(ready);
    MatrixCall call = m_context.call("PUT", path({u"rooms"_s, room, u"send"_s, type, transaction}),
                                     std::move(*ready));
    auto answerTask = m_context.http.call(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    const QString id = json::text(*answer, u"event_id");
    if (!isEventId(id))
        co_return fail(ErrorKind::BadAnswer, {}, u"no event_id"_s);
    Receipt receipt;
    receipt.message = {m_context.account, id};
    co_return receipt;
}

/// What cannot become a message on any server.
Result<void> MessageCommands::check(const MessageContent& content) const {
    const bool nothing =
        content.text.isEmpty() && content.title.isEmpty() && content.attachments.isEmpty();
    if (nothing)
        return fail(ErrorKind::InvalidInput, tr("There is nothing to send."));
    if (content.poll && (!isSound(*content.poll) || content.title.simplified().isEmpty()))
        return fail(ErrorKind::InvalidInput,
                    tr("A poll needs a question and at least two different answers."));
    if (content.event && (!isSound(*content.event) || content.title.simplified().isEmpty()))
        return fail(ErrorKind::InvalidInput,
                    tr("An event needs a name, and an end that is not before its beginning."));
    if (content.note && content.title.simplified().isEmpty())
        return fail(ErrorKind::InvalidInput, tr("A note needs a title."));
    const qint64 most = m_context.features.capabilities().maxMessageBytes;
    if (content.text.toUtf8().size() > most || content.html.toUtf8().size() > most)
        return fail(ErrorKind::TooLarge, tr("This message is too long. Send it as a file."));
    return ok();
}

Task<Receipt> MessageCommands::run(SendMessage command) {
    if (const auto checked = check(command.content); !checked)
        co_return fail(checked);
    const QString room = command.conversation.remote;
    if (command.content.poll) {
        auto asking = send(room, pollStartType.toString(), command.transactionId,
                           writePoll(command.content, writeMessage(command.content)));
        co_return co_await std::move(asking);
    }
    if (command.content.link && command.content.link->picture.isValid()) {
        auto keeping = m_media.keep(command.content.link->picture);
        const Result<MediaRef> kept = co_await std::move(keeping);
        if (!kept && kept.error().isTransient())
            co_return fail(kept);
        command.content.link->picture = kept.value_or(MediaRef());
    }
    // Each with a transaction of its own that is the same at a second try.
    QStringList events;
    const QList<QJsonObject> parts = writeParts(command.content, command.transactionId);
    for (const QJsonObject& part : parts) {
        auto sending = send(room, u"m.room.message"_s,
                            partTransaction(command.transactionId, events.size()), part);
        const Result<Receipt> sent = co_await std::move(sending);
        if (!sent)
            co_return fail(sent);
        events.append(sent->message.remote);
    }
    QJsonObject content = writeMessage(command.content);
    if (!events.isEmpty())
        nameParts(content, events);
    auto lastStep = send(room, u"m.room.message"_s, command.transactionId, std::move(content));
    co_return co_await std::move(lastStep);
}

Task<Receipt> MessageCommands::run(EditMessage command) {
    if (const auto checked = check(command.content); !checked)
        return Task<Receipt>::finished(fail(checked));
    return send(command.conversation.remote, u"m.room.message"_s, command.transactionId,
                writeEdit(command.content, command.message.remote));
}

Task<Receipt> MessageCommands::run(AddReaction command) {
    if (command.key.isEmpty() || command.key.size() > reactionLength)
        return Task<Receipt>::finished(fail(ErrorKind::InvalidInput, {}, u"no reaction key"_s));
    const QJsonObject relation{{u"rel_type"_s, u"m.annotation"_s},
                               {u"event_id"_s, command.message.remote},
                               {u"key"_s, command.key}};
    return send(command.conversation.remote, u"m.reaction"_s, command.transactionId,
                {{u"m.relates_to"_s, relation}});
}

Task<Receipt> MessageCommands::run(CastVote command) {
    if (!isEventId(command.poll.remote) || command.answers.size() > Poll::mostAnswers)
        return Task<Receipt>::finished(fail(ErrorKind::InvalidInput, {}, u"no poll or vote"_s));
    return send(command.conversation.remote, pollResponseType.toString(), command.transactionId,
                writeVote(command.poll.remote, command.answers));
}

Task<Receipt> MessageCommands::run(ClosePoll command) {
    if (!isEventId(command.poll.remote))
        return Task<Receipt>::finished(fail(ErrorKind::InvalidInput, {}, u"no poll"_s));
    return send(command.conversation.remote, pollEndType.toString(), command.transactionId,
                writePollEnd(command.poll.remote));
}

Task<Receipt> MessageCommands::run(RedactMessage command) {
    const QString room = command.conversation.remote;
    const QString event = command.message.remote;
    if (!isRoomId(room) || !isEventId(event) || command.transactionId.isEmpty())
        co_return fail(ErrorKind::InvalidInput, {}, u"no room, event or transaction"_s);
    // The parts first: the message that names them is empty afterwards.
    MatrixCall call = m_context.call("GET", path({u"rooms"_s, room, u"event"_s, event}));
    auto asking = m_context.http.call(std::move(call));
    const Result<QJsonObject> original = co_await std::move(asking);
    if (!original && original.error().isTransient())
        co_return fail(original);
    const QStringList parts =
        original ? partsOf(json::child(*original, u"content")) : QStringList();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        auto removing =
            redact(room, parts[i], partTransaction(command.transactionId, i), command.reason);
        const Result<Receipt> removed = co_await std::move(removing);
        if (!removed && removed.error().isTransient())
            co_return removed; // others than transient: gone already, or never was a part of it
    }
    auto lastStep = redact(room, event, command.transactionId, command.reason);
    co_return co_await std::move(lastStep);
}

Task<Receipt> MessageCommands::run(RemoveReaction command) {
    return redact(command.conversation.remote, command.reactionRemoteId, command.transactionId, {});
}

Task<Receipt> MessageCommands::redact(QString room, QString event, QString transaction,
                                      QString reason) {
    if (!isRoomId(room) || !isEventId(event) || transaction.isEmpty())
        co_return fail(ErrorKind::InvalidInput, {}, u"no room, event or transaction"_s);
    QJsonObject body;
    if (!reason.isEmpty())
        body.insert("reason"_L1, reason);
    MatrixCall call = m_context.call(
        "PUT", path({u"rooms"_s, room, u"redact"_s, event, transaction}), std::move(body));
    auto answerTask = m_context.http.call(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    co_return Receipt{};
}

/// https://spec.matrix.org/v1.11/client-server-api/#post_matrixclientv3roomsroomidreporteventid
Task<Receipt> MessageCommands::run(ReportMessage command) {
    const QString room = command.conversation.remote;
    const QString event = command.message.remote;
    if (!isRoomId(room) || !isEventId(event))
        co_return fail(ErrorKind::InvalidInput, {}, u"no room or event"_s);
    MatrixCall call = m_context.call("POST", path({u"rooms"_s, room, u"report"_s, event}),
                                     {{u"reason"_s, command.reason}});
    auto asking = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer);
    co_return Receipt{};
}

Task<Receipt> MessageCommands::run(MarkRead command) {
    if (!isRoomId(command.conversation.remote) || !isEventId(command.upTo.remote))
        co_return fail(ErrorKind::InvalidInput, {}, u"no room or event"_s);
    QJsonObject body{{u"m.fully_read"_s, command.upTo.remote}};
    body.insert(command.hidden ? "m.read.private"_L1 : "m.read"_L1, command.upTo.remote);
    MatrixCall call =
        m_context.call("POST", path({u"rooms"_s, command.conversation.remote, u"read_markers"_s}),
                       std::move(body));
    auto answerTask = m_context.http.call(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    co_return Receipt{};
}

Task<Receipt> MessageCommands::run(SetTyping command) {
    QJsonObject body{{u"typing"_s, command.typing}};
    if (command.typing)
        body.insert("timeout"_L1, typingMs);
    MatrixCall call = m_context.call(
        "PUT", path({u"rooms"_s, command.conversation.remote, u"typing"_s, m_context.self}),
        std::move(body));
    auto answerTask = m_context.http.call(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    co_return Receipt{};
}

} // namespace parvis::matrix
