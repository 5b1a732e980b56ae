#pragma once

#include "bench/Organisation.h"
#include "bench/Report.h"

#include <QTemporaryDir>

#include <functional>

namespace parvis::bench {

/// Fills of one size, made once and kept for the rows that read.
struct Fills {
    explicit Fills(demo::SampleSize size)
        : organisation(size) {}

    Organisation organisation;
    QTemporaryDir folder;
    bool filled = false;

    [[nodiscard]] QString encryptedPath() const {
        return folder.filePath(QStringLiteral("cache.db"));
    }
    [[nodiscard]] QString plainPath() const { return folder.filePath(QStringLiteral("plain.db")); }
};

/// The name of a row of one size: "ingest_S", "ingest_1M".
[[nodiscard]] QString rowName(demo::SampleSize size, const QString& name);

/// Fills both and measures it: messages a second, against plain SQLite.
[[nodiscard]] Result<void> measureIngest(Fills& fills, Report* report, int rounds);
/// The newest 50 messages of a conversation, from a closed database.
[[nodiscard]] Result<void> measureNewest(Fills& fills, Report& report);
[[nodiscard]] Result<void> measureSearch(Fills& fills, Report& report);
[[nodiscard]] Result<void> measurePeople(Fills& fills, Report& report);
/// Leaving one chat: its words leave the index.
[[nodiscard]] Result<void> measureRemoval(Fills& fills, Report& report);

} // namespace parvis::bench
