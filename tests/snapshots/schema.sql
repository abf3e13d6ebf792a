CREATE INDEX affiliation_by_organisation ON affiliation (organisation_id);

CREATE INDEX affiliation_by_person ON affiliation (person_id, is_main);

CREATE INDEX answer_by_invitation ON answer (invitation_id, id);

CREATE INDEX attendance_log_by_event ON attendance_log (event_id, position);

CREATE INDEX attendance_log_by_participation ON attendance_log (participation_id, position);

CREATE INDEX attendance_log_by_person ON attendance_log (person_id, position);

CREATE INDEX attendance_log_by_redo ON attendance_log (redoes_id) WHERE redoes_id IS NOT NULL;

CREATE INDEX cost_chain_by_event ON cost_chain (event_id, id);

CREATE INDEX cost_chain_by_line ON cost_chain (budget_line_id, id);

CREATE INDEX history_change_by_step ON history_change (step_id, position);

CREATE INDEX invitation_by_person ON invitation (person_id);

CREATE INDEX money_entry_by_chain ON money_entry (chain_id, created_at, id);

CREATE INDEX organisation_by_name ON organisation (normalised_name, id) WHERE archived_at IS NULL;

CREATE INDEX participation_by_person ON participation (person_id);

CREATE UNIQUE INDEX participation_once ON participation (event_id, person_id) WHERE is_undone = 0;

CREATE INDEX person_by_email ON person (email COLLATE NOCASE) WHERE email IS NOT NULL;

CREATE INDEX person_by_name ON person (sort_name, id) WHERE archived_at IS NULL;

CREATE INDEX planned_event_by_date ON planned_event (date, id) WHERE archived_at IS NULL;

CREATE INDEX search_document_by_text ON search_document (kind, normalised, record_id);

CREATE TABLE affiliation (
    id              TEXT PRIMARY KEY,
    person_id       TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    organisation_id TEXT REFERENCES organisation (id) ON DELETE RESTRICT,
    function_name   TEXT,
    chain_role_id   TEXT REFERENCES chain_role (id) ON DELETE RESTRICT,
    from_on         TEXT,
    until_on        TEXT,
    is_main         INTEGER NOT NULL DEFAULT 1 CHECK (is_main IN (0, 1))
  ) STRICT;

CREATE TABLE affiliation_gemeente (
    id             TEXT PRIMARY KEY,
    affiliation_id TEXT NOT NULL REFERENCES affiliation (id) ON DELETE CASCADE,
    gemeente_id    TEXT NOT NULL REFERENCES gemeente (id) ON DELETE RESTRICT,
    UNIQUE (affiliation_id, gemeente_id)
  ) STRICT;

CREATE TABLE answer (
    id            TEXT PRIMARY KEY,
    invitation_id TEXT NOT NULL REFERENCES invitation (id) ON DELETE CASCADE,
    answer        TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'maybe')),
    answered_at   TEXT NOT NULL,
    channel       TEXT CHECK (channel IN ('mail', 'whatsapp', 'phone', 'taalhuis')),
    note          TEXT
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

CREATE TABLE audit_entry (
    position      INTEGER PRIMARY KEY AUTOINCREMENT,
    happened_at   TEXT NOT NULL,
    command       TEXT NOT NULL,
    records       TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash          TEXT NOT NULL
  ) STRICT;

CREATE TABLE budget_amount (
    id             TEXT PRIMARY KEY,
    budget_line_id TEXT NOT NULL REFERENCES budget_line (id) ON DELETE RESTRICT,
    year           INTEGER NOT NULL,
    version        INTEGER NOT NULL,
    version_name   TEXT NOT NULL,
    amount_cents   INTEGER NOT NULL,
    decided_on     TEXT,
    reason         TEXT,
    UNIQUE (budget_line_id, year, version)
  ) STRICT;

CREATE TABLE budget_line (
    id          TEXT PRIMARY KEY,
    code        TEXT NOT NULL,
    name        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    opens_year  INTEGER,
    closes_year INTEGER,
    source      TEXT,
    archived_at TEXT
  ) STRICT;

CREATE TABLE budget_line_action (
    id             TEXT PRIMARY KEY,
    budget_line_id TEXT NOT NULL REFERENCES budget_line (id) ON DELETE CASCADE,
    action_id      TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    UNIQUE (budget_line_id, action_id)
  ) STRICT;

