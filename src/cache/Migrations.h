#pragma once

#include "base/Result.h"
#include "cache/Migration.h"

#include <vector>

namespace parvis::cache {

/// The ordered list of steps that bring a database of any earlier version to the newest. The
/// version is kept in the file as SQLite's user_version.
class Migrations {
public:
    /// Versions are positive and ascend.
    explicit Migrations(std::vector<Migration> steps);

    /// Version of the last step; 0 without steps.
    [[nodiscard]] int newest() const;

    /// Applies the steps that the database lacks, each in a transaction of its own: when one fails,
    /// the steps before it stay and nothing of it remains. Returns the version the file had before.
    /// NewerVersion when the file is beyond newest(); it is not touched then.
    [[nodiscard]] Result<int> apply(Database& database) const;

private:
    std::vector<Migration> m_steps;
};

} // namespace parvis::cache
