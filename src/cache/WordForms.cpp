#include "cache/WordForms.h"

#include <array>
#include <libstemmer.h>
#include <memory>

namespace parvis::cache {

namespace {

/// Below this a stem begins too many words that have nothing to do with it.
constexpr qsizetype shortestStem = 4;
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

QStringList stemsOf(const QString& word) {
    QStringList stems;
    if (word.size() <= shortestStem || word.size() > longestWord)
        return stems;
    const QString lower = word.toLower();
    const QByteArray bytes = lower.toUtf8();
    for (const Stemmer& stemmer : stemmers()) {
        if (!stemmer)
            continue; // the library was built without that language
        const sb_symbol* stem =
            sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol*>(bytes.constData()),
                            static_cast<int>(bytes.size()));
        if (!stem)
            continue; // out of memory
        const QString text = QString::fromUtf8(reinterpret_cast<const char*>(stem),
                                               sb_stemmer_length(stemmer.get()));
        // What is no beginning of the word ("happi" of "happy") begins no other form either.
        if (text.size() >= shortestStem && text.size() < lower.size() && lower.startsWith(text) &&
            !stems.contains(text))
            stems.append(text);
    }
    return stems;
}

} // namespace parvis::cache
