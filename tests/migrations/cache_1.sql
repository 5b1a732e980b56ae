CREATE INDEX conversation_group ON conversation(account, grp) WHERE grp <> '';
CREATE INDEX conversation_member_person ON conversation_member(person);
CREATE INDEX conversation_peer ON conversation(account, peer) WHERE peer <> '';
CREATE INDEX conversation_saved ON conversation(key) WHERE saved <> '';
CREATE INDEX group_member_person ON group_member(person);
CREATE INDEX group_member_role ON group_member(place, role) WHERE role > 0;
CREATE INDEX grp_membership ON grp(membership) WHERE membership>0;
CREATE INDEX grp_suggested ON grp(member_count)
  WHERE membership=0 AND name<>'' AND archived=0;
CREATE INDEX message_activity ON message(conversation, activity) WHERE activity IS NOT NULL;
CREATE INDEX message_file ON message(sent_at) WHERE files<>'';
CREATE INDEX message_mention ON message(sent_at) WHERE (flags & 2)<>0;
CREATE INDEX message_must_read ON message(sent_at) WHERE (flags & 4)<>0;
CREATE INDEX message_note ON message(conversation, sent_at) WHERE (flags & 16)<>0;
CREATE UNIQUE INDEX message_remote ON message(conversation, remote);
CREATE INDEX message_sender ON message(sender, sent_at);
CREATE INDEX message_thread ON message(conversation, thread_root, sent_at)
  WHERE thread_root IS NOT NULL;
CREATE INDEX message_time ON message(conversation, sent_at);
CREATE INDEX message_timeline ON message(conversation, position)
  WHERE position IS NOT NULL AND thread_root IS NULL;
CREATE INDEX person_manager ON person(account, manager) WHERE manager <> '';
CREATE INDEX person_name ON person(name COLLATE NOCASE) WHERE name <> '';
CREATE INDEX reaction_message ON reaction(conversation, message, sent_at);
CREATE INDEX vote_message ON vote(conversation, message, person, voted_at);
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
CREATE TABLE conversation_member(
  place INTEGER NOT NULL, person INTEGER NOT NULL, membership INTEGER NOT NULL, role INTEGER NOT NULL,
  PRIMARY KEY(place, person)) WITHOUT ROWID;
CREATE TABLE gap(
  conversation INTEGER NOT NULL, position INTEGER NOT NULL, token TEXT NOT NULL,
  PRIMARY KEY(conversation, position)) WITHOUT ROWID;
CREATE TABLE group_member(
  place INTEGER NOT NULL, person INTEGER NOT NULL, membership INTEGER NOT NULL, role INTEGER NOT NULL,
  PRIMARY KEY(place, person)) WITHOUT ROWID;
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
CREATE TABLE leaving(conversation INTEGER PRIMARY KEY, account INTEGER NOT NULL);
CREATE TABLE message(
  key INTEGER PRIMARY KEY,
  conversation INTEGER NOT NULL, remote TEXT NOT NULL,
  position INTEGER,
  sender INTEGER NOT NULL, sent_at INTEGER NOT NULL, kind INTEGER NOT NULL, flags INTEGER NOT NULL,
  thread_root TEXT, comment_count INTEGER NOT NULL DEFAULT 0, activity INTEGER,
  edited_at INTEGER, txn TEXT,
  title TEXT NOT NULL, text TEXT NOT NULL, files TEXT NOT NULL, html TEXT NOT NULL, extra BLOB);
CREATE VIRTUAL TABLE message_fts USING fts5(title, text, files,
  content='message_words', content_rowid='found', tokenize="unicode61 remove_diacritics 2",
  prefix='1 2 3');
CREATE TABLE 'message_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'message_fts_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'message_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'message_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE note(
  account INTEGER NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL,
  PRIMARY KEY(account, key)) WITHOUT ROWID;
CREATE TABLE person(
  key INTEGER PRIMARY KEY,
  account INTEGER NOT NULL, remote TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '', avatar TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '', department TEXT NOT NULL DEFAULT '',
  manager TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '', time_zone TEXT NOT NULL DEFAULT '', about TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT '', languages TEXT NOT NULL DEFAULT '', skills TEXT NOT NULL DEFAULT '',
  UNIQUE(account, remote));
CREATE VIRTUAL TABLE person_fts USING fts5(name, title, department, skills,
  content='person', content_rowid='key', tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
CREATE TABLE 'person_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'person_fts_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'person_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'person_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE poll_end(
  conversation INTEGER NOT NULL, message TEXT NOT NULL, person INTEGER NOT NULL,
  by_right INTEGER NOT NULL, closed_at INTEGER NOT NULL,
  PRIMARY KEY(conversation, message, person)) WITHOUT ROWID;
CREATE TABLE reaction(
  conversation INTEGER NOT NULL, remote TEXT NOT NULL, message TEXT NOT NULL, sender INTEGER NOT NULL,
  emoji TEXT NOT NULL, sent_at INTEGER NOT NULL,
  PRIMARY KEY(conversation, remote)) WITHOUT ROWID;
CREATE TABLE receipt(
  conversation INTEGER NOT NULL, person INTEGER NOT NULL, message TEXT NOT NULL, read_at INTEGER NOT NULL,
  PRIMARY KEY(conversation, person)) WITHOUT ROWID;
CREATE TABLE sqlite_sequence(name,seq);
CREATE TABLE sync(account INTEGER PRIMARY KEY, position BLOB NOT NULL);
CREATE TABLE unused_media(
  account INTEGER NOT NULL, uri TEXT NOT NULL, sure INTEGER NOT NULL,
  PRIMARY KEY(account, uri)) WITHOUT ROWID;
CREATE TABLE vote(
  conversation INTEGER NOT NULL, remote TEXT NOT NULL, message TEXT NOT NULL, person INTEGER NOT NULL,
  answers TEXT NOT NULL, voted_at INTEGER NOT NULL,
  PRIMARY KEY(conversation, remote)) WITHOUT ROWID;
CREATE TRIGGER person_ad AFTER DELETE ON person BEGIN
  INSERT INTO person_fts(person_fts, rowid, name, title, department, skills)
    VALUES ('delete', old.key, old.name, old.title, old.department, old.skills);
END;
CREATE TRIGGER person_ai AFTER INSERT ON person BEGIN
  INSERT INTO person_fts(rowid, name, title, department, skills)
    VALUES (new.key, new.name, new.title, new.department, new.skills);
END;
CREATE TRIGGER person_au AFTER UPDATE OF name, title, department, skills ON person BEGIN
  INSERT INTO person_fts(person_fts, rowid, name, title, department, skills)
    VALUES ('delete', old.key, old.name, old.title, old.department, old.skills);
  INSERT INTO person_fts(rowid, name, title, department, skills)
    VALUES (new.key, new.name, new.title, new.department, new.skills);
END;
CREATE VIEW message_words AS
  SELECT (min(max(sent_at/1000, 0), 8589934591) << 30) | (key & 1073741823) AS found,
    key, conversation, title, text, files
  FROM message WHERE kind<>3 AND (flags & 1)=0;
