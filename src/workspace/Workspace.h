#pragma once

#include "base/Task.h"
#include "cache/Personal.h"
#include "cache/Writer.h"
#include "media/MediaStore.h"
#include "protocol/AdapterRegistry.h"
#include "workspace/AccountSession.h"
#include "workspace/KeepSettings.h"

#include <QHash>
#include <QObject>
#include <QSize>

#include <functional>
#include <memory>
#include <unordered_map>

namespace parvis::workspace {

class Housekeeping;

/// What a front end shows of an account.
struct AccountInfo {
    AccountId id;
    QString family;
    QString organisation;
    QUrl address;
    PersonId self;
    Capabilities capabilities;
};

/// All accounts of a profile folder, and everything a person can do with them. Engine thread.
class Workspace : public QObject {
    Q_OBJECT

public:
    /// The key of an account's files, made from its salt.
    using MediaKey = std::function<Secret(AccountId, const QByteArray& salt)>;

    /// The references outlive this object.
    Workspace(std::unique_ptr<AdapterRegistry> adapters, cache::Writer& cache,
              cache::Writer& personal, media::MediaStore& media, MediaKey mediaKey);
    ~Workspace() override;

    /// Opens the accounts of earlier runs. With `online` false nothing is sent or received.
    [[nodiscard]] Task<QList<AccountInfo>> start(bool online);

    [[nodiscard]] Task<ServerProbe> probe(QString address);
    /// Signs in, stores the account and begins to synchronise. When the same person has an account
    /// on the same server here already, that one is renewed and keeps what it has.
    [[nodiscard]] Task<AccountInfo> signIn(std::shared_ptr<SignInRequest> request);
    /// Destroys what opens the account on this computer and its files, ends the session on the
    /// server where it can be reached, and removes everything of the account from this computer.
    [[nodiscard]] Task<void> signOut(AccountId account);

    /// Carries a command out now; see Backend::execute(). NotFound when there is no such account.
    /// `account` is needed only where the command holds no id.
    [[nodiscard]] Task<Receipt> execute(Command command, AccountId account = {});

    /// Puts a command into the outbox; ends with its transaction id when it is on disk.
    [[nodiscard]] Task<QString> post(Command command);
    [[nodiscard]] Task<void> retry(AccountId account, QString transactionId);
    [[nodiscard]] Task<void> discard(AccountId account, QString transactionId);
    /// See OutboxDelivery::takeBack().
    [[nodiscard]] Task<SendMessage> takeBack(AccountId account, QString transactionId);

    /// See MessageLinks: an address, empty where the family has none; and in which accounts it
    /// could be.
    [[nodiscard]] QString linkTo(const MessagePlace& place) const;
    [[nodiscard]] QList<MessagePlace> placesOf(const QString& link) const;

    /// Loads history at the newest gap at or below `position`. False: there is none.
    [[nodiscard]] Task<bool> loadOlder(ConversationId conversation,
                                       std::optional<std::int64_t> position, int limit);

    /// Loads history at the old side of the gap at this position. False: nothing came, or there is
    /// no such gap. Unsupported where the server cannot.
    [[nodiscard]] Task<bool> loadNewer(ConversationId conversation, std::int64_t gap,
                                       int limit = 50);

    /// Makes sure that the file, or a picture of about `fit` pixels made of it, is in the store;
    /// ends with the variant's name there. Concurrent calls for the same share one download.
    [[nodiscard]] Task<QString> fetch(MediaRef media, QSize fit);

    /// How much older history is fetched while nothing else is to do, of every account; none before
    /// the first call.
    void setBackfill(const BackfillLimits& limits);
    /// The connection costs money by the byte.
    void setMetered(bool metered);

    /// Decides how much history is kept here, or takes a decision back, and begins to remove what
    /// is beyond it. Without a limit of its own, a group or conversation has the account's.
    [[nodiscard]] Task<void> keepOnly(KeepTarget target, std::optional<cache::KeepLimit> limit);
    /// Ends when all that is to be removed is gone from the disk. It goes by itself, too.
    [[nodiscard]] Task<void> tidy();

    /// Tries to connect now.
    void retryNow();

signals:
    void accountOpened(const parvis::workspace::AccountInfo& account);
    void accountClosed(parvis::AccountId account);
    void live(const parvis::LiveEvent& event);
    void connectionChanged(parvis::AccountId account, const parvis::ConnectionState& state);
    void capabilitiesChanged(parvis::AccountId account, const parvis::Capabilities& capabilities);
    void backfillChanged(parvis::AccountId account,
                         const parvis::workspace::BackfillProgress& progress);
    void storageFailed(const parvis::Error& error);
    void sendingChanged(const QString& transactionId, bool sending);
    void uploadProgress(const QString& transactionId, qint64 done, qint64 total);
    void delivered(const QString& transactionId, const parvis::Receipt& receipt);
    void refused(const QString& transactionId, const parvis::Error& error);

private:
    [[nodiscard]] AccountSession* session(AccountId account) const;
    AccountInfo open(const cache::StoredAccount& account, std::shared_ptr<const Session> session);
    [[nodiscard]] Task<void> keep(cache::StoredAccount account,
                                  std::shared_ptr<const Session> renewed);
    /// What is not kept is not fetched unasked either.
    void setRules(const cache::RetentionRules& rules);
    [[nodiscard]] QString keptDevice(const SignInRequest& request) const;
    [[nodiscard]] Task<QString> download(MediaRef media, QSize fit, QString variant);

    std::unique_ptr<AdapterRegistry> m_adapters;
    cache::Writer& m_cache;
    cache::Writer& m_personal;
    media::MediaStore& m_media;
    MediaKey m_mediaKey;
    std::unique_ptr<Housekeeping> m_housekeeping;
    cache::RetentionRules m_rules;
    bool m_online = true;
    bool m_metered = false;
    std::optional<BackfillLimits> m_backfill;
    std::unordered_map<std::uint32_t, std::unique_ptr<AccountSession>> m_sessions;
    struct Device {
        QUrl address;
        QString device;
    };
    QHash<std::uint32_t, Device> m_devices; ///< By account: where its session lives.
    QHash<QString, QList<Promise<QString>>> m_downloads;
};

} // namespace parvis::workspace

Q_DECLARE_METATYPE(parvis::workspace::AccountInfo)
