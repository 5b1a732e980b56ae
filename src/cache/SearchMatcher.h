#pragma once

#include "cache/SearchQuery.h"
#include "cache/WordForms.h"
#include "domain/Message.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace parvis::cache {

/// A stretch of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// The texts of a message that are searched.
struct SearchedTexts {
    QString title;
    QString text;
    QString files; ///< Names, joined by line feeds.
};

/// Decides about one text at a time what SearchQuery asks of it, as the search index does: for
/// ranking what the index found, for looking where the index cannot, and for showing what was
/// found. Immutable; any thread.
class SearchMatcher {
public:
    explicit SearchMatcher(const SearchQuery& query);

    /// All words and phrases are in it, and none of the unwanted ones.
    [[nodiscard]] bool matches(const SearchedTexts& texts) const;
    /// SearchQuery::ftsExpression() may find more than matches().
    [[nodiscard]] bool isStricter() const;

    /// How well it fits: whole words before beginnings and other forms, words that stand together
    /// before words far apart, titles before texts before names of files. 0 to about 8. Nothing
    /// when it does not match, which is not looked at when `isKnownToMatch`.
    [[nodiscard]] std::optional<double> relevance(const SearchedTexts& texts,
                                                  bool isKnownToMatch) const;

    /// What the age adds to the relevance: what was written today weighs as much as a title that
    /// fits.
    [[nodiscard]] static double freshness(const QDateTime& sentAt, const QDateTime& now);

    /// The words in a text that were looked for, in order, for showing them.
    [[nodiscard]] QList<TextRange> ranges(const QString& text) const;

private:
    struct Word {
        QString folded;
        bool isBeginning = false;
        Stems stems;
        QStringList beginnings; ///< Of its forms.
    };
    struct Token {
        QStringView folded;
        QStringView raw;
        TextRange range;
    };
    enum class Fit : char { None, Form, Whole };
    /// A text taken apart, and how each of its words fits each of those looked for. Lives no longer
    /// than the text.
    struct Read {
        QList<Token> tokens;
        QStringList foldedTexts; ///< What Token::folded looks into.
        std::vector<Fit> fits;   ///< A row of m_words.size() for each token.
        double weight = 1;
    };
    using Fields = std::array<Read, 3>;

    [[nodiscard]] Read read(const QString& text, double weight) const;
    [[nodiscard]] Fields read(const SearchedTexts& texts, const QString& text) const;
    [[nodiscard]] Fit fit(const Read& read, qsizetype token, qsizetype word) const;
    [[nodiscard]] bool matches(const Fields& fields) const;
    [[nodiscard]] double relevance(const Fields& fields) const;
    [[nodiscard]] double togetherness(const Read& read) const;

    static void takeApart(const QString& text, Read& into);
    [[nodiscard]] static Fit fitOf(const Word& word, const Token& token);
    [[nodiscard]] static qsizetype find(const QStringList& phrase, const QList<Token>& tokens,
                                        qsizetype from = 0);

    QList<Word> m_words;
    QList<QStringList> m_phrases;
    QList<QStringList> m_excluded;
};

} // namespace parvis::cache
