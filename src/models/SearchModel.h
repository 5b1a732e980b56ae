#pragma once

#include "models/DiffableListModel.h"
#include "models/SearchResult.h"
#include "workspace/ReadSide.h"

namespace parvis::models {

/// What a text finds, as one types: chats and groups by name, people by name, role and department,
/// posts, messages and files by their words; see cache::SearchQuery for what can be asked. Without
/// a text: the chats and groups used last. Searches aside, one at a time: while one runs the rows
/// are those of the text before, and of all that is typed meanwhile only the last is searched for.
/// Empty until setText() is called.
///
/// Where there is more, one row says so; and one offers to ask the servers that can search, as long
/// as asksServers(). What a server finds comes in by setServerHits().
class SearchModel : public DiffableListModel {
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole };

    explicit SearchModel(workspace::ReadSide& reads, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const SearchResult& item(int row) const { return m_items[row]; }

    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    /// The rows are not yet those of the text.
    [[nodiscard]] bool isSearching() const { return m_searching; }
    /// The words, for a server: they know no operators. Empty when the text has none.
    [[nodiscard]] QString plainWords() const;

    /// Shows more messages of the same text.
    void showMore();

    enum class Server { Cannot, MayBeAsked, Asked };
    /// Whether there is a row that offers it.
    void setServer(Server server);
    /// The messages that servers found, by now in the cache, without those that stand there
    /// already. They go with the next text.
    void setServerHits(const QList<MessagePlace>& places);

signals:
    /// The rows are those of the text now.
    void found();

private:
    void search();
    void show();

    workspace::ReadSide& m_reads;
    QString m_text;
    int m_messages;
    bool m_searching = false;
    Server m_server = Server::Cannot;
    SearchResults m_results;
    QList<SearchResult> m_fromServer;
    QList<SearchResult> m_items;
};

} // namespace parvis::models
