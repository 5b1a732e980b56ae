#pragma once

#include "base/Secret.h"
#include "base/Task.h"
#include "engine/Diagnosis.h"
#include "policy/Policy.h"
#include "protocol/Adapter.h"
#include "protocol/Command.h"
#include "workspace/KeepSettings.h"
#include "workspace/MediaWorker.h"
#include "workspace/ReadSide.h"
#include "workspace/StagedFile.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>

namespace parvis::demo {
class Embedded;
}

namespace parvis::engine {

struct EngineOptions {
    /// The profile folder; made when it is missing. With `demo` and an empty folder, a temporary
    /// one that ends with the engine.
    QString dataDir;
    /// Opens the master key where there is no keychain. Ignored where the keychain holds it.
    std::shared_ptr<const Secret> passphrase;
    /// The embedded sample organisation: no keychain, no network, no account.
    bool demo = false;
    /// With `demo`: colleagues write and answer by themselves.
    bool lively = true;
    /// With `demo`: this organisation instead of one of the engine's own, for who has to do with
    /// its server as well. It is used in the engine's threads.
    std::shared_ptr<demo::Embedded> organisation = {};
    /// A PEM file with certificate authorities to trust besides the system's; empty: none.
    QString authoritiesFile;
    /// False: nothing is sent or received, only what is on disk is shown.
    bool online = true;
    /// What the organisation decided.
    policy::Policy policy = {};
};

/// Parvis without a window. Lives in the thread that made it, the front end's; its tasks end there.
/// Work happens in threads of its own, which end with the engine.
class Engine : public QObject {
    Q_OBJECT

public:
    explicit Engine(QObject* parent = nullptr);
    ~Engine() override;

    /// Opens the profile folder and its accounts; call once. Errors that a front end answers with a
    /// question: Busy (another Parvis has the folder), NoKeychain (a new profile needs a
    /// passphrase, an old one its keychain: see hasProfile()), WrongKey (the passphrase is not
    /// right), NewerVersion, Damaged (accounts and outbox cannot be read), InvalidInput (a folder
    /// of the sample organisation, or one that is not for it; an authorities file without any). A
    /// damaged cache is set aside and filled again from the servers: see cacheWasRebuilt().
    [[nodiscard]] Task<void> open(EngineOptions options);

    /// After open(), also when that failed: the folder holds a profile, with a key somewhere. False
    /// for a new folder, whose key could be kept anywhere yet. Reads one small file.
    [[nodiscard]] bool hasProfile() const;

    /// True after open() when the cache had to begin anew.
    [[nodiscard]] bool cacheWasRebuilt() const;
    /// True after open() when the newest of what the person wrote may be missing: the end of the
    /// log was damaged.
    [[nodiscard]] bool lastWordsMayBeMissing() const;
    /// True from storeDamaged(Cache) on.
    [[nodiscard]] bool cacheIsDamaged() const;
    [[nodiscard]] QString dataDir() const;
    /// As the options had it.
    [[nodiscard]] const policy::Policy& policy() const;

    /// Valid after open().
    [[nodiscard]] KeySource keySource() const;
    /// Reads every page of a store, which takes a while with a large one. Damaged when any fails.
    [[nodiscard]] Task<void> checkStore(Store store);

    /// Valid after open().
    [[nodiscard]] workspace::ReadSide& reads();

    // Accounts
    [[nodiscard]] Task<ServerProbe> probe(const QString& address);
    [[nodiscard]] Task<workspace::AccountInfo> signIn(std::shared_ptr<SignInRequest> request);
    [[nodiscard]] Task<void> signOut(AccountId account);
    /// Ends the pauses before next attempts; also done when the system's network comes back.
    void retryNow();

    // What this computer keeps
    /// The limits that were decided.
    [[nodiscard]] cache::RetentionRules kept() const;
    /// See Workspace::keepOnly() and tidy().
    [[nodiscard]] Task<void> keepOnly(const workspace::KeepTarget& target,
                                      std::optional<cache::KeepLimit> limit);
    [[nodiscard]] Task<void> tidy();

    /// Gives both stores new page keys while work goes on; the old pages are worth nothing
    /// afterwards. Also done by itself after years. Conflict: it is under way. Unsupported: not on
    /// this system. DiskFull, Storage, Damaged: the store it happened to has its old key.
    [[nodiscard]] Task<void> rotateKeys();

