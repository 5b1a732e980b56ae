#include "secrets/ProfileInfo.h"

#include "base/Secret.h"
#include "base/WriteFailure.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace parvis::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype idDigits = 32;
constexpr auto keychainName = "keychain";
constexpr auto passphraseName = "passphrase";
constexpr auto sampleName = "sample";

const char* nameOf(ProfileInfo::KeySource source) {
    switch (source) {
    case ProfileInfo::KeySource::Passphrase:
        return passphraseName;
    case ProfileInfo::KeySource::Sample:
        return sampleName;
    case ProfileInfo::KeySource::Keychain:
        break;
    }
    return keychainName;
}

bool isId(const QString& id) {
    return id.size() == idDigits && std::ranges::all_of(id, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Result<std::optional<ProfileInfo>> parse(const QByteArray& content) {
    const auto damaged = fail(ErrorKind::Damaged, {}, u"profile.json"_s);
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isObject())
        return damaged;
    const QJsonObject object = document.object();
    const int format = object.value("format"_L1).toInt();
    if (format > formatVersion)
        return fail(ErrorKind::NewerVersion, {}, u"profile.json"_s);
    ProfileInfo info;
    info.id = object.value("id"_L1).toString();
    const QString source = object.value("keySource"_L1).toString();
    if (format < 1 || !isId(info.id))
        return damaged;
    if (source == QLatin1String(keychainName))
        info.keySource = ProfileInfo::KeySource::Keychain;
    else if (source == QLatin1String(passphraseName))
        info.keySource = ProfileInfo::KeySource::Passphrase;
    else if (source == QLatin1String(sampleName))
        info.keySource = ProfileInfo::KeySource::Sample;
    else
        return damaged;
    return info;
}

} // namespace

ProfileInfo ProfileInfo::create(KeySource source) {
    const Secret random = Secret::random(idDigits / 2);
    return {QString::fromLatin1(random.toByteArray().toHex()), source};
}

Result<std::optional<ProfileInfo>> ProfileInfo::load(const QString& folder) {
    QFile file(fileIn(folder));
    if (!file.exists()) {
        const bool used = QFile::exists(vaultIn(folder)) ||
                          !QDir(folder).entryList({u"*.db"_s}, QDir::Files).isEmpty();
        if (used)
            return fail(ErrorKind::Damaged, {}, u"profile.json is missing"_s);
        return std::optional<ProfileInfo>();
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, {}, u"read profile.json"_s);
    return parse(file.read(64 * 1024));
}

Result<void> ProfileInfo::save(const QString& folder) const {
    const QJsonObject object{
        {u"format"_s, formatVersion},
        {u"id"_s, id},
        {u"keySource"_s, QLatin1String(nameOf(keySource))},
    };
    QSaveFile file(fileIn(folder));
    if (!file.open(QIODevice::WriteOnly))
        return fail(writeFailure(), {}, u"create profile.json"_s);
    file.write(QJsonDocument(object).toJson());
    return commit(file, u"write profile.json"_s);
}

QString ProfileInfo::fileIn(const QString& folder) {
    return folder + u"/profile.json"_s;
}

QString ProfileInfo::vaultIn(const QString& folder) {
    return folder + u"/passphrase.vault"_s;
}

QString ProfileInfo::keyName() const {
    return u"profile-"_s + id;
}

} // namespace parvis::secrets
