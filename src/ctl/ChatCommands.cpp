#include "ctl/ChatCommands.h"

#include "ctl/Human.h"
#include "ctl/Json.h"
#include "ctl/Printable.h"
#include "workspace/Compose.h"

#include <QDir>
#include <QFileInfo>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int historyPage = 100;
constexpr int nameWidth = 40;
constexpr int lastWidth = 60;

} // namespace

Task<ExitCode> ChatCommands::run() {
    switch (*line().verb) {
    case Verb::Chats:
        return list();
    case Verb::ChatCreate:
        return create();
    case Verb::ChatJoin:
        return join();
    case Verb::ChatLeave:
        return leave();
    case Verb::Send:
        return send();
    case Verb::Messages:
        return messages();
    default:
        return save();
    }
}

Task<ExitCode> ChatCommands::list() {
    auto refreshing = link().refresh();
    const Result<void> refreshed = co_await std::move(refreshing);
    if (!refreshed)
        co_return fail(refreshed);
    const auto rows = cache().chats();
    if (!rows)
        co_return fail(rows);
    TextTable table({tr("CHAT"), tr("KIND"), tr("UNREAD"), tr("LAST"), tr("ID"), tr("MESSAGE")});
    for (const cache::ConversationRow& row : *rows) {
        const Conversation& chat = row.conversation;
        if (!link().concerns(chat.id.account))
            continue;
        QJsonObject object = toJson(row);
        object.insert(u"account"_s, link().engine().reads().live().self(chat.id.account).remote);
        object.insert(u"lastText"_s, row.last ? oneLine(*row.last) : QString());
        output().object(object);
        const bool invited = chat.membership == Membership::Invited;
        table.addRow({cutToWidth(printableLine(nameOf(row)), nameWidth),
                      invited ? word(chat.membership) : word(chat.kind),
                      chat.unread > 0 ? QString::number(chat.unread) : QString(),
                      shortTime(chat.lastActivity), chat.id.remote,
                      row.last ? cutToWidth(oneLine(*row.last), lastWidth) : QString()});
    }
    output().table(table);
    co_return ExitCode::Done;
}

Task<ExitCode> ChatCommands::create() {
    const auto account = link().account();
    if (!account)
        co_return fail(account);
    auto needing = link().needServer(account->id);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return fail(live);
    CreateConversation creation;
    creation.name = line().argument(0);
    for (qsizetype i = 1; i < line().arguments.size(); ++i) {
        auto finding = places().person(line().argument(i), account->id);
        const Result<Person> person = co_await std::move(finding);
        if (!person)
            co_return fail(person);
        creation.people.append(person->id);
    }
    auto creating = link().execute(std::move(creation), account->id);
    const Result<Receipt> created = co_await std::move(creating);
    if (!created)
        co_return fail(created);
    const ConversationId id = created->conversation;
    const auto isHere = [this, id] {
        const auto known = cache().conversation(id);
        return !known || known->has_value();
    };
    auto arriving = link().until(isHere, link().remaining());
    (void)co_await std::move(arriving);
    const auto row = cache().chat(id);
    if (row && *row)
        output().object(toJson(**row));
    else
        output().object({{u"id"_s, id.remote}, {u"name"_s, line().argument(0)}});
    printId(id.remote);
    co_return ExitCode::Done;
}

Task<void> ChatCommands::accept(ConversationId chat) {
    auto needing = link().needServer(chat.account);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return live;
    auto joining = link().execute(JoinConversation{chat}, chat.account);
    const Result<Receipt> joined = co_await std::move(joining);
    if (!joined)
        co_return fail(joined);
    const auto isIn = [this, chat] {
        const auto known = cache().conversation(chat);
        return !known || (*known && (*known)->membership == Membership::Joined);
    };
    auto arriving = link().until(isIn, link().remaining());
    (void)co_await std::move(arriving);
    co_return ok();
}

Task<ExitCode> ChatCommands::join() {
    auto settling = link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    auto finding = places().chat(line().argument(0));
    Result<cache::ConversationRow> found = co_await std::move(finding);
    if (!found)
        co_return fail(found);
    if (found->conversation.membership != Membership::Joined) {
        auto accepting = accept(found->conversation.id);
        const Result<void> accepted = co_await std::move(accepting);
        if (!accepted)
            co_return fail(accepted);
        found->conversation.membership = Membership::Joined;
    }
    output().object(toJson(*found));
    output().line(tr("You are in the chat %1.").arg(nameOf(*found)));
    co_return ExitCode::Done;
}

Task<ExitCode> ChatCommands::leave() {
    auto settling = link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    auto finding = places().chat(line().argument(0));
    Result<cache::ConversationRow> found = co_await std::move(finding);
    if (!found)
        co_return fail(found);
    const ConversationId id = found->conversation.id;
    auto needing = link().needServer(id.account);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return fail(live);
    auto leaving = link().execute(LeaveConversation{id}, id.account);
    const Result<Receipt> left = co_await std::move(leaving);
    if (!left)
        co_return fail(left);
    found->conversation.membership = Membership::None;
    output().object(toJson(*found));
    output().line(tr("You left the chat %1.").arg(nameOf(*found)));
    co_return ExitCode::Done;
}

