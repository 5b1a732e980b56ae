#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

#include <compare>
#include <cstdint>

namespace parvis {

/// One signed-in account on this computer. The number is given out by the profile folder, is stable
/// across restarts, is never used again, and means nothing to a server. 0 is "no account".
struct AccountId {
    std::uint32_t value = 0;

    [[nodiscard]] bool isValid() const { return value != 0; }
    friend auto operator<=>(const AccountId&, const AccountId&) = default;
};

inline std::size_t qHash(AccountId id, std::size_t seed = 0) noexcept {
    return ::qHash(id.value, seed);
}

/// An id given by a server, together with the account that sees it. The same person seen through
/// two accounts has two ids; ids of different kinds do not compare or convert.
template<class Tag>
struct Id {
    AccountId account;
    QString remote; ///< The server's own id, opaque to everybody but the backend.

    [[nodiscard]] bool isValid() const { return account.isValid() && !remote.isEmpty(); }
    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) {
        return a.account != b.account ? a.account < b.account : a.remote < b.remote;
    }
};

template<class Tag>
std::size_t qHash(const Id<Tag>& id, std::size_t seed = 0) noexcept {
    return ::qHashMulti(seed, id.account.value, id.remote);
}

struct PersonTag;
struct GroupTag;
struct ConversationTag;
struct MessageTag;

using PersonId = Id<PersonTag>;
using GroupId = Id<GroupTag>;
using ConversationId = Id<ConversationTag>;
using MessageId = Id<MessageTag>;

} // namespace parvis

Q_DECLARE_METATYPE(parvis::AccountId)
Q_DECLARE_METATYPE(parvis::PersonId)
Q_DECLARE_METATYPE(parvis::GroupId)
Q_DECLARE_METATYPE(parvis::ConversationId)
Q_DECLARE_METATYPE(parvis::MessageId)
