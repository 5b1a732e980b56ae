#include "cache/SearchQuery.h"

#include "base/Folding.h"
#include "cache/WordForms.h"

#include <algorithm>
#include <array>

namespace parvis::cache {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 16;
constexpr qsizetype longest = 2000; ///< Characters that count.

struct Token {
    QString text;
    QString key; ///< Of an operator, lower case; otherwise empty.
    bool quoted = false;
    bool negated = false;
    bool atEnd = false; ///< Nothing follows, not even a space.
};

bool isQuote(QChar c) {
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E' || c == u'\u00AB' ||
           c == u'\u00BB';
}

struct Name {
    QLatin1StringView meaning;
    QStringList words; ///< Folded, in English, French and German.
};

const QList<Name> operators{
    {"from"_L1, {u"from"_s, u"de"_s, u"von"_s}},
    {"in"_L1, {u"in"_s, u"dans"_s}},
    {"before"_L1, {u"before"_s, u"avant"_s, u"vor"_s}},
    {"after"_L1, {u"after"_s, u"apres"_s, u"depuis"_s, u"nach"_s, u"seit"_s}},
    {"has"_L1, {u"has"_s, u"avec"_s, u"mit"_s}}};
const QList<Name> contents{
    {"file"_L1, {u"file"_s, u"files"_s, u"fichier"_s, u"fichiers"_s, u"datei"_s, u"dateien"_s}},
    {"image"_L1, {u"image"_s, u"images"_s, u"bild"_s, u"bilder"_s}},
    {"link"_L1, {u"link"_s, u"links"_s, u"lien"_s, u"liens"_s}}};
const QList<Name> days{{"today"_L1, {u"today"_s, u"aujourd'hui"_s, u"heute"_s}},
                       {"yesterday"_L1, {u"yesterday"_s, u"hier"_s, u"gestern"_s}}};
const QList<Name> persons{{"me"_L1, {u"me"_s, u"moi"_s, u"mir"_s}}};

/// Empty when it means none of them.
QString meaningOf(const QString& typed, const QList<Name>& names) {
    const QString word = folded(typed);
    for (const Name& name : names) {
        if (name.words.contains(word))
            return name.meaning;
    }
    return {};
}

/// Cuts what was typed at spaces and quotes.
class Tokens {
public:
    explicit Tokens(const QString& typed)
        : m_typed(typed) {}

    [[nodiscard]] std::optional<Token> next() {
        skipSpaces();
        if (isDone())
            return std::nullopt;
        Token token;
        if (here() == u'-' && m_at + 1 < m_typed.size() && !m_typed[m_at + 1].isSpace()) {
            token.negated = true;
            ++m_at;
        }
        token.key = readKey();
        token.quoted = !isDone() && isQuote(here());
        token.text = token.quoted ? readQuoted() : readWord();
        token.atEnd = isDone();
        return token;
    }

private:
    [[nodiscard]] bool isDone() const { return m_at >= m_typed.size(); }
    [[nodiscard]] QChar here() const { return m_typed[m_at]; }

    void skipSpaces() {
        while (!isDone() && here().isSpace())
            ++m_at;
    }

    /// "from" of "from:ada", or nothing.
    QString readKey() {
        const qsizetype colon = m_typed.indexOf(u':', m_at);
        if (colon < 0 || colon + 1 >= m_typed.size() || m_typed[colon + 1].isSpace())
            return {};
        const QString key = meaningOf(m_typed.sliced(m_at, colon - m_at), operators);
        if (key.isEmpty())
            return {};
        m_at = colon + 1;
        return key;
    }

    /// Up to the closing quote, or to the end when it is missing.
    QString readQuoted() {
        const qsizetype start = ++m_at;
        while (!isDone() && !isQuote(here()))
            ++m_at;
        const QString text = m_typed.sliced(start, m_at - start).trimmed();
        if (!isDone())
            ++m_at;
        return text;
    }

    QString readWord() {
        const qsizetype start = m_at;
        while (!isDone() && !here().isSpace() && !isQuote(here()))
            ++m_at;
        return m_typed.sliced(start, m_at - start);
    }

