// Invitation, answer, participation and presence are four things, not one flag. 'waiting' is a
// status, not a table: moving up keeps the participation's id and date, and so its place in line.
// A participation carries what was true then. The log holds ids without cascade: it outlives them.
// `was_status`: what the participation was before this row let somebody in, to take it back to.
export const up = `
  CREATE TABLE invitation (
    id          TEXT PRIMARY KEY,
    event_id    TEXT NOT NULL REFERENCES planned_event (id) ON DELETE RESTRICT,
    person_id   TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    channel     TEXT CHECK (channel IN ('mail', 'whatsapp', 'phone', 'taalhuis')),
    invited_at  TEXT NOT NULL,
    sent_at     TEXT,
    reminded_at TEXT,
    UNIQUE (event_id, person_id)
  ) STRICT;
  CREATE INDEX invitation_by_person ON invitation (person_id);

  CREATE TABLE answer (
    id            TEXT PRIMARY KEY,
    invitation_id TEXT NOT NULL REFERENCES invitation (id) ON DELETE CASCADE,
    answer        TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'maybe')),
    answered_at   TEXT NOT NULL,
    channel       TEXT CHECK (channel IN ('mail', 'whatsapp', 'phone', 'taalhuis')),
    note          TEXT
  ) STRICT;
  CREATE INDEX answer_by_invitation ON answer (invitation_id, id);

  CREATE TABLE participation (
    id                TEXT PRIMARY KEY,
    event_id          TEXT NOT NULL REFERENCES planned_event (id) ON DELETE RESTRICT,
    person_id         TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    status            TEXT NOT NULL CHECK (status IN ('registered', 'waiting', 'offered', 'cancelled')),
    offered_until     TEXT,
    priority          INTEGER NOT NULL DEFAULT 0,
    registered_at     TEXT NOT NULL,
    is_walk_in        INTEGER NOT NULL DEFAULT 0 CHECK (is_walk_in IN (0, 1)),
    organisation_name TEXT,
    function_name     TEXT,
    chain_role_id     TEXT REFERENCES chain_role (id) ON DELETE RESTRICT,
    is_undone         INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)),
    CHECK ((status = 'offered') = (offered_until IS NOT NULL))
  ) STRICT;
  CREATE UNIQUE INDEX participation_once ON participation (event_id, person_id) WHERE is_undone = 0;
  CREATE INDEX participation_by_person ON participation (person_id);

  CREATE TABLE participation_gemeente (
    id               TEXT PRIMARY KEY,
    participation_id TEXT NOT NULL REFERENCES participation (id) ON DELETE CASCADE,
    gemeente_id      TEXT NOT NULL REFERENCES gemeente (id) ON DELETE RESTRICT,
    UNIQUE (participation_id, gemeente_id)
  ) STRICT;
  CREATE TABLE participation_role (
    id               TEXT PRIMARY KEY,
    participation_id TEXT NOT NULL REFERENCES participation (id) ON DELETE CASCADE,
    role             TEXT NOT NULL CHECK (role IN ('deelnemer', 'spreker', 'gastheer', 'sleutelpersoon', 'organisatie')),
    UNIQUE (participation_id, role)
  ) STRICT;

  CREATE TABLE attendance_log (
    position         INTEGER PRIMARY KEY AUTOINCREMENT,
    id               TEXT NOT NULL UNIQUE,
    event_id         TEXT NOT NULL,
    person_id        TEXT NOT NULL,
    participation_id TEXT NOT NULL,
    kind             TEXT NOT NULL CHECK (kind IN ('in', 'out', 'void')),
    voids_id         TEXT,
    redoes_id        TEXT,
    happened_at      TEXT NOT NULL,
    source           TEXT NOT NULL CHECK (source IN ('balie', 'excel', 'achteraf', 'undo')),
    was_status        TEXT CHECK (was_status IN ('absent', 'waiting', 'offered', 'cancelled')),
    was_offered_until TEXT,
    CHECK ((kind = 'void') = (voids_id IS NOT NULL))
  ) STRICT;
  CREATE INDEX attendance_log_by_event ON attendance_log (event_id, position);
  CREATE INDEX attendance_log_by_person ON attendance_log (person_id, position);
  CREATE INDEX attendance_log_by_redo ON attendance_log (redoes_id) WHERE redoes_id IS NOT NULL;
  CREATE INDEX attendance_log_by_participation ON attendance_log (participation_id, position);
  CREATE TRIGGER attendance_log_keeps BEFORE UPDATE ON attendance_log
  BEGIN SELECT RAISE(ABORT, 'the attendance log is append-only'); END;
  CREATE TRIGGER attendance_log_stays BEFORE DELETE ON attendance_log
  BEGIN SELECT RAISE(ABORT, 'the attendance log is append-only'); END;
`
