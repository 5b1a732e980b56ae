#pragma once

#include "base/Error.h"
#include "base/Id.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

namespace parvis::cache {

// What exists only on this computer. It lives in a file of its own, so that damage to the cache, or
// its rebuilding, never touches it.

/// A signed-in account as it is kept. The tokens are in the encrypted file like everything else.
struct StoredAccount {
    AccountId id;
    QString family;
    QUrl address;
    QString organisation;
    QString person; ///< PersonId::remote
    QString device;
    QByteArray token;
    QByteArray refreshToken;
    QByteArray
        mediaSalt; ///< Part of the key of the account's files: without it they are unreadable.
};

enum class OutboxState {
    Waiting = 0,
    Failed = 1,       ///< The server refused it: waits for the person.
    Acknowledged = 2, ///< The server has it: waits for the sync to bring it back.
};

/// Something a person wrote that the server does not have yet.
struct OutboxEntry {
    std::int64_t id = 0; ///< Order of sending.
    ConversationId conversation;
    QString transactionId;
    QByteArray command; ///< As workspace/CommandCodec writes it.
    QDateTime createdAt;
    OutboxState state = OutboxState::Waiting;
    int attempts = 0;
    ErrorKind errorKind = ErrorKind::Internal; ///< With Failed.
    QString errorText;                         ///< With Failed: for the person.
    QString acknowledged; ///< With Acknowledged: the message's id on the server.
};

/// What stands in a composer.
struct Draft {
    ConversationId conversation;
    QString threadRoot; ///< MessageId::remote of the post that is commented on, else empty.
    QString text;
    QByteArray extra; ///< What the composer keeps beside the text; opaque here.

    friend bool operator==(const Draft&, const Draft&) = default;
};

} // namespace parvis::cache