CREATE TABLE budget_year (
    id   TEXT PRIMARY KEY,
    year INTEGER NOT NULL UNIQUE
  ) STRICT;

CREATE TABLE chain_role (
    id                   TEXT PRIMARY KEY,
    name                 TEXT NOT NULL,
    grouping             TEXT NOT NULL,
    synonyms             TEXT NOT NULL,
    is_privacy_sensitive INTEGER NOT NULL DEFAULT 0 CHECK (is_privacy_sensitive IN (0, 1)),
    position             INTEGER NOT NULL,
    source               TEXT
  ) STRICT;

CREATE TABLE column_mapping (
    id       TEXT PRIMARY KEY,
    headings TEXT NOT NULL UNIQUE,
    mapping  TEXT NOT NULL,
    used_at  TEXT NOT NULL
  ) STRICT;

CREATE TABLE consultation (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    position INTEGER NOT NULL,
    source   TEXT
  ) STRICT;

CREATE TABLE cost_chain (
    id                TEXT PRIMARY KEY,
    budget_line_id    TEXT NOT NULL REFERENCES budget_line (id) ON DELETE RESTRICT,
    event_id          TEXT REFERENCES planned_event (id) ON DELETE RESTRICT,
    funding_source_id TEXT NOT NULL REFERENCES funding_source (id) ON DELETE RESTRICT,
    description       TEXT NOT NULL,
    supplier          TEXT,
    closed_on         TEXT,
    covers_estimate   INTEGER NOT NULL DEFAULT 1 CHECK (covers_estimate IN (0, 1)),
    created_at        TEXT NOT NULL
  ) STRICT;

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

CREATE TABLE event_warning_decision (
    id         TEXT PRIMARY KEY,
    event_id   TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    signal_id  TEXT NOT NULL,
    event_date TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    UNIQUE (event_id, signal_id, event_date)
  ) STRICT;

CREATE TABLE funding_source (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    is_in_annex INTEGER NOT NULL CHECK (is_in_annex IN (0, 1)),
    position    INTEGER NOT NULL,
    source      TEXT
  ) STRICT;

CREATE TABLE gemeente (
    id                  TEXT PRIMARY KEY,
    name                TEXT NOT NULL,
    short_name          TEXT NOT NULL,
    subregion           TEXT CHECK (subregion IN ('oost', 'west')),
    subregion_certainty TEXT NOT NULL CHECK (subregion_certainty IN ('bron', 'afgeleid', 'te_verifieren', 'gebruiker')),
    position            INTEGER NOT NULL,
    note                TEXT,
    source              TEXT
  ) STRICT;

CREATE TABLE gemeente_school_region (
    id            TEXT PRIMARY KEY,
    gemeente_id   TEXT NOT NULL REFERENCES gemeente (id) ON DELETE CASCADE,
    school_region TEXT NOT NULL CHECK (school_region IN ('noord', 'midden', 'zuid')),
    weight        TEXT NOT NULL CHECK (weight IN ('avoid', 'note')),
    UNIQUE (gemeente_id, school_region)
  ) STRICT;

CREATE TABLE history_change (
    position   INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id    TEXT NOT NULL REFERENCES history_step (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_id     TEXT NOT NULL,
    before     TEXT,
    after      TEXT
  ) STRICT;

CREATE TABLE history_control (
    id           TEXT PRIMARY KEY CHECK (id = 'control'),
    current_step TEXT,
    revision     INTEGER NOT NULL DEFAULT 0
  ) STRICT;

CREATE TABLE history_step (
    id        TEXT PRIMARY KEY,
    position  INTEGER NOT NULL UNIQUE,
    command   TEXT NOT NULL,
    made_at   TEXT NOT NULL,
    is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1))
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

CREATE TABLE money_entry (
    id               TEXT PRIMARY KEY,
    chain_id         TEXT NOT NULL REFERENCES cost_chain (id) ON DELETE RESTRICT,
    step             TEXT NOT NULL CHECK (step IN ('estimate', 'commitment', 'actual', 'credit')),
    year             INTEGER NOT NULL,
    ex_vat_cents     INTEGER NOT NULL,
    vat_cents        INTEGER NOT NULL,
    vat_rate         TEXT CHECK (vat_rate IN ('nul', 'laag', 'hoog', 'vrijgesteld')),
    is_compensable   INTEGER NOT NULL CHECK (is_compensable IN (0, 1)),
    invoice          TEXT,
    entered_on       TEXT NOT NULL,
    note             TEXT,
    created_at       TEXT NOT NULL
  ) STRICT;

