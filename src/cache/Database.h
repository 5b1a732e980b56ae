#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "cache/DatabaseOptions.h"
#include "cache/Statement.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>

struct sqlite3;

namespace parvis::cache {

/// One connection to an encrypted SQLite database in WAL mode. Move-only. One thread at a time uses
/// a connection and its statements; any number of connections of one process can be open on one
/// file: one of them writes while the others read. A second process is refused with Busy.
///
/// Every page and every frame of the log is encrypted and authenticated (see EncryptingVfs.h);
/// temporary data never reaches the disk; deleted content is overwritten.
class Database {
public:
    using Options = DatabaseOptions;

    /// Opens the database at `path`, or creates an empty one; its folder exists already. `key` has
    /// 32 bytes and is copied. Errors:
    /// * WrongKey: the file is intact and was made with another key;
    /// * Damaged: not such a file, cut short, or its first page fails authentication;
    /// * NewerVersion, Unsupported: encrypted in a way this version, or this computer, cannot read;
    /// * Busy: another process has it open;
    /// * NotFound (readOnly), DiskFull, Storage, InvalidInput (key size).
    /// The file is left as it is whenever this fails.
    [[nodiscard]] static Result<Database> open(const QString& path, const Secret& key,
                                               const Options& options = {});
    ~Database();
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs one or several statements and drops their rows.
    [[nodiscard]] Result<void> exec(QByteArrayView sql);
    /// Compiles one statement. `sql` is text of the program, never text of a person: it may be
    /// quoted in an error's detail.
    [[nodiscard]] Result<Statement> prepare(QByteArrayView sql);
    /// As prepare(), but the compiled statement is kept for the next call with the same text. Hold
    /// it only for the scope that uses it.
    [[nodiscard]] Result<Statement> cached(QByteArrayView sql);

    /// Gives back what memory the page cache can do without.
    void releaseMemory();

    /// Row id of the last INSERT of this connection.
    [[nodiscard]] std::int64_t lastInsertId() const;
    /// Rows that the last INSERT, UPDATE or DELETE of this connection changed.
    [[nodiscard]] std::int64_t lastChangeCount() const;
    /// All rows that this connection changed so far.
    [[nodiscard]] std::int64_t totalChanges() const;
    [[nodiscard]] bool isInTransaction() const;

    enum class Checkpoint {
        Passive,  ///< Copies what it can of the log into the database without waiting for readers.
        Truncate, ///< Waits for readers (busyTimeout), copies all and empties the log; else Busy.
    };
    /// Happens by itself after each 16 MiB of log and when the last writing connection closes.
    [[nodiscard]] Result<void> checkpoint(Checkpoint mode);
    /// Reads every page in use; Damaged when any of them fails.
    [[nodiscard]] Result<void> integrityCheck();

    /// Begins to give the file a new page key, in the connection that writes; `key` is the one that
    /// the file was opened with. Then rotateSome() until it says so. Conflict: it has begun
    /// already. Unsupported: not on this system.
    [[nodiscard]] Result<void> beginRotation(const Secret& key);
    /// Does a slice of about `pages` pages, a few milliseconds with 256. Others read and write in
    /// between. True when there is more to do; an error ends it and leaves the old key. Nothing
    /// happens when none was begun.
    [[nodiscard]] Result<bool> rotateSome(int pages);

    /// Called, in whichever thread reads, each time that a page or frame of the file cannot be
    /// authenticated; recovery of the log excepted. One for all connections of this process.
    void onDamage(std::function<void()> damaged);

    /// Frames of the log that failed authentication when it was recovered at open. SQLite drops
    /// such a frame and all that follow, so when this is not zero the newest transactions may be
    /// gone: synchronise with the server again. Counts for all connections to the file of this
    /// process.
    [[nodiscard]] std::uint64_t rejectedWalFrames() const;

    /// The number that Migrations keeps in the file; 0 in a new one.
    [[nodiscard]] Result<int> userVersion();

    /// Makes the running statement fail with Cancelled. From any thread while this object is alive
    /// and not being moved.
    void interrupt() const;

    [[nodiscard]] QString path() const;

    /// All files that can belong to a database at `path`: to be moved or deleted together, and only
    /// while nobody has it open.
    [[nodiscard]] static QStringList filesOf(const QString& path);

private:
    struct State;
    explicit Database(std::unique_ptr<State> state);

    [[nodiscard]] Result<void> configure(const Options& options);

    std::unique_ptr<State> m_state;
};

} // namespace parvis::cache
