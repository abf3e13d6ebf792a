// What she sends is kept as she sent it: a batch per round, a row per person with the words that
// person got, so that it can be read again after the text changed. A batch is a draft until she says
// that it went out. Texts stand here only when she changed them; the others are the proposal.
// Needs and evaluations are counts and loose sentences of an event, never of a person. A reading of
// a form replaces the earlier reading of that form; what was typed by hand stands apart.
// `answer.form_row` tells a response that was read before, so that a form read twice changes nothing.
// `closing_step`: a step of closing that she left out, with why.
export const up = `
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
  CREATE INDEX message_batch_by_event ON message_batch (event_id, made_at, id)
    WHERE event_id IS NOT NULL;
  CREATE INDEX message_batch_unsent ON message_batch (made_at, id) WHERE sent_at IS NULL;

  CREATE TABLE message (
    id        TEXT PRIMARY KEY,
    batch_id  TEXT NOT NULL REFERENCES message_batch (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    subject   TEXT,
    body      TEXT NOT NULL
  ) STRICT;
  CREATE INDEX message_by_batch ON message (batch_id, id);
  CREATE INDEX message_by_person ON message (person_id, batch_id);

  ALTER TABLE answer RENAME TO answer_old;
  DROP INDEX answer_by_invitation;
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
  INSERT INTO answer (id, invitation_id, answer, answered_at, channel, note)
  SELECT id, invitation_id, answer, answered_at, channel, note FROM answer_old;
  DROP TABLE answer_old;
  CREATE INDEX answer_by_invitation ON answer (invitation_id, id);
  CREATE INDEX answer_by_form_row ON answer (form_row) WHERE form_row IS NOT NULL;

  CREATE TABLE form_reading (
    id        TEXT PRIMARY KEY,
    event_id  TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    form      TEXT NOT NULL,
    file_name TEXT NOT NULL,
    responses INTEGER NOT NULL CHECK (responses >= 0),
    read_at   TEXT NOT NULL,
    UNIQUE (event_id, form)
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
  CREATE INDEX event_need_by_event ON event_need (event_id, kind, position, id);
  CREATE INDEX event_need_by_reading ON event_need (reading_id) WHERE reading_id IS NOT NULL;

  -- How many there were in a room or at a webinar, of whom no name is known.
  CREATE TABLE anonymous_count (
    id         TEXT PRIMARY KEY,
    event_id   TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    place      TEXT NOT NULL,
    people     INTEGER NOT NULL CHECK (people >= 0),
    counted_on TEXT NOT NULL,
    position   INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX anonymous_count_by_event ON anonymous_count (event_id, position, id);

  CREATE TABLE evaluation (
    id          TEXT PRIMARY KEY,
    event_id    TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    file_name   TEXT NOT NULL,
    respondents INTEGER NOT NULL CHECK (respondents >= 0),
    read_at     TEXT NOT NULL,
    UNIQUE (event_id)
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
  CREATE INDEX evaluation_question_by_evaluation
    ON evaluation_question (evaluation_id, position, id);
  -- A score with how many gave it, or one answer in somebody's own words.
  CREATE TABLE evaluation_answer (
    id          TEXT PRIMARY KEY,
    question_id TEXT NOT NULL REFERENCES evaluation_question (id) ON DELETE CASCADE,
    score       REAL,
    answer      TEXT,
    people      INTEGER NOT NULL CHECK (people > 0),
    position    INTEGER NOT NULL,
    CHECK ((score IS NULL) <> (answer IS NULL))
  ) STRICT;
  CREATE INDEX evaluation_answer_by_question ON evaluation_answer (question_id, position, id);

  CREATE TABLE closing_step (
    id         TEXT PRIMARY KEY,
    event_id   TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    step       TEXT NOT NULL CHECK (step IN ('attendance', 'outcomes', 'evaluation', 'thanks', 'costs')),
    why        TEXT,
    decided_on TEXT NOT NULL,
    UNIQUE (event_id, step)
  ) STRICT;

  -- An outcome can serve several actions; where it came up; whether the year report may name it.
  CREATE TABLE outcome_action (
    id         TEXT PRIMARY KEY,
    outcome_id TEXT NOT NULL REFERENCES outcome (id) ON DELETE CASCADE,
    action_id  TEXT NOT NULL REFERENCES plan_action (id) ON DELETE CASCADE,
    UNIQUE (outcome_id, action_id)
  ) STRICT;
  CREATE INDEX outcome_action_by_action ON outcome_action (action_id, outcome_id);
  INSERT INTO outcome_action (id, outcome_id, action_id)
  SELECT id || '-' || action_id, id, action_id FROM outcome WHERE action_id IS NOT NULL;
  ALTER TABLE outcome ADD COLUMN said_at TEXT;
  ALTER TABLE outcome ADD COLUMN is_for_report INTEGER NOT NULL DEFAULT 0
    CHECK (is_for_report IN (0, 1));

  -- "Is een andere organisatie": never proposed again. Stored once, the lower id first.
  CREATE TABLE not_duplicate_organisation (
    id                    TEXT PRIMARY KEY,
    organisation_id       TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    other_organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    decided_on            TEXT NOT NULL,
    UNIQUE (organisation_id, other_organisation_id),
    CHECK (organisation_id < other_organisation_id)
  ) STRICT;
  CREATE INDEX not_duplicate_organisation_by_other
    ON not_duplicate_organisation (other_organisation_id);

  -- A copy of when two people were one: what is of one of them stands there with the other.
  ALTER TABLE lapsing_copy RENAME TO lapsing_copy_old;
  CREATE TABLE lapsing_copy (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    reason     TEXT NOT NULL CHECK (reason IN (
      'other-key', 'newer', 'damaged', 'loose-file', 'elsewhere', 'merged')),
    noted_on   TEXT NOT NULL,
    lapses_on  TEXT NOT NULL,
    removed_on TEXT
  ) STRICT;
  INSERT INTO lapsing_copy (id, name, reason, noted_on, lapses_on, removed_on)
  SELECT id, name, reason, noted_on, lapses_on, removed_on FROM lapsing_copy_old;
  DROP TABLE lapsing_copy_old;

  -- With balance on, who fills an empty gemeente or chain role goes before the first in line.
  ALTER TABLE planned_event ADD COLUMN is_balanced INTEGER NOT NULL DEFAULT 0
    CHECK (is_balanced IN (0, 1));
  -- Why somebody has a seat that the numbers did not give.
  ALTER TABLE participation ADD COLUMN seat_reason TEXT;
`
