#pragma once

#include "fuzz/Mutator.h"

#include <QString>

#include <memory>
#include <vector>

namespace parvis::fuzz {

/// Something that reads what a stranger wrote.
class Target {
public:
    virtual ~Target() = default;
    [[nodiscard]] virtual QByteArray name() const = 0;
    /// Makes one bad input.
    [[nodiscard]] virtual QByteArray make(Dice& dice) const = 0;
    /// Reads it. Empty when what came out is as promised, otherwise what was wrong; and of course
    /// it neither crashes nor hangs.
    [[nodiscard]] virtual QString run(const QByteArray& input) = 0;
};

[[nodiscard]] std::unique_ptr<Target> syncTarget();
[[nodiscard]] std::unique_ptr<Target> htmlTarget();
[[nodiscard]] std::unique_ptr<Target> markdownTarget();
[[nodiscard]] std::unique_ptr<Target> linksTarget();
[[nodiscard]] std::unique_ptr<Target> picturesTarget();
[[nodiscard]] std::unique_ptr<Target> locationsTarget();
[[nodiscard]] std::unique_ptr<Target> encryptedFilesTarget();
[[nodiscard]] std::unique_ptr<Target> pagesTarget();

} // namespace parvis::fuzz
