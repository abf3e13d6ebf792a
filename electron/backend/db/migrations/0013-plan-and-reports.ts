import { planFacts } from './0013-plan-facts.ts'

// An action that is no longer followed is archived: events and bookings may name it.
// A measurement of a yes-no indicator has 0 or 1, of a qualitative one only words; a start figure of
// the plan may have no day.
// The communication plan is lines (to whom, by what, saying what) with their moments, which fall due
// like tasks.
// A report keeps what she wrote per chapter; figures in it are marks that are counted again.
export const up = `
  ALTER TABLE plan_action ADD COLUMN owner_person_id TEXT REFERENCES person (id) ON DELETE RESTRICT;
  ALTER TABLE plan_action ADD COLUMN is_owned_by_user INTEGER NOT NULL DEFAULT 0
    CHECK (is_owned_by_user IN (0, 1));
  ALTER TABLE plan_action ADD COLUMN involved TEXT;
  ALTER TABLE plan_action ADD COLUMN funding TEXT;
  ALTER TABLE plan_action ADD COLUMN archived_at TEXT;
  CREATE INDEX plan_action_by_owner ON plan_action (owner_person_id)
    WHERE owner_person_id IS NOT NULL;

  CREATE TABLE plan_milestone (
    id        TEXT PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    period    TEXT NOT NULL,
    text      TEXT NOT NULL,
    position  INTEGER NOT NULL,
    source    TEXT
  ) STRICT;
  CREATE INDEX plan_milestone_by_action ON plan_milestone (action_id, position, id);
  CREATE TABLE action_note (
    id         TEXT PRIMARY KEY,
    action_id  TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    noted_on   TEXT NOT NULL,
    text       TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX action_note_by_action ON action_note (action_id, noted_on, id);
  CREATE TABLE action_year_text (
    id        TEXT PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    year      INTEGER NOT NULL,
    text      TEXT NOT NULL,
    UNIQUE (action_id, year)
  ) STRICT;

  ALTER TABLE indicator ADD COLUMN definition TEXT;
  ALTER TABLE indicator ADD COLUMN unit TEXT;
  ALTER TABLE indicator ADD COLUMN direction TEXT CHECK (direction IN ('up', 'down'));
  ALTER TABLE indicator ADD COLUMN archived_at TEXT;
  CREATE TABLE measurement (
    id           TEXT PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    measured_on  TEXT,
    value        REAL,
    text         TEXT,
    level        TEXT,
    definition   TEXT,
    source       TEXT,
    is_start     INTEGER NOT NULL DEFAULT 0 CHECK (is_start IN (0, 1))
  ) STRICT;
  CREATE INDEX outcome_by_indicator ON outcome (indicator_id, id)
    WHERE indicator_id IS NOT NULL;
  CREATE INDEX measurement_by_indicator ON measurement (indicator_id, measured_on, id);

  ALTER TABLE project ADD COLUMN contact_person_id TEXT REFERENCES person (id) ON DELETE RESTRICT;
  ALTER TABLE project ADD COLUMN note TEXT;
  ALTER TABLE project ADD COLUMN archived_at TEXT;
  CREATE INDEX project_by_contact ON project (contact_person_id)
    WHERE contact_person_id IS NOT NULL;
  CREATE TABLE project_organisation (
    id              TEXT PRIMARY KEY,
    project_id      TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    UNIQUE (project_id, organisation_id)
  ) STRICT;
  CREATE INDEX project_organisation_by_organisation ON project_organisation (organisation_id, id);

  ALTER TABLE consultation ADD COLUMN times_per_year INTEGER CHECK (times_per_year > 0);
  ALTER TABLE consultation ADD COLUMN purpose TEXT;
  ALTER TABLE consultation ADD COLUMN note TEXT;
  ALTER TABLE consultation ADD COLUMN series_id TEXT REFERENCES event_series (id) ON DELETE SET NULL;
  ALTER TABLE consultation ADD COLUMN archived_at TEXT;
  CREATE TABLE consultation_member (
    id              TEXT PRIMARY KEY,
    consultation_id TEXT NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    person_id       TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    role            TEXT,
    position        INTEGER NOT NULL,
    UNIQUE (consultation_id, person_id)
  ) STRICT;
  CREATE INDEX consultation_member_by_person ON consultation_member (person_id, id);
  CREATE TABLE consultation_topic (
    id              TEXT PRIMARY KEY,
    consultation_id TEXT NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    topic           TEXT NOT NULL,
    position        INTEGER NOT NULL,
    UNIQUE (consultation_id, topic)
  ) STRICT;

  CREATE TABLE communication_line (
    id               TEXT PRIMARY KEY,
    audience         TEXT NOT NULL,
    channel          TEXT NOT NULL,
    message          TEXT NOT NULL,
    action_id        TEXT REFERENCES plan_action (id) ON DELETE SET NULL,
    owner_person_id  TEXT REFERENCES person (id) ON DELETE RESTRICT,
    is_owned_by_user INTEGER NOT NULL DEFAULT 0 CHECK (is_owned_by_user IN (0, 1)),
    note             TEXT,
    position         INTEGER NOT NULL,
    created_at       TEXT NOT NULL
  ) STRICT;
  CREATE INDEX communication_line_by_owner ON communication_line (owner_person_id)
    WHERE owner_person_id IS NOT NULL;
  CREATE TABLE communication_moment (
    id       TEXT PRIMARY KEY,
    line_id  TEXT NOT NULL REFERENCES communication_line (id) ON DELETE CASCADE,
    due_on   TEXT NOT NULL,
    done_on  TEXT,
    event_id TEXT REFERENCES planned_event (id) ON DELETE SET NULL
  ) STRICT;
  CREATE INDEX communication_moment_by_line ON communication_moment (line_id, due_on, id);
  CREATE INDEX communication_moment_open ON communication_moment (due_on, id)
    WHERE done_on IS NULL;

  CREATE TABLE plan_text (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL CHECK (kind IN ('goal', 'pillar', 'bottleneck', 'figure', 'pilot', 'topic')),
    title    TEXT NOT NULL,
    text     TEXT,
    value    REAL,
    unit     TEXT,
    level    TEXT,
    position INTEGER NOT NULL,
    source   TEXT
  ) STRICT;
  CREATE INDEX plan_text_by_kind ON plan_text (kind, position, id);

  CREATE TABLE report (
    id         TEXT PRIMARY KEY,
    title      TEXT NOT NULL,
    from_on    TEXT NOT NULL,
    until_on   TEXT NOT NULL,
    created_at TEXT NOT NULL,
    CHECK (from_on <= until_on)
  ) STRICT;
  CREATE TABLE report_text (
    id        TEXT PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    chapter   TEXT NOT NULL,
    text      TEXT NOT NULL,
    UNIQUE (report_id, chapter)
  ) STRICT;
  CREATE TABLE saved_export (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    kind       TEXT NOT NULL,
    choice     TEXT NOT NULL,
    made_on    TEXT,
    position   INTEGER NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;

  INSERT INTO measurement (id, indicator_id, value, level, source, is_start)
    SELECT 'start:' || id, id, start_value, start_level, source, 1
    FROM indicator WHERE start_value IS NOT NULL;
  UPDATE indicator SET direction = 'up', unit = 'procent' WHERE kind = 'percentage';
  ALTER TABLE indicator ADD COLUMN target REAL;
  UPDATE indicator SET target = target_value;
  ALTER TABLE indicator DROP COLUMN target_value;
  ALTER TABLE indicator DROP COLUMN start_value;
  ALTER TABLE indicator DROP COLUMN start_level;
  ${planFacts}
`
