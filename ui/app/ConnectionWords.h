#pragma once

#include "protocol/Backend.h"
#include "ui/widgets/Banner.h"

#include <optional>

namespace parvis::ui {

/// What the banner says.
struct ConnectionWords {
    Icon icon = Icon::CloudOff;
    QString text;
    Banner::Tone tone = Banner::Tone::Neutral;
    QString action;

    friend bool operator==(const ConnectionWords&, const ConnectionWords&) = default;
};

/// Why an account does not receive just now, for a person; nothing while all is well.
[[nodiscard]] std::optional<ConnectionWords> connectionWords(const QString& organisation,
                                                             const ConnectionState& state);

/// For an account whose first answer takes its time.
[[nodiscard]] ConnectionWords connectingWords(const QString& organisation);

} // namespace parvis::ui
