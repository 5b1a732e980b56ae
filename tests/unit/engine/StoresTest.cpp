#include "engine/Stores.h"

#include "cache/CacheReader.h"
#include "cache/SyncWrites.h"
#include "cache/TimelineWrites.h"
#include "unit/cache_tables/support/Cache.h"
#include "unit/workspace/support/House.h"

#include <QDir>

using namespace parvis;
using namespace parvis::engine;
using cache::test::contentOf;
using cache::test::setContent;
using workspace::test::await;
using namespace Qt::StringLiterals;

namespace {

const auto passphrase = std::make_shared<const Secret>(Secret::take("correct horse"_qba));

cache::Writer::Work messages(int from, int to, const QByteArray& position) {
    return [=](cache::WriteSession& s) -> Result<void> {
        const auto done =
            cache::appendMessages(s, cache::test::place(), cache::test::messages(from, to), {});
        return done ? cache::writePosition(s, cache::test::account, position) : done;
    };
}

} // namespace

class StoresTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Profile> openProfile(const QString& folder) {
        auto profile = await(Profile::open(*this, folder, passphrase, false));
        if (!profile)
            qFatal("%s", qPrintable(cache::test::describe(profile.error())));
        return std::move(*profile);
    }

    /// A profile as a crash leaves it: its log is not empty, and holds the messages m1 … m60.
    QString crashedProfile(const QTemporaryDir& at) {
        const QString whole = at.filePath(u"whole"_s);
        const QString crashed = at.filePath(u"crashed"_s);
        auto profile = openProfile(whole);
        auto stores = openStores(*profile);
        for (int i = 0; i < 6; ++i)
            (void)stores->cache->writeNow(
                messages(10 * i + 1, 10 * i + 10, "p" + QByteArray::number(i)));
        QDir().mkpath(crashed);
        for (const QString& name : QDir(whole).entryList(QDir::Files))
            QFile::copy(whole + u'/' + name, crashed + u'/' + name);
        return crashed;
    }

    /// Flips a byte at this share of the log.
    static void damageLog(const QString& folder, double where) {
        const QString path = folder + u"/cache.db-wal"_s;
        QByteArray log = contentOf(path);
        QVERIFY(log.size() > 20'000);
        auto& byte = log.data()[qsizetype(double(log.size()) * where)];
        byte = static_cast<char>(byte ^ 1);
        QVERIFY(setContent(path, log));
    }

private slots:
    void initTestCase() {
        // Away from the keychain of whoever runs this.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void aWholeLogIsUsedOn() {
        QTemporaryDir at;
        auto profile = openProfile(crashedProfile(at));
        auto stores = openStores(*profile);
        VERIFY_OK(stores);
        QVERIFY(!stores->cacheLostItsEnd && !stores->cacheWasRebuilt);
        QCOMPARE(cache::readSyncState(stores->cache->database(), cache::test::account)->position,
                 "p5"_qba);
    }

    void aLostEndIsFetchedAgain() {
        for (const double where : {0.999, 0.8, 0.5}) {
            QTemporaryDir at;
            const QString folder = crashedProfile(at);
            damageLog(folder, where);
            auto profile = openProfile(folder);
            {
                auto stores = openStores(*profile);
                VERIFY_OK(stores);
                QVERIFY(stores->cacheLostItsEnd);
                QVERIFY(!stores->cacheWasRebuilt);
                // Whoever synchronises now begins anew, and what comes again is recognised.
                auto& writer = *stores->cache;
                QVERIFY(cache::readSyncState(writer.database(), cache::test::account)
                            ->position.isEmpty());
                const auto reader =
                    cache::CacheReader::open(profile->cachePath(), profile->cacheKey());
                const auto before = (*reader)->before(cache::test::place(), std::nullopt, 1000);
                QVERIFY(before->size() < 60);
                VERIFY_OK(writer.writeNow(messages(1, 60, "p9")));
                const auto after = (*reader)->before(cache::test::place(), std::nullopt, 1000);
                QCOMPARE(after->size(), 60);
                QCOMPARE(after->first().message.id.remote, u"m60"_s);
            }
            auto again = openStores(*profile);
            VERIFY_OK(again);
            QVERIFY(!again->cacheLostItsEnd);
            QCOMPARE(cache::readSyncState(again->cache->database(), cache::test::account)->position,
                     "p9"_qba);
        }
    }

    void whatDoesNotFitTogetherBeginsAnew() {
        // The log was written back in part before it was damaged: older pages of it would hide
        // newer ones in the database.
        QTemporaryDir at;
        const QString& folder = at.path();
        {
            auto profile = openProfile(folder);
            auto stores = openStores(*profile);
            auto& writer = *stores->cache;
            VERIFY_OK(writer.writeNow(messages(1, 3000, "p0")));
            VERIFY_OK(writer.database().checkpoint(cache::Database::Checkpoint::Truncate));
            for (int i = 300; i < 320; ++i)
                VERIFY_OK(writer.writeNow(messages(10 * i + 1, 10 * i + 10, "p1")));
            const QByteArray log = contentOf(folder + u"/cache.db-wal"_s);
            for (int i = 1; i < 2000; i += 3)
                VERIFY_OK(writer.writeNow([i](cache::WriteSession& s) {
                    return cache::redactMessage(s, cache::test::place(),
                                                cache::test::messageId(u"m%1"_s.arg(i)));
                }));
            VERIFY_OK(writer.database().checkpoint(cache::Database::Checkpoint::Truncate));
            stores->cache.reset();
            QVERIFY(setContent(folder + u"/cache.db-wal"_s, log));
        }
        damageLog(folder, 0.7);
        auto profile = openProfile(folder);
        auto stores = openStores(*profile);
        VERIFY_OK(stores);
        QVERIFY(stores->cacheWasRebuilt);
        QVERIFY(cache::readSyncState(stores->cache->database(), cache::test::account)
                    ->position.isEmpty());
        VERIFY_OK(stores->cache->database().integrityCheck());
    }
};

QTEST_GUILESS_MAIN(StoresTest)
#include "StoresTest.moc"
