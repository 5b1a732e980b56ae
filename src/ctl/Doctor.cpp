#include "ctl/Doctor.h"

#include "ctl/Human.h"
#include "ctl/Json.h"

#include <QFileInfo>

#include <filesystem>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leastFreeBytes = qint64{200} * 1000 * 1000;

QString detailOf(const Error& error) {
    return error.detail.isEmpty() ? error.forPerson()
                                  : error.forPerson() + " ("_L1 + error.detail + u')';
}

} // namespace

void Doctor::say(const QString& check, bool isRight, const QString& detail) {
    m_allRight = m_allRight && isRight;
    output().object({{u"check"_s, check}, {u"ok"_s, isRight}, {u"detail"_s, detail}});
    constexpr qsizetype column = 14;
    output().line((isRight ? tr("ok") : tr("problem")).leftJustified(9) +
                  check.leftJustified(column) + detail);
}

Task<ExitCode> Doctor::run() {
    auto opening = link().open();
    const Result<void> opened = co_await std::move(opening);
    checkPolicies();
    checkFolder();
    checkOpening(opened);
    if (opened) {
        auto checkingPersonal = link().engine().checkStore(engine::Store::Personal);
        const Result<void> personal = co_await std::move(checkingPersonal);
        checkStore(u"personal.db"_s, personal, false);
        auto checkingCache = link().engine().checkStore(engine::Store::Cache);
        const Result<void> cached = co_await std::move(checkingCache);
        checkStore(u"cache.db"_s, cached, link().engine().cacheWasRebuilt());
        auto settling = link().settle();
        (void)co_await std::move(settling);
        checkAccounts();
    }
    checkLibraries();
    checkDisk();
    Result<ExitCode> code = m_allRight ? ExitCode::Done : ExitCode::Problems;
    co_return code;
}

void Doctor::checkPolicies() {
    const policy::Reading& reading = link().policies();
    const QString check = u"policy"_s;
    if (reading.sources.isEmpty())
        say(check, true, tr("nothing was decided for this computer"));
    for (const QString& source : reading.sources)
        say(check, true, tr("from %1").arg(source));
    // As they are written in a file.
    const QUrl& office = reading.policy.officeConverter;
    say(check, true, u"linkPreviews: "_s + (reading.policy.linkPreviews ? u"true"_s : u"false"_s));
    say(check, true, u"officeConverter: "_s + (office.isValid() ? office.toString() : tr("none")));
    for (const QString& complaint : reading.complaints)
        say(check, false, complaint);
}

void Doctor::checkFolder() {
    const QString folder = link().folder();
    const QFileInfo info(folder);
    if (!info.isDir())
        return say(u"folder"_s, false, tr("%1 is missing and cannot be made").arg(folder));
    if (!info.isWritable())
        return say(u"folder"_s, false, tr("%1 cannot be written").arg(folder));
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if ((info.permissions() & others).toInt() != 0)
        return say(u"folder"_s, false, tr("%1 is open to other users").arg(folder));
#endif
    say(u"folder"_s, true, folder);
}

void Doctor::checkOpening(const Result<void>& opened) {
    const ErrorKind kind = opened ? ErrorKind::Internal : opened.error().kind;
    const bool isBusy = !opened && kind == ErrorKind::Busy;
    say(u"lock"_s, !isBusy,
        isBusy ? opened.error().forPerson() : tr("no other Parvis uses the folder"));
    if (isBusy)
        return;
    const bool lacksKey = !opened && (kind == ErrorKind::NoKeychain || kind == ErrorKind::WrongKey);
    if (lacksKey)
        return say(u"key"_s, false, detailOf(opened.error()));
    if (!opened)
        return say(u"profile"_s, false, detailOf(opened.error()));
    switch (link().engine().keySource()) {
    case engine::KeySource::Keychain:
        return say(u"key"_s, true, tr("in the keychain"));
    case engine::KeySource::Passphrase:
        return say(u"key"_s, true, tr("wrapped by a passphrase"));
    case engine::KeySource::Temporary:
        return say(u"key"_s, true, tr("kept nowhere: the sample organisation"));
    }
}

void Doctor::checkStore(const QString& name, const Result<void>& intact, bool wasRebuilt) {
    if (!intact)
        return say(name, false, detailOf(intact.error()));
    if (wasRebuilt)
        return say(
            name, false,
            tr("it was damaged; it was set aside and is being filled again from the server"));
    say(name, true, tr("every page is intact"));
}

void Doctor::checkAccounts() {
    const auto accounts = link().accounts();
    if (!accounts)
        return say(u"accounts"_s, false, accounts.error().forPerson());
    for (const workspace::AccountInfo& account : *accounts)
        checkAccount(account);
}

void Doctor::checkAccount(const workspace::AccountInfo& account) {
    say(u"account"_s, true, account.self.remote + "  "_L1 + account.address.toString());
    const auto waiting = link().outbox(account.id);
    say(u"outbox"_s, waiting.has_value(),
        waiting ? tr("%n message(s) waiting", nullptr, static_cast<int>(waiting->size()))
                : detailOf(waiting.error()));
    const auto state = link().engine().reads().live().connection(account.id);
    const bool isLive = link().isLive(account.id);
    if (line().offline)
        say(u"connection"_s, true, tr("not tried: --offline"));
    else
        say(u"connection"_s, isLive,
            isLive ? word(state.phase) : word(state.phase) + ": "_L1 + detailOf(state.error));
    const bool refused = state.error.kind == ErrorKind::Tls;
    if (account.address.scheme() == "http"_L1)
        say(u"encryption"_s, true, tr("none: plain http, within this computer"));
    else if (account.address.scheme() == "https"_L1)
        say(u"encryption"_s, !refused, refused ? detailOf(state.error) : u"TLS"_s);
}

void Doctor::checkLibraries() {
    QStringList parts{QStringLiteral("Parvis " PARVIS_VERSION)};
    const auto libraries = engine::libraryVersions();
    for (const engine::LibraryVersion& library : libraries)
        parts.append(library.name + u' ' + library.version);
    say(u"versions"_s, true, parts.join(u", "_s));
}

void Doctor::checkDisk() {
    // Not QStorageInfo: that looks for the mount point, which a container may not show.
    std::error_code trouble;
    const auto space =
        std::filesystem::space(QFileInfo(link().folder()).filesystemAbsoluteFilePath(), trouble);
    if (trouble)
        return say(u"disk"_s, false, tr("the free space cannot be found out"));
    const auto free = static_cast<qint64>(space.available);
    say(u"disk"_s, free >= leastFreeBytes, tr("%1 free").arg(sizeText(free)));
}

} // namespace parvis::ctl