    // Doing; see Workspace
    [[nodiscard]] Task<Receipt> execute(Command command, AccountId account = {});
    [[nodiscard]] Task<QString> post(Command command);
    /// As post(), and ends when the server has it, or with the server's refusal.
    [[nodiscard]] Task<Receipt> postAndWait(Command command);
    [[nodiscard]] Task<void> retry(AccountId account, const QString& transactionId);
    [[nodiscard]] Task<void> discard(AccountId account, const QString& transactionId);
    [[nodiscard]] Task<SendMessage> takeBack(AccountId account, const QString& transactionId);
    /// See Workspace.
    [[nodiscard]] Task<QString> linkTo(const MessagePlace& place) const;
    [[nodiscard]] Task<QList<MessagePlace>> placesOf(const QString& link) const;
    /// Asks for history, even where the cache knows of none yet.
    [[nodiscard]] Task<bool> loadOlder(const ConversationId& conversation,
                                       std::optional<std::int64_t> position, int limit = 50);

    // Older history, fetched while nothing else is to do; LiveState::backfill() tells how far it is
    [[nodiscard]] workspace::BackfillLimits backfillLimits() const;
    /// Stores the limits and goes on within them.
    [[nodiscard]] Task<void> setBackfillLimits(workspace::BackfillLimits limits);

    /// Ends when everything that was reported or asked before is on disk.
    [[nodiscard]] Task<void> flush();

    // Composing
    /// What stands in the composer of a conversation, or of a post's comments; empty: nothing.
    [[nodiscard]] QString draft(const ConversationId& conversation,
                                const MessageId& threadRoot) const;
    [[nodiscard]] Task<void> saveDraft(const ConversationId& conversation,
                                       const MessageId& threadRoot, const QString& text);
    [[nodiscard]] QByteArray setting(const QString& key) const;
    [[nodiscard]] Task<void> writeSetting(const QString& key, const QByteArray& value);

    // Files
    /// A picture of about `fit` pixels, from disk or from the server.
    [[nodiscard]] Task<QImage> image(MediaRef media, QSize fit);
    /// Copies a file into Parvis to be sent; see MediaWorker.
    [[nodiscard]] Task<workspace::StagedFile> stage(AccountId account, const QString& path,
                                                    const workspace::PictureRules& rules = {});
    [[nodiscard]] Task<workspace::StagedFile> stageBytes(AccountId account, const QByteArray& bytes,
                                                         const QString& fileName,
                                                         const workspace::PictureRules& rules = {});
    [[nodiscard]] Task<workspace::StagedFile> restage(const Attachment& staged,
                                                      const workspace::PictureRules& rules);
    [[nodiscard]] Task<void> unstage(const MediaRef& media);
    /// Whether pictures are sent without the place where they were taken, unless somebody decides
    /// otherwise for one sending. True until it is changed.
    [[nodiscard]] bool removesLocations() const;
    [[nodiscard]] Task<void> setRemovesLocations(bool remove);
    /// The content of an attachment in memory, from disk or from the server, up to `maxBytes` of
    /// it: for showing it without leaving a copy in clear.
    [[nodiscard]] Task<workspace::FileContent> read(MediaRef media, qint64 maxBytes);
    /// An office document as PDF in memory, made by the organisation's web office: see
    /// policy::Policy::officeConverter. Cancelling ends the request. Unsupported: there is none, or
    /// it cannot read this kind of document, or refused this one. TooLarge: the document or its PDF
    /// is larger than `maxBytes`. BadAnswer: what it sent is no PDF. ServerFailure, RateLimited: it
    /// has a problem. Otherwise as read(), and what net::HttpClient fails with.
    [[nodiscard]] Task<QByteArray> pdfOf(const Attachment& document, qint64 maxBytes);
    /// Saves an attachment to a place on the computer.
    [[nodiscard]] Task<void> save(MediaRef media, QString path);

signals:
    /// What the servers sent cannot be stored; nothing is lost, and it goes on by itself.
    void storageFailed(const parvis::Error& error);
    /// A store turned out to be damaged while it was read; told once for each. A damaged cache
    /// begins anew with the next open(); of the personal store nothing more can be trusted.
    void storeDamaged(parvis::engine::Store store);
    void delivered(const QString& transactionId, const parvis::Receipt& receipt);
    void refused(const QString& transactionId, const parvis::Error& error);

private:
    struct Parts;

    void connectWorkspace();
    /// A network that comes back is a reason to try at once.
    void watchNetwork();
    void watchForDamage();
    void rotateKeysWhenDue();
    [[nodiscard]] Task<QByteArray> convert(Attachment document, qint64 maxBytes);
    [[nodiscard]] Task<void> rotateKey(cache::Writer* writer, std::shared_ptr<const Secret> key);

    std::unique_ptr<Parts> m_parts;
};

} // namespace parvis::engine