    QString m_typed;
    qsizetype m_at = 0;
};

QStringList wordsOf(const QString& text) {
    QStringList words;
    for (const QStringView word : wordsIn(text))
        words.append(word.toString());
    return words;
}

/// "7d": that long before today.
std::optional<QDate> ago(const QString& text, const QDate& today) {
    bool isNumber = false;
    const int number = text.chopped(1).toInt(&isNumber);
    if (!isNumber || number < 0 || number > 10'000)
        return std::nullopt;
    switch (text.back().unicode()) {
    case u'd':
        return today.addDays(-number);
    case u'w':
        return today.addDays(-7 * qint64(number));
    case u'm':
        return today.addMonths(-number);
    case u'y':
        return today.addYears(-number);
    default:
        return std::nullopt;
    }
}

std::optional<QDate> dateOf(const QString& typed, const QDate& today) {
    const QString text = typed.toLower();
    if (const QString day = meaningOf(text, days); !day.isEmpty())
        return day == "today"_L1 ? today : today.addDays(-1);
    for (const QString& format : {u"yyyy-M-d"_s, u"d.M.yyyy"_s, u"d/M/yyyy"_s, u"yyyy-M"_s}) {
        const QDate date = QDate::fromString(text, format);
        if (date.isValid())
            return date;
    }
    bool isYear = false;
    const int year = text.toInt(&isYear);
    if (isYear && text.size() == 4 && year > 0)
        return QDate(year, 1, 1);
    return text.isEmpty() ? std::nullopt : ago(text, today);
}

std::optional<SearchQuery::Content> contentOf(const QString& typed) {
    const QString content = meaningOf(typed, contents);
    if (content == "file"_L1)
        return SearchQuery::Content::File;
    if (content == "image"_L1)
        return SearchQuery::Content::Image;
    if (content == "link"_L1)
        return SearchQuery::Content::Link;
    return std::nullopt;
}

void add(QStringList& list, const QString& text) {
    if (list.size() < most)
        list.append(text);
}

/// False when the value cannot be understood.
bool addOperator(SearchQuery& query, const Token& token, const QDate& today) {
    if (token.text.isEmpty() || token.negated)
        return false;
    if (token.key == "from"_L1) {
        const QString self = meaningOf(token.text, persons);
        add(query.from, self.isEmpty() ? token.text : self);
        return true;
    }
    if (token.key == "in"_L1) {
        add(query.in, token.text);
        return true;
    }
    if (token.key == "has"_L1) {
        const auto content = contentOf(token.text);
        if (content)
            query.has |= *content;
        return content.has_value();
    }
    const auto date = dateOf(token.text, today);
    if (date)
        (token.key == "before"_L1 ? query.before : query.after) = date;
    return date.has_value();
}

QString quoted(const QString& words) {
    return u'"' + words + u'"';
}

/// A word, and what its other forms begin with.
QString formsOf(const QString& word, bool unfinished) {
    const QString itself = unfinished ? quoted(word) + u'*' : quoted(word);
    QStringList forms{itself};
    for (const QString& beginning : formBeginnings(word))
        forms.append(quoted(beginning) + u'*');
    return forms.size() == 1 ? itself : u'(' + forms.join(" OR "_L1) + u')';
}

} // namespace

SearchQuery SearchQuery::parse(const QString& typed, const QDate& today) {
    SearchQuery query;
    Tokens tokens(typed.left(longest));
    while (const auto token = tokens.next()) {
        if (!token->key.isEmpty() && addOperator(query, *token, today)) {
            query.lastIsUnfinished = false;
            continue;
        }
        const QString text = token->key.isEmpty() ? token->text : token->key + u' ' + token->text;
        const QStringList words = wordsOf(text);
        if (words.isEmpty())
            continue;
        query.lastIsUnfinished = false;
        if (token->negated) {
            add(query.excluded, words.join(u' '));
        } else if (token->quoted && token->key.isEmpty() && words.size() > 1) {
            add(query.phrases, words.join(u' '));
        } else {
            for (const QString& word : words)
                add(query.words, word);
            query.lastIsUnfinished = token->atEnd && !token->quoted;
        }
    }
    return query;
}

bool SearchQuery::isEmpty() const {
    return *this == SearchQuery();
}

QString SearchQuery::ftsExpression() const {
    if (!hasText())
        return {};
    QStringList wanted;
    for (qsizetype i = 0; i < words.size(); ++i)
        wanted.append(formsOf(words[i], lastIsUnfinished && i + 1 == words.size()));
    for (const QString& phrase : phrases)
        wanted.append(quoted(phrase));
    QString expression = wanted.join(" AND "_L1);
    for (const QString& unwanted : excluded)
        expression = u'(' + expression + ") NOT "_L1 + quoted(unwanted);
    return expression;
}

QString SearchQuery::namesExpression(const QString& name) {
    QStringList words = wordsOf(name.left(longest));
    words.resize(std::min(most, words.size()));
    for (QString& word : words)
        word = quoted(word) + u'*';
    return words.join(u' ');
}

} // namespace parvis::cache
