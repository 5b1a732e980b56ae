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

/// A chat, or a group with its feed, made of what is said in all others.
class LongPlace {
public:
    LongPlace(const demo::SampleOrganisation& sample, bool isFeed)
        : m_sample(sample)
        , m_isFeed(isFeed)
        , m_id{Organisation::account, u"!long"_s}
        , m_count(isFeed ? longFeedMessages : longChatMessages)
        , m_time(sample.now().addSecs(-qint64(m_count) * 300)) {
        m_batch.account = Organisation::account;
    }

    Result<void> write(const engine::Profile& profile) {
        auto writer = cache::Writer::openCache(profile.cachePath(), profile.cacheKey());
        if (!writer)
            return fail(writer);
        begin();
        Result<void> done = ok();
        for (int place = 0; m_made < m_count && done; place = (place + 1) % m_sample.placeCount()) {
            const int most = std::min(m_sample.messageCount(place), m_count - m_made);
            m_sample.forMessages(place, 0, most,
                                 [&](Message&& message, QList<Reaction>&& reactions) {
                                     add(std::move(message), std::move(reactions));
                                 });
            if (m_arrived.size() >= 1000 || m_made == m_count)
                done = flush(**writer);
        }
        return done;
    }

private:
    void begin() {
        ConversationPatch place;
        place.id = m_id;
        place.kind = m_isFeed ? ConversationKind::Feed : ConversationKind::Chat;
        place.name = u"All that was ever said"_s;
        if (m_isFeed) {
            GroupPatch group;
            group.id = {Organisation::account, BenchProfile::scrolledGroup()};
            group.name = *place.name;
            group.membership = Membership::Joined;
            group.feed = m_id;
            m_batch.changes.push_back(GroupChanged{group});
            place.group = group.id;
        }
        m_batch.changes.push_back(ConversationChanged{place});
    }

    void add(Message&& message, QList<Reaction>&& reactions) {
        const int number = m_made++;
        message.id.remote = longChatMessage(number);
        message.conversation = m_id;
        message.threadRoot = {};
        if (m_isFeed && number % 3 == 2)
            message.threadRoot = {Organisation::account, longChatMessage(number - 1)};
        message.replyTo = {};
        message.sentAt = m_time = m_time.addSecs(300);
        for (Reaction& reaction : reactions) {
            reaction.message = message.id;
            reaction.remoteId += message.id.remote;
            m_batch.changes.push_back(ReactionAdded{m_id, std::move(reaction)});
        }
        m_arrived.append(std::move(message));
    }

    Result<void> flush(cache::Writer& writer) {
        m_batch.changes.push_back(MessagesArrived{m_id, std::exchange(m_arrived, {}), {}});
        const auto done = writer.writeNow(
            [&](cache::WriteSession& s) { return workspace::applyBatch(s, m_batch); });
        m_batch.changes.clear();
        return done;
    }

    const demo::SampleOrganisation& m_sample;
    bool m_isFeed;
    ConversationId m_id;
    int m_count;
    int m_made = 0;
    QDateTime m_time;
    ChangeBatch m_batch;
    QList<Message> m_arrived;
};

} // namespace

Task<std::shared_ptr<BenchProfile>> BenchProfile::make(QObject& context, demo::SampleSize size,
                                                       Further further) {
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
    if (further != Further::Nothing) {
        LongPlace place(organisation.sample(), further == Further::LongFeed);
        if (further == Further::LongChat)
            made->m_scrolledChat = u"!long"_s;
        if (const auto added = place.write(**profile); !added)
            co_return fail(added);
    }
    co_return made;
}

QString BenchProfile::scrolledGroup() {
    return u"!longgroup"_s;
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
