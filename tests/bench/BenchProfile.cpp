#include "bench/BenchProfile.h"

#include "bench/LongChat.h"
#include "cache/PersonalWrites.h"
#include "cache/Writer.h"
#include "engine/Profile.h"
#include "engine/Stores.h"
#include "workspace/ChangeApplier.h"

#include <QElapsedTimer>
#include <QFile>

namespace parvis::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto passphrase = "a passphrase for measuring";

Task<std::unique_ptr<engine::Profile>> openProfile(QObject& context, const QString& folder) {
    return engine::Profile::open(
        context, folder, std::make_shared<const Secret>(Secret::take(QByteArray(passphrase))),
        false);
}

Result<void> writeAccount(engine::Profile& profile) {
    auto stores = engine::openStores(profile);
    if (!stores)
        return fail(stores);
    cache::StoredAccount account;
    account.family = u"matrix"_s;
    account.address = QUrl(u"https://haute-vallee.example"_s);
    account.organisation = u"Haute Vallée"_s;
    account.person = demo::SampleOrganisation::selfId();
    account.device = u"BENCH"_s;
    account.token = "none";
    account.mediaSalt = QByteArray(16, 's');
    return stores->personal->writeNow([&](cache::WriteSession& s) -> Result<void> {
        const auto id = cache::addAccount(s, account);
        return id ? ok() : Result<void>(fail(id));
    });
}

QString longestChat(const demo::SampleOrganisation& sample) {
    int best = sample.groupCount();
    for (int place = best; place < sample.placeCount(); ++place) {
        if (sample.messageCount(place) > sample.messageCount(best))
            best = place;
    }
    return sample.place(best).id.remote;
}

/// A chat made of what is said in all others.
Result<void> addLongChat(const demo::SampleOrganisation& sample, const engine::Profile& profile,
                         const QString& remote, int count) {
    auto writer = cache::Writer::openCache(profile.cachePath(), profile.cacheKey());
    if (!writer)
        return fail(writer);
    const ConversationId id{Organisation::account, remote};
    ConversationPatch chat;
    chat.id = id;
    chat.kind = ConversationKind::Chat;
    chat.name = u"All that was ever said"_s;
    ChangeBatch batch;
    batch.account = Organisation::account;
    batch.changes.push_back(ConversationChanged{chat});
    MessagesArrived arrived{id, {}, std::nullopt};
    int made = 0;
    Result<void> done = ok();
    const auto flush = [&] {
        batch.changes.push_back(std::exchange(arrived, MessagesArrived{id, {}, std::nullopt}));
        done = (*writer)->writeNow(
            [&](cache::WriteSession& s) { return workspace::applyBatch(s, batch); });
        batch.changes.clear();
    };
    QDateTime time = sample.now().addSecs(-qint64(count) * 300);
    for (int place = 0; made < count && done; place = (place + 1) % sample.placeCount()) {
        const int most = std::min(sample.messageCount(place), count - made);
        sample.forMessages(place, 0, most, [&](Message&& message, QList<Reaction>&& reactions) {
            message.id.remote = longChatMessage(made++);
            message.conversation = id;
            message.threadRoot = {};
            message.replyTo = {};
            message.sentAt = time = time.addSecs(300);
            for (Reaction& reaction : reactions) {
                reaction.message = message.id;
                reaction.remoteId += message.id.remote;
                batch.changes.push_back(ReactionAdded{id, std::move(reaction)});
            }
            arrived.messages.append(std::move(message));
        });
        if (arrived.messages.size() >= 1000 || made == count)
            flush();
    }
    return done;
}

} // namespace

Task<std::shared_ptr<BenchProfile>> BenchProfile::make(QObject& context, demo::SampleSize size,
                                                       int longChat) {
    const Organisation organisation(size);
    progress(u"making a profile of size %1"_s.arg(organisation.name()));
    std::shared_ptr<BenchProfile> made(new BenchProfile);
    made->m_sizeName = organisation.name();
    QFile secret(made->m_folder.filePath(u"passphrase"_s));
    if (!secret.open(QIODevice::WriteOnly) || secret.write(passphrase) < 0)
        co_return fail(ErrorKind::Storage);
    secret.close();
    auto opening = openProfile(context, made->m_folder.filePath(u"profile"_s));
    const auto profile = co_await std::move(opening);
    if (!profile)
        co_return fail(profile);
    made->m_inKeychain = (*profile)->keySource() == engine::KeySource::Keychain;
    if (const auto written = writeAccount(**profile); !written)
        co_return fail(written);
    const auto filled = fillCache(organisation, (*profile)->cachePath(), (*profile)->cacheKey());
    if (!filled)
        co_return fail(filled);
    made->m_scrolledChat = longestChat(organisation.sample());
    if (longChat > 0) {
        made->m_scrolledChat = u"!long"_s;
        const auto added =
            addLongChat(organisation.sample(), **profile, made->m_scrolledChat, longChat);
        if (!added)
            co_return fail(added);
    }
    co_return made;
}

QStringList BenchProfile::arguments() const {
    return {u"--data-dir"_s, m_folder.filePath(u"profile"_s), u"--passphrase-file"_s,
            m_folder.filePath(u"passphrase"_s)};
}

Task<double> BenchProfile::timeToKey(QObject& context) const {
    const auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return openProfile(context, m_folder.filePath(u"profile"_s))
        .then(&context, [timer](Result<std::unique_ptr<engine::Profile>> opened) -> Result<double> {
            if (!opened)
                return fail(opened);
            return double(timer->nsecsElapsed()) / 1e6;
        });
}

} // namespace parvis::bench
