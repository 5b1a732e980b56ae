#pragma once

#include "cache/Database.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace parvis::cache {

/// The words that people can be found by, for finding those that were typed with a slip. Read from
/// the search index when first needed, and again when somebody was added since. One a connection.
class NameWords {
public:
    /// Words of people that differ from `typed` in one letter at most: one left out, one too many,
    /// one for another, or two that changed places. With `isBeginning` those whose beginning does.
    /// None for words of less than four letters. At most `limit`.
    [[nodiscard]] Result<QStringList> near(Database& database, const QString& typed,
                                           bool isBeginning, qsizetype limit);

private:
    [[nodiscard]] Result<void> read(Database& database);

    QList<QString> m_words;
    std::int64_t m_newest = -1; ///< The key of the person that was added last.
    bool m_hasTable = false;
};

/// The two differ in one letter at most, see NameWords::near().
[[nodiscard]] bool differByOne(QStringView a, QStringView b);

} // namespace parvis::cache
