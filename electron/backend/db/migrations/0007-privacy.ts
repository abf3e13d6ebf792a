// Whose data it is and why it is here. Purpose and basis stay empty until somebody decides them:
// the programme's own, kept in privacy_fact, holds for who has none.
// An erased person stays as an empty row, so that counts of distinct people stay.
// A word that was deleted before must not be left in the search index: FTS5 overwrites it from now on.
export const up = `
  ALTER TABLE person ADD COLUMN purpose TEXT
    CHECK (purpose IN ('network', 'attendance', 'pool'));
  ALTER TABLE person ADD COLUMN basis TEXT
    CHECK (basis IN ('public-task', 'consent', 'contract', 'legitimate-interest', 'legal-duty'));
  ALTER TABLE person ADD COLUMN erased_at TEXT;

  CREATE TABLE consent (
    id           TEXT PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    purpose      TEXT NOT NULL CHECK (purpose IN ('photo', 'newsletter', 'pool')),
    given_on     TEXT NOT NULL,
    how          TEXT NOT NULL,
    withdrawn_on TEXT,
    CHECK (withdrawn_on >= given_on)
  ) STRICT;
  CREATE INDEX consent_by_person ON consent (person_id, given_on, id);

  -- "Houd nog": why somebody who is due stays, and until when.
  CREATE TABLE kept_longer (
    id         TEXT PRIMARY KEY,
    person_id  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    until_on   TEXT NOT NULL,
    reason     TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    UNIQUE (person_id)
  ) STRICT;

  -- Only what she changed; a rule without a row is still the proposal.
  CREATE TABLE retention_rule (
    id     TEXT PRIMARY KEY CHECK (id IN ('attendance', 'no-contact')),
    length INTEGER NOT NULL CHECK (length BETWEEN 1 AND 1200)
  ) STRICT;

  CREATE TABLE privacy_fact (
    id    TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;

  -- A copy that an erase could not reach, or that she noted herself, and the day it must be gone.
  CREATE TABLE lapsing_copy (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    reason     TEXT NOT NULL
      CHECK (reason IN ('other-key', 'newer', 'damaged', 'loose-file', 'elsewhere')),
    noted_on   TEXT NOT NULL,
    lapses_on  TEXT NOT NULL,
    removed_on TEXT
  ) STRICT;

  INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
`
