// What the store itself needs: undo, audit and search. The undo triggers are not here; they are
// generated from the table register after each migration.
export const up = `
  CREATE TABLE history_control (
    id           TEXT PRIMARY KEY CHECK (id = 'control'),
    current_step TEXT,
    revision     INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  INSERT INTO history_control (id) VALUES ('control');

  CREATE TABLE history_step (
    id        TEXT PRIMARY KEY,
    position  INTEGER NOT NULL UNIQUE,
    command   TEXT NOT NULL,
    made_at   TEXT NOT NULL,
    is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1))
  ) STRICT;

  CREATE TABLE history_change (
    position   INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id    TEXT NOT NULL REFERENCES history_step (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_id     TEXT NOT NULL,
    before     TEXT,
    after      TEXT
  ) STRICT;
  CREATE INDEX history_change_by_step ON history_change (step_id, position);

  CREATE TABLE audit_entry (
    position      INTEGER PRIMARY KEY AUTOINCREMENT,
    happened_at   TEXT NOT NULL,
    command       TEXT NOT NULL,
    records       TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash          TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER audit_entry_keeps BEFORE UPDATE ON audit_entry
  BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
  CREATE TRIGGER audit_entry_stays BEFORE DELETE ON audit_entry
  BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

  CREATE TABLE search_document (
    position   INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'event')),
    record_id  TEXT NOT NULL,
    body       TEXT NOT NULL,
    normalised TEXT NOT NULL,
    UNIQUE (kind, record_id)
  ) STRICT;
  CREATE INDEX search_document_by_text ON search_document (kind, normalised, record_id);
  CREATE VIRTUAL TABLE search_index USING fts5 (
    body, normalised,
    content = 'search_document', content_rowid = 'position',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
  );
  CREATE TRIGGER search_document_added AFTER INSERT ON search_document BEGIN
    INSERT INTO search_index (rowid, body, normalised) VALUES (new.position, new.body, new.normalised);
  END;
  CREATE TRIGGER search_document_removed AFTER DELETE ON search_document BEGIN
    INSERT INTO search_index (search_index, rowid, body, normalised)
    VALUES ('delete', old.position, old.body, old.normalised);
  END;
  CREATE TRIGGER search_document_changed AFTER UPDATE ON search_document BEGIN
    INSERT INTO search_index (search_index, rowid, body, normalised)
    VALUES ('delete', old.position, old.body, old.normalised);
    INSERT INTO search_index (rowid, body, normalised) VALUES (new.position, new.body, new.normalised);
  END;

  CREATE TABLE setting (
    id    TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;
`
