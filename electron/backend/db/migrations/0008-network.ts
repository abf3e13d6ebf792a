// One clean pool: who was two records becomes one, and what was said with whom is kept.
// A merged record stays as an empty-handed row that points at the one it went into, because log rows
// are never rewritten; reads follow `merged_into`.
// An agreement, an insight and a good example are one table, of a conversation or of an event: the
// same list follows them all. The owner is somebody from the network, the verbinder, or nobody yet.
// More kinds of records are found by search, so the list of kinds is not in the table any more.
export const up = `
  ALTER TABLE person ADD COLUMN merged_into TEXT REFERENCES person (id) ON DELETE SET NULL;
  CREATE INDEX person_by_merge ON person (merged_into) WHERE merged_into IS NOT NULL;
  ALTER TABLE organisation ADD COLUMN merged_into TEXT
    REFERENCES organisation (id) ON DELETE SET NULL;
  CREATE INDEX organisation_by_merge ON organisation (merged_into) WHERE merged_into IS NOT NULL;

  -- Whom to call at an organisation goes with the work there, and with its dates.
  ALTER TABLE affiliation ADD COLUMN is_contact INTEGER NOT NULL DEFAULT 0
    CHECK (is_contact IN (0, 1));

  -- "Is iemand anders": a pair that is never proposed again. Stored once, the lower id first.
  CREATE TABLE not_duplicate (
    id              TEXT PRIMARY KEY,
    person_id       TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    other_person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    decided_on      TEXT NOT NULL,
    UNIQUE (person_id, other_person_id),
    CHECK (person_id < other_person_id)
  ) STRICT;
  CREATE INDEX not_duplicate_by_other ON not_duplicate (other_person_id);

  CREATE TABLE contact_moment (
    id          TEXT PRIMARY KEY,
    happened_on TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('conversation', 'phone', 'mail', 'visit')),
    subject     TEXT NOT NULL,
    said        TEXT,
    created_at  TEXT NOT NULL,
    archived_at TEXT
  ) STRICT;
  CREATE INDEX contact_moment_by_day ON contact_moment (happened_on, id) WHERE archived_at IS NULL;

  CREATE TABLE contact_moment_person (
    id                TEXT PRIMARY KEY,
    contact_moment_id TEXT NOT NULL REFERENCES contact_moment (id) ON DELETE CASCADE,
    person_id         TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    UNIQUE (contact_moment_id, person_id)
  ) STRICT;
  CREATE INDEX contact_moment_person_by_person ON contact_moment_person (person_id, contact_moment_id);

  CREATE TABLE contact_moment_organisation (
    id                TEXT PRIMARY KEY,
    contact_moment_id TEXT NOT NULL REFERENCES contact_moment (id) ON DELETE CASCADE,
    organisation_id   TEXT NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    UNIQUE (contact_moment_id, organisation_id)
  ) STRICT;
  CREATE INDEX contact_moment_organisation_by_organisation
    ON contact_moment_organisation (organisation_id, contact_moment_id);

  CREATE TABLE contact_moment_action (
    id                TEXT PRIMARY KEY,
    contact_moment_id TEXT NOT NULL REFERENCES contact_moment (id) ON DELETE CASCADE,
    action_id         TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    UNIQUE (contact_moment_id, action_id)
  ) STRICT;
  CREATE INDEX contact_moment_action_by_action ON contact_moment_action (action_id, contact_moment_id);

  CREATE TABLE outcome (
    id                TEXT PRIMARY KEY,
    kind              TEXT NOT NULL CHECK (kind IN ('insight', 'agreement', 'good-example')),
    event_id          TEXT REFERENCES planned_event (id) ON DELETE RESTRICT,
    contact_moment_id TEXT REFERENCES contact_moment (id) ON DELETE CASCADE,
    text              TEXT NOT NULL,
    owner_person_id   TEXT REFERENCES person (id) ON DELETE RESTRICT,
    is_owned_by_user  INTEGER NOT NULL DEFAULT 0 CHECK (is_owned_by_user IN (0, 1)),
    due_on            TEXT,
    done_on           TEXT,
    action_id         TEXT REFERENCES plan_action (id) ON DELETE SET NULL,
    indicator_id      TEXT REFERENCES indicator (id) ON DELETE SET NULL,
    position          INTEGER NOT NULL,
    created_at        TEXT NOT NULL,
    CHECK ((event_id IS NULL) <> (contact_moment_id IS NULL)),
    CHECK (owner_person_id IS NULL OR is_owned_by_user = 0)
  ) STRICT;
  CREATE INDEX outcome_by_event ON outcome (event_id, position, id) WHERE event_id IS NOT NULL;
  CREATE INDEX outcome_by_contact_moment ON outcome (contact_moment_id, position, id)
    WHERE contact_moment_id IS NOT NULL;
  CREATE INDEX outcome_by_owner ON outcome (owner_person_id) WHERE owner_person_id IS NOT NULL;
  CREATE INDEX outcome_due ON outcome (due_on, id) WHERE kind = 'agreement' AND done_on IS NULL;

  -- A filter that fills itself, people picked by hand (or left out by hand), or both.
  -- With a consent purpose only who gave that consent, and did not withdraw it, is in the group.
  CREATE TABLE people_group (
    id              TEXT PRIMARY KEY,
    name            TEXT NOT NULL,
    criteria        TEXT,
    consent_purpose TEXT CHECK (consent_purpose IN ('photo', 'newsletter', 'pool')),
    position        INTEGER NOT NULL,
    created_at      TEXT NOT NULL,
    archived_at     TEXT
  ) STRICT;

  CREATE TABLE people_group_member (
    id        TEXT PRIMARY KEY,
    group_id  TEXT NOT NULL REFERENCES people_group (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    is_in     INTEGER NOT NULL DEFAULT 1 CHECK (is_in IN (0, 1)),
    UNIQUE (group_id, person_id)
  ) STRICT;
  CREATE INDEX people_group_member_by_person ON people_group_member (person_id, group_id);

  -- A way of looking at a list that she gave a name: what it asks, which columns, in which order.
  CREATE TABLE list_view (
    id         TEXT PRIMARY KEY,
    list       TEXT NOT NULL CHECK (list IN ('people', 'organisations')),
    name       TEXT NOT NULL,
    question   TEXT NOT NULL,
    position   INTEGER NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;

  DROP TRIGGER search_document_added;
  DROP TRIGGER search_document_removed;
  DROP TRIGGER search_document_changed;
  DROP TABLE search_index;
  ALTER TABLE search_document RENAME TO search_document_old;
  DROP INDEX search_document_by_text;
  CREATE TABLE search_document (
    position   INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL,
    record_id  TEXT NOT NULL,
    body       TEXT NOT NULL,
    normalised TEXT NOT NULL,
    UNIQUE (kind, record_id)
  ) STRICT;
  INSERT INTO search_document (position, kind, record_id, body, normalised)
  SELECT position, kind, record_id, body, normalised FROM search_document_old;
  DROP TABLE search_document_old;
  CREATE INDEX search_document_by_text ON search_document (kind, normalised, record_id);
  CREATE VIRTUAL TABLE search_index USING fts5 (
    body, normalised,
    content = 'search_document', content_rowid = 'position',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
  );
  INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
  INSERT INTO search_index (search_index) VALUES ('rebuild');
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
`
