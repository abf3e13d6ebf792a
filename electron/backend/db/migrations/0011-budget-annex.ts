// A snapshot freezes the numbers of the annex and what they are counted from, but no words of a
// booking: those stand in the booking itself, where erasing a person clears them.
// What finance exports is kept beside our own bookings, each row with what became of it; a row is
// known again by `row_key`, so that a file read twice changes nothing.
// `line_match` remembers which line a word of somebody's budget or ledger stands for.
export const up = `
  ALTER TABLE budget_year ADD COLUMN closed_on TEXT;
  ALTER TABLE money_entry ADD COLUMN attachment TEXT;

  CREATE TABLE budget_snapshot (
    id      TEXT PRIMARY KEY,
    label   TEXT NOT NULL,
    note    TEXT,
    made_at TEXT NOT NULL,
    book    TEXT NOT NULL
  ) STRICT;
  CREATE INDEX budget_snapshot_by_moment ON budget_snapshot (made_at, id);

  CREATE TABLE line_match (
    id             TEXT PRIMARY KEY,
    words          TEXT NOT NULL UNIQUE,
    budget_line_id TEXT NOT NULL REFERENCES budget_line (id) ON DELETE CASCADE
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
  CREATE INDEX finance_row_by_reading ON finance_row (reading_id, position, id);
  CREATE INDEX finance_row_by_entry ON finance_row (entry_id) WHERE entry_id IS NOT NULL;
  CREATE INDEX finance_row_by_day ON finance_row (booked_on, id);
  CREATE INDEX money_entry_by_invoice ON money_entry (invoice, id) WHERE invoice IS NOT NULL;
`
