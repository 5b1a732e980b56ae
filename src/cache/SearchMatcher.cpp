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

QList<SearchMatcher::Token> SearchMatcher::tokensOf(const QString& text) {
    QList<Token> tokens;
    for (const QStringView word : wordsIn(text))
        tokens.append({folded(word), word, {word.data() - text.constData(), word.size()}});
    return tokens;
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
    const std::array fields{tokensOf(texts.title), tokensOf(texts.text), tokensOf(texts.files)};
    const auto has = [&fields](const QStringList& phrase) {
        return std::ranges::any_of(
            fields, [&phrase](const QList<Token>& tokens) { return find(phrase, tokens) >= 0; });
    };
    const auto hasWord = [&fields](const Word& word) {
        return std::ranges::any_of(fields, [&word](const QList<Token>& tokens) {
            return std::ranges::any_of(
                tokens, [&word](const Token& token) { return fitOf(word, token) != Fit::None; });
        });
    };
    return std::ranges::all_of(m_words, hasWord) && std::ranges::all_of(m_phrases, has) &&
           std::ranges::none_of(m_excluded, has);
}

bool SearchMatcher::isStricter() const {
    return std::ranges::any_of(m_words,
                               [](const Word& word) { return !word.beginnings.isEmpty(); });
}

double SearchMatcher::relevance(const SearchedTexts& texts) const {
    const QString text = texts.text.left(readForRank);
    const std::pair<QList<Token>, double> fields[] = {
        {tokensOf(texts.title), 2.0}, {tokensOf(text), 1.0}, {tokensOf(texts.files), 0.8}};
    double sum = 0;
    double wanted = 0;
    for (const Word& word : m_words) {
        ++wanted;
        double best = 0;
        for (const auto& [tokens, weight] : fields) {
            for (const Token& token : tokens) {
                const Fit fit = fitOf(word, token);
                if (fit != Fit::None)
                    best = std::max(best, weight * (fit == Fit::Whole ? 3.0 : 2.0));
            }
        }
        sum += best;
    }
    for (const QStringList& phrase : m_phrases) {
        ++wanted;
        double best = 0;
        for (const auto& [tokens, weight] : fields)
            best = std::max(best, find(phrase, tokens) >= 0 ? 3.0 * weight : 0.0);
        sum += best;
    }
    if (wanted == 0)
        return 0;
    // Words in the order they were typed, one after the other, are probably meant together.
    double together = 0;
    for (const auto& [tokens, weight] : fields) {
        for (qsizetype at = 0; at + 1 < tokens.size(); ++at) {
            for (qsizetype i = 0; i + 1 < m_words.size(); ++i) {
                if (fitOf(m_words[i], tokens[at]) != Fit::None &&
                    fitOf(m_words[i + 1], tokens[at + 1]) != Fit::None)
                    together = std::max(together, weight);
            }
        }
    }
    return sum / wanted + together;
}

double SearchMatcher::score(const SearchedTexts& texts, const QDateTime& sentAt,
                            const QDateTime& now) const {
    const double days = std::max(0.0, double(sentAt.msecsTo(now)) / (24 * 3600 * 1000.0));
    return relevance(texts) + 3.0 / (1.0 + days / 30.0);
}

QList<TextRange> SearchMatcher::ranges(const QString& text) const {
    const QList<Token> tokens = tokensOf(text);
    QList<bool> found(tokens.size(), false);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        found[i] = std::ranges::any_of(
            m_words, [&](const Word& word) { return fitOf(word, tokens[i]) != Fit::None; });
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
