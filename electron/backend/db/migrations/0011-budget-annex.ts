// A snapshot freezes the numbers of the annex and what they are counted from, but no words of a
// booking: those stand in the booking itself, where erasing a person clears them.
// What finance exports is kept beside our own bookings, each row with what became of it; a row is
// known again by `row_key`, so that a file read twice changes nothing.
// `line_match` remembers which line a word of somebody's budget or ledger stands for.
// `chain_year` and `line_year` hold what the entries come to, counted by the rule that counts one
// chain, so that the annex never has to read every booking; they are made from the entries alone.
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

  CREATE TABLE chain_year (
    chain_id           TEXT NOT NULL,
    line_id            TEXT NOT NULL,
    year               INTEGER NOT NULL,
    geraamd_cents      INTEGER NOT NULL,
    verplicht_cents    INTEGER NOT NULL,
    gerealiseerd_cents INTEGER NOT NULL,
    PRIMARY KEY (chain_id, year)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX chain_year_by_year ON chain_year (year, chain_id);
  CREATE TABLE line_year (
    line_id            TEXT NOT NULL,
    year               INTEGER NOT NULL,
    chains             INTEGER NOT NULL,
    geraamd_cents      INTEGER NOT NULL,
    verplicht_cents    INTEGER NOT NULL,
    gerealiseerd_cents INTEGER NOT NULL,
    PRIMARY KEY (line_id, year)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX line_year_by_year ON line_year (year, line_id);
  CREATE INDEX budget_amount_by_year ON budget_amount (year, budget_line_id, version);
  CREATE INDEX money_entry_same_invoice ON money_entry (lower(replace(invoice, ' ', '')), chain_id)
    WHERE invoice IS NOT NULL AND step = 'actual';
  CREATE INDEX money_entry_in_year ON money_entry (year, chain_id);
`
