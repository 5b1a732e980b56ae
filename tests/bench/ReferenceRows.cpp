#include "bench/ReferenceRows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace parvis::bench {

using namespace Qt::StringLiterals;

namespace {

#ifdef BENCH_SQLCIPHER

struct Reference {
    double fill = 0;   ///< Seconds.
    double newest = 0; ///< Milliseconds.
    QString missing;
};

Reference run(const QString& program, const QString& size, const QString& key,
              const QList<QByteArray>& schema) {
    QTemporaryDir folder;
    QJsonArray statements;
    for (const QByteArray& sql : schema)
        statements.append(QString::fromUtf8(sql));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, {folder.path(), size, key});
    process.write(QJsonDocument(statements).toJson(QJsonDocument::Compact));
    process.closeWriteChannel();
    constexpr int patience = 1'800'000;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {0, 0, u"it did not end"_s};
    const QJsonObject told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (!told.contains("fill"_L1))
        return {0, 0, told.value("missing"_L1).toString(u"it said nothing"_s)};
    return {told.value("fill"_L1).toDouble(), told.value("newest"_L1).toDouble(), {}};
}

/// What an old SQLCipher has no word for.
QList<QByteArray> withoutIndex(QList<QByteArray> schema) {
    schema.removeIf([](const QByteArray& sql) { return sql.contains("_fts"); });
    return schema;
}

#endif

} // namespace

Result<void> measureSqlCipher(Fills& fills, Report& report) {
    const demo::SampleSize size = fills.organisation.size();
    const QString ingest = rowName(size, u"ingest"_s) + u"_sqlcipher"_s;
    const QString newest = rowName(size, u"newest50_cold"_s) + u"_sqlcipher"_s;
#ifdef BENCH_SQLCIPHER
    auto schema = schemaOf(fills.encryptedPath());
    if (!schema)
        return fail(schema);
    const QString key = QString::fromLatin1(QByteArray(32, char(11)).toHex());
    const QString name = fills.organisation.name();
    const int rounds = size == demo::SampleSize::S ? 5 : 1;
    std::vector<double> filling;
    std::vector<double> fillingRatios;
    std::vector<double> reading;
    std::vector<double> readingRatios;
    bool isIndexed = true;
    while (int(filling.size()) < rounds) {
        progress(u"filling %1 with SQLCipher and plain, round %2 of %3"_s.arg(name)
                     .arg(filling.size() + 1)
                     .arg(rounds));
        const Reference cipher = run(QStringLiteral(BENCH_SQLCIPHER), name, key, *schema);
        if (!cipher.missing.isEmpty() && isIndexed) {
            isIndexed = false;
            progress(u"without the search index: "_s + cipher.missing);
            schema = withoutIndex(*schema);
            continue;
        }
        const Reference plain = run(QStringLiteral(BENCH_SQLITE), name, u"-"_s, *schema);
        if (!cipher.missing.isEmpty() || !plain.missing.isEmpty()) {
            report.skip(ingest, cipher.missing + plain.missing);
            return ok();
        }
        filling.push_back(cipher.fill);
        fillingRatios.push_back(cipher.fill / plain.fill);
        reading.push_back(cipher.newest);
        readingRatios.push_back(cipher.newest / plain.newest);
    }
    const QString against = isIndexed ? u"plain-sqlite"_s : u"plain-sqlite, both without index"_s;
    const double messages = fills.organisation.sample().totalMessages();
    report.add({ingest, messages / percentile(filling, 0.5), u"messages/s"_s, against,
                percentile(fillingRatios, 0.5), rounds});
    report.add({newest, percentile(reading, 0.5), u"ms"_s, against, percentile(readingRatios, 0.5),
                200 * rounds});
#else
    report.skip(ingest, u"built without SQLCipher (libsqlcipher-dev)"_s);
    report.skip(newest, u"built without SQLCipher (libsqlcipher-dev)"_s);
#endif
    return ok();
}

} // namespace parvis::bench
