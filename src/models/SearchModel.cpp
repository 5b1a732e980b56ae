#include "models/SearchModel.h"

#include "base/Logging.h"

#include <algorithm>

namespace parvis::models {

using namespace Qt::StringLiterals;
using Kind = SearchResult::Kind;

namespace {

constexpr int firstMessages = 20;
constexpr int mostMessages = 500;

cache::SearchQuery queryOf(const QString& text) {
    return cache::SearchQuery::parse(text, QDate::currentDate());
}

} // namespace

SearchModel::SearchModel(workspace::ReadSide& reads, QObject* parent)
    : DiffableListModel(parent)
    , m_reads(reads)
    , m_messages(firstMessages) {
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchResult& item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return item.detail.isEmpty() ? item.title : QString(item.title + u", "_s + item.detail);
    case KindRole:
        return int(item.kind);
    default:
        return {};
    }
}

QString SearchModel::plainWords() const {
    const cache::SearchQuery query = queryOf(m_text);
    return (query.words + query.phrases).join(u' ');
}

void SearchModel::setText(const QString& text) {
    if (text != m_text) {
        m_messages = firstMessages;
        m_fromServer.clear();
        if (m_server == Server::Asked)
            m_server = Server::MayBeAsked;
    }
    m_text = text;
    if (!m_searching)
        search();
}

void SearchModel::showMore() {
    m_messages = std::min(m_messages * 3, mostMessages);
    if (!m_searching)
        search();
}

void SearchModel::setServer(Server server) {
    m_server = server;
    if (!m_searching)
        show();
}

void SearchModel::setServerHits(const QList<MessagePlace>& places) {
    m_reads
        .aside([places, text = m_text](cache::CacheReader& cache) -> Result<QList<SearchResult>> {
            const cache::SearchMatcher matcher(queryOf(text));
            QList<SearchResult> results;
            for (const MessagePlace& place : places) {
                const auto hit = cache.hit(place.message, place.conversation);
                if (!hit)
                    return fail(hit);
                if (*hit)
                    results.append(resultOf(**hit, matcher, Kind::OnServer));
            }
            return results;
        })
        .then(this, [this, text = m_text](Result<QList<SearchResult>> results) {
            if (text != m_text || !results)
                return;
            m_fromServer = std::move(*results);
            show();
        });
}

void SearchModel::search() {
    m_searching = true;
    SearchRequest request{m_text, QDate::currentDate(), {}, m_messages};
    request.as.now = QDateTime::currentDateTimeUtc();
    for (const workspace::AccountInfo& account : m_reads.live().accounts())
        request.as.self.append(account.self);
    m_reads.aside([request](cache::CacheReader& cache) { return searchIn(cache, request); })
        .then(this, [this, request](Result<SearchResults> results) {
            if (request.text != m_text || request.messages != m_messages) {
                search();
                return;
            }
            m_searching = false;
            if (!results)
                qCWarning(logCache) << "not searched:" << results.error().detail;
            m_results = std::move(results).value_or(SearchResults());
            show();
            emit found();
        });
}

void SearchModel::show() {
    QList<SearchResult> items = m_results.items;
    const auto offer = [&items](Kind kind, const QString& title) {
        SearchResult row;
        row.kind = kind;
        row.title = title;
        items.append(row);
    };
    if (!m_results.isAll && m_messages < mostMessages)
        offer(Kind::More, tr("Show more messages"));
    if (m_server == Server::MayBeAsked && !plainWords().isEmpty())
        offer(Kind::AskServer, tr("Search the server for older messages"));
    for (const SearchResult& result : std::as_const(m_fromServer)) {
        const bool known = std::ranges::any_of(items, [&result](const SearchResult& item) {
            return item.message == result.message && item.conversation == result.conversation;
        });
        if (!known)
            items.append(result);
    }
    applyDiff(m_items, items, [](const SearchResult& item) { return keyOf(item); });
}

} // namespace parvis::models
