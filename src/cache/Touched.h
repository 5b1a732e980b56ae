#pragma once

#include "base/Id.h"

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace parvis::cache {

/// What happened to the messages of one conversation.
struct TouchedMessages {
    bool newest = false;   ///< Messages were added at the newest end.
    bool history = false;  ///< History was added, or a gap closed.
    QSet<QString> changed; ///< Remote ids of messages whose content, reactions or comments changed.
};

/// Which rows a transaction changed: what models need to know to read them again.
struct Touched {
    QHash<ConversationId, TouchedMessages> messages;
    QSet<ConversationId> conversations; ///< Name, unread counts, last message, membership …
    QSet<GroupId> groups;
    QSet<PersonId> people;
    QSet<ConversationId> receipts;
    QSet<ConversationId> conversationMembers;
    QSet<GroupId> groupMembers;
    QSet<ConversationId> outbox; ///< Conversations whose unsent messages changed.
    bool accounts = false;       ///< Accounts were added or removed: read everything again.

    [[nodiscard]] bool isEmpty() const {
        return messages.isEmpty() && conversations.isEmpty() && groups.isEmpty() &&
               people.isEmpty() && receipts.isEmpty() && conversationMembers.isEmpty() &&
               groupMembers.isEmpty() && outbox.isEmpty() && !accounts;
    }

    /// Takes over what `more` says on top.
    void add(const Touched& more) {
        for (auto it = more.messages.begin(); it != more.messages.end(); ++it) {
            TouchedMessages& here = messages[it.key()];
            here.newest = here.newest || it->newest;
            here.history = here.history || it->history;
            here.changed += it->changed;
        }
        conversations += more.conversations;
        groups += more.groups;
        people += more.people;
        receipts += more.receipts;
        conversationMembers += more.conversationMembers;
        groupMembers += more.groupMembers;
        outbox += more.outbox;
        accounts = accounts || more.accounts;
    }
};

} // namespace parvis::cache

Q_DECLARE_METATYPE(parvis::cache::Touched)
