CREATE INDEX absence_by_day ON absence (from_on, until_on);

CREATE INDEX action_note_by_action ON action_note (action_id, noted_on, id);

CREATE INDEX affiliation_by_organisation ON affiliation (organisation_id);

CREATE INDEX affiliation_by_person ON affiliation (person_id, is_main);

CREATE INDEX anonymous_count_by_event ON anonymous_count (event_id, position, id);

CREATE INDEX answer_by_form_row ON answer (form_row) WHERE form_row IS NOT NULL;

CREATE INDEX answer_by_invitation ON answer (invitation_id, id);

CREATE INDEX assignment_by_chain ON assignment (chain_id) WHERE chain_id IS NOT NULL;

CREATE INDEX assignment_by_day ON assignment (date, id)
    WHERE status IN ('asked', 'accepted');

CREATE INDEX assignment_by_event ON assignment (event_id, id) WHERE event_id IS NOT NULL;

CREATE INDEX assignment_by_need ON assignment (need_id, id) WHERE need_id IS NOT NULL;

CREATE INDEX assignment_by_person ON assignment (person_id, date, id);

CREATE INDEX attendance_log_by_event ON attendance_log (event_id, position);

CREATE INDEX attendance_log_by_participation ON attendance_log (participation_id, position);

CREATE INDEX attendance_log_by_person ON attendance_log (person_id, position);

CREATE INDEX attendance_log_by_redo ON attendance_log (redoes_id) WHERE redoes_id IS NOT NULL;

CREATE INDEX availability_exception_by_person
    ON availability_exception (person_id, until_on, id);

CREATE INDEX budget_amount_by_year ON budget_amount (year, budget_line_id, version);

CREATE INDEX budget_snapshot_by_moment ON budget_snapshot (made_at, id);

CREATE INDEX chain_year_by_year ON chain_year (year, chain_id);

CREATE INDEX communication_line_by_owner ON communication_line (owner_person_id)
    WHERE owner_person_id IS NOT NULL;

CREATE INDEX communication_moment_by_line ON communication_moment (line_id, due_on, id);

CREATE INDEX communication_moment_open ON communication_moment (due_on, id)
    WHERE done_on IS NULL;

CREATE INDEX consent_by_person ON consent (person_id, given_on, id);

CREATE INDEX consultation_member_by_person ON consultation_member (person_id, id);

CREATE INDEX contact_moment_action_by_action ON contact_moment_action (action_id, contact_moment_id);

CREATE INDEX contact_moment_by_day ON contact_moment (happened_on, id) WHERE archived_at IS NULL;

CREATE INDEX contact_moment_organisation_by_organisation
    ON contact_moment_organisation (organisation_id, contact_moment_id);

CREATE INDEX contact_moment_person_by_person ON contact_moment_person (person_id, contact_moment_id);

CREATE INDEX cost_chain_by_event ON cost_chain (event_id, id);

CREATE INDEX cost_chain_by_line ON cost_chain (budget_line_id, id);

CREATE INDEX evaluation_answer_by_question ON evaluation_answer (question_id, position, id);

CREATE INDEX evaluation_question_by_evaluation
    ON evaluation_question (evaluation_id, position, id);

CREATE INDEX event_need_by_event ON event_need (event_id, kind, position, id);

CREATE INDEX event_need_by_reading ON event_need (reading_id) WHERE reading_id IS NOT NULL;

CREATE INDEX event_task_by_event ON event_task (event_id, due_on, id);

CREATE INDEX event_task_due ON event_task (due_on, id) WHERE done_on IS NULL;

CREATE INDEX finance_row_by_day ON finance_row (booked_on, id);

CREATE INDEX finance_row_by_entry ON finance_row (entry_id) WHERE entry_id IS NOT NULL;

CREATE INDEX finance_row_by_reading ON finance_row (reading_id, position, id);

CREATE INDEX history_change_by_step ON history_change (step_id, position);

CREATE INDEX hours_entry_by_assignment ON hours_entry (assignment_id)
    WHERE assignment_id IS NOT NULL;

CREATE INDEX hours_entry_by_day ON hours_entry (worked_on, id);

CREATE INDEX hours_entry_by_payment_line ON hours_entry (payment_line_id)
    WHERE payment_line_id IS NOT NULL;

CREATE INDEX hours_entry_by_person ON hours_entry (person_id, worked_on, id);

CREATE INDEX hours_entry_unpaid ON hours_entry (status, worked_on, id)
    WHERE payment_line_id IS NULL;

CREATE INDEX invitation_by_person ON invitation (person_id);

CREATE INDEX line_year_by_year ON line_year (year, line_id);

CREATE INDEX measurement_by_indicator ON measurement (indicator_id, measured_on, id);

CREATE INDEX message_batch_by_event ON message_batch (event_id, made_at, id)
    WHERE event_id IS NOT NULL;

CREATE INDEX message_batch_unsent ON message_batch (made_at, id) WHERE sent_at IS NULL;

CREATE INDEX message_by_batch ON message (batch_id, id);

CREATE INDEX message_by_person ON message (person_id, batch_id);

CREATE INDEX money_entry_by_chain ON money_entry (chain_id, created_at, id);

CREATE INDEX money_entry_by_invoice ON money_entry (invoice, id) WHERE invoice IS NOT NULL;

CREATE INDEX money_entry_in_year ON money_entry (year, chain_id);

