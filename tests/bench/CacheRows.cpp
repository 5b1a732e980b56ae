#include "bench/CacheRows.h"

#include "bench/PlainCache.h"
#include "cache/CacheReader.h"
#include "cache/DirectoryWrites.h"
#include "cache/PageCipher.h"
#include "cache/Query.h"
#include "cache/Writer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

namespace parvis::bench {

using namespace Qt::StringLiterals;

namespace {

double milliseconds(const QElapsedTimer& timer) {
    return double(timer.nsecsElapsed()) / 1e6;
}

void removeDatabase(const QString& path) {
    for (const QString& file : cache::Database::filesOf(path))
        QFile::remove(file);
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

struct Filled {
    Seconds encrypted;
    Seconds plain;
};

/// Both take turns batch by batch: a busy moment of the computer counts for both.
Result<Filled> fillBoth(const Fills& fills, const QList<QByteArray>& schema) {
    removeDatabase(fills.encryptedPath());
    removeDatabase(fills.plainPath());
    auto writer = cache::Writer::openCache(fills.encryptedPath(), Organisation::key());
    if (!writer)
        return fail(writer);
    auto plain = PlainCache::create(fills.plainPath(), schema);
    if (!plain)
        return fail(plain);
    Filled filled;
    const auto done = fills.organisation.each([&](const ChangeBatch& batch) -> Result<void> {
        {
            const Stopwatch watch(filled.encrypted);
            if (const auto written = writeBatch(**writer, batch); !written)
                return written;
        }
        const Stopwatch watch(filled.plain);
        return (*plain)->apply(batch);
    });
    if (!done)
        return fail(done);
    { // with the last checkpoint
        const Stopwatch watch(filled.encrypted);
        writer->reset();
    }
    const Stopwatch watch(filled.plain);
    plain->reset();
    return filled;
}

Result<std::unique_ptr<cache::CacheReader>> reader(const Fills& fills) {
    return cache::CacheReader::open(fills.encryptedPath(), Organisation::key());
}

/// How much slower than plain SQLite: AES has help from the processor.
double ingestGoal() {
    return cache::PageCipher::preferred() == cache::PageCipher::Suite::XChaCha20Poly1305 ? 1.25
                                                                                         : 1.15;
}

} // namespace

QString rowName(demo::SampleSize size, const QString& name) {
    if (size == demo::SampleSize::S)
        return name + u"_S"_s;
    // Of these, what matters is the number of messages.
    const bool byMessages = name == "ingest"_L1 || name == "search"_L1;
    return name + (byMessages ? u"_1M"_s : u"_M"_s);
}

Result<QList<QByteArray>> schemaOf(const QString& path) {
    auto writer = cache::Writer::openCache(path, Organisation::key());
    if (!writer)
        return fail(writer);
    return cache::all(
        (*writer)->database(),
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND "
        "name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "ORDER BY type='trigger', type='index', rowid",
        [](const cache::Statement& row) { return row.text(0).toUtf8(); });
}

Result<void> measureIngest(Fills& fills, Report* report, int rounds) {
    const auto schema = schemaOf(fills.encryptedPath());
    if (!schema)
        return fail(schema);
    std::vector<double> ours;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        progress(u"filling %1, encrypted and plain, round %2 of %3"_s.arg(fills.organisation.name())
                     .arg(round + 1)
                     .arg(rounds));
        const auto filled = fillBoth(fills, *schema);
        if (!filled)
            return fail(filled);
        ours.push_back(filled->encrypted.passed);
        // What others do on the computer meanwhile is not in this.
        ratios.push_back(filled->encrypted.computed / filled->plain.computed);
    }
    fills.filled = true;
    if (report) {
        const double messages = fills.organisation.sample().totalMessages();
        report->add({rowName(fills.organisation.size(), u"ingest"_s),
                     messages / percentile(ours, 0.5), u"messages/s"_s, u"plain-sqlite"_s,
                     percentile(ratios, 0.5), rounds, 0, ingestGoal()});
    }
    return ok();
}

Result<void> measureNewest(Fills& fills, Report& report) {
    constexpr int rounds = 200;
    constexpr int page = 50;
    QRandomGenerator random(1);
    std::vector<double> ours;
    std::vector<double> plain;
    for (int i = 0; i < rounds; ++i) {
        const int place = random.bounded(fills.organisation.sample().placeCount());
        const ConversationId id = fills.organisation.sample().place(place).id;
        const ThreadTimer ownTimer;
        {
            auto opened = reader(fills);
            if (!opened)
                return fail(opened);
            const auto rows = (*opened)->before(id, std::nullopt, page);
            if (!rows)
                return fail(rows);
        }
        ours.push_back(ownTimer.milliseconds());
        const ThreadTimer plainTimer;
        {
            auto opened = PlainCache::open(fills.plainPath());
            if (!opened)
                return fail(opened);
            (void)(*opened)->newest(id, page);
        }
        plain.push_back(plainTimer.milliseconds());
    }
    report.add({rowName(fills.organisation.size(), u"newest50_cold"_s), percentile(ours, 0.95),
                u"ms"_s, u"plain-sqlite"_s, percentile(ours, 0.95) / percentile(plain, 0.95),
                rounds, 1, 1.3});
    return ok();
}

Result<void> measureFiles(Fills& fills, Report& report) {
    constexpr int rounds = 200;
    constexpr int page = 60;
    QRandomGenerator random(4);
    auto opened = reader(fills);
    if (!opened)
        return fail(opened);
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto& sample = fills.organisation.sample();
        const ConversationId place = sample.place(random.bounded(sample.placeCount())).id;
        const ThreadTimer timer;
        const auto files = (*opened)->files({place}, cache::afterAll, page);
        if (!files)
            return fail(files);
        times.push_back(timer.milliseconds());
    }
    report.add({rowName(fills.organisation.size(), u"files"_s),
                percentile(times, 0.95),
                u"ms"_s,
                {},
                0,
                rounds});
    return ok();
}

