#include "cache/SearchMatcher.h"

#include "base/Folding.h"

#include <algorithm>
#include <array>

namespace parvis::cache {

namespace {

/// What stands behind this in a very long message does not change its rank.
constexpr qsizetype readForRank = 4000;

QStringList foldedWords(const QString& phrase) {
    QStringList words;
    for (const QString& word : phrase.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.append(folded(word));
    return words;
}

QList<QStringList> foldedPhrases(const QStringList& phrases) {
    QList<QStringList> result;
    for (const QString& phrase : phrases)
        result.append(foldedWords(phrase));
    return result;
}

} // namespace

SearchMatcher::SearchMatcher(const SearchQuery& query)
    : m_phrases(foldedPhrases(query.phrases))
    , m_excluded(foldedPhrases(query.excluded)) {
    for (qsizetype i = 0; i < query.words.size(); ++i) {
        Word word;
        word.folded = folded(query.words[i]);
        word.isBeginning = query.lastIsUnfinished && i + 1 == query.words.size();
        word.stems = stemsOf(query.words[i]);
        word.beginnings = formBeginnings(query.words[i]);
        m_words.append(word);
    }
}

void SearchMatcher::takeApart(const QString& text, Read& into) {
    const QList<QStringView> words = wordsIn(text);
    // Most texts fold letter by letter: one lower case of the whole serves all their words.
    const QString lower = text.toLower();
    const bool keepsLength = lower.size() == text.size();
    into.foldedTexts.append(lower);
    into.tokens.reserve(words.size());
    for (const QStringView word : words) {
        const qsizetype start = word.data() - text.constData();
        QStringView foldedWord =
            QStringView(lower).sliced(keepsLength ? start : 0, keepsLength ? word.size() : 0);
        const bool isPlain = std::ranges::all_of(word, [](QChar c) { return c.unicode() < 128; });
        if (!keepsLength || !isPlain) {
            into.foldedTexts.append(folded(word));
            foldedWord = into.foldedTexts.last();
        }
        into.tokens.append({foldedWord, word, {start, word.size()}});
    }
}

SearchMatcher::Read SearchMatcher::read(const QString& text, double weight) const {
    Read result;
    result.weight = weight;
    takeApart(text, result);
    result.fits.reserve(std::size_t(result.tokens.size() * m_words.size()));
    for (const Token& token : std::as_const(result.tokens)) {
        for (const Word& word : m_words)
            result.fits.push_back(fitOf(word, token));
    }
    return result;
}

SearchMatcher::Fields SearchMatcher::read(const SearchedTexts& texts, const QString& text) const {
    return {read(texts.title, 2.0), read(text, 1.0), read(texts.files, 0.8)};
}

SearchMatcher::Fit SearchMatcher::fit(const Read& read, qsizetype token, qsizetype word) const {
    return read.fits[std::size_t(token * m_words.size() + word)];
}

SearchMatcher::Fit SearchMatcher::fitOf(const Word& word, const Token& token) {
    if (token.folded == word.folded)
        return Fit::Whole;
    if (word.isBeginning && token.folded.startsWith(word.folded))
        return Fit::Form;
    const bool beginsSo = std::ranges::any_of(word.beginnings, [&token](const QString& beginning) {
        return token.folded.startsWith(beginning);
    });
    return beginsSo && areForms(word.stems, stemsOf(token.raw.toString())) ? Fit::Form : Fit::None;
}

qsizetype SearchMatcher::find(const QStringList& phrase, const QList<Token>& tokens,
                              qsizetype from) {
    for (qsizetype at = from; at + phrase.size() <= tokens.size(); ++at) {
        bool fits = true;
        for (qsizetype i = 0; fits && i < phrase.size(); ++i)
            fits = tokens[at + i].folded == phrase[i];
        if (fits)
            return at;
    }
    return -1;
}

bool SearchMatcher::matches(const SearchedTexts& texts) const {
    return matches(read(texts, texts.text));
}

bool SearchMatcher::matches(const Fields& fields) const {
    const auto has = [&fields](const QStringList& phrase) {
        return std::ranges::any_of(
            fields, [&phrase](const Read& read) { return find(phrase, read.tokens) >= 0; });
    };
    for (qsizetype word = 0; word < m_words.size(); ++word) {
        const bool found = std::ranges::any_of(fields, [&](const Read& read) {
            for (qsizetype token = 0; token < read.tokens.size(); ++token) {
                if (fit(read, token, word) != Fit::None)
                    return true;
            }
            return false;
        });
        if (!found)
            return false;
    }
    return std::ranges::all_of(m_phrases, has) && std::ranges::none_of(m_excluded, has);
}

bool SearchMatcher::isStricter() const {
    return std::ranges::any_of(m_words,
                               [](const Word& word) { return !word.beginnings.isEmpty(); });
}

std::optional<double> SearchMatcher::relevance(const SearchedTexts& texts,
                                               bool isKnownToMatch) const {
    const bool isLong = texts.text.size() > readForRank;
    if (isLong && !isKnownToMatch && !matches(texts))
        return std::nullopt;
    const QString text = isLong ? texts.text.left(readForRank) : texts.text;
    const Fields fields = read(texts, text);
    if (!isLong && !isKnownToMatch && !matches(fields))
        return std::nullopt;
    return relevance(fields);
}

double SearchMatcher::relevance(const Fields& fields) const {
    const qsizetype wanted = m_words.size() + m_phrases.size();
    if (wanted == 0)
        return 0;
    double sum = 0;
    for (qsizetype word = 0; word < m_words.size(); ++word) {
        double best = 0;
        for (const Read& read : fields) {
            for (qsizetype token = 0; token < read.tokens.size(); ++token) {
                const Fit fitting = fit(read, token, word);
                if (fitting != Fit::None)
                    best = std::max(best, read.weight * (fitting == Fit::Whole ? 3.0 : 2.0));
            }
        }
        sum += best;
    }
    for (const QStringList& phrase : m_phrases) {
        double best = 0;
        for (const Read& read : fields)
            best = std::max(best, find(phrase, read.tokens) >= 0 ? 3.0 * read.weight : 0.0);
        sum += best;
    }
    double together = 0;
    for (const Read& read : fields)
        together = std::max(together, togetherness(read));
    return sum / double(wanted) + together;
}

/// Words in the order they were typed, one after the other, are probably meant together.
double SearchMatcher::togetherness(const Read& read) const {
    for (qsizetype token = 0; token + 1 < read.tokens.size(); ++token) {
        for (qsizetype word = 0; word + 1 < m_words.size(); ++word) {
            if (fit(read, token, word) != Fit::None && fit(read, token + 1, word + 1) != Fit::None)
                return read.weight;
        }
    }
    return 0;
}

double SearchMatcher::freshness(const QDateTime& sentAt, const QDateTime& now) {
    const double days = std::max(0.0, double(sentAt.msecsTo(now)) / (24 * 3600 * 1000.0));
    return 3.0 / (1.0 + days / 30.0);
}

QList<TextRange> SearchMatcher::ranges(const QString& text) const {
    const Read taken = read(text, 1.0);
    const QList<Token>& tokens = taken.tokens;
    QList<bool> found(tokens.size(), false);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        for (qsizetype word = 0; word < m_words.size(); ++word)
            found[i] = found[i] || fit(taken, i, word) != Fit::None;
    }
    for (const QStringList& phrase : m_phrases) {
        for (qsizetype at = find(phrase, tokens); at >= 0; at = find(phrase, tokens, at + 1))
            std::fill_n(found.begin() + at, phrase.size(), true);
    }
    QList<TextRange> ranges;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!found[i])
            continue;
        const TextRange range = tokens[i].range;
        // The words of a phrase are shown as one.
        if (!ranges.isEmpty() && i > 0 && found[i - 1] && !m_phrases.isEmpty() &&
            range.start - (ranges.last().start + ranges.last().length) == 1) {
            ranges.last().length += range.length + 1;
            continue;
        }
        ranges.append(range);
    }
    return ranges;
}

} // namespace parvis::cache
