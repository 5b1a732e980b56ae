#pragma once

#include "bench/Organisation.h"
#include "bench/Report.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

namespace parvis::bench {

/// Fills of one size, made once and kept for the rows that read. In a folder that goes with it, or
/// in the one that PARVIS_BENCH_FILLS names: what lies there already is read as it is, which saves
/// minutes while one works on something that reads.
struct Fills {
    explicit Fills(demo::SampleSize size)
        : organisation(size)
        , folder(qEnvironmentVariable("PARVIS_BENCH_FILLS", temporary.path()))
        , filled(QFile::exists(plainPath())) {}

    Organisation organisation;
    QTemporaryDir temporary;
    QString folder;
    bool filled = false;

    [[nodiscard]] QString encryptedPath() const { return path(QStringLiteral("cache")); }
    [[nodiscard]] QString plainPath() const { return path(QStringLiteral("plain")); }

private:
    [[nodiscard]] QString path(const QString& name) const {
        return QStringLiteral("%1/%2_%3.db").arg(folder, name, organisation.name());
    }
};

/// The name of a row of one size: "ingest_S", "ingest_1M".
[[nodiscard]] QString rowName(demo::SampleSize size, const QString& name);

/// The statements that make the cache's tables; those of the index's own tables follow from them.
[[nodiscard]] Result<QList<QByteArray>> schemaOf(const QString& path);

/// Fills both and measures it: messages a second, against plain SQLite.
[[nodiscard]] Result<void> measureIngest(Fills& fills, Report* report, int rounds);
/// The newest 50 messages of a conversation, from a closed database.
[[nodiscard]] Result<void> measureNewest(Fills& fills, Report& report);
/// The newest 60 files of a conversation, any of them.
[[nodiscard]] Result<void> measureFiles(Fills& fills, Report& report);
[[nodiscard]] Result<void> measureSearch(Fills& fills, Report& report);
[[nodiscard]] Result<void> measurePeople(Fills& fills, Report& report);
/// Leaving one chat: its words leave the index.
[[nodiscard]] Result<void> measureRemoval(Fills& fills, Report& report);

} // namespace parvis::bench
