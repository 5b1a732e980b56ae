#include "workspace/LiveState.h"

#include <algorithm>

namespace parvis::workspace {

const AccountInfo* LiveState::account(AccountId id) const {
    const auto found = std::ranges::find(m_accounts, id, &AccountInfo::id);
    return found == m_accounts.end() ? nullptr : &*found;
}

PersonId LiveState::self(AccountId id) const {
    const AccountInfo* info = account(id);
    return info ? info->self : PersonId{};
}

Capabilities LiveState::capabilities(AccountId id) const {
    const AccountInfo* info = account(id);
    return info ? info->capabilities : Capabilities{};
}

void LiveState::openAccount(const AccountInfo& account) {
    const auto same = std::ranges::find(m_accounts, account.id, &AccountInfo::id);
    if (same == m_accounts.end())
        m_accounts.append(account);
    else
        *same = account;
    emit accountsChanged();
}

void LiveState::closeAccount(AccountId account) {
    m_accounts.removeIf([account](const AccountInfo& info) { return info.id == account; });
    m_connections.remove(account);
    m_backfills.remove(account);
    m_typing.removeIf([account](const auto& entry) { return entry.key().account == account; });
    m_presence.removeIf([account](const auto& entry) { return entry.key().account == account; });
    emit accountsChanged();
}

void LiveState::setConnection(AccountId account, const ConnectionState& state) {
    m_connections.insert(account, state);
    if (state.phase != ConnectionState::Phase::Live) {
        // Nobody can tell who is there while the server is silent.
        const QList<ConversationId> typing = m_typing.keys();
        for (const ConversationId& conversation : typing) {
            if (conversation.account == account)
                apply(TypingChanged{conversation, {}});
        }
        const QList<PersonId> present = m_presence.keys();
        for (const PersonId& person : present) {
            if (person.account == account)
                apply(PresenceChanged{person, Presence::Unknown, {}});
        }
    }
    emit connectionChanged(account);
}

void LiveState::setCapabilities(AccountId account, const Capabilities& capabilities) {
    const auto found = std::ranges::find(m_accounts, account, &AccountInfo::id);
    if (found == m_accounts.end())
        return;
    found->capabilities = capabilities;
    emit capabilitiesChanged(account);
}

void LiveState::apply(const LiveEvent& event) {
    if (const auto* typing = std::get_if<TypingChanged>(&event)) {
        if (typing->people.isEmpty())
            m_typing.remove(typing->conversation);
        else
            m_typing.insert(typing->conversation, typing->people);
        emit typingChanged(typing->conversation);
    } else if (const auto* presence = std::get_if<PresenceChanged>(&event)) {
        if (m_presence.value(presence->person) == presence->presence)
            return;
        m_presence.insert(presence->person, presence->presence);
        emit presenceChanged(presence->person);
    }
}

void LiveState::setBackfill(AccountId account, const BackfillProgress& progress) {
    if (m_backfills.value(account) == progress)
        return;
    m_backfills.insert(account, progress);
    emit backfillChanged(account);
}

void LiveState::setSending(const QString& transactionId, bool sending) {
    if (sending) {
        m_sending.insert(transactionId);
    } else {
        m_sending.remove(transactionId);
        m_uploads.remove(transactionId);
    }
    emit sendingChanged(transactionId);
}

void LiveState::setUpload(const QString& transactionId, qint64 done, qint64 total) {
    m_uploads.insert(transactionId, {done, total});
    emit sendingChanged(transactionId);
}

} // namespace parvis::workspace
