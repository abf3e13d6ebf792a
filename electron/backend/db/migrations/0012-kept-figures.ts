// `chain_year` and `line_year` hold what the entries come to, counted by the rule that counts one
// chain, so that the annex never has to read every booking; they are made from the entries alone.
export const up = `
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
