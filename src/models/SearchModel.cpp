#include "models/SearchModel.h"

#include "base/Logging.h"
#include "models/GroupText.h"
#include "models/TimelineRows.h"
#include "workspace/Compose.h"

#include <algorithm>

namespace parvis::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPlaces = 5;
constexpr int maxMessages = 20;

/// Lower case without diacritics, so that "élo" and "Elo" are the same.
QString folded(const QString& text) {
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            result += c.toCaseFolded();
    }
    return result;
}

Result<void> addChats(cache::CacheReader& cache, const QString& text, QList<SearchResult>& items) {
    int found = 0;
    const auto rows = cache.chats();
    if (!rows)
        return fail(rows);
    for (const cache::ConversationRow& row : *rows) {
        Person peer = row.peer;
        peer.id = row.conversation.peer;
        const bool direct = row.conversation.kind == ConversationKind::Direct && peer.id.isValid();
        const QString name = direct ? nameOf(peer) : row.conversation.name;
        if (!nameMatches(name, text))
            continue;
        SearchResult item;
        item.kind = SearchResult::Kind::Chat;
        item.title = name;
        item.detail = direct ? (peer.title.isEmpty() ? peer.department : peer.title)
                             : memberCountText(row.conversation.memberCount);
        item.picture = direct ? peer.avatar : row.conversation.avatar;
        item.person = direct ? peer.id : PersonId{};
        item.conversation = row.conversation.id;
        items.append(item);
        if (++found == maxPlaces)
            break;
    }
    return ok();
}

Result<void> addGroups(cache::CacheReader& cache, const QString& text, QList<SearchResult>& items) {
    int found = 0;
    const auto rows = cache.groups();
    if (!rows)
        return fail(rows);
    for (const cache::GroupRow& row : *rows) {
        if (row.group.name.isEmpty() || !nameMatches(row.group.name, text))
            continue;
        SearchResult item;
        item.kind = SearchResult::Kind::Group;
        item.title = row.group.name;
        item.detail = privacyAndSize(row.group);
        item.picture = row.group.avatar;
        item.group = row.group.id;
        items.append(item);
        if (++found == maxPlaces)
            break;
    }
    return ok();
}

Result<void> addPeople(cache::CacheReader& cache, const QString& text, QList<SearchResult>& items) {
    const auto people = cache.findPeople(text, maxPlaces);
    if (!people)
        return fail(people);
    for (const Person& person : *people) {
        SearchResult item;
        item.kind = SearchResult::Kind::Person;
        item.title = nameOf(person);
        item.detail = person.title.isEmpty() ? person.department : person.title;
        item.picture = person.avatar;
        item.person = person.id;
        items.append(item);
    }
    return ok();
}

Result<void> addMessages(cache::CacheReader& cache, const QString& text,
                         QList<SearchResult>& items) {
    const auto hits = cache.search(text, maxMessages);
    if (!hits)
        return fail(hits);
    for (const cache::SearchHit& hit : *hits) {
        SearchResult item;
        item.kind = SearchResult::Kind::Message;
        item.title =
            hit.conversationName.isEmpty()
                ? nameOf(hit.sender)
                : SearchModel::tr("%1 in %2").arg(nameOf(hit.sender), hit.conversationName);
        item.detail = oneLine(hit.message.title.isEmpty() ? workspace::readableText(hit.message)
                                                          : hit.message.title);
        if (item.detail.isEmpty() && !hit.message.attachments.isEmpty())
            item.detail = hit.message.attachments.first().fileName;
        item.time = hit.message.sentAt;
        item.picture = hit.sender.avatar;
        item.person = hit.sender.id;
        item.conversation = hit.message.conversation;
        item.message = hit.message.id;
        items.append(item);
    }
    return ok();
}

} // namespace

bool nameMatches(const QString& name, const QString& typed) {
    const QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&words](const QString& want) {
        return std::ranges::any_of(words,
                                   [&want](const QString& word) { return word.startsWith(want); });
    });
}

QString keyOf(const SearchResult& result) {
    return u"%1:%2:%3%4%5%6"_s.arg(int(result.kind))
        .arg(std::max({result.person.account.value, result.group.account.value,
                       result.conversation.account.value}))
        .arg(result.person.remote, result.group.remote, result.conversation.remote,
             result.message.remote);
}

SearchModel::SearchModel(workspace::ReadSide& reads, QObject* parent)
    : DiffableListModel(parent)
    , m_reads(reads) {
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

void SearchModel::setText(const QString& text) {
    m_text = text.trimmed();
    if (!m_searching)
        search();
}

void SearchModel::search() {
    m_searching = true;
    m_reads.aside([text = m_text](cache::CacheReader& cache) { return searchIn(cache, text); })
        .then(this, [this, text = m_text](Result<QList<SearchResult>> items) {
            if (text != m_text) {
                search();
                return;
            }
            m_searching = false;
            if (!items)
                qCWarning(logCache) << "not searched:" << items.error().detail;
            applyDiff(m_items, items.value_or(QList<SearchResult>()),
                      [](const SearchResult& item) { return keyOf(item); });
            emit found();
        });
}

Result<QList<SearchResult>> searchIn(cache::CacheReader& cache, const QString& text) {
    QList<SearchResult> items;
    if (const auto done = addChats(cache, text, items); !done)
        return fail(done);
    if (const auto done = addGroups(cache, text, items); !done)
        return fail(done);
    if (text.isEmpty())
        return items;
    if (const auto done = addPeople(cache, text, items); !done)
        return fail(done);
    if (const auto done = addMessages(cache, text, items); !done)
        return fail(done);
    return items;
}

} // namespace parvis::models
