#include "cache/NameWords.h"

#include "base/Folding.h"
#include "cache/Query.h"

#include <algorithm>

namespace parvis::cache {

namespace {

constexpr qsizetype shortest = 4;

} // namespace

bool differByOne(QStringView a, QStringView b) {
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    const auto rest = [](QStringView text, qsizetype from) {
        return text.sliced(std::min(from, text.size()));
    };
    if (a.size() < b.size())
        return rest(a, same) == rest(b, same + 1);
    if (same == a.size() || rest(a, same + 1) == rest(b, same + 1))
        return true;
    return same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same] &&
           rest(a, same + 2) == rest(b, same + 2);
}

Result<void> NameWords::read(Database& database) {
    const auto newest = one(database, "SELECT coalesce(max(key), 0) FROM person", firstInteger);
    if (!newest)
        return fail(newest);
    if (newest->value_or(0) == m_newest)
        return ok();
    if (!m_hasTable) {
        // https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module; in memory only.
        const auto made = run(database, "CREATE VIRTUAL TABLE IF NOT EXISTS temp.person_word "
                                        "USING fts5vocab('main', 'person_fts', 'row')");
        if (!made)
            return made;
        m_hasTable = true;
    }
    auto words = all(database, "SELECT term FROM temp.person_word WHERE length(term)>=3",
                     [](const Statement& row) { return row.text(0); });
    if (!words)
        return fail(words);
    m_words = std::move(*words);
    m_newest = newest->value_or(0);
    return ok();
}

Result<QStringList> NameWords::near(Database& database, const QString& typed, bool isBeginning,
                                    qsizetype limit) {
    const QString word = folded(typed);
    if (word.size() < shortest)
        return QStringList();
    if (const auto done = read(database); !done)
        return fail(done);
    QStringList found;
    for (const QString& known : std::as_const(m_words)) {
        bool isNear = differByOne(word, known);
        if (isBeginning && !isNear) {
            for (qsizetype length = word.size() - 1; !isNear && length <= word.size() + 1; ++length)
                isNear =
                    known.size() >= length && differByOne(word, QStringView(known).first(length));
        }
        if (!isNear)
            continue;
        found.append(known);
        if (found.size() == limit)
            break;
    }
    return found;
}

} // namespace parvis::cache
