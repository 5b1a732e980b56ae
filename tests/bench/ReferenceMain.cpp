// bench_reference FOLDER SIZE KEY < SCHEMA: what another database of the SQLite family takes for
// the cache's work. It is linked twice, with SQLite and with SQLCipher, and started in turns by
// bench_parvis (ReferenceRows): both need the same names, so they cannot be in one program.
//
// SIZE: S or M. KEY: 64 hexadecimal digits, or "-". SCHEMA: statements, one a line of JSON strings.
// Prints {"fill": seconds, "newest": milliseconds (p95), "indexed": bool}, or {"missing": "why"}.

#include "bench/Organisation.h"
#include "bench/PlainCache.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <cstdio>

using namespace parvis;
using namespace parvis::bench;
using namespace Qt::StringLiterals;

namespace {

int print(const QJsonObject& json) {
    std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return 0;
}

int missing(const Error& error) {
    return print({{u"missing"_s, error.detail}});
}

Result<Seconds> fill(const Organisation& organisation, const QString& path,
                     const QList<QByteArray>& schema, const PlainOptions& options) {
    auto cache = PlainCache::create(path, schema, options);
    if (!cache)
        return fail(cache);
    auto taken =
        organisation.each([&](const ChangeBatch& batch) { return (*cache)->apply(batch); });
    if (taken) {
        const Stopwatch watch(*taken);
        cache->reset();
    }
    return taken;
}

Result<double> newest(const Organisation& organisation, const QString& path,
                      const PlainOptions& options) {
    constexpr int rounds = 200;
    constexpr int page = 50;
    QRandomGenerator random(1);
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto& sample = organisation.sample();
        const ConversationId id = sample.place(random.bounded(sample.placeCount())).id;
        const ThreadTimer timer;
        auto opened = PlainCache::open(path, options);
        if (!opened)
            return fail(opened);
        const int count = (*opened)->newest(id, page);
        opened->reset();
        times.push_back(timer.milliseconds());
        if (count == 0)
            return fail(ErrorKind::NotFound, {}, u"no messages"_s);
    }
    return percentile(times, 0.95);
}

bool isEncrypted(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && !file.read(16).startsWith("SQLite format 3");
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile input;
    if (arguments.size() != 4 || !input.open(stdin, QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: bench_reference FOLDER SIZE KEY < SCHEMA\n");
        return 2;
    }
    PlainOptions options;
    options.isIndexed = false;
    if (arguments[3] != "-"_L1)
        options.key = arguments[3].toUtf8();
    QList<QByteArray> schema;
    for (const QJsonValue& sql : QJsonDocument::fromJson(input.readAll()).array()) {
        schema.append(sql.toString().toUtf8());
        options.isIndexed = options.isIndexed || schema.last().contains("message_fts");
    }
    const Organisation organisation(arguments[2] == "S"_L1 ? demo::SampleSize::S
                                                           : demo::SampleSize::M);
    const QString path = arguments[1] + u"/reference.db"_s;
    const auto filled = fill(organisation, path, schema, options);
    if (!filled)
        return missing(filled.error());
    if (!options.key.isEmpty() && !isEncrypted(path))
        return print({{u"missing"_s, u"this database does not encrypt"_s}});
    const auto read = newest(organisation, path, options);
    if (!read)
        return missing(read.error());
    return print(
        {{u"fill"_s, filled->computed}, {u"newest"_s, *read}, {u"indexed"_s, options.isIndexed}});
}
