CREATE INDEX outbox_conversation ON outbox(account, conversation);
CREATE TABLE account(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  family TEXT NOT NULL, address TEXT NOT NULL, organisation TEXT NOT NULL, person TEXT NOT NULL,
  device TEXT NOT NULL, token BLOB NOT NULL, refresh_token BLOB NOT NULL,
  media_salt BLOB NOT NULL);
CREATE TABLE draft(
  account INTEGER NOT NULL, conversation TEXT NOT NULL, thread_root TEXT NOT NULL,
  text TEXT NOT NULL, extra BLOB NOT NULL, changed_at INTEGER NOT NULL,
  PRIMARY KEY(account, conversation, thread_root)) WITHOUT ROWID;
CREATE TABLE outbox(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account INTEGER NOT NULL, conversation TEXT NOT NULL, txn TEXT NOT NULL UNIQUE,
  command BLOB NOT NULL, created_at INTEGER NOT NULL,
  state INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
  error_kind INTEGER NOT NULL DEFAULT 0, error_text TEXT NOT NULL DEFAULT '',
  acknowledged TEXT NOT NULL DEFAULT '');
CREATE TABLE setting(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE sqlite_sequence(name,seq);