CREATE INDEX money_entry_same_invoice ON money_entry (lower(replace(invoice, ' ', '')), chain_id)
    WHERE invoice IS NOT NULL AND step = 'actual';

CREATE INDEX not_duplicate_by_other ON not_duplicate (other_person_id);

CREATE INDEX not_duplicate_organisation_by_other
    ON not_duplicate_organisation (other_organisation_id);

CREATE INDEX organisation_by_merge ON organisation (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX organisation_by_name ON organisation (normalised_name, id) WHERE archived_at IS NULL;

CREATE INDEX outcome_action_by_action ON outcome_action (action_id, outcome_id);

CREATE INDEX outcome_by_contact_moment ON outcome (contact_moment_id, position, id)
    WHERE contact_moment_id IS NOT NULL;

CREATE INDEX outcome_by_event ON outcome (event_id, position, id) WHERE event_id IS NOT NULL;

CREATE INDEX outcome_by_indicator ON outcome (indicator_id, id)
    WHERE indicator_id IS NOT NULL;

CREATE INDEX outcome_by_owner ON outcome (owner_person_id) WHERE owner_person_id IS NOT NULL;

CREATE INDEX outcome_due ON outcome (due_on, id) WHERE kind = 'agreement' AND done_on IS NULL;

CREATE INDEX outside_amount_by_person ON outside_amount (person_id, year, month, id);

CREATE INDEX participation_by_person ON participation (person_id);

CREATE UNIQUE INDEX participation_once ON participation (event_id, person_id) WHERE is_undone = 0;

CREATE INDEX payment_by_correction ON payment (corrects_id) WHERE corrects_id IS NOT NULL;

CREATE INDEX payment_by_person ON payment (person_id, from_on, id);

CREATE INDEX payment_line_by_assignment ON payment_line (assignment_id)
    WHERE assignment_id IS NOT NULL;

CREATE INDEX payment_line_by_chain ON payment_line (chain_id) WHERE chain_id IS NOT NULL;

CREATE INDEX payment_line_by_entry ON payment_line (money_entry_id)
    WHERE money_entry_id IS NOT NULL;

CREATE INDEX payment_line_by_payment ON payment_line (payment_id, id);

CREATE INDEX payment_open ON payment (status, id) WHERE status <> 'paid';

CREATE INDEX people_group_member_by_person ON people_group_member (person_id, group_id);

CREATE INDEX person_by_email ON person (email COLLATE NOCASE) WHERE email IS NOT NULL;

CREATE INDEX person_by_merge ON person (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX person_by_name ON person (sort_name, id) WHERE archived_at IS NULL;

CREATE INDEX plan_action_by_owner ON plan_action (owner_person_id)
    WHERE owner_person_id IS NOT NULL;

CREATE INDEX plan_milestone_by_action ON plan_milestone (action_id, position, id);

CREATE INDEX plan_text_by_kind ON plan_text (kind, position, id);

CREATE INDEX planned_event_by_date ON planned_event (date, id) WHERE archived_at IS NULL;

CREATE INDEX planned_event_by_series ON planned_event (series_id, date, id)
    WHERE series_id IS NOT NULL;

CREATE INDEX planned_event_template ON planned_event (is_template, id) WHERE is_template = 1;

CREATE INDEX pool_need_by_asker ON pool_need (asked_by_id) WHERE asked_by_id IS NOT NULL;

CREATE INDEX pool_need_by_event ON pool_need (event_id, id) WHERE event_id IS NOT NULL;

CREATE INDEX pool_need_open ON pool_need (date, id) WHERE closed_on IS NULL;

CREATE INDEX programme_item_by_event ON programme_item (event_id, position, id);

CREATE INDEX programme_speaker_by_person ON programme_speaker (person_id, id);

CREATE INDEX project_by_contact ON project (contact_person_id)
    WHERE contact_person_id IS NOT NULL;

CREATE INDEX project_organisation_by_organisation ON project_organisation (organisation_id, id);

CREATE INDEX search_document_by_text ON search_document (kind, normalised, record_id);

CREATE INDEX sleutelpersoon_language_by_language ON sleutelpersoon_language (language, person_id);

CREATE INDEX sleutelpersoon_work_check ON sleutelpersoon (work_check_on)
    WHERE work_check_on IS NOT NULL AND left_on IS NULL;

CREATE INDEX venue_departure_by_venue ON venue_departure (venue_id, direction, id);

CREATE INDEX venue_room_by_venue ON venue_room (venue_id, position, id);

CREATE TABLE absence (
    id       TEXT PRIMARY KEY,
    from_on  TEXT NOT NULL,
    until_on TEXT NOT NULL,
    note     TEXT,
    CHECK (until_on >= from_on)
  ) STRICT;

CREATE TABLE action_note (
    id         TEXT PRIMARY KEY,
    action_id  TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    noted_on   TEXT NOT NULL,
    text       TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;

CREATE TABLE action_year_text (
    id        TEXT PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    year      INTEGER NOT NULL,
    text      TEXT NOT NULL,
    UNIQUE (action_id, year)
  ) STRICT;

CREATE TABLE affiliation (
    id              TEXT PRIMARY KEY,
    person_id       TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    organisation_id TEXT REFERENCES organisation (id) ON DELETE RESTRICT,
    function_name   TEXT,
    chain_role_id   TEXT REFERENCES chain_role (id) ON DELETE RESTRICT,
    from_on         TEXT,
    until_on        TEXT,
    is_main         INTEGER NOT NULL DEFAULT 1 CHECK (is_main IN (0, 1))
  , is_contact INTEGER NOT NULL DEFAULT 0
    CHECK (is_contact IN (0, 1))) STRICT;

CREATE TABLE affiliation_gemeente (
    id             TEXT PRIMARY KEY,
    affiliation_id TEXT NOT NULL REFERENCES affiliation (id) ON DELETE CASCADE,
    gemeente_id    TEXT NOT NULL REFERENCES gemeente (id) ON DELETE RESTRICT,
    UNIQUE (affiliation_id, gemeente_id)
  ) STRICT;

CREATE TABLE allowance_limit (
    id                  TEXT PRIMARY KEY,
    year                INTEGER NOT NULL UNIQUE,
    hour_from_21_cents  INTEGER CHECK (hour_from_21_cents >= 0),
    hour_under_21_cents INTEGER CHECK (hour_under_21_cents >= 0),
    month_cents         INTEGER CHECK (month_cents >= 0),
    year_cents          INTEGER CHECK (year_cents >= 0),
    km_tenth_cents      INTEGER CHECK (km_tenth_cents >= 0),
    source              TEXT NOT NULL,
    checked_on          TEXT NOT NULL
  ) STRICT;

CREATE TABLE anonymous_count (
    id         TEXT PRIMARY KEY,
    event_id   TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    place      TEXT NOT NULL,
    people     INTEGER NOT NULL CHECK (people >= 0),
    counted_on TEXT NOT NULL,
    position   INTEGER NOT NULL
  ) STRICT;

CREATE TABLE answer (
    id            TEXT PRIMARY KEY,
    invitation_id TEXT NOT NULL REFERENCES invitation (id) ON DELETE CASCADE,
    answer        TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'maybe')),
    answered_at   TEXT NOT NULL,
    channel       TEXT CHECK (channel IN (
      'mail', 'whatsapp', 'phone', 'taalhuis', 'form', 'desk', 'in-person')),
    taken_by      TEXT,
    note          TEXT,
    form_row      TEXT
  ) STRICT;

CREATE TABLE assignment (
    id              TEXT PRIMARY KEY,
    person_id       TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    need_id         TEXT REFERENCES pool_need (id) ON DELETE RESTRICT,
    event_id        TEXT REFERENCES planned_event (id) ON DELETE RESTRICT,
    role            TEXT CHECK (role IN (
      'tolk', 'verbinder', 'informeren', 'activeren', 'vertrouwenspersoon', 'rolmodel', 'adviseur')),
    language        TEXT,
    date            TEXT,
    start_time      TEXT,
    end_time        TEXT,
    planned_minutes INTEGER CHECK (planned_minutes > 0),
    planned_km      INTEGER CHECK (planned_km >= 0),
    status          TEXT NOT NULL CHECK (status IN ('asked', 'accepted', 'declined', 'cancelled')),
    asked_at        TEXT,
    answered_at     TEXT,
    answer_channel  TEXT CHECK (answer_channel IN (
      'mail', 'whatsapp', 'phone', 'taalhuis', 'in-person')),
    why             TEXT,
    limit_note      TEXT,
    chain_id        TEXT REFERENCES cost_chain (id) ON DELETE SET NULL,
    created_at      TEXT NOT NULL,
    CHECK ((start_time IS NULL) = (end_time IS NULL))
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

CREATE TABLE availability (
    id        TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    weekday   INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    part      TEXT NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
    UNIQUE (person_id, weekday, part)
  ) STRICT;

CREATE TABLE availability_exception (
    id        TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    from_on   TEXT NOT NULL,
    until_on  TEXT NOT NULL,
    part      TEXT CHECK (part IN ('morning', 'afternoon', 'evening')),
    is_free   INTEGER NOT NULL CHECK (is_free IN (0, 1)),
    CHECK (until_on >= from_on)
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

CREATE TABLE budget_snapshot (
    id      TEXT PRIMARY KEY,
    label   TEXT NOT NULL,
    note    TEXT,
    made_at TEXT NOT NULL,
    book    TEXT NOT NULL
  ) STRICT;

CREATE TABLE budget_year (
    id   TEXT PRIMARY KEY,
    year INTEGER NOT NULL UNIQUE
  , closed_on TEXT) STRICT;

CREATE TABLE calendar_correction (
    id            TEXT PRIMARY KEY,
    kind          TEXT NOT NULL CHECK (kind IN ('move', 'remove', 'add')),
    layer         TEXT NOT NULL
      CHECK (layer IN ('public-holiday', 'school-holiday', 'culture', 'ramadan')),
    reference_id  TEXT,
    original_on   TEXT,
    from_on       TEXT,
    until_on      TEXT,
    name          TEXT,
    school_region TEXT CHECK (school_region IN ('noord', 'midden', 'zuid')),
    weight        TEXT CHECK (weight IN ('avoid', 'adapt', 'note')),
    source        TEXT NOT NULL,
    corrected_on  TEXT NOT NULL,
    CHECK ((kind = 'add') = (reference_id IS NULL)),
    CHECK ((kind = 'add') = (original_on IS NULL)),
    CHECK ((kind = 'remove') = (from_on IS NULL)),
    CHECK ((from_on IS NULL) = (until_on IS NULL)),
    CHECK (until_on >= from_on)
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

CREATE TABLE chain_year (
    chain_id           TEXT NOT NULL,
    line_id            TEXT NOT NULL,
    year               INTEGER NOT NULL,
    geraamd_cents      INTEGER NOT NULL,
    verplicht_cents    INTEGER NOT NULL,
    gerealiseerd_cents INTEGER NOT NULL,
    PRIMARY KEY (chain_id, year)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE closing_step (
    id         TEXT PRIMARY KEY,
    event_id   TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    step       TEXT NOT NULL CHECK (step IN ('attendance', 'outcomes', 'evaluation', 'thanks', 'costs')),
    why        TEXT,
    decided_on TEXT NOT NULL,
    UNIQUE (event_id, step)
  ) STRICT;

CREATE TABLE column_mapping (
    id       TEXT PRIMARY KEY,
    headings TEXT NOT NULL UNIQUE,
    mapping  TEXT NOT NULL,
    used_at  TEXT NOT NULL
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

CREATE TABLE communication_moment (
    id       TEXT PRIMARY KEY,
    line_id  TEXT NOT NULL REFERENCES communication_line (id) ON DELETE CASCADE,
    due_on   TEXT NOT NULL,
    done_on  TEXT,
    event_id TEXT REFERENCES planned_event (id) ON DELETE SET NULL
  ) STRICT;

CREATE TABLE consent (
    id           TEXT PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    purpose      TEXT NOT NULL CHECK (purpose IN ('photo', 'newsletter', 'pool')),
    given_on     TEXT NOT NULL,
    how          TEXT NOT NULL,
    withdrawn_on TEXT,
    CHECK (withdrawn_on >= given_on)
  ) STRICT;

CREATE TABLE consultation (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    position INTEGER NOT NULL,
    source   TEXT
  , times_per_year INTEGER CHECK (times_per_year > 0), purpose TEXT, note TEXT, series_id TEXT REFERENCES event_series (id) ON DELETE SET NULL, archived_at TEXT) STRICT;

CREATE TABLE consultation_member (
    id              TEXT PRIMARY KEY,
    consultation_id TEXT NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    person_id       TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    role            TEXT,
    position        INTEGER NOT NULL,
    UNIQUE (consultation_id, person_id)
  ) STRICT;

CREATE TABLE consultation_topic (
    id              TEXT PRIMARY KEY,
    consultation_id TEXT NOT NULL REFERENCES consultation (id) ON DELETE CASCADE,
    topic           TEXT NOT NULL,
    position        INTEGER NOT NULL,
    UNIQUE (consultation_id, topic)
  ) STRICT;

CREATE TABLE contact_moment (
    id          TEXT PRIMARY KEY,
    happened_on TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('conversation', 'phone', 'mail', 'visit')),
    subject     TEXT NOT NULL,
    said        TEXT,
    created_at  TEXT NOT NULL,
    archived_at TEXT
  ) STRICT;

CREATE TABLE contact_moment_action (
    id                TEXT PRIMARY KEY,
    contact_moment_id TEXT NOT NULL REFERENCES contact_moment (id) ON DELETE CASCADE,
    action_id         TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    UNIQUE (contact_moment_id, action_id)
  ) STRICT;

CREATE TABLE contact_moment_organisation (
    id                TEXT PRIMARY KEY,
    contact_moment_id TEXT NOT NULL REFERENCES contact_moment (id) ON DELETE CASCADE,
    organisation_id   TEXT NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    UNIQUE (contact_moment_id, organisation_id)
  ) STRICT;

CREATE TABLE contact_moment_person (
    id                TEXT PRIMARY KEY,
    contact_moment_id TEXT NOT NULL REFERENCES contact_moment (id) ON DELETE CASCADE,
    person_id         TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    UNIQUE (contact_moment_id, person_id)
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

CREATE TABLE evaluation (
    id          TEXT PRIMARY KEY,
    event_id    TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    file_name   TEXT NOT NULL,
    respondents INTEGER NOT NULL CHECK (respondents >= 0),
    read_at     TEXT NOT NULL,
    UNIQUE (event_id)
  ) STRICT;

CREATE TABLE evaluation_answer (
    id          TEXT PRIMARY KEY,
    question_id TEXT NOT NULL REFERENCES evaluation_question (id) ON DELETE CASCADE,
    score       REAL,
    answer      TEXT,
    people      INTEGER NOT NULL CHECK (people > 0),
    position    INTEGER NOT NULL,
    CHECK ((score IS NULL) <> (answer IS NULL))
  ) STRICT;

CREATE TABLE evaluation_question (
    id            TEXT PRIMARY KEY,
    evaluation_id TEXT NOT NULL REFERENCES evaluation (id) ON DELETE CASCADE,
    kind          TEXT NOT NULL CHECK (kind IN ('score', 'choice', 'open')),
    question      TEXT NOT NULL,
    lowest        INTEGER,
    highest       INTEGER,
    position      INTEGER NOT NULL
  ) STRICT;

CREATE TABLE event_action (
    id        TEXT PRIMARY KEY,
    event_id  TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    action_id TEXT NOT NULL REFERENCES plan_action (id) ON DELETE RESTRICT,
    UNIQUE (event_id, action_id)
  ) STRICT;

CREATE TABLE event_audience_gemeente (
    id          TEXT PRIMARY KEY,
    event_id    TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    gemeente_id TEXT NOT NULL REFERENCES gemeente (id) ON DELETE RESTRICT,
    UNIQUE (event_id, gemeente_id)
  ) STRICT;

CREATE TABLE event_audience_role (
    id            TEXT PRIMARY KEY,
    event_id      TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    chain_role_id TEXT NOT NULL REFERENCES chain_role (id) ON DELETE RESTRICT,
    UNIQUE (event_id, chain_role_id)
  ) STRICT;

CREATE TABLE event_need (
    id         TEXT PRIMARY KEY,
    event_id   TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    reading_id TEXT REFERENCES form_reading (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL CHECK (kind IN ('language', 'diet', 'access', 'session')),
    name       TEXT NOT NULL,
    people     INTEGER NOT NULL CHECK (people >= 0),
    position   INTEGER NOT NULL
  ) STRICT;

CREATE TABLE event_sequence (
    id       TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL
  ) STRICT;

CREATE TABLE event_series (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    archived_at TEXT
  ) STRICT;

CREATE TABLE event_task (
    id           TEXT PRIMARY KEY,
    event_id     TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    title        TEXT NOT NULL,
    note         TEXT,
    anchor       TEXT NOT NULL CHECK (anchor IN ('start', 'end', 'invitation')),
    offset_count INTEGER NOT NULL,
    offset_unit  TEXT NOT NULL CHECK (offset_unit IN ('days', 'workdays')),
    due_on       TEXT,
    is_pinned    INTEGER NOT NULL DEFAULT 0 CHECK (is_pinned IN (0, 1)),
    done_on      TEXT,
    created_at   TEXT NOT NULL
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
  , suggested_from TEXT, suggested_until TEXT, template_id TEXT
    REFERENCES planned_event (id) ON DELETE SET NULL) STRICT;

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

CREATE TABLE finance_reading (
    id        TEXT PRIMARY KEY,
    file_name TEXT NOT NULL,
    read_at   TEXT NOT NULL
  ) STRICT;

CREATE TABLE finance_row (
    id           TEXT PRIMARY KEY,
    reading_id   TEXT NOT NULL REFERENCES finance_reading (id) ON DELETE CASCADE,
    row_key      TEXT NOT NULL UNIQUE,
    booked_on    TEXT NOT NULL,
    ledger       TEXT,
    description  TEXT,
    supplier     TEXT,
    invoice      TEXT,
    ex_vat_cents INTEGER NOT NULL,
    vat_cents    INTEGER NOT NULL,
    entry_id     TEXT REFERENCES money_entry (id) ON DELETE SET NULL,
    left_out_why TEXT,
    position     INTEGER NOT NULL
  ) STRICT;

CREATE TABLE form_reading (
    id        TEXT PRIMARY KEY,
    event_id  TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    form      TEXT NOT NULL,
    file_name TEXT NOT NULL,
    responses INTEGER NOT NULL CHECK (responses >= 0),
    read_at   TEXT NOT NULL,
    UNIQUE (event_id, form)
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

CREATE TABLE hours_entry (
    id              TEXT PRIMARY KEY,
    person_id       TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    assignment_id   TEXT REFERENCES assignment (id) ON DELETE RESTRICT,
    worked_on       TEXT NOT NULL,
    minutes         INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    km              INTEGER NOT NULL DEFAULT 0 CHECK (km >= 0),
    expenses_cents  INTEGER NOT NULL DEFAULT 0 CHECK (expenses_cents >= 0),
    note            TEXT,
    is_21           INTEGER CHECK (is_21 IN (0, 1)),
    reward          TEXT CHECK (reward IN (
      'onbetaald', 'vrijwilligersvergoeding', 'onkosten', 'factuur', 'dienstverband', 'cadeau')),
    status          TEXT NOT NULL CHECK (status IN ('planned', 'worked', 'approved')),
    hour_cents      INTEGER CHECK (hour_cents >= 0),
    km_tenth_cents  INTEGER CHECK (km_tenth_cents >= 0),
    approved_on     TEXT,
    limit_note      TEXT,
    payment_line_id TEXT REFERENCES payment_line (id) ON DELETE SET NULL,
    created_at      TEXT NOT NULL,
    CHECK ((status = 'approved') = (approved_on IS NOT NULL)),
    CHECK (payment_line_id IS NULL OR status = 'approved')
  ) STRICT;

CREATE TABLE indicator (
    id             TEXT PRIMARY KEY,
    title          TEXT NOT NULL,
    kind           TEXT NOT NULL,
    position       INTEGER NOT NULL,
    source         TEXT
  , definition TEXT, unit TEXT, direction TEXT CHECK (direction IN ('up', 'down')), archived_at TEXT, target REAL) STRICT;

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

CREATE TABLE kept_longer (
    id         TEXT PRIMARY KEY,
    person_id  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    until_on   TEXT NOT NULL,
    reason     TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    UNIQUE (person_id)
  ) STRICT;

CREATE TABLE lapsing_copy (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    reason     TEXT NOT NULL CHECK (reason IN (
      'other-key', 'newer', 'damaged', 'loose-file', 'elsewhere', 'merged')),
    noted_on   TEXT NOT NULL,
    lapses_on  TEXT NOT NULL,
    removed_on TEXT
  ) STRICT;

CREATE TABLE line_match (
    id             TEXT PRIMARY KEY,
    words          TEXT NOT NULL UNIQUE,
    budget_line_id TEXT NOT NULL REFERENCES budget_line (id) ON DELETE CASCADE
  ) STRICT;

CREATE TABLE line_year (
    line_id            TEXT NOT NULL,
    year               INTEGER NOT NULL,
    chains             INTEGER NOT NULL,
    geraamd_cents      INTEGER NOT NULL,
    verplicht_cents    INTEGER NOT NULL,
    gerealiseerd_cents INTEGER NOT NULL,
    PRIMARY KEY (line_id, year)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE list_view (
    id         TEXT PRIMARY KEY,
    list       TEXT NOT NULL CHECK (list IN ('people', 'organisations')),
    name       TEXT NOT NULL,
    question   TEXT NOT NULL,
    position   INTEGER NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;

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

CREATE TABLE message (
    id        TEXT PRIMARY KEY,
    batch_id  TEXT NOT NULL REFERENCES message_batch (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    subject   TEXT,
    body      TEXT NOT NULL
  ) STRICT;

CREATE TABLE message_batch (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL CHECK (kind IN (
      'invitation', 'reminder', 'confirmation', 'offer', 'cancellation', 'thanks', 'newsletter',
      'ask')),
    event_id TEXT REFERENCES planned_event (id) ON DELETE RESTRICT,
    group_id TEXT REFERENCES people_group (id) ON DELETE SET NULL,
    way      TEXT NOT NULL CHECK (way IN ('one-mail', 'mail-each', 'merge', 'whatsapp', 'letter')),
    language TEXT NOT NULL,
    subject  TEXT,
    body     TEXT NOT NULL,
    made_at  TEXT NOT NULL,
    sent_at  TEXT
  ) STRICT;

CREATE TABLE message_text (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL CHECK (kind IN (
      'invitation', 'reminder', 'confirmation', 'offer', 'cancellation', 'thanks', 'newsletter',
      'ask')),
    length   TEXT NOT NULL CHECK (length IN ('long', 'short')),
    language TEXT NOT NULL,
    subject  TEXT,
    body     TEXT NOT NULL,
    UNIQUE (kind, length, language)
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
  , attachment TEXT) STRICT;

CREATE TABLE not_duplicate (
    id              TEXT PRIMARY KEY,
    person_id       TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    other_person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    decided_on      TEXT NOT NULL,
    UNIQUE (person_id, other_person_id),
    CHECK (person_id < other_person_id)
  ) STRICT;

CREATE TABLE not_duplicate_organisation (
    id                    TEXT PRIMARY KEY,
    organisation_id       TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    other_organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    decided_on            TEXT NOT NULL,
    UNIQUE (organisation_id, other_organisation_id),
    CHECK (organisation_id < other_organisation_id)
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
  , merged_into TEXT
    REFERENCES organisation (id) ON DELETE SET NULL) STRICT;

CREATE TABLE organisation_gemeente (
    id              TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    gemeente_id     TEXT NOT NULL REFERENCES gemeente (id) ON DELETE RESTRICT,
    UNIQUE (organisation_id, gemeente_id)
  ) STRICT;

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
    created_at        TEXT NOT NULL, said_at TEXT, is_for_report INTEGER NOT NULL DEFAULT 0
    CHECK (is_for_report IN (0, 1)),
    CHECK ((event_id IS NULL) <> (contact_moment_id IS NULL)),
    CHECK (owner_person_id IS NULL OR is_owned_by_user = 0)
  ) STRICT;

CREATE TABLE outcome_action (
    id         TEXT PRIMARY KEY,
    outcome_id TEXT NOT NULL REFERENCES outcome (id) ON DELETE CASCADE,
    action_id  TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    UNIQUE (outcome_id, action_id)
  ) STRICT;

CREATE TABLE outside_amount (
    id           TEXT PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    year         INTEGER NOT NULL,
    month        INTEGER CHECK (month BETWEEN 1 AND 12),
    amount_cents INTEGER NOT NULL CHECK (amount_cents >= 0),
    declared_on  TEXT NOT NULL
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
    is_undone         INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)), seat_reason TEXT,
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

CREATE TABLE payment (
    id          TEXT PRIMARY KEY,
    person_id   TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    from_on     TEXT NOT NULL,
    until_on    TEXT NOT NULL,
    status      TEXT NOT NULL CHECK (status IN ('proposal', 'approved', 'paid')),
    made_on     TEXT NOT NULL,
    approved_on TEXT,
    paid_on     TEXT,
    reference   TEXT,
    corrects_id TEXT REFERENCES payment (id) ON DELETE RESTRICT,
    why         TEXT,
    created_at  TEXT NOT NULL,
    CHECK ((status = 'paid') = (paid_on IS NOT NULL)),
    CHECK ((corrects_id IS NULL) = (why IS NULL))
  ) STRICT;

CREATE TABLE payment_line (
    id             TEXT PRIMARY KEY,
    payment_id     TEXT NOT NULL REFERENCES payment (id) ON DELETE CASCADE,
    assignment_id  TEXT REFERENCES assignment (id) ON DELETE RESTRICT,
    chain_id       TEXT REFERENCES cost_chain (id) ON DELETE SET NULL,
    money_entry_id TEXT REFERENCES money_entry (id) ON DELETE SET NULL,
    minutes        INTEGER NOT NULL,
    km             INTEGER NOT NULL,
    reward_cents   INTEGER NOT NULL,
    km_cents       INTEGER NOT NULL,
    expenses_cents INTEGER NOT NULL
  ) STRICT;

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
  , purpose TEXT
    CHECK (purpose IN ('network', 'attendance', 'pool')), basis TEXT
    CHECK (basis IN ('public-task', 'consent', 'contract', 'legitimate-interest', 'legal-duty')), erased_at TEXT, merged_into TEXT REFERENCES person (id) ON DELETE SET NULL) STRICT;

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
  , owner_person_id TEXT REFERENCES person (id) ON DELETE RESTRICT, is_owned_by_user INTEGER NOT NULL DEFAULT 0
    CHECK (is_owned_by_user IN (0, 1)), involved TEXT, funding TEXT, archived_at TEXT) STRICT;

CREATE TABLE plan_milestone (
    id        TEXT PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    period    TEXT NOT NULL,
    text      TEXT NOT NULL,
    position  INTEGER NOT NULL,
    source    TEXT
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
    archived_at      TEXT, is_template INTEGER NOT NULL DEFAULT 0
    CHECK (is_template IN (0, 1)), series_id TEXT
    REFERENCES event_series (id) ON DELETE RESTRICT, room_id TEXT REFERENCES venue_room (id) ON DELETE RESTRICT, invite_on TEXT, travel_note TEXT, known_signals TEXT NOT NULL DEFAULT '[]', is_balanced INTEGER NOT NULL DEFAULT 0
    CHECK (is_balanced IN (0, 1)),
    CHECK ((start_time IS NULL) = (end_time IS NULL))
  ) STRICT;

CREATE TABLE pool_choice (
    id             TEXT PRIMARY KEY CHECK (id = 'pool'),
    budget_line_id TEXT REFERENCES budget_line (id) ON DELETE RESTRICT
  ) STRICT;

CREATE TABLE pool_need (
    id              TEXT PRIMARY KEY,
    event_id        TEXT REFERENCES planned_event (id) ON DELETE RESTRICT,
    title           TEXT NOT NULL,
    role            TEXT CHECK (role IN (
      'tolk', 'verbinder', 'informeren', 'activeren', 'vertrouwenspersoon', 'rolmodel', 'adviseur')),
    gemeente_id     TEXT REFERENCES gemeente (id) ON DELETE RESTRICT,
    action_id       TEXT REFERENCES plan_action (id) ON DELETE SET NULL,
    date            TEXT,
    start_time      TEXT,
    end_time        TEXT,
    people          INTEGER NOT NULL DEFAULT 1 CHECK (people > 0),
    asked_by_id     TEXT REFERENCES person (id) ON DELETE RESTRICT,
    note            TEXT,
    not_needed_why  TEXT,
    created_at      TEXT NOT NULL,
    closed_on       TEXT,
    CHECK ((start_time IS NULL) = (end_time IS NULL))
  ) STRICT;

CREATE TABLE pool_need_language (
    id       TEXT PRIMARY KEY,
    need_id  TEXT NOT NULL REFERENCES pool_need (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (need_id, language)
  ) STRICT;

CREATE TABLE privacy_fact (
    id    TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;

CREATE TABLE programme_item (
    id       TEXT PRIMARY KEY,
    event_id TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    minutes  INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    kind     TEXT NOT NULL
      CHECK (kind IN ('arrival', 'talk', 'conversation', 'break', 'meal', 'prayer', 'closing')),
    title    TEXT NOT NULL,
    note     TEXT,
    room_id  TEXT REFERENCES venue_room (id) ON DELETE RESTRICT
  ) STRICT;

CREATE TABLE programme_speaker (
    id                TEXT PRIMARY KEY,
    programme_item_id TEXT NOT NULL REFERENCES programme_item (id) ON DELETE CASCADE,
    person_id         TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    position          INTEGER NOT NULL,
    UNIQUE (programme_item_id, person_id)
  ) STRICT;

CREATE TABLE project (
    id       TEXT PRIMARY KEY,
    title    TEXT NOT NULL,
    content  TEXT,
    meaning  TEXT,
    position INTEGER NOT NULL,
    source   TEXT
  , contact_person_id TEXT REFERENCES person (id) ON DELETE RESTRICT, note TEXT, archived_at TEXT) STRICT;

CREATE TABLE project_organisation (
    id              TEXT PRIMARY KEY,
    project_id      TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    UNIQUE (project_id, organisation_id)
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

CREATE TABLE retention_rule (
    id     TEXT PRIMARY KEY CHECK (id IN ('attendance', 'no-contact')),
    length INTEGER NOT NULL CHECK (length BETWEEN 1 AND 1200)
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

CREATE TABLE search_document (
    position   INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL,
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

CREATE TABLE sleutelpersoon (
    id              TEXT PRIMARY KEY,
    person_id       TEXT NOT NULL UNIQUE REFERENCES person (id) ON DELETE RESTRICT,
    since_on        TEXT NOT NULL,
    reward          TEXT CHECK (reward IN (
      'onbetaald', 'vrijwilligersvergoeding', 'onkosten', 'factuur', 'dienstverband', 'cadeau')),
    is_21           INTEGER CHECK (is_21 IN (0, 1)),
    ceiling_minutes INTEGER CHECK (ceiling_minutes > 0),
    ceiling_per     TEXT CHECK (ceiling_per IN ('month', 'year')),
    work_checked_on TEXT,
    work_checked_by TEXT,
    work_check_on   TEXT,
    note            TEXT,
    created_at      TEXT NOT NULL,
    left_on         TEXT,
    CHECK ((ceiling_minutes IS NULL) = (ceiling_per IS NULL)),
    CHECK ((work_checked_on IS NULL) = (work_checked_by IS NULL))
  ) STRICT;

CREATE TABLE sleutelpersoon_gemeente (
    id          TEXT PRIMARY KEY,
    person_id   TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    gemeente_id TEXT NOT NULL REFERENCES gemeente (id) ON DELETE RESTRICT,
    UNIQUE (person_id, gemeente_id)
  ) STRICT;

CREATE TABLE sleutelpersoon_language (
    id           TEXT PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    language     TEXT NOT NULL,
    speaking     TEXT CHECK (speaking IN ('little', 'good', 'fluent')),
    reading      TEXT CHECK (reading IN ('little', 'good', 'fluent')),
    interpreting TEXT CHECK (interpreting IN ('little', 'good', 'fluent')),
    position     INTEGER NOT NULL,
    UNIQUE (person_id, language)
  ) STRICT;

CREATE TABLE sleutelpersoon_rate (
    id             TEXT PRIMARY KEY,
    person_id      TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    from_on        TEXT NOT NULL,
    hour_cents     INTEGER CHECK (hour_cents >= 0),
    km_tenth_cents INTEGER CHECK (km_tenth_cents >= 0),
    source         TEXT NOT NULL,
    UNIQUE (person_id, from_on)
  ) STRICT;

CREATE TABLE sleutelpersoon_role (
    id        TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    role      TEXT NOT NULL CHECK (role IN (
      'tolk', 'verbinder', 'informeren', 'activeren', 'vertrouwenspersoon', 'rolmodel', 'adviseur')),
    UNIQUE (person_id, role)
  ) STRICT;

CREATE TABLE sleutelpersoon_theme (
    id        TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    theme     TEXT NOT NULL,
    position  INTEGER NOT NULL,
    UNIQUE (person_id, theme)
  ) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE venue (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    gemeente_id TEXT REFERENCES gemeente (id) ON DELETE RESTRICT,
    archived_at TEXT
  , address TEXT, is_wheelchair_accessible INTEGER
    CHECK (is_wheelchair_accessible IN (0, 1)), access_note TEXT, travel_note TEXT) STRICT;

CREATE TABLE venue_departure (
    id             TEXT PRIMARY KEY,
    venue_id       TEXT NOT NULL REFERENCES venue (id) ON DELETE CASCADE,
    direction      TEXT NOT NULL,
    days           TEXT NOT NULL CHECK (days IN ('workdays', 'saturday', 'sunday')),
    last_departure TEXT NOT NULL,
    stop_name      TEXT,
    walk_minutes   INTEGER NOT NULL CHECK (walk_minutes >= 0),
    source         TEXT NOT NULL,
    checked_on     TEXT NOT NULL
  ) STRICT;

CREATE TABLE venue_room (
    id           TEXT PRIMARY KEY,
    venue_id     TEXT NOT NULL REFERENCES venue (id) ON DELETE RESTRICT,
    name         TEXT NOT NULL,
    capacity     INTEGER CHECK (capacity >= 0),
    price_cents  INTEGER CHECK (price_cents >= 0),
    price_per    TEXT NOT NULL DEFAULT 'day-part' CHECK (price_per IN ('hour', 'day-part', 'day')),
    price_source TEXT,
    position     INTEGER NOT NULL,
    archived_at  TEXT
  ) STRICT;

CREATE TRIGGER attendance_log_keeps BEFORE UPDATE ON attendance_log
  BEGIN SELECT RAISE(ABORT, 'the attendance log is append-only'); END;

CREATE TRIGGER attendance_log_stays BEFORE DELETE ON attendance_log
  BEGIN SELECT RAISE(ABORT, 'the attendance log is append-only'); END;

CREATE TRIGGER audit_entry_keeps BEFORE UPDATE ON audit_entry
  BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER audit_entry_stays BEFORE DELETE ON audit_entry
  BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER event_sequence_rises
  AFTER UPDATE OF title, goal, stage, date, start_time, end_time, format, venue_id, room_id,
    archived_at
  ON planned_event
  WHEN (new.title, new.goal, new.stage, new.date, new.start_time, new.end_time, new.format,
        new.venue_id, new.room_id, new.archived_at)
    IS NOT (old.title, old.goal, old.stage, old.date, old.start_time, old.end_time, old.format,
        old.venue_id, old.room_id, old.archived_at)
  BEGIN
    INSERT INTO event_sequence (id, sequence) VALUES (new.id, 1)
    ON CONFLICT (id) DO UPDATE SET sequence = sequence + 1;
  END;

CREATE TRIGGER event_sequence_rises_with_its_room
  AFTER UPDATE OF name ON venue_room WHEN new.name IS NOT old.name
  BEGIN
    INSERT INTO event_sequence (id, sequence)
    SELECT id, 1 FROM planned_event WHERE room_id = new.id AND format <> 'online'
    ON CONFLICT (id) DO UPDATE SET sequence = sequence + 1;
  END;

CREATE TRIGGER event_sequence_rises_with_its_venue
  AFTER UPDATE OF name, address, gemeente_id ON venue
  WHEN (new.name, new.address, new.gemeente_id) IS NOT (old.name, old.address, old.gemeente_id)
  BEGIN
    INSERT INTO event_sequence (id, sequence)
    SELECT id, 1 FROM planned_event WHERE venue_id = new.id AND format <> 'online'
    ON CONFLICT (id) DO UPDATE SET sequence = sequence + 1;
  END;

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
