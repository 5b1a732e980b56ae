#include "models/ChatListModel.h"

#include "base/Logging.h"
#include "models/TimelineRows.h"
#include "workspace/Compose.h"

#include <QCoreApplication>

#include <algorithm>

namespace parvis::models {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("parvis::models::ChatListModel", text);
}

QString contentOf(const Message& message) {
    if (message.redacted)
        return tr(QT_TRANSLATE_NOOP("parvis::models::ChatListModel", "Message removed"));
    if (message.kind == MessageKind::Undecryptable)
        return tr(QT_TRANSLATE_NOOP("parvis::models::ChatListModel", "Encrypted message"));
    if (!message.title.isEmpty())
        return oneLine(message.title);
    if (!message.attachments.isEmpty()) {
        const Attachment& first = message.attachments.first();
        return (first.kind == AttachmentKind::Image ? u"🖼 "_s : u"📎 "_s) +
               oneLine(first.fileName);
    }
    return oneLine(workspace::readableText(message));
}

ChatItem chatItemOf(const workspace::ReadSide& reads, const cache::ConversationRow& row) {
    const Conversation& conversation = row.conversation;
    ChatItem item;
    item.id = conversation.id;
    item.section = conversation.membership == Membership::Invited ? ChatSection::Invitations
                   : conversation.favourite                       ? ChatSection::Favourites
                                                                  : ChatSection::Recent;
    item.direct = conversation.kind == ConversationKind::Direct;
    item.title = conversation.name;
    item.avatar = conversation.avatar;
    if (item.direct) {
        item.peer = conversation.peer;
        item.presence = reads.live().presence(conversation.peer);
        if (conversation.peer.isValid()) {
            Person peer = row.peer;
            peer.id = conversation.peer;
            item.title = nameOf(peer);
            item.avatar = row.peer.avatar;
        }
    }
    if (conversation.kind == ConversationKind::Channel) {
        const auto group = reads.cache().group(conversation.group);
        item.group = group && *group ? (*group)->name : QString();
    }
    if (item.title.isEmpty())
        item.title = tr(QT_TRANSLATE_NOOP("parvis::models::ChatListModel", "Unnamed chat"));
    if (row.last) {
        const bool own = row.last->sender == reads.live().self(conversation.id.account);
        Person sender;
        sender.id = row.last->sender;
        sender.displayName = row.lastSenderName;
        item.preview = previewOf(*row.last, nameOf(sender), own, item.direct);
        item.time = row.last->sentAt;
    }
    if (item.section == ChatSection::Invitations)
        item.preview = tr(QT_TRANSLATE_NOOP("parvis::models::ChatListModel", "You are invited"));
    item.unread = conversation.unread;
    item.mentions = conversation.mentions;
    item.muted = conversation.muted;
    item.encrypted = conversation.encrypted;
    return item;
}

} // namespace

QString previewOf(const Message& message, const QString& senderName, bool own, bool direct) {
    const QString content = contentOf(message);
    if (own)
        return tr(QT_TRANSLATE_NOOP("parvis::models::ChatListModel", "You: %1")).arg(content);
    if (direct || senderName.isEmpty())
        return content;
    return tr(QT_TRANSLATE_NOOP("parvis::models::ChatListModel", "%1: %2"))
        .arg(senderName.section(u' ', 0, 0), content);
}

Result<QList<ChatItem>> chatItems(const workspace::ReadSide& reads) {
    const auto rows = reads.cache().chats();
    if (!rows) {
        qCWarning(logCache) << "chats not read:" << rows.error().detail;
        return fail(rows);
    }
    QSet<ConversationId> failed;
    for (const auto& account : reads.live().accounts()) {
        if (const auto entries = reads.personal().outbox(account.id)) {
            for (const cache::OutboxEntry& entry : *entries) {
                if (entry.state == cache::OutboxState::Failed)
                    failed.insert(entry.conversation);
            }
        }
    }
    QList<ChatItem> items;
    items.reserve(rows->size());
    for (const cache::ConversationRow& row : *rows) {
        items.append(chatItemOf(reads, row));
        items.last().failed = failed.contains(items.last().id);
    }
    std::ranges::stable_sort(items, {}, &ChatItem::section);
    return items;
}

ChatListModel::ChatListModel(workspace::ReadSide& reads, QObject* parent)
    : DiffableListModel(parent)
    , m_reads(reads) {
    read();
    connect(&reads, &workspace::ReadSide::touched, this, [this](const cache::Touched& touched) {
        if (touched.accounts || !touched.conversations.isEmpty() || !touched.outbox.isEmpty() ||
            !touched.people.isEmpty())
            read();
    });
    connect(&reads.live(), &workspace::LiveState::presenceChanged, this,
            [this](const PersonId& person) {
                for (qsizetype row = 0; row < m_items.size(); ++row) {
                    if (m_items[row].peer == person) {
                        m_items[row].presence = m_reads.live().presence(person);
                        emit dataChanged(index(int(row)), index(int(row)));
                    }
                }
            });
}

int ChatListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ChatListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChatItem& item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return item.unread > 0
                   ? tr(QT_TRANSLATE_NOOP("parvis::models::ChatListModel", "%1, %2 unread. %3"))
                         .arg(item.title)
                         .arg(item.unread)
                         .arg(item.preview)
                   : item.title + u". "_s + item.preview;
    case IdRole:
        return QVariant::fromValue(item.id);
    case SectionRole:
        return int(item.section);
    default:
        return {};
    }
}

int ChatListModel::rowOf(const ConversationId& id) const {
    const auto found = std::ranges::find(m_items, id, &ChatItem::id);
    return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
}

int ChatListModel::needed() const {
    int count = 0;
    for (const ChatItem& item : m_items) {
        if (item.section == ChatSection::Invitations)
            ++count;
        else if (!item.muted)
            count += item.direct ? item.unread : item.mentions;
    }
    return count;
}

void ChatListModel::read() {
    const auto items = chatItems(m_reads);
    if (!items)
        return;
    const int before = needed();
    applyDiff(m_items, *items, [](const ChatItem& item) { return item.id; });
    if (needed() != before)
        emit neededChanged();
}

} // namespace parvis::models
