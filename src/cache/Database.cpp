#include "cache/Database.h"

#include "cache/EncryptingVfs.h"
#include "cache/KeyRotation.h"
#include "cache/SharedFile.h"
#include "cache/SqliteError.h"
#include "cache/StatementCache.h"

#include <sqlite3.h>
#include <utility>
#include <vector>

namespace parvis::cache {

using namespace Qt::StringLiterals;

namespace {

constexpr int walPages = 4096; // 16 MiB
constexpr int shortWait = 20;  // milliseconds

Result<QByteArray> fullPath(sqlite3_vfs* vfs, const QString& path) {
    std::vector<char> out(static_cast<std::size_t>(vfs->mxPathname) + 1);
    const int code = vfs->xFullPathname(vfs, path.toUtf8().constData(),
                                        static_cast<int>(out.size()), out.data());
    if ((code & 0xff) != SQLITE_OK) // SQLITE_OK_SYMLINK is one, too
        return std::unexpected(sqliteError(code, QStringLiteral("path")));
    return QByteArray(out.data());
}

} // namespace

struct Database::State {
    State(std::shared_ptr<SharedFile> file, QString at)
        : shared(std::move(file))
        , path(std::move(at)) {}
    ~State() {
        rotation.reset();
        if (statements)
            statements->clear();
        sqlite3_close_v2(connection);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    std::shared_ptr<SharedFile> shared;
    std::unique_ptr<KeyRotation> rotation;
    QString path;
    sqlite3* connection = nullptr;
    int busyTimeout = 0; // milliseconds
    std::unique_ptr<StatementCache> statements;
};

Database::Database(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
}
Database::~Database() = default;
Database::Database(Database&& other) noexcept = default;
Database& Database::operator=(Database&& other) noexcept = default;

Result<Database> Database::open(const QString& path, const Secret& key, const Options& options) {
    const char* const name = EncryptingVfs::name();
    sqlite3_vfs* const inner =
        sqlite3_vfs_find(options.innerVfs.isEmpty() ? nullptr : options.innerVfs.constData());
    if (!name || !inner)
        return fail(ErrorKind::Internal, {}, QStringLiteral("no SQLite VFS"));
    const auto full = fullPath(inner, path);
    if (!full)
        return fail(full);
    auto shared = SharedFile::acquire(*full, key, inner, !options.readOnly);
    if (!shared)
        return fail(shared);
    Database database(std::make_unique<State>(std::move(*shared), path));
    const int flags = (options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(full->constData(), &database.m_state->connection, flags, name);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code));
    database.m_state->statements = std::make_unique<StatementCache>(database.m_state->connection);
    if (const auto configured = database.configure(options); !configured)
        return fail(configured);
    return database;
}

Result<void> Database::configure(const Options& options) {
    sqlite3* const connection = m_state->connection;
    m_state->busyTimeout = static_cast<int>(options.busyTimeout.count());
    sqlite3_busy_timeout(connection, m_state->busyTimeout);
    sqlite3_wal_autocheckpoint(connection, walPages);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    // Closing a reader must not cost its thread a checkpoint.
    sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, options.readOnly ? 1 : 0,
                      nullptr);
    const QByteArray settings = "PRAGMA temp_store=MEMORY;"
                                "PRAGMA secure_delete=ON;"
                                "PRAGMA foreign_keys=ON;"
                                "PRAGMA cell_size_check=ON;"
                                "PRAGMA journal_size_limit="_qba +
                                QByteArray::number(walPages * qint64(FileHeader::pageSize)) +
                                ";PRAGMA cache_size=-"_qba +
                                QByteArray::number(qMax<qint64>(options.cacheBytes / 1024, 64)) +
                                (options.synchronousFull ? ";PRAGMA synchronous=FULL"_qba
                                                         : ";PRAGMA synchronous=NORMAL"_qba);
    if (const auto set = exec(settings); !set)
        return set;
    // The first read: takes page 1 through the log and recovers that if need be.
    auto mode = prepare("PRAGMA journal_mode"_qba);
    if (!mode)
        return fail(mode);
    const auto row = mode->step();
    if (!row)
        return fail(row);
    if (!*row || mode->text(0) != u"wal")
        return fail(ErrorKind::Damaged, {}, QStringLiteral("database is not in WAL mode"));
    mode->reset();
    return exec("SELECT count(*) FROM sqlite_schema"_qba);
}

