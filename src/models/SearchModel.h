#pragma once

#include "models/DiffableListModel.h"
#include "workspace/ReadSide.h"

namespace parvis::models {

/// Something found, of any kind.
struct SearchResult {
    enum class Kind { Chat = 0, Group = 1, Person = 2, Message = 3 };
    Kind kind = Kind::Chat;
    QString title;
    QString detail;
    QDateTime time;
    MediaRef picture;
    PersonId person;
    GroupId group;
    ConversationId conversation;
    MessageId message;

    friend bool operator==(const SearchResult&, const SearchResult&) = default;
};

/// What a text finds in the cache, as one types: chats and groups by name, people by name, role and
/// department, messages by their words. Without a text: the chats and groups used last. Searches
/// aside, one at a time: while one runs the rows are those of the text before, and of all that is
/// typed meanwhile only the last is searched for. Empty until setText() is called.
class SearchModel : public DiffableListModel {
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole };

    explicit SearchModel(workspace::ReadSide& reads, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const SearchResult& item(int row) const { return m_items[row]; }

    void setText(const QString& text);
    /// The rows are not yet those of the text.
    [[nodiscard]] bool isSearching() const { return m_searching; }

signals:
    /// The rows are those of the text now.
    void found();

private:
    void search();

    workspace::ReadSide& m_reads;
    QString m_text;
    bool m_searching = false;
    QList<SearchResult> m_items;
};

/// What SearchModel shows for a text. Any thread that may use the reader.
[[nodiscard]] Result<QList<SearchResult>> searchIn(cache::CacheReader& cache, const QString& text);

/// True when every word of `typed` begins a word of `name`; case and diacritics do not count.
[[nodiscard]] bool nameMatches(const QString& name, const QString& typed);

/// A key for rows of any kind.
[[nodiscard]] QString keyOf(const SearchResult& result);

} // namespace parvis::models
