// An event's times are wall time in Europe/Amsterdam, so that DST never moves a meeting. An idea
// may have no date. Actions are a–m from the plan; their letter is their id.
export const up = `
  CREATE TABLE plan_action (
    id           TEXT PRIMARY KEY,
    title        TEXT NOT NULL,
    chapter      INTEGER,
    phase        TEXT,
    priority     TEXT NOT NULL,
    state        TEXT NOT NULL,
    summary      TEXT,
    next_step    TEXT,
    position     INTEGER NOT NULL,
    source       TEXT
  ) STRICT;

  CREATE TABLE plan_row (
    id       TEXT PRIMARY KEY,
    title    TEXT NOT NULL,
    position INTEGER NOT NULL,
    source   TEXT
  ) STRICT;
  CREATE TABLE plan_row_period (
    id          TEXT PRIMARY KEY,
    plan_row_id TEXT NOT NULL REFERENCES plan_row (id) ON DELETE CASCADE,
    period      TEXT NOT NULL,
    UNIQUE (plan_row_id, period)
  ) STRICT;
  CREATE TABLE plan_row_action (
    id          TEXT PRIMARY KEY,
    plan_row_id TEXT NOT NULL REFERENCES plan_row (id) ON DELETE CASCADE,
    action_id   TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    UNIQUE (plan_row_id, action_id)
  ) STRICT;

  CREATE TABLE indicator (
    id             TEXT PRIMARY KEY,
    title          TEXT NOT NULL,
    kind           TEXT NOT NULL,
    target_value   INTEGER,
    start_value    INTEGER,
    start_level    TEXT,
    position       INTEGER NOT NULL,
    source         TEXT
  ) STRICT;
  CREATE TABLE indicator_action (
    id           TEXT PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    action_id    TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    UNIQUE (indicator_id, action_id)
  ) STRICT;

  CREATE TABLE project (
    id       TEXT PRIMARY KEY,
    title    TEXT NOT NULL,
    content  TEXT,
    meaning  TEXT,
    position INTEGER NOT NULL,
    source   TEXT
  ) STRICT;
  CREATE TABLE consultation (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    position INTEGER NOT NULL,
    source   TEXT
  ) STRICT;

  CREATE TABLE event_type (
    id                  TEXT PRIMARY KEY,
    code                TEXT NOT NULL,
    name                TEXT NOT NULL,
    rhythm_min          INTEGER,
    rhythm_max          INTEGER,
    is_per_subregion    INTEGER NOT NULL DEFAULT 0 CHECK (is_per_subregion IN (0, 1)),
    is_rhythm_proposal  INTEGER NOT NULL DEFAULT 0 CHECK (is_rhythm_proposal IN (0, 1)),
    rhythm_source       TEXT,
    suggested_period    TEXT,
    position            INTEGER NOT NULL,
    source              TEXT,
    archived_at         TEXT
  ) STRICT;
  CREATE TABLE event_type_action (
    id            TEXT PRIMARY KEY,
    event_type_id TEXT NOT NULL REFERENCES event_type (id) ON DELETE CASCADE,
    action_id     TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    UNIQUE (event_type_id, action_id)
  ) STRICT;

  CREATE TABLE venue (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    gemeente_id TEXT REFERENCES gemeente (id) ON DELETE RESTRICT,
    archived_at TEXT
  ) STRICT;

  CREATE TABLE planned_event (
    id               TEXT PRIMARY KEY,
    event_type_id    TEXT NOT NULL REFERENCES event_type (id) ON DELETE RESTRICT,
    title            TEXT NOT NULL,
    goal             TEXT,
    stage            TEXT NOT NULL CHECK (stage IN ('idee', 'gepland', 'uitgenodigd', 'gehouden', 'afgerond', 'geannuleerd')),
    cancelled_reason TEXT,
    organiser        TEXT,
    ownership        TEXT NOT NULL CHECK (ownership IN ('eigen', 'partner', 'samen')),
    date             TEXT,
    start_time       TEXT,
    end_time         TEXT,
    format           TEXT NOT NULL CHECK (format IN ('locatie', 'online', 'hybride')),
    venue_id         TEXT REFERENCES venue (id) ON DELETE RESTRICT,
    subregion        TEXT CHECK (subregion IN ('oost', 'west')),
    capacity         INTEGER CHECK (capacity IS NULL OR capacity >= 0),
    source           TEXT,
    created_at       TEXT NOT NULL,
    archived_at      TEXT,
    CHECK ((start_time IS NULL) = (end_time IS NULL))
  ) STRICT;
  CREATE INDEX planned_event_by_date ON planned_event (date, id) WHERE archived_at IS NULL;

  CREATE TABLE event_action (
    id        TEXT PRIMARY KEY,
    event_id  TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    action_id TEXT NOT NULL REFERENCES plan_action (id) ON DELETE RESTRICT,
    UNIQUE (event_id, action_id)
  ) STRICT;
  CREATE TABLE event_topic (
    id       TEXT PRIMARY KEY,
    event_id TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    topic    TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (event_id, topic)
  ) STRICT;
  -- "Toch doen": the decision on a warning is kept with its day, so the line can turn quiet.
  CREATE TABLE event_warning_decision (
    id         TEXT PRIMARY KEY,
    event_id   TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    signal_id  TEXT NOT NULL,
    event_date TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    UNIQUE (event_id, signal_id, event_date)
  ) STRICT;
`
