#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "domain/Media.h"
#include "media/EncryptedFile.h"

#include <QSize>
#include <QString>

#include <functional>
#include <memory>

namespace parvis::media {

/// Attachments and pictures of all accounts on disk. File names are keyed hashes: neither a name
/// nor a server's address can be read from the folder. The object is immutable after construction
/// and may be used from several threads; every call blocks on the disk, so not from the GUI thread.
class MediaStore {
public:
    /// Gives the key of an account's files: 32 bytes, different for each account.
    using KeyOf = std::function<Secret(AccountId)>;

    /// `folder` is made when it is missing.
    MediaStore(QString folder, KeyOf keyOf);

    /// `variant` tells scaled pictures of one file apart; empty for the file itself.
    [[nodiscard]] bool contains(const MediaRef& media, const QString& variant = {}) const;
    [[nodiscard]] Result<std::unique_ptr<EncryptedFile>> open(const MediaRef& media,
                                                              const QString& variant = {}) const;
    /// Call finish() on what this returns.
    [[nodiscard]] Result<std::unique_ptr<EncryptedFile>> create(const MediaRef& media,
                                                                const QString& variant = {}) const;
    void remove(const MediaRef& media, const QString& variant = {}) const;

    /// Removes everything of an account.
    [[nodiscard]] Result<void> purge(AccountId account) const;

    /// Removes what was used longest ago until `maxBytes` are kept. Files that wait to be uploaded
    /// (isLocal()) stay.
    [[nodiscard]] Result<void> trim(qint64 maxBytes) const;

    /// A name for a file of this computer that no server has yet.
    [[nodiscard]] static MediaRef newLocal(AccountId account);
    [[nodiscard]] static bool isLocal(const MediaRef& media);

private:
    [[nodiscard]] QString pathOf(const MediaRef& media, const QString& variant) const;

    QString m_folder;
    KeyOf m_keyOf;
};

} // namespace parvis::media
