#pragma once

#include <QDateTime>

namespace parvis {

/// Where the time of day comes from. Everything that stores or compares wall time is given one, so
/// that tests can move it, backwards too. Use QElapsedTimer, not this, to measure durations.
class Clock {
public:
    virtual ~Clock() = default;
    /// UTC, millisecond precision. Thread-safe.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

} // namespace parvis
