#pragma once

#include "cache/Migrations.h"

namespace parvis::cache {

/// What can be fetched from the servers again: people, groups, conversations, messages.
[[nodiscard]] const Migrations& cacheMigrations();

/// What exists only on this computer: accounts, outbox, drafts, settings.
[[nodiscard]] const Migrations& personalMigrations();

} // namespace parvis::cache