Result<void> Database::exec(QByteArrayView sql) {
    const char* at = sql.data();
    const char* const end = at + sql.size();
    while (at < end) {
        sqlite3_stmt* handle = nullptr;
        const char* tail = end;
        const int code = sqlite3_prepare_v3(m_state->connection, at, static_cast<int>(end - at), 0,
                                            &handle, &tail);
        if (code != SQLITE_OK)
            return std::unexpected(sqliteCompileError(code, m_state->connection));
        at = tail;
        if (!handle)
            continue; // a comment, or space
        Statement statement(std::make_shared<CompiledStatement>(handle));
        if (const auto done = statement.run(); !done)
            return done;
    }
    return ok();
}

Result<Statement> Database::prepare(QByteArrayView sql) {
    auto compiled = m_state->statements->compile(sql);
    if (!compiled)
        return fail(compiled);
    return Statement(std::move(*compiled));
}

Result<Statement> Database::cached(QByteArrayView sql) {
    auto compiled = m_state->statements->take(sql);
    if (!compiled)
        return fail(compiled);
    return Statement(std::move(*compiled));
}

void Database::releaseMemory() {
    sqlite3_db_release_memory(m_state->connection);
}

std::int64_t Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_state->connection);
}

std::int64_t Database::lastChangeCount() const {
    return sqlite3_changes64(m_state->connection);
}

std::int64_t Database::totalChanges() const {
    return sqlite3_total_changes64(m_state->connection);
}

bool Database::isInTransaction() const {
    return sqlite3_get_autocommit(m_state->connection) == 0;
}

Result<void> Database::checkpoint(Checkpoint mode) {
    const int how =
        mode == Checkpoint::Passive ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE;
    const int code = sqlite3_wal_checkpoint_v2(m_state->connection, "main", how, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code, QStringLiteral("checkpoint")));
    return ok();
}

Result<void> Database::beginRotation(const Secret& key) {
    if (m_state->rotation)
        return fail(ErrorKind::Conflict, {}, QStringLiteral("keys are being changed"));
    auto rotation = KeyRotation::begin(m_state->shared, key);
    if (!rotation)
        return fail(rotation);
    m_state->rotation = std::move(*rotation);
    return ok();
}

Result<bool> Database::rotateSome(int pages) {
    auto& rotation = m_state->rotation;
    if (!rotation)
        return false;
    auto more = rotation->copySome(pages);
    if (more && !*more) {
        // The log comes into the database, and so into the new file; what it adds is copied next.
        // Whoever reads is waited for a moment only: others want to write, and there is a next
        // time.
        sqlite3_busy_timeout(m_state->connection, shortWait);
        const auto emptied = checkpoint(Checkpoint::Truncate);
        sqlite3_busy_timeout(m_state->connection, m_state->busyTimeout);
        if (emptied) {
            more = rotation->copySome(pages);
            if (more && !*more) {
                const auto done = rotation->finish();
                more = done ? Result<bool>(!*done) : fail(done);
            }
        } else {
            more = emptied.error().kind == ErrorKind::Busy ? Result<bool>(true) : fail(emptied);
        }
    }
    if (!more || !*more)
        rotation.reset();
    return more;
}

Result<void> Database::integrityCheck() {
    auto check = prepare("PRAGMA integrity_check(1)"_qba);
    if (!check)
        return fail(check);
    const auto row = check->step();
    if (!row)
        return fail(row);
    // SQLite's report may quote indexed values, so it does not go into the error.
    if (!*row || check->text(0) != u"ok")
        return fail(ErrorKind::Damaged, {}, QStringLiteral("integrity check failed"));
    return ok();
}

void Database::onDamage(std::function<void()> damaged) {
    m_state->shared->onDamage(std::move(damaged));
}

std::uint64_t Database::rejectedWalFrames() const {
    return m_state->shared->rejectedFrames();
}

Result<int> Database::userVersion() {
    auto query = prepare("PRAGMA user_version"_qba);
    if (!query)
        return fail(query);
    const auto row = query->step();
    if (!row)
        return fail(row);
    return static_cast<int>(query->integer(0));
}

void Database::interrupt() const {
    sqlite3_interrupt(m_state->connection);
}

QString Database::path() const {
    return m_state->path;
}

QStringList Database::filesOf(const QString& path) {
    return {path, path + u"-wal"_s, path + u"-lock"_s, path + u"-next"_s};
}

} // namespace parvis::cache
