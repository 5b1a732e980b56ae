#pragma once

#include <cstdint>

struct sqlite3_stmt;

namespace parvis::cache {

/// A compiled statement; freed by the last who shares it: a Statement, and perhaps the cache.
struct CompiledStatement {
    explicit CompiledStatement(sqlite3_stmt* compiled)
        : handle(compiled) {}
    ~CompiledStatement();
    CompiledStatement(const CompiledStatement&) = delete;
    CompiledStatement& operator=(const CompiledStatement&) = delete;

    sqlite3_stmt* handle;
    bool inUse = false;
    std::uint64_t lastUse = 0;
};

} // namespace parvis::cache
