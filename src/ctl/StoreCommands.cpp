#include "ctl/StoreCommands.h"

#include "ctl/Choice.h"
#include "ctl/Json.h"
#include "engine/Wipe.h"

#include <algorithm>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto byDefault = "default"_L1;

bool isLimit(const QString& text) {
    return text == byDefault || workspace::decodeLimit(text).has_value();
}

QString words(const cache::KeepLimit& limit) {
    return QString::fromLatin1(workspace::encodeLimit(limit));
}

} // namespace

Task<ExitCode> StoreCommands::run() {
    if (line().verb == Verb::RotateKeys)
        return rotateKeys();
    return line().verb == Verb::Wipe ? wipe() : retention();
}

Task<ExitCode> StoreCommands::wipe() {
    if (line().demo)
        co_return fail(ErrorKind::InvalidInput,
                       tr("Of the sample organisation nothing is kept that could be removed."));
    auto wiping = engine::wipeProfile(*this, link().folder());
    const Result<void> wiped = co_await std::move(wiping);
    if (!wiped && wiped.error().kind == ErrorKind::Busy)
        co_return fail(ErrorKind::Busy, tr("Parvis is running with this profile folder. Close it "
                                           "first."));
    if (!wiped && wiped.error().kind == ErrorKind::NotFound)
        co_return fail(ErrorKind::NotFound, tr("There is no profile in %1.").arg(link().folder()));
    if (!wiped)
        co_return fail(wiped);
    output().object({{u"folder"_s, link().folder()}, {u"state"_s, u"wiped"_s}});
    output().line(tr("Nothing of Parvis is left in %1.").arg(link().folder()));
    co_return ExitCode::Done;
}

Task<ExitCode> StoreCommands::rotateKeys() {
    auto rotating = link().engine().rotateKeys();
    const Result<void> rotated = co_await std::move(rotating);
    if (!rotated)
        co_return fail(rotated);
    output().object({{u"state"_s, u"rotated"_s}});
    output().line(tr("The databases are encrypted anew."));
    co_return ExitCode::Done;
}

Task<ExitCode> StoreCommands::retention() {
    const qsizetype count = line().arguments.size();
    const QString last = line().argument(count - 1);
    const bool setting = count == 2 || (count == 1 && isLimit(last));
    if (setting && !isLimit(last))
        co_return fail(ErrorKind::InvalidInput, tr("\"%1\" is no limit.").arg(last));
    if (count == 0) {
        showAll();
        co_return ExitCode::Done;
    }
    const bool named = count == 2 || !setting;
    auto where = named ? place(line().argument(0)) : account();
    if (!where)
        co_return fail(where);
    if (setting) {
        auto deciding = decide(*where, last);
        const Result<void> decided = co_await std::move(deciding);
        if (!decided)
            co_return fail(decided);
    }
    show(*where);
    co_return ExitCode::Done;
}

Task<void> StoreCommands::decide(Place place, QString limit) {
    const auto decoded = limit == byDefault ? std::nullopt : workspace::decodeLimit(limit);
    auto keeping = link().engine().keepOnly(place.target, decoded);
    const Result<void> kept = co_await std::move(keeping);
    if (!kept)
        co_return kept;
    auto tidying = link().engine().tidy();
    const Result<void> tidied = co_await std::move(tidying);
    co_return tidied;
}

Result<StoreCommands::Place> StoreCommands::account() const {
    const auto account = link().account();
    if (!account)
        return fail(account);
    return Place{{account->id}, account->self.remote, account->organisation};
}

Result<StoreCommands::Place> StoreCommands::place(const QString& text) const {
    const auto groups = link().cache().groups();
    if (!groups)
        return fail(groups);
    const auto chats = link().cache().chats();
    if (!chats)
        return fail(chats);
    QList<Place> all;
    QList<Candidate> candidates;
    const auto add = [&](const workspace::KeepTarget& target, const QString& id,
                         const QString& name, const QString& kind) {
        if (!link().concerns(target.account))
            return;
        all.append({target, id, name});
        candidates.append({id, name, kind});
    };
    for (const cache::GroupRow& row : *groups)
        add({row.group.id.account, row.group.id}, row.group.id.remote, row.group.name, u"group"_s);
    for (const cache::ConversationRow& row : *chats)
        add({row.conversation.id.account, {}, row.conversation.id}, row.conversation.id.remote,
            nameOf(row), u"chat"_s);
    const auto index = choose(candidates, text, u"place"_s);
    if (!index)
        return fail(index);
    return all[*index];
}

void StoreCommands::show(const Place& place) {
    const cache::RetentionRules rules = link().engine().kept();
    const auto& target = place.target;
    const bool own = target.group.isValid() ? rules.groups.contains(target.group)
                     : target.conversation.isValid()
                         ? rules.conversations.contains(target.conversation)
                         : rules.accounts.contains(target.account);
    // The account stands in for a conversation that is none.
    const ConversationId asked =
        target.conversation.isValid() ? target.conversation : ConversationId{target.account, {}};
    const QString limit = words(rules.limitOf(asked, target.group));
    output().object(
        {{u"id"_s, place.id}, {u"name"_s, place.name}, {u"limit"_s, limit}, {u"default"_s, !own}});
    output().line(u"%1  %2  %3"_s.arg(place.id, place.name, limit));
}

void StoreCommands::showAll() {
    const auto accounts = link().accounts();
    if (!accounts)
        return;
    for (const workspace::AccountInfo& account : *accounts)
        show({{account.id}, account.self.remote, account.organisation});
    const cache::RetentionRules rules = link().engine().kept();
    for (auto group = rules.groups.cbegin(); group != rules.groups.cend(); ++group) {
        const auto known = link().cache().group(group.key());
        if (link().concerns(group.key().account))
            show({{group.key().account, group.key()},
                  group.key().remote,
                  known && *known ? (*known)->name : QString()});
    }
    for (auto chat = rules.conversations.cbegin(); chat != rules.conversations.cend(); ++chat) {
        const auto known = link().cache().chat(chat.key());
        if (link().concerns(chat.key().account))
            show({{chat.key().account, {}, chat.key()},
                  chat.key().remote,
                  known && *known ? nameOf(**known) : QString()});
    }
}

} // namespace parvis::ctl
