#pragma once

#include "cache/Retention.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>

namespace parvis::workspace {

/// How far back older messages are fetched by themselves.
enum class BackfillSpan { Off, Month, Year, Everything };

/// The key of the setting in the personal store.
inline constexpr auto backfillSetting = "backfill";

/// What a person allows Parvis to fetch while nothing else is to do.
struct BackfillLimits {
    static constexpr int fewest = 100;
    static constexpr int most = 1'000'000;

    BackfillSpan span = BackfillSpan::Year;
    int messages = 20'000; ///< In each conversation, `fewest` to `most`.

    friend bool operator==(const BackfillLimits&, const BackfillLimits&) = default;
};

/// As the setting stores it; what cannot be read, an empty value for one, is the default.
[[nodiscard]] BackfillLimits readBackfillLimits(const QByteArray& stored);
[[nodiscard]] QByteArray write(const BackfillLimits& limits);

/// The one place that says how old the messages of a conversation may be that are fetched: within
/// the span, and never beyond what `kept` leaves on this computer. Invalid: however old. Not to be
/// asked when the span is Off.
[[nodiscard]] QDateTime oldestWanted(const BackfillLimits& limits, const cache::KeepLimit& kept,
                                     const QDateTime& now);
/// How many messages of it are fetched at most.
[[nodiscard]] int mostWanted(const BackfillLimits& limits, const cache::KeepLimit& kept);

/// How far the fetching of older messages is for one account. Conversations are the joined ones
/// that are not encrypted.
struct BackfillProgress {
    int conversations = 0;
    int done = 0; ///< Those of them that are here as far back as the limits say.
    /// At work, with pauses; false when there is nothing to do, or no permission, or no connection.
    bool fetching = false;

    friend bool operator==(const BackfillProgress&, const BackfillProgress&) = default;
};

} // namespace parvis::workspace

Q_DECLARE_METATYPE(parvis::workspace::BackfillProgress)
