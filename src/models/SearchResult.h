#pragma once

#include "cache/CacheReader.h"
#include "cache/SearchMatcher.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace parvis::models {

/// Something found, of any kind.
struct SearchResult {
    enum class Kind {
        Chat = 0,
        Group = 1,
        Person = 2,
        Post = 3,      ///< Or a comment to one.
        Message = 4,   ///< In a chat.
        File = 5,      ///< The message whose file has such a name.
        More = 6,      ///< Not found: shows more of what is on this computer.
        AskServer = 7, ///< Not found: looks on the servers.
        OnServer = 8,  ///< A message that a server found.
    };
    Kind kind = Kind::Chat;
    QString title;
    QString name; ///< Of whom or what the picture shows.
    QString detail;
    QList<cache::TextRange> titleMarks; ///< What was looked for.
    QList<cache::TextRange> detailMarks;
    QDateTime time;
    MediaRef picture;
    PersonId person;
    GroupId group;
    ConversationId conversation;
    MessageId message;

    friend bool operator==(const SearchResult&, const SearchResult&) = default;
};

/// A key for rows of any kind.
[[nodiscard]] QString keyOf(const SearchResult& result);

struct SearchRequest {
    QString text; ///< As typed: see cache::SearchQuery.
    QDate today;
    cache::SearchAs as;
    int messages = 20; ///< At most so many.
};

struct SearchResults {
    QList<SearchResult> items; ///< In the order of their kinds.
    bool isAll = true;         ///< False: there are more messages.
};

/// What a text finds in the cache. People, groups and chats only as long as the text asks neither
/// for who, where and when nor for the absence of words. Any thread that may use the reader.
[[nodiscard]] Result<SearchResults> searchIn(cache::CacheReader& cache,
                                             const SearchRequest& request);

/// A message as a result of this kind, with its words marked.
[[nodiscard]] SearchResult resultOf(const cache::SearchHit& hit,
                                    const cache::SearchMatcher& matcher, SearchResult::Kind kind);

/// True when every word of `typed` begins a word of `name`; case and diacritics do not count.
[[nodiscard]] bool nameMatches(const QString& name, const QString& typed);

/// The beginnings of words in a name that were typed.
[[nodiscard]] QList<cache::TextRange> nameMarks(const QString& name, const QString& typed);

} // namespace parvis::models
