#pragma once

#include "base/Result.h"

namespace parvis::cache {

class Database;

/// A transaction that rolls back unless it is committed. Transactions do not nest. Move-only; lives
/// at most as long as its Database, which must not be moved meanwhile.
class Transaction {
public:
    enum class Mode {
        Write, ///< Takes the write lock at once: Busy now rather than halfway.
        Read,  ///< Everything read inside sees one and the same state of the database.
    };

    [[nodiscard]] static Result<Transaction> begin(Database& database, Mode mode = Mode::Write);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Ends the transaction either way: when this fails, nothing of it remains.
    [[nodiscard]] Result<void> commit();
    void rollback();

private:
    explicit Transaction(Database& database)
        : m_database(&database) {}

    Database* m_database; // null once ended
};

} // namespace parvis::cache
