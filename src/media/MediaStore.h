#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "domain/Media.h"
#include "media/EncryptedFile.h"

#include <QList>
#include <QString>

#include <memory>
#include <mutex>
#include <unordered_map>

namespace parvis::media {

/// Attachments and pictures of all accounts on disk, each account under a key of its own. File
/// names are keyed hashes: neither a name nor a server's address can be read from the folder.
/// Thread-safe; every call blocks on the disk, so not from the GUI thread.
class MediaStore {
public:
    /// `folder` is made when it is missing.
    explicit MediaStore(QString folder);

    /// Opens an account's files: until then, and after purge(), they are NotFound. 32 bytes.
    void addAccount(AccountId account, Secret key);

    /// `variant` tells scaled pictures of one file apart; empty for the file itself.
    [[nodiscard]] bool contains(const MediaRef& media, const QString& variant = {}) const;
    [[nodiscard]] Result<std::unique_ptr<EncryptedFile>> open(const MediaRef& media,
                                                              const QString& variant = {}) const;
    /// Call finish() on what this returns.
    [[nodiscard]] Result<std::unique_ptr<EncryptedFile>> create(const MediaRef& media,
                                                                const QString& variant = {}) const;
    void remove(const MediaRef& media, const QString& variant = {}) const;
    /// The file turned out to be damaged: it goes, unless it waits to be uploaded and is the only
    /// copy.
    void removeDamaged(const MediaRef& media, const QString& variant = {}) const;
    /// A file that waited to be uploaded is `uploaded` on the server now: it goes on under that
    /// name, so that nobody has to fetch it.
    void adopt(const MediaRef& local, const MediaRef& uploaded) const;

    /// Forgets an account's key, then removes its files.
    [[nodiscard]] Result<void> purge(AccountId account);

    /// Accounts that have files here, with a key or without.
    [[nodiscard]] QList<AccountId> accountsWithFiles() const;

    /// Removes what was used longest ago until `maxBytes` are kept. Files that wait to be uploaded
    /// (isLocal()) stay. Removes what a crash left unfinished, too.
    [[nodiscard]] Result<void> trim(qint64 maxBytes) const;

    /// A name for a file of this computer that no server has yet.
    [[nodiscard]] static MediaRef newLocal(AccountId account);
    [[nodiscard]] static bool isLocal(const MediaRef& media);

private:
    struct Place {
        QString path;
        Secret key;
    };
    [[nodiscard]] Result<Place> placeOf(const MediaRef& media, const QString& variant) const;

    QString m_folder;
    mutable std::mutex m_mutex;
    std::unordered_map<std::uint32_t, Secret> m_keys;
};

} // namespace parvis::media
