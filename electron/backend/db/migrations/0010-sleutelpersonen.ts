// Need, assignment, hours and payment are four steps, not one. A profile keeps what helps to find
// the right person and to pay right: never origin, number or bank account.
// `assignment.date` and its times are what was agreed: when the event moves, they differ and she asks
// again. `hours_entry.is_21`, `reward` and the rates are copies of what was true then.
// Hours point at the line they were paid in, so that the same minutes cannot be paid twice; a paid
// payment is never changed, a correction is a payment of its own.
// `allowance_limit` holds only years in which she put something in the place of the known amounts.
export const up = `
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
  CREATE INDEX sleutelpersoon_work_check ON sleutelpersoon (work_check_on)
    WHERE work_check_on IS NOT NULL AND left_on IS NULL;

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
  CREATE INDEX sleutelpersoon_language_by_language ON sleutelpersoon_language (language, person_id);
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
  CREATE TABLE sleutelpersoon_gemeente (
    id          TEXT PRIMARY KEY,
    person_id   TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    gemeente_id TEXT NOT NULL REFERENCES gemeente (id) ON DELETE RESTRICT,
    UNIQUE (person_id, gemeente_id)
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
  -- What somebody says to get elsewhere; without a month it counts for the year alone.
  CREATE TABLE outside_amount (
    id           TEXT PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    year         INTEGER NOT NULL,
    month        INTEGER CHECK (month BETWEEN 1 AND 12),
    amount_cents INTEGER NOT NULL CHECK (amount_cents >= 0),
    declared_on  TEXT NOT NULL
  ) STRICT;
  CREATE INDEX outside_amount_by_person ON outside_amount (person_id, year, month, id);

  -- A row is a part of the week in which somebody mostly can; no row at all: not said yet.
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
  CREATE INDEX availability_exception_by_person
    ON availability_exception (person_id, until_on, id);

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
  CREATE INDEX pool_need_by_event ON pool_need (event_id, id) WHERE event_id IS NOT NULL;
  CREATE INDEX pool_need_open ON pool_need (date, id) WHERE closed_on IS NULL;
  CREATE INDEX pool_need_by_asker ON pool_need (asked_by_id) WHERE asked_by_id IS NOT NULL;
  CREATE TABLE pool_need_language (
    id       TEXT PRIMARY KEY,
    need_id  TEXT NOT NULL REFERENCES pool_need (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (need_id, language)
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
  CREATE INDEX assignment_by_person ON assignment (person_id, date, id);
  CREATE INDEX assignment_by_event ON assignment (event_id, id) WHERE event_id IS NOT NULL;
  CREATE INDEX assignment_by_need ON assignment (need_id, id) WHERE need_id IS NOT NULL;
  CREATE INDEX assignment_by_day ON assignment (date, id)
    WHERE status IN ('asked', 'accepted');
  CREATE INDEX assignment_by_chain ON assignment (chain_id) WHERE chain_id IS NOT NULL;

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
  CREATE INDEX payment_by_person ON payment (person_id, from_on, id);
  CREATE INDEX payment_open ON payment (status, id) WHERE status <> 'paid';
  CREATE INDEX payment_by_correction ON payment (corrects_id) WHERE corrects_id IS NOT NULL;

  -- One line per assignment, or per loose entry of hours; it books one actual.
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
  CREATE INDEX payment_line_by_payment ON payment_line (payment_id, id);
  CREATE INDEX payment_line_by_assignment ON payment_line (assignment_id)
    WHERE assignment_id IS NOT NULL;
  CREATE INDEX payment_line_by_entry ON payment_line (money_entry_id)
    WHERE money_entry_id IS NOT NULL;
  CREATE INDEX payment_line_by_chain ON payment_line (chain_id) WHERE chain_id IS NOT NULL;

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
  CREATE INDEX hours_entry_by_person ON hours_entry (person_id, worked_on, id);
  CREATE INDEX hours_entry_by_day ON hours_entry (worked_on, id);
  CREATE INDEX hours_entry_by_assignment ON hours_entry (assignment_id)
    WHERE assignment_id IS NOT NULL;
  CREATE INDEX hours_entry_by_payment_line ON hours_entry (payment_line_id)
    WHERE payment_line_id IS NOT NULL;
  CREATE INDEX hours_entry_unpaid ON hours_entry (status, worked_on, id)
    WHERE payment_line_id IS NULL;

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
  -- Which line of the annex pays the pool; without a row the line of the action that asks for it.
  CREATE TABLE pool_choice (
    id             TEXT PRIMARY KEY CHECK (id = 'pool'),
    budget_line_id TEXT REFERENCES budget_line (id) ON DELETE RESTRICT
  ) STRICT;
`
