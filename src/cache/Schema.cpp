#include "cache/Schema.h"

namespace parvis::cache {

namespace {

// Times are milliseconds since 1970 UTC. `remote` is a server's id. Lists are joined by line feeds.
//
// message.position orders a conversation's timeline. It grows with every message that arrives and
// falls with every one fetched from history; a jump of 2^32 leaves room for the history that is
// missing in between (table gap). NULL: fetched on its own, its neighbours are not known. Comments
// (thread_root set) have a position too, but are read through their own index.
//
// A conversation's key is never used again (AUTOINCREMENT): its rows may outlive it for a while
// (table leaving). unused_media: files of messages that are gone; sure is 1 when nothing refers to
// them.
//
// conversation.saved has a line for each message: its id, a space, when it was saved; followed one
// for each post: its id, a space, a number of Following.
//
// message_words is what the search index holds, and under which number: see SearchIndex.h.
constexpr auto cacheVersion1 = R"sql(
CREATE TABLE person(
  key INTEGER PRIMARY KEY,
  account INTEGER NOT NULL, remote TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '', avatar TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '', department TEXT NOT NULL DEFAULT '',
  manager TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '', time_zone TEXT NOT NULL DEFAULT '', about TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT '', languages TEXT NOT NULL DEFAULT '', skills TEXT NOT NULL DEFAULT '',
  UNIQUE(account, remote));
CREATE INDEX person_name ON person(name COLLATE NOCASE) WHERE name <> '';
CREATE INDEX person_manager ON person(account, manager) WHERE manager <> '';
CREATE VIRTUAL TABLE person_fts USING fts5(name, title, department, skills,
  content='person', content_rowid='key', tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
CREATE TRIGGER person_ai AFTER INSERT ON person BEGIN
  INSERT INTO person_fts(rowid, name, title, department, skills)
    VALUES (new.key, new.name, new.title, new.department, new.skills);
END;
CREATE TRIGGER person_ad AFTER DELETE ON person BEGIN
  INSERT INTO person_fts(person_fts, rowid, name, title, department, skills)
    VALUES ('delete', old.key, old.name, old.title, old.department, old.skills);
END;
CREATE TRIGGER person_au AFTER UPDATE OF name, title, department, skills ON person BEGIN
  INSERT INTO person_fts(person_fts, rowid, name, title, department, skills)
    VALUES ('delete', old.key, old.name, old.title, old.department, old.skills);
  INSERT INTO person_fts(rowid, name, title, department, skills)
    VALUES (new.key, new.name, new.title, new.department, new.skills);
END;

CREATE TABLE grp(
  key INTEGER PRIMARY KEY,
  account INTEGER NOT NULL, remote TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '', purpose TEXT NOT NULL DEFAULT '', privacy INTEGER NOT NULL DEFAULT 2,
  avatar TEXT NOT NULL DEFAULT '', feed TEXT NOT NULL DEFAULT '', membership INTEGER NOT NULL DEFAULT 0,
  role INTEGER NOT NULL DEFAULT 0, rights INTEGER NOT NULL DEFAULT 515,
  member_count INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0,
  colour INTEGER NOT NULL DEFAULT 0, posting INTEGER NOT NULL DEFAULT 0,
  approving INTEGER NOT NULL DEFAULT 0,
  UNIQUE(account, remote));
CREATE INDEX grp_membership ON grp(membership) WHERE membership>0;
CREATE INDEX grp_suggested ON grp(member_count)
  WHERE membership=0 AND name<>'' AND archived=0;

CREATE TABLE conversation(
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  account INTEGER NOT NULL, remote TEXT NOT NULL,
  kind INTEGER NOT NULL DEFAULT 1, grp TEXT NOT NULL DEFAULT '', peer TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '', topic TEXT NOT NULL DEFAULT '', avatar TEXT NOT NULL DEFAULT '',
  membership INTEGER NOT NULL DEFAULT 3, invited_by TEXT NOT NULL DEFAULT '',
  encrypted INTEGER NOT NULL DEFAULT 0, favourite INTEGER NOT NULL DEFAULT 0,
  muted INTEGER NOT NULL DEFAULT 0, rights INTEGER NOT NULL DEFAULT 515,
  member_count INTEGER NOT NULL DEFAULT 0, unread INTEGER NOT NULL DEFAULT 0,
  mentions INTEGER NOT NULL DEFAULT 0, read_up_to TEXT NOT NULL DEFAULT '',
  last_activity INTEGER NOT NULL DEFAULT 0,
  first_position INTEGER, last_position INTEGER,
  last_message INTEGER,
  pinned TEXT NOT NULL DEFAULT '', saved TEXT NOT NULL DEFAULT '',
  followed TEXT NOT NULL DEFAULT '',
  UNIQUE(account, remote));
CREATE INDEX conversation_peer ON conversation(account, peer) WHERE peer <> '';
CREATE INDEX conversation_saved ON conversation(key) WHERE saved <> '';
CREATE INDEX conversation_group ON conversation(account, grp) WHERE grp <> '';

CREATE TABLE message(
  key INTEGER PRIMARY KEY,
  conversation INTEGER NOT NULL, remote TEXT NOT NULL,
  position INTEGER,
  sender INTEGER NOT NULL, sent_at INTEGER NOT NULL, kind INTEGER NOT NULL, flags INTEGER NOT NULL,
  thread_root TEXT, comment_count INTEGER NOT NULL DEFAULT 0, activity INTEGER,
  edited_at INTEGER, txn TEXT,
  title TEXT NOT NULL, text TEXT NOT NULL, files TEXT NOT NULL, html TEXT NOT NULL, extra BLOB);
CREATE UNIQUE INDEX message_remote ON message(conversation, remote);
CREATE INDEX message_timeline ON message(conversation, position)
  WHERE position IS NOT NULL AND thread_root IS NULL;
CREATE INDEX message_thread ON message(conversation, thread_root, sent_at)
  WHERE thread_root IS NOT NULL;
CREATE INDEX message_activity ON message(conversation, activity) WHERE activity IS NOT NULL;
CREATE INDEX message_sender ON message(sender, sent_at);
CREATE INDEX message_time ON message(conversation, sent_at);
CREATE INDEX message_file ON message(sent_at) WHERE files<>'';
CREATE INDEX message_mention ON message(sent_at) WHERE (flags & 2)<>0;
CREATE INDEX message_must_read ON message(sent_at) WHERE (flags & 4)<>0;
CREATE INDEX message_note ON message(conversation, sent_at) WHERE (flags & 16)<>0;
CREATE VIEW message_words AS
  SELECT (min(max(sent_at/1000, 0), 8589934591) << 30) | (key & 1073741823) AS found,
    key, conversation, title, text, files
  FROM message WHERE kind<>3 AND (flags & 1)=0;
CREATE VIRTUAL TABLE message_fts USING fts5(title, text, files,
  content='message_words', content_rowid='found', tokenize="unicode61 remove_diacritics 2",
  prefix='1 2 3');

CREATE TABLE reaction(
  conversation INTEGER NOT NULL, remote TEXT NOT NULL, message TEXT NOT NULL, sender INTEGER NOT NULL,
  emoji TEXT NOT NULL, sent_at INTEGER NOT NULL,
  PRIMARY KEY(conversation, remote)) WITHOUT ROWID;
CREATE INDEX reaction_message ON reaction(conversation, message, sent_at);

CREATE TABLE vote(
  conversation INTEGER NOT NULL, remote TEXT NOT NULL, message TEXT NOT NULL, person INTEGER NOT NULL,
  answers TEXT NOT NULL, voted_at INTEGER NOT NULL,
  PRIMARY KEY(conversation, remote)) WITHOUT ROWID;
CREATE INDEX vote_message ON vote(conversation, message, person, voted_at);
CREATE TABLE poll_end(
  conversation INTEGER NOT NULL, message TEXT NOT NULL, person INTEGER NOT NULL,
  by_right INTEGER NOT NULL, closed_at INTEGER NOT NULL,
  PRIMARY KEY(conversation, message, person)) WITHOUT ROWID;

CREATE TABLE receipt(
  conversation INTEGER NOT NULL, person INTEGER NOT NULL, message TEXT NOT NULL, read_at INTEGER NOT NULL,
  PRIMARY KEY(conversation, person)) WITHOUT ROWID;

CREATE TABLE conversation_member(
  place INTEGER NOT NULL, person INTEGER NOT NULL, membership INTEGER NOT NULL, role INTEGER NOT NULL,
  PRIMARY KEY(place, person)) WITHOUT ROWID;
CREATE INDEX conversation_member_person ON conversation_member(person);
CREATE TABLE group_member(
  place INTEGER NOT NULL, person INTEGER NOT NULL, membership INTEGER NOT NULL, role INTEGER NOT NULL,
  PRIMARY KEY(place, person)) WITHOUT ROWID;
CREATE INDEX group_member_person ON group_member(person);
CREATE INDEX group_member_role ON group_member(place, role) WHERE role > 0;

CREATE TABLE gap(
  conversation INTEGER NOT NULL, position INTEGER NOT NULL, token TEXT NOT NULL,
  PRIMARY KEY(conversation, position)) WITHOUT ROWID;

CREATE TABLE leaving(conversation INTEGER PRIMARY KEY, account INTEGER NOT NULL);
CREATE TABLE unused_media(
  account INTEGER NOT NULL, uri TEXT NOT NULL, sure INTEGER NOT NULL,
  PRIMARY KEY(account, uri)) WITHOUT ROWID;

CREATE TABLE sync(account INTEGER PRIMARY KEY, position BLOB NOT NULL);
CREATE TABLE note(
  account INTEGER NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL,
  PRIMARY KEY(account, key)) WITHOUT ROWID;
)sql";

// An account's number is never used again: AUTOINCREMENT. outbox.id is the order of sending.
constexpr auto personalVersion1 = R"sql(
CREATE TABLE account(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  family TEXT NOT NULL, address TEXT NOT NULL, organisation TEXT NOT NULL, person TEXT NOT NULL,
  device TEXT NOT NULL, token BLOB NOT NULL, refresh_token BLOB NOT NULL,
  media_salt BLOB NOT NULL);

CREATE TABLE outbox(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account INTEGER NOT NULL, conversation TEXT NOT NULL, txn TEXT NOT NULL UNIQUE,
  command BLOB NOT NULL, created_at INTEGER NOT NULL,
  state INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
  error_kind INTEGER NOT NULL DEFAULT 0, error_text TEXT NOT NULL DEFAULT '',
  acknowledged TEXT NOT NULL DEFAULT '');
CREATE INDEX outbox_conversation ON outbox(account, conversation);

CREATE TABLE draft(
  account INTEGER NOT NULL, conversation TEXT NOT NULL, thread_root TEXT NOT NULL,
  text TEXT NOT NULL, extra BLOB NOT NULL, changed_at INTEGER NOT NULL,
  PRIMARY KEY(account, conversation, thread_root)) WITHOUT ROWID;

CREATE TABLE setting(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
)sql";

} // namespace

const Migrations& cacheMigrations() {
    static const Migrations migrations({{1, cacheVersion1}});
    return migrations;
}

const Migrations& personalMigrations() {
    static const Migrations migrations({{1, personalVersion1}});
    return migrations;
}

} // namespace parvis::cache
