#include "media/MediaStore.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QUuid>

#include <algorithm>
#include <sodium.h>
#include <vector>

namespace parvis::media {

using namespace Qt::StringLiterals;

namespace {

constexpr auto localScheme = "parvis-local:"_L1;

QString accountFolder(const QString& folder, AccountId account) {
    return folder + QLatin1Char('/') + QString::number(account.value);
}

} // namespace

MediaStore::MediaStore(QString folder, KeyOf keyOf)
    : m_folder(std::move(folder))
    , m_keyOf(std::move(keyOf)) {
    QDir().mkpath(m_folder);
}

QString MediaStore::pathOf(const MediaRef& media, const QString& variant) const {
    const QByteArray name = media.uri.toUtf8() + '\n' + variant.toUtf8();
    const Secret key = m_keyOf(media.account);
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 16,
                       reinterpret_cast<const unsigned char*>(name.constData()),
                       static_cast<unsigned long long>(name.size()), key.bytes().data(),
                       key.size());
    // A file that waits to be uploaded shows it in its suffix, so that trim() leaves it alone.
    return accountFolder(m_folder, media.account) + QLatin1Char('/') +
           QString::fromLatin1(hash.toHex()) + (isLocal(media) ? ".out"_L1 : ".media"_L1);
}

bool MediaStore::contains(const MediaRef& media, const QString& variant) const {
    return QFile::exists(pathOf(media, variant));
}

Result<std::unique_ptr<EncryptedFile>> MediaStore::open(const MediaRef& media,
                                                        const QString& variant) const {
    const QString path = pathOf(media, variant);
    auto file = EncryptedFile::open(path, m_keyOf(media.account));
    if (file) {
        QFile used(path); // trim() goes by the time of the last use
        if (used.open(QIODevice::ReadWrite))
            used.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    } else if (file.error().kind == ErrorKind::WrongKey ||
               file.error().kind == ErrorKind::Damaged) {
        if (!isLocal(media))
            QFile::remove(path); // the server has it; a fresh copy is better than an error for ever
    }
    return file;
}

Result<std::unique_ptr<EncryptedFile>> MediaStore::create(const MediaRef& media,
                                                          const QString& variant) const {
    const QString path = pathOf(media, variant);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fail(ErrorKind::Storage, {}, u"media folder"_s);
    return EncryptedFile::create(path, m_keyOf(media.account));
}

void MediaStore::remove(const MediaRef& media, const QString& variant) const {
    QFile::remove(pathOf(media, variant));
}

Result<void> MediaStore::purge(AccountId account) const {
    QDir folder(accountFolder(m_folder, account));
    if (folder.exists() && !folder.removeRecursively())
        return fail(ErrorKind::Storage, {}, u"media purge"_s);
    return ok();
}

Result<void> MediaStore::trim(qint64 maxBytes) const {
    struct Entry {
        QString path;
        qint64 size;
        QDateTime used;
    };
    std::vector<Entry> entries;
    qint64 total = 0;
    QDirIterator files(m_folder, {u"*.media"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QFileInfo info = files.fileInfo();
        entries.push_back({info.filePath(), info.size(), info.lastModified()});
        total += info.size();
    }
    std::ranges::sort(entries, {}, &Entry::used);
    for (const Entry& entry : entries) {
        if (total <= maxBytes)
            break;
        if (!QFile::remove(entry.path))
            return fail(ErrorKind::Storage, {}, u"media trim"_s);
        total -= entry.size;
    }
    return ok();
}

MediaRef MediaStore::newLocal(AccountId account) {
    return {account, localScheme + QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

bool MediaStore::isLocal(const MediaRef& media) {
    return media.uri.startsWith(localScheme);
}

} // namespace parvis::media