Task<ExitCode> ChatCommands::send() {
    const auto text = textArgument(1);
    if (!text)
        co_return fail(text);
    auto settling = link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    auto finding = places().chatToWriteIn(line().argument(0));
    const Result<cache::ConversationRow> found = co_await std::move(finding);
    if (!found)
        co_return fail(found);
    const ConversationId id = found->conversation.id;
    if (found->conversation.membership == Membership::Invited) {
        // Answering is accepting.
        auto accepting = accept(id);
        const Result<void> accepted = co_await std::move(accepting);
        if (!accepted)
            co_return fail(accepted);
    }
    auto composing = content(*text, id.account);
    Result<MessageContent> written = co_await std::move(composing);
    if (!written)
        co_return fail(written);
    auto posting = link().post(SendMessage{id, workspace::newTransactionId(), std::move(*written)});
    const Result<Written> posted = co_await std::move(posting);
    if (!posted)
        co_return fail(posted);
    co_return report(*posted, id);
}

Task<void> ChatCommands::fill(ConversationId chat, int limit) {
    if (!link().isLive(chat.account))
        co_return ok();
    while (true) {
        const auto here = cache().before(chat, std::nullopt, limit);
        if (!here)
            co_return fail(here);
        // Not past the wanted messages, but a gap among them is closed.
        std::optional<std::int64_t> oldest;
        if (here->size() >= limit)
            oldest = here->last().position;
        const auto gaps = cache().gaps(chat);
        if (!gaps)
            co_return fail(gaps);
        const bool isMissing = std::ranges::any_of(*gaps, [oldest](const cache::StoredGap& gap) {
            return !oldest || gap.position > *oldest;
        });
        if (!isMissing)
            co_return ok();
        auto loading = link().loadOlder(chat, std::nullopt, historyPage);
        const Result<bool> loaded = co_await std::move(loading);
        if (!loaded)
            co_return fail(loaded);
        if (!*loaded)
            co_return ok();
    }
}

Task<ExitCode> ChatCommands::messages() {
    auto refreshing = link().refresh();
    const Result<void> refreshed = co_await std::move(refreshing);
    if (!refreshed)
        co_return fail(refreshed);
    auto finding = places().chat(line().argument(0));
    const Result<cache::ConversationRow> found = co_await std::move(finding);
    if (!found)
        co_return fail(found);
    const ConversationId id = found->conversation.id;
    if (found->conversation.membership == Membership::Invited) {
        output().note(
            u"invited"_s,
            tr("You are invited to this chat: \"parvisctl chat join %1\" accepts.").arg(id.remote));
        co_return ExitCode::Done;
    }
    auto filling = fill(id, line().limit());
    const Result<void> filled = co_await std::move(filling);
    if (!filled)
        output().note(u"from-cache"_s,
                      tr("Older messages could not be fetched: %1 This is from the cache.")
                          .arg(filled.error().forPerson()));
    auto rows = cache().before(id, std::nullopt, line().limit());
    if (!rows)
        co_return fail(rows);
    std::ranges::reverse(*rows);
    const PersonId self = link().engine().reads().live().self(id.account);
    for (const cache::StoredMessage& stored : *rows) {
        const auto reactions = cache().reactions(id, stored.message.id);
        const QJsonArray sums = toJson(reactions.value_or(QList<cache::StoredReaction>()), self);
        QJsonObject object = toJson(stored.message, stored.sender);
        object.insert(u"reactions"_s, sums);
        output().object(object);
        output().line(messageBlock(stored.message, stored.sender, {}, sums, -1));
    }
    co_return ExitCode::Done;
}

Task<ExitCode> ChatCommands::save() {
    auto settling = link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    const auto hit = places().message(line().argument(0));
    if (!hit)
        co_return fail(hit);
    const QList<Attachment> files = hit->message.attachments;
    if (files.isEmpty())
        co_return fail(ErrorKind::NotFound,
                       tr("The message %1 has no files.").arg(line().argument(0)));
    const QString target = line().argument(1);
    const bool isFolder = QFileInfo(target).isDir();
    if (!isFolder && files.size() > 1)
        co_return fail(ErrorKind::InvalidInput,
                       tr("The message has %n file(s): give a folder that exists.", nullptr,
                          static_cast<int>(files.size())));
    for (const Attachment& file : files) {
        const QString path = isFolder ? QDir(target).filePath(safeFileName(file.fileName)) : target;
        if (QFileInfo::exists(path))
            co_return fail(ErrorKind::InvalidInput, tr("%1 exists already.").arg(path));
        auto saving = link().engine().save(file.media, path).within(this, link().remaining());
        const Result<void> saved = co_await std::move(saving);
        if (!saved)
            co_return fail(saved);
        output().object({{u"path"_s, path},
                         {u"name"_s, file.fileName},
                         {u"type"_s, file.mimeType},
                         {u"size"_s, QFileInfo(path).size()}});
        output().line(path);
    }
    co_return ExitCode::Done;
}

} // namespace parvis::ctl
