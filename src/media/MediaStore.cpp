#include "media/MediaStore.h"

#include "base/WriteFailure.h"

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

MediaStore::MediaStore(QString folder)
    : m_folder(std::move(folder)) {
    QDir().mkpath(m_folder);
}

void MediaStore::addAccount(AccountId account, Secret key) {
    const std::lock_guard lock(m_mutex);
    m_keys.insert_or_assign(account.value, std::move(key));
}

Result<MediaStore::Place> MediaStore::placeOf(const MediaRef& media, const QString& variant) const {
    Place place;
    {
        const std::lock_guard lock(m_mutex);
        const auto key = m_keys.find(media.account.value);
        if (key == m_keys.end())
            return fail(ErrorKind::NotFound, {}, u"no media key for the account"_s);
        place.key = key->second.clone();
    }
    const QByteArray name = media.uri.toUtf8() + '\n' + variant.toUtf8();
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 16,
                       reinterpret_cast<const unsigned char*>(name.constData()),
                       static_cast<unsigned long long>(name.size()), place.key.bytes().data(),
                       place.key.size());
    // A file that waits to be uploaded shows it in its suffix, so that trim() leaves it alone.
    place.path = accountFolder(m_folder, media.account) + QLatin1Char('/') +
                 QString::fromLatin1(hash.toHex()) + (isLocal(media) ? ".out"_L1 : ".media"_L1);
    return place;
}

bool MediaStore::contains(const MediaRef& media, const QString& variant) const {
    const auto place = placeOf(media, variant);
    return place && QFile::exists(place->path);
}

Result<std::unique_ptr<EncryptedFile>> MediaStore::open(const MediaRef& media,
                                                        const QString& variant) const {
    const auto place = placeOf(media, variant);
    if (!place)
        return fail(place);
    auto file = EncryptedFile::open(place->path, place->key);
    if (file) {
        QFile used(place->path); // trim() goes by the time of the last use
        if (used.open(QIODevice::ReadWrite))
            used.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    } else if (file.error().kind == ErrorKind::WrongKey ||
               file.error().kind == ErrorKind::Damaged) {
        removeDamaged(media, variant);
    }
    return file;
}

Result<std::unique_ptr<EncryptedFile>> MediaStore::create(const MediaRef& media,
                                                          const QString& variant) const {
    const auto place = placeOf(media, variant);
    if (!place)
        return fail(place);
    if (!QDir().mkpath(QFileInfo(place->path).path()))
        return fail(writeFailure(), {}, u"media folder"_s);
    return EncryptedFile::create(place->path, place->key);
}

void MediaStore::remove(const MediaRef& media, const QString& variant) const {
    if (const auto place = placeOf(media, variant))
        QFile::remove(place->path);
}

void MediaStore::removeDamaged(const MediaRef& media, const QString& variant) const {
    if (!isLocal(media))
        remove(media, variant); // the server has it; a fresh copy beats an error for ever
}

void MediaStore::adopt(const MediaRef& local, const MediaRef& uploaded) const {
    const auto from = placeOf(local, {});
    const auto to = placeOf(uploaded, {});
    if (!from || !to)
        return;
    if (!QFile::rename(from->path, to->path))
        QFile::remove(from->path); // it is there already, or can be fetched
}

Result<void> MediaStore::purge(AccountId account) {
    {
        const std::lock_guard lock(m_mutex);
        m_keys.erase(account.value);
    }
    QDir folder(accountFolder(m_folder, account));
    if (folder.exists() && !folder.removeRecursively())
        return fail(ErrorKind::Storage, {}, u"media purge"_s);
    return ok();
}

QList<AccountId> MediaStore::accountsWithFiles() const {
    QList<AccountId> found;
    for (const QString& name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const AccountId account{name.toUInt()}; account.isValid())
            found.append(account);
    }
    return found;
}

Result<void> MediaStore::trim(qint64 maxBytes) const {
    struct Entry {
        QString path;
        qint64 size;
        QDateTime used;
    };
    // What a crash left half-written; nothing takes a day to arrive.
    QDirIterator parts(m_folder, {u"*.part"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (parts.hasNext()) {
        parts.next();
        if (parts.fileInfo().lastModified().daysTo(QDateTime::currentDateTime()) > 1)
            QFile::remove(parts.filePath());
    }
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
