#include "backends/matrix/KeptCommands.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

#include <QDateTime>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

KeptCommands::KeptCommands(CommandContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
}

Task<Receipt> KeptCommands::change(QString room, QString type, QString key,
                                   std::function<Result<void>(QJsonObject&)> change) {
    const QString where =
        path({u"user"_s, m_context.self, u"rooms"_s, room, u"account_data"_s, type});
    MatrixCall reading = m_context.call("GET", where);
    auto readingTask = m_context.http.callPatiently(std::move(reading));
    const Result<QJsonObject> known = co_await std::move(readingTask);
    if (!known && known.error().kind != ErrorKind::NotFound)
        co_return fail(known);
    QJsonObject content = known.value_or(QJsonObject());
    const QJsonObject before = json::child(content, key);
    QJsonObject after = before;
    if (const auto changed = change(after); !changed)
        co_return fail(changed);
    if (after == before)
        co_return Receipt{};
    content.insert(key, after);
    MatrixCall writing = m_context.call("PUT", where, std::move(content));
    auto writingTask = m_context.http.callPatiently(std::move(writing));
    const Result<QJsonObject> written = co_await std::move(writingTask);
    if (!written)
        co_return fail(written);
    co_return Receipt{};
}

Task<Receipt> KeptCommands::run(SaveMessage command) {
    const QString event = command.message.remote;
    if (!isRoomId(command.conversation.remote) || !isEventId(event))
        return Task<Receipt>::finished(fail(ErrorKind::InvalidInput, {}, u"no room or event"_s));
    return change(command.conversation.remote, savedDataType.toString(), u"messages"_s,
                  [event, saved = command.saved](QJsonObject& messages) -> Result<void> {
                      if (!saved)
                          messages.remove(event);
                      if (!saved || messages.contains(event))
                          return ok();
                      if (messages.size() >= mostSaved)
                          return fail(ErrorKind::Conflict,
                                      tr("%1 messages of this place are saved already. Remove one "
                                         "first.")
                                          .arg(mostSaved));
                      messages.insert(event, QDateTime::currentMSecsSinceEpoch());
                      return ok();
                  });
}

Task<Receipt> KeptCommands::run(FollowPost command) {
    const QString event = command.post.remote;
    if (!isRoomId(command.conversation.remote) || !isEventId(event))
        return Task<Receipt>::finished(fail(ErrorKind::InvalidInput, {}, u"no room or event"_s));
    return change(
        command.conversation.remote, followedDataType.toString(), u"posts"_s,
        [event, word = followingWord(command.following)](QJsonObject& posts) -> Result<void> {
            if (word.isEmpty()) {
                posts.remove(event);
                return ok();
            }
            if (!posts.contains(event) && posts.size() >= mostFollowed)
                return fail(ErrorKind::Conflict,
                            tr("You decided for %1 posts of this group whether to follow "
                               "them. Take one back first.")
                                .arg(mostFollowed));
            posts.insert(event, word);
            return ok();
        });
}

} // namespace parvis::matrix
