#include "bench/StartRows.h"

#include "cache/PersonalWrites.h"
#include "engine/Profile.h"
#include "engine/Stores.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace parvis::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto passphrase = "a passphrase for measuring";

Result<std::unique_ptr<engine::Profile>> openProfile(const QString& folder) {
    QObject context;
    std::optional<Result<std::unique_ptr<engine::Profile>>> opened;
    engine::Profile::open(context, folder,
                          std::make_shared<const Secret>(Secret::take(QByteArray(passphrase))),
                          false)
        .then(&context, [&](Result<std::unique_ptr<engine::Profile>> result) {
            opened.emplace(std::move(result));
        });
    while (!opened)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return std::move(*opened);
}

/// A profile folder as a person who signed in once would have it.
Result<void> makeProfile(const Organisation& organisation, const QString& folder) {
    auto profile = openProfile(folder);
    if (!profile)
        return fail(profile);
    {
        auto stores = engine::openStores(**profile);
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
        const auto added = stores->personal->writeNow([&](cache::WriteSession& s) -> Result<void> {
            const auto id = cache::addAccount(s, account);
            return id ? ok() : Result<void>(fail(id));
        });
        if (!added)
            return added;
    }
    const auto filled = fillCache(organisation, (*profile)->cachePath(), (*profile)->cacheKey());
    return filled ? ok() : Result<void>(fail(filled));
}

/// Whether the application can end by itself once its window is painted and takes keys.
bool canTellWhenUsable(const QString& app) {
    QProcess process;
    process.start(app, {u"--help"_s});
    return process.waitForFinished(10'000) &&
           process.readAllStandardOutput().contains("--until-usable");
}

/// Milliseconds until the program has painted its window and ended; below 0: it failed.
double run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return -1;
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

Result<void> measureStart(demo::SampleSize size, Report& report) {
    const Organisation organisation(size);
    const QString name = u"start_window_"_s + organisation.name();
    const QString app = QStringLiteral(BENCH_APP);
    const QString window = QStringLiteral(BENCH_WINDOW);
    if (!QFileInfo::exists(app)) {
        report.skip(name, u"the application is not built"_s);
        return ok();
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        report.skip(name, u"no screen"_s);
        return ok();
    }
    if (!canTellWhenUsable(app)) {
        report.skip(name, u"the application has no --until-usable"_s);
        return ok();
    }
    QTemporaryDir folder;
    progress(u"making a profile of size %1"_s.arg(organisation.name()));
    if (const auto made = makeProfile(organisation, folder.filePath(u"profile"_s)); !made)
        return made;
    const QString secretPath = folder.filePath(u"passphrase"_s);
    QFile secret(secretPath);
    if (!secret.open(QIODevice::WriteOnly) || secret.write(passphrase) < 0)
        return fail(ErrorKind::Storage);
    secret.close();
    // Part of every start where there is no keychain; slow on purpose.
    std::vector<double> unlocking;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (const auto opened = openProfile(folder.filePath(u"profile"_s)); !opened)
            return fail(opened);
        unlocking.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    report.add({u"unlock_passphrase"_s, percentile(unlocking, 0.5), u"ms"_s, {}, 0, 3});

    constexpr int rounds = 11;
    std::vector<double> ours;
    std::vector<double> ratios;
    for (int i = 0; i < rounds; ++i) {
        const double other = run(window, {});
        const double own =
            run(app, {u"--data-dir"_s, folder.filePath(u"profile"_s), u"--passphrase-file"_s,
                      secretPath, u"--offline"_s, u"--until-usable"_s});
        if (own < 0 || other < 0) {
            report.skip(name, own < 0 ? u"the application failed"_s : u"the window failed"_s);
            return ok();
        }
        if (i == 0)
            continue; // warms the disk
        ours.push_back(own);
        ratios.push_back(own / other);
    }
    report.add({name, percentile(ours, 0.5), u"ms"_s, u"empty-window"_s, percentile(ratios, 0.5),
                rounds - 1});
    return ok();
}

} // namespace parvis::bench
