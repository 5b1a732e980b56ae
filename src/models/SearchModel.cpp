#include "models/SearchModel.h"

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
    setText({});
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
    QList<SearchResult> items;
    addChats(items);
    addGroups(items);
    if (!m_text.isEmpty()) {
        addPeople(items);
        addMessages(items);
    }
    applyDiff(m_items, items, [](const SearchResult& item) { return keyOf(item); });
}

void SearchModel::addChats(QList<SearchResult>& items) const {
    int found = 0;
    for (const cache::ConversationRow& row :
         m_reads.cache().chats().value_or(QList<cache::ConversationRow>())) {
        Person peer = row.peer;
        peer.id = row.conversation.peer;
        const bool direct = row.conversation.kind == ConversationKind::Direct && peer.id.isValid();
        const QString name = direct ? nameOf(peer) : row.conversation.name;
        if (!nameMatches(name, m_text))
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
            return;
    }
}

void SearchModel::addGroups(QList<SearchResult>& items) const {
    int found = 0;
    for (const cache::GroupRow& row : m_reads.cache().groups().value_or(QList<cache::GroupRow>())) {
        if (row.group.name.isEmpty() || !nameMatches(row.group.name, m_text))
            continue;
        SearchResult item;
        item.kind = SearchResult::Kind::Group;
        item.title = row.group.name;
        item.detail = privacyAndSize(row.group);
        item.picture = row.group.avatar;
        item.group = row.group.id;
        items.append(item);
        if (++found == maxPlaces)
            return;
    }
}

void SearchModel::addPeople(QList<SearchResult>& items) const {
    for (const Person& person :
         m_reads.cache().findPeople(m_text, maxPlaces).value_or(QList<Person>())) {
        SearchResult item;
        item.kind = SearchResult::Kind::Person;
        item.title = nameOf(person);
        item.detail = person.title.isEmpty() ? person.department : person.title;
        item.picture = person.avatar;
        item.person = person.id;
        items.append(item);
    }
}

void SearchModel::addMessages(QList<SearchResult>& items) const {
    const auto found = m_reads.cache().search(m_text, maxMessages);
    for (const cache::SearchHit& hit : found.value_or(QList<cache::SearchHit>())) {
        SearchResult item;
        item.kind = SearchResult::Kind::Message;
        item.title = hit.conversationName.isEmpty()
                         ? nameOf(hit.sender)
                         : tr("%1 in %2").arg(nameOf(hit.sender), hit.conversationName);
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
}

} // namespace parvis::models
