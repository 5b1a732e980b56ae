#pragma once

#include "cache/Retention.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace parvis::workspace {

// How the person's limits of what this computer keeps are written among the settings.

/// What a limit is for: an account, or one group or conversation of it.
struct KeepTarget {
    AccountId account;
    GroupId group = {};               ///< With all its conversations.
    ConversationId conversation = {}; ///< Not with `group`.
};

[[nodiscard]] QString keepKey(const KeepTarget& target);

/// "30d", "500", "30d 500": days, messages, both; "all": no limit. Also what parvisctl takes.
[[nodiscard]] QByteArray encodeLimit(const cache::KeepLimit& limit);
/// Also takes weeks, months and years: "2w", "3m", "1y". Nothing: it is no limit.
[[nodiscard]] std::optional<cache::KeepLimit> decodeLimit(const QString& text);

/// `settings` as PersonalReader gives them; what is no limit is left out.
[[nodiscard]] cache::RetentionRules keepRules(const QMap<QString, QByteArray>& settings);
/// What the keys of all these settings begin with.
[[nodiscard]] QString keepPrefix();

} // namespace parvis::workspace
