#include "cache/Rows.h"

#include "cache/Codec.h"

namespace parvis::cache {

namespace {

/// Reads one column after the other.
class Columns {
public:
    Columns(const Statement& row, int from)
        : m_row(row)
        , m_column(from) {}

    QString text() { return m_row.text(m_column++); }
    std::int64_t integer() { return m_row.integer(m_column++); }
    bool flag() { return integer() != 0; }
    QByteArray blob() { return m_row.blob(m_column++); }
    QStringList list() { return text().split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
    QDateTime time() { return decodeTime(integer()); }
    MediaRef media(AccountId account) {
        QString uri = text();
        return uri.isEmpty() ? MediaRef{} : MediaRef{account, std::move(uri)};
    }
    template<class IdType>
    IdType id(AccountId account) {
        QString remote = text();
        return remote.isEmpty() ? IdType{} : IdType{account, std::move(remote)};
    }
    AccountId account() { return {static_cast<std::uint32_t>(integer())}; }

private:
    const Statement& m_row;
    int m_column;
};

} // namespace

Person readPerson(const Statement& row, int from) {
    Columns columns(row, from);
    const AccountId account = columns.account();
    Person person;
    person.id = columns.id<PersonId>(account);
    person.displayName = columns.text();
    person.avatar = columns.media(account);
    person.title = columns.text();
    person.department = columns.text();
    person.manager = columns.id<PersonId>(account);
    person.email = columns.text();
    person.phone = columns.text();
    person.place = columns.text();
    person.timeZone = columns.text();
    person.about = columns.text();
    person.status = columns.text();
    person.languages = columns.list();
    person.skills = columns.list();
    return person;
}

Group readGroup(const Statement& row, int from) {
    Columns columns(row, from);
    const AccountId account = columns.account();
    Group group;
    group.id = columns.id<GroupId>(account);
    group.name = columns.text();
    group.purpose = columns.text();
    group.privacy = static_cast<Privacy>(columns.integer());
    group.avatar = columns.media(account);
    group.feed = columns.id<ConversationId>(account);
    group.membership = static_cast<Membership>(columns.integer());
    group.role = static_cast<Role>(columns.integer());
    group.rights = decodeRights(columns.integer());
    group.memberCount = static_cast<int>(columns.integer());
    group.archived = columns.flag();
    group.colour = static_cast<GroupColour>(columns.integer());
    group.posting = static_cast<Role>(columns.integer());
    group.approving = static_cast<Role>(columns.integer());
    return group;
}

Conversation readConversation(const Statement& row, int from) {
    Columns columns(row, from);
    const AccountId account = columns.account();
    Conversation conversation;
    conversation.id = columns.id<ConversationId>(account);
    conversation.kind = static_cast<ConversationKind>(columns.integer());
    conversation.group = columns.id<GroupId>(account);
    conversation.peer = columns.id<PersonId>(account);
    conversation.name = columns.text();
    conversation.topic = columns.text();
    conversation.avatar = columns.media(account);
    conversation.membership = static_cast<Membership>(columns.integer());
    conversation.invitedBy = columns.id<PersonId>(account);
    conversation.encrypted = columns.flag();
    conversation.favourite = columns.flag();
    conversation.muted = columns.flag();
    conversation.rights = decodeRights(columns.integer());
    conversation.memberCount = static_cast<int>(columns.integer());
    conversation.unread = static_cast<int>(columns.integer());
    conversation.mentions = static_cast<int>(columns.integer());
    conversation.readUpTo = columns.id<MessageId>(account);
    conversation.lastActivity = columns.time();
    const QStringList pinned = columns.text().split(u'\n', Qt::SkipEmptyParts);
    for (const QString& remote : pinned)
        conversation.pinned.append(MessageId{account, remote});
    const QStringList saved = columns.text().split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : saved) {
        const qsizetype end = line.indexOf(u' ');
        if (end > 0)
            conversation.saved.append({MessageId{account, line.first(end)},
                                       decodeTime(line.sliced(end + 1).toLongLong())});
    }
    const QStringList followed = columns.text().split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : followed) {
        const qsizetype end = line.indexOf(u' ');
        const int how = end > 0 ? line.sliced(end + 1).toInt() : 0;
        if (how == static_cast<int>(Following::Followed) ||
            how == static_cast<int>(Following::Muted))
            conversation.followed.append({MessageId{account, line.first(end)}, Following(how)});
    }
    return conversation;
}

Message readMessage(const Statement& row, const ConversationId& conversation, int from) {
    Columns columns(row, from);
    const AccountId account = conversation.account;
    Message message;
    message.conversation = conversation;
    message.id = columns.id<MessageId>(account);
    message.sender = columns.id<PersonId>(account);
    message.sentAt = columns.time();
    message.kind = static_cast<MessageKind>(columns.integer());
    const auto flags = columns.integer();
    message.redacted = (flags & redactedFlag) != 0;
    message.mentionsMe = (flags & mentionsMeFlag) != 0;
    message.mustRead = (flags & mustReadFlag) != 0;
    message.important = (flags & importantFlag) != 0;
    message.note = (flags & noteFlag) != 0;
    message.threadRoot = columns.id<MessageId>(account);
    message.editedAt = columns.time();
    message.transactionId = columns.text();
    message.title = columns.text();
    message.text = columns.text();
    message.html = columns.text();
    decodeExtra(columns.blob(), account, message);
    return message;
}

} // namespace parvis::cache
