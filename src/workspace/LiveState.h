#pragma once

#include "protocol/Backend.h"
#include "workspace/BackfillLimits.h"
#include "workspace/Workspace.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace parvis::workspace {

/// What is true only now: who types, who is there, how the accounts are connected, how far uploads
/// are. Lives in the front end's thread and is fed by queued signals; nothing of it reaches the
/// disk.
class LiveState : public QObject {
    Q_OBJECT

public:
    struct Upload {
        qint64 done = 0;
        qint64 total = 0;
    };

    using QObject::QObject;

    [[nodiscard]] QList<AccountInfo> accounts() const { return m_accounts; }
    [[nodiscard]] const AccountInfo* account(AccountId id) const;
    [[nodiscard]] PersonId self(AccountId id) const;
    [[nodiscard]] Capabilities capabilities(AccountId id) const;
    [[nodiscard]] ConnectionState connection(AccountId id) const { return m_connections.value(id); }
    [[nodiscard]] QList<PersonId> typing(const ConversationId& conversation) const {
        return m_typing.value(conversation);
    }
    [[nodiscard]] Presence presence(const PersonId& person) const {
        return m_presence.value(person);
    }
    /// How far the fetching of older history is; see Backfill.
    [[nodiscard]] BackfillProgress backfill(AccountId id) const { return m_backfills.value(id); }
    [[nodiscard]] bool isSending(const QString& transactionId) const {
        return m_sending.contains(transactionId);
    }
    [[nodiscard]] Upload upload(const QString& transactionId) const {
        return m_uploads.value(transactionId);
    }

public slots:
    void openAccount(const parvis::workspace::AccountInfo& account);
    void closeAccount(parvis::AccountId account);
    void setConnection(parvis::AccountId account, const parvis::ConnectionState& state);
    void setCapabilities(parvis::AccountId account, const parvis::Capabilities& capabilities);
    void apply(const parvis::LiveEvent& event);
    void setBackfill(parvis::AccountId account,
                     const parvis::workspace::BackfillProgress& progress);
    void setSending(const QString& transactionId, bool sending);
    void setUpload(const QString& transactionId, qint64 done, qint64 total);

signals:
    void accountsChanged();
    void connectionChanged(parvis::AccountId account);
    void capabilitiesChanged(parvis::AccountId account);
    void backfillChanged(parvis::AccountId account);
    void typingChanged(const parvis::ConversationId& conversation);
    void presenceChanged(const parvis::PersonId& person);
    void sendingChanged(const QString& transactionId);

private:
    QList<AccountInfo> m_accounts;
    QHash<AccountId, ConnectionState> m_connections;
    QHash<AccountId, BackfillProgress> m_backfills;
    QHash<ConversationId, QList<PersonId>> m_typing;
    QHash<PersonId, Presence> m_presence;
    QSet<QString> m_sending;
    QHash<QString, Upload> m_uploads;
};

} // namespace parvis::workspace
