// Gemeenten carry the subregion as an editable value with its certainty: the plan names Oost and
// West but lists no gemeenten. A gemeente on an affiliation is where someone works, never lives.
export const up = `
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

  CREATE TABLE chain_role (
    id                   TEXT PRIMARY KEY,
    name                 TEXT NOT NULL,
    grouping             TEXT NOT NULL,
    synonyms             TEXT NOT NULL,
    is_privacy_sensitive INTEGER NOT NULL DEFAULT 0 CHECK (is_privacy_sensitive IN (0, 1)),
    position             INTEGER NOT NULL,
    source               TEXT
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
  CREATE INDEX organisation_by_name ON organisation (normalised_name, id) WHERE archived_at IS NULL;

  CREATE TABLE organisation_gemeente (
    id              TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    gemeente_id     TEXT NOT NULL REFERENCES gemeente (id) ON DELETE RESTRICT,
    UNIQUE (organisation_id, gemeente_id)
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
  CREATE INDEX person_by_name ON person (sort_name, id) WHERE archived_at IS NULL;
  CREATE INDEX person_by_email ON person (email COLLATE NOCASE) WHERE email IS NOT NULL;

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
  CREATE INDEX affiliation_by_person ON affiliation (person_id, is_main);
  CREATE INDEX affiliation_by_organisation ON affiliation (organisation_id);

  CREATE TABLE affiliation_gemeente (
    id             TEXT PRIMARY KEY,
    affiliation_id TEXT NOT NULL REFERENCES affiliation (id) ON DELETE CASCADE,
    gemeente_id    TEXT NOT NULL REFERENCES gemeente (id) ON DELETE RESTRICT,
    UNIQUE (affiliation_id, gemeente_id)
  ) STRICT;

  CREATE TABLE column_mapping (
    id       TEXT PRIMARY KEY,
    headings TEXT NOT NULL UNIQUE,
    mapping  TEXT NOT NULL,
    used_at  TEXT NOT NULL
  ) STRICT;
`