Result<void> measureSearch(Fills& fills, Report& report) {
    // Version 2 of the query mix: what a person types, letter by letter, for common words and pairs
    // of words, one that finds nothing, and some with operators. (Version 1 had no operators, and
    // the newest came first.)
    const QStringList typed{u"the meeting"_s,
                            u"budget"_s,
                            u"thanks"_s,
                            u"report draft"_s,
                            u"friday"_s,
                            u"cooling"_s,
                            u"new numbers"_s,
                            u"a"_s,
                            u"we"_s,
                            u"please"_s,
                            u"qqqqzz"_s,
                            u"week 12"_s,
                            u"from:me budget"_s,
                            u"report has:file"_s,
                            u"friday after:30d -meeting"_s,
                            u"\"new numbers\" please"_s};
    cache::SearchAs as{{fills.organisation.sample().person(demo::SampleOrganisation::selfIndex).id},
                       QDateTime::currentDateTimeUtc()};
    auto opened = reader(fills);
    if (!opened)
        return fail(opened);
    std::vector<double> times;
    for (int round = 0; round < 3; ++round) {
        for (const QString& text : typed) {
            for (qsizetype length = 1; length <= text.size(); ++length) {
                const ThreadTimer timer;
                const auto query =
                    cache::SearchQuery::parse(text.first(length), QDate::currentDate());
                const auto hits = (*opened)->search(query, as, 20);
                if (!hits)
                    return fail(hits);
                if (round > 0) // the first fills the page cache
                    times.push_back(timer.milliseconds());
            }
        }
    }
    report.add({rowName(fills.organisation.size(), u"search"_s),
                percentile(times, 0.95),
                u"ms"_s,
                {},
                0,
                int(times.size()),
                10});
    return ok();
}

Result<void> measurePeople(Fills& fills, Report& report) {
    auto opened = reader(fills);
    if (!opened)
        return fail(opened);
    QRandomGenerator random(2);
    std::vector<double> times;
    const auto& sample = fills.organisation.sample();
    for (int i = 0; i < 100; ++i) {
        const QString name = sample.person(random.bounded(sample.peopleCount())).displayName;
        for (qsizetype length = 1; length <= std::min<qsizetype>(name.size(), 8); ++length) {
            const ThreadTimer timer;
            const auto people = (*opened)->findPeople(name.first(length), 50);
            if (!people)
                return fail(people);
            times.push_back(timer.milliseconds());
        }
    }
    report.add({rowName(fills.organisation.size(), u"people"_s),
                percentile(times, 0.95),
                u"ms"_s,
                {},
                0,
                int(times.size()),
                10});
    return ok();
}

Result<void> measureRemoval(Fills& fills, Report& report) {
    auto writer = cache::Writer::openCache(fills.encryptedPath(), Organisation::key());
    if (!writer)
        return fail(writer);
    const auto& sample = fills.organisation.sample();
    const ConversationId id = sample.place(sample.placeCount() - 1).id;
    // A write that comes meanwhile waits for the longest of these.
    QElapsedTimer timer;
    timer.start();
    const auto done = (*writer)->writeNow(
        [&id](cache::WriteSession& session) { return cache::removeConversation(session, id); });
    if (!done)
        return done;
    report.add(
        {rowName(fills.organisation.size(), u"leave"_s), milliseconds(timer), u"ms"_s, {}, 0, 1});
    std::vector<double> slices;
    for (bool more = true; more;) {
        timer.restart();
        const auto some = (*writer)->tidy();
        if (!some)
            return fail(some);
        more = *some;
        slices.push_back(milliseconds(timer));
    }
    report.add({rowName(fills.organisation.size(), u"leave_slice"_s),
                percentile(slices, 0.99),
                u"ms"_s,
                {},
                0,
                int(slices.size())});
    report.add({rowName(fills.organisation.size(), u"leave_checkpoint"_s),
                slices.back(),
                u"ms"_s,
                {},
                0,
                1});
    return ok();
}

} // namespace parvis::bench