CREATE TABLE organisation (
    id              TEXT PRIMARY KEY,
    name            TEXT NOT NULL,
    normalised_name TEXT NOT NULL,
    chain_role_id   TEXT REFERENCES chain_role (id) ON DELETE RESTRICT,
    email           TEXT,
    phone           TEXT,
    note            TEXT,
    source          TEXT,
    created_at      TEXT NOT NULL,
    archived_at     TEXT
  ) STRICT;

CREATE TABLE organisation_gemeente (
    id              TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    gemeente_id     TEXT NOT NULL REFERENCES gemeente (id) ON DELETE RESTRICT,
    UNIQUE (organisation_id, gemeente_id)
  ) STRICT;

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

CREATE TABLE person (
    id                TEXT PRIMARY KEY,
    given_name        TEXT NOT NULL,
    tussenvoegsel     TEXT,
    family_name       TEXT,
    sort_name         TEXT NOT NULL,
    email             TEXT,
    phone             TEXT,
    preferred_channel TEXT CHECK (preferred_channel IN ('mail', 'whatsapp', 'phone', 'taalhuis')),
    note              TEXT,
    source            TEXT,
    created_at        TEXT NOT NULL,
    archived_at       TEXT,
    is_undone         INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1))
  ) STRICT;

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

CREATE TABLE plan_row_action (
    id          TEXT PRIMARY KEY,
    plan_row_id TEXT NOT NULL REFERENCES plan_row (id) ON DELETE CASCADE,
    action_id   TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    UNIQUE (plan_row_id, action_id)
  ) STRICT;

CREATE TABLE plan_row_period (
    id          TEXT PRIMARY KEY,
    plan_row_id TEXT NOT NULL REFERENCES plan_row (id) ON DELETE CASCADE,
    period      TEXT NOT NULL,
    UNIQUE (plan_row_id, period)
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

CREATE TABLE project (
    id       TEXT PRIMARY KEY,
    title    TEXT NOT NULL,
    content  TEXT,
    meaning  TEXT,
    position INTEGER NOT NULL,
    source   TEXT
  ) STRICT;

CREATE TABLE region (
    id                 TEXT PRIMARY KEY CHECK (id = 'region'),
    name               TEXT NOT NULL,
    programme_name     TEXT,
    programme_from_on  TEXT,
    programme_until_on TEXT,
    centre_gemeente_id TEXT REFERENCES gemeente (id) ON DELETE RESTRICT,
    organisation_name  TEXT,
    source             TEXT
  ) STRICT;

CREATE TABLE search_document (
    position   INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'event')),
    record_id  TEXT NOT NULL,
    body       TEXT NOT NULL,
    normalised TEXT NOT NULL,
    UNIQUE (kind, record_id)
  ) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    body, normalised,
    content = 'search_document', content_rowid = 'position',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
  );

CREATE TABLE setting (
    id    TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE venue (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    gemeente_id TEXT REFERENCES gemeente (id) ON DELETE RESTRICT,
    archived_at TEXT
  ) STRICT;

CREATE TRIGGER attendance_log_keeps BEFORE UPDATE ON attendance_log
  BEGIN SELECT RAISE(ABORT, 'the attendance log is append-only'); END;

CREATE TRIGGER attendance_log_stays BEFORE DELETE ON attendance_log
  BEGIN SELECT RAISE(ABORT, 'the attendance log is append-only'); END;

CREATE TRIGGER audit_entry_keeps BEFORE UPDATE ON audit_entry
  BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER audit_entry_stays BEFORE DELETE ON audit_entry
  BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER search_document_added AFTER INSERT ON search_document BEGIN
    INSERT INTO search_index (rowid, body, normalised) VALUES (new.position, new.body, new.normalised);
  END;

CREATE TRIGGER search_document_changed AFTER UPDATE ON search_document BEGIN
    INSERT INTO search_index (search_index, rowid, body, normalised)
    VALUES ('delete', old.position, old.body, old.normalised);
    INSERT INTO search_index (rowid, body, normalised) VALUES (new.position, new.body, new.normalised);
  END;

CREATE TRIGGER search_document_removed AFTER DELETE ON search_document BEGIN
    INSERT INTO search_index (search_index, rowid, body, normalised)
    VALUES ('delete', old.position, old.body, old.normalised);
  END;
