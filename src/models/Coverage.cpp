#include "models/Coverage.h"

#include <QCoreApplication>
#include <QLocale>

namespace parvis::models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(parvis::models::Coverage)
};

QString textOf(const cache::Coverage& coverage) {
    if (coverage.conversations == 0)
        return {};
    if (coverage.isWhole())
        return Words::tr("All of your messages are on this computer.");
    const QString since =
        QLocale().toString(coverage.since.toLocalTime().date(), QLocale::ShortFormat);
    if (coverage.since.isValid() && coverage.complete == 0)
        return Words::tr("Searches everything since %1.").arg(since);
    if (coverage.since.isValid())
        return Words::tr("Searches everything since %1, and older messages of %2 of %3 "
                         "conversations.")
            .arg(since)
            .arg(coverage.complete)
            .arg(coverage.conversations);
    return Words::tr("Searches what is on this computer: all of %1 of %2 conversations, and the "
                     "newest of the others.")
        .arg(coverage.complete)
        .arg(coverage.conversations);
}

} // namespace

Task<Coverage> coverageOf(const workspace::ReadSide& reads) {
    return reads.aside([](cache::CacheReader& cache) -> Result<Coverage> {
        const auto coverage = cache.coverage();
        if (!coverage)
            return fail(coverage);
        return Coverage{textOf(*coverage), coverage->conversations > 0 && coverage->isWhole()};
    });
}

} // namespace parvis::models
