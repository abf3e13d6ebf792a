// Amounts start empty: a line without a row in budget_amount has no amount yet, which is not zero.
export const up = `
  CREATE TABLE funding_source (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    is_in_annex INTEGER NOT NULL CHECK (is_in_annex IN (0, 1)),
    position    INTEGER NOT NULL,
    source      TEXT
  ) STRICT;

  CREATE TABLE budget_year (
    id   TEXT PRIMARY KEY,
    year INTEGER NOT NULL UNIQUE
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
  CREATE INDEX cost_chain_by_line ON cost_chain (budget_line_id, id);
  CREATE INDEX cost_chain_by_event ON cost_chain (event_id, id);

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
  CREATE INDEX money_entry_by_chain ON money_entry (chain_id, created_at, id);
`
