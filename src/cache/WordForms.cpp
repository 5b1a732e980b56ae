#include "cache/WordForms.h"

#include "base/Folding.h"

#include <algorithm>
#include <array>
#include <libstemmer.h>
#include <memory>

namespace parvis::cache {

namespace {

constexpr qsizetype shortestWord = 3;
/// Below this too many words begin so that have nothing to do with it.
constexpr qsizetype shortestBeginning = 4;
constexpr qsizetype longestWord = 60;

struct Deleter {
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, Deleter>;

/// A stemmer holds its last word, so every thread has its own.
const std::array<Stemmer, 3>& stemmers() {
    thread_local const std::array<Stemmer, 3> all{Stemmer(sb_stemmer_new("english", "UTF_8")),
                                                  Stemmer(sb_stemmer_new("french", "UTF_8")),
                                                  Stemmer(sb_stemmer_new("german", "UTF_8"))};
    return all;
}

} // namespace

Stems stemsOf(const QString& word) {
    Stems stems;
    if (word.size() < shortestWord || word.size() > longestWord)
        return stems;
    const QByteArray bytes = word.toLower().toUtf8();
    for (std::size_t i = 0; i < stems.size(); ++i) {
        sb_stemmer* stemmer = stemmers()[i].get();
        if (!stemmer)
            continue; // the library was built without that language
        const sb_symbol* stem =
            sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(bytes.constData()),
                            static_cast<int>(bytes.size()));
        if (stem) // otherwise out of memory
            stems[i] = folded(
                QString::fromUtf8(reinterpret_cast<const char*>(stem), sb_stemmer_length(stemmer)));
    }
    return stems;
}

bool areForms(const Stems& a, const Stems& b) {
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!a[i].isEmpty() && a[i] == b[i])
            return true;
    }
    return false;
}

QStringList formBeginnings(const QString& word) {
    QStringList beginnings;
    const QString whole = folded(word);
    for (const QString& stem : stemsOf(word)) {
        // "happi" and "happy": what is the same stands in front.
        const auto [end, other] = std::ranges::mismatch(stem, whole);
        const QString shared = stem.first(end - stem.begin());
        if (shared.size() >= shortestBeginning && !beginnings.contains(shared))
            beginnings.append(shared);
    }
    // A beginning of another one covers it.
    beginnings.removeIf([&beginnings](const QString& longer) {
        return std::ranges::any_of(beginnings, [&longer](const QString& shorter) {
            return shorter.size() < longer.size() && longer.startsWith(shorter);
        });
    });
    return beginnings;
}

} // namespace parvis::cache
