// A template is an event that stands on no calendar: one editor for both, so it is one table.
// A task keeps the day it stands on (due_on), because the days due are listed across all events and
// because a done or pinned task must not follow when its event moves.
// What speaks against a date is derived; known_signals is what she saw when she chose it, so that
// a later correction or clash can be told from what she already knew.
export const up = `
  CREATE TABLE event_series (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    archived_at TEXT
  ) STRICT;

  ALTER TABLE venue ADD COLUMN address TEXT;
  ALTER TABLE venue ADD COLUMN is_wheelchair_accessible INTEGER
    CHECK (is_wheelchair_accessible IN (0, 1));
  ALTER TABLE venue ADD COLUMN access_note TEXT;
  ALTER TABLE venue ADD COLUMN travel_note TEXT;
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
  CREATE INDEX venue_room_by_venue ON venue_room (venue_id, position, id);
  -- The last departure of an evening, per direction: looked up by her, with where and when.
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
  CREATE INDEX venue_departure_by_venue ON venue_departure (venue_id, direction, id);

  ALTER TABLE planned_event ADD COLUMN is_template INTEGER NOT NULL DEFAULT 0
    CHECK (is_template IN (0, 1));
  ALTER TABLE planned_event ADD COLUMN series_id TEXT
    REFERENCES event_series (id) ON DELETE RESTRICT;
  ALTER TABLE planned_event ADD COLUMN room_id TEXT REFERENCES venue_room (id) ON DELETE RESTRICT;
  ALTER TABLE planned_event ADD COLUMN invite_on TEXT;
  ALTER TABLE planned_event ADD COLUMN travel_note TEXT;
  ALTER TABLE planned_event ADD COLUMN known_signals TEXT NOT NULL DEFAULT '[]';
  CREATE INDEX planned_event_by_series ON planned_event (series_id, date, id)
    WHERE series_id IS NOT NULL;
  CREATE INDEX planned_event_template ON planned_event (is_template, id) WHERE is_template = 1;

  CREATE TABLE event_audience_role (
    id            TEXT PRIMARY KEY,
    event_id      TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    chain_role_id TEXT NOT NULL REFERENCES chain_role (id) ON DELETE RESTRICT,
    UNIQUE (event_id, chain_role_id)
  ) STRICT;
  CREATE TABLE event_audience_gemeente (
    id          TEXT PRIMARY KEY,
    event_id    TEXT NOT NULL REFERENCES planned_event (id) ON DELETE CASCADE,
    gemeente_id TEXT NOT NULL REFERENCES gemeente (id) ON DELETE RESTRICT,
    UNIQUE (event_id, gemeente_id)
  ) STRICT;

  -- A month and day, '02-01': between them the year is started with an event of this type.
  ALTER TABLE event_type ADD COLUMN suggested_from TEXT;
  ALTER TABLE event_type ADD COLUMN suggested_until TEXT;
  ALTER TABLE event_type ADD COLUMN template_id TEXT
    REFERENCES planned_event (id) ON DELETE SET NULL;

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
  CREATE INDEX programme_item_by_event ON programme_item (event_id, position, id);
  CREATE TABLE programme_speaker (
    id                TEXT PRIMARY KEY,
    programme_item_id TEXT NOT NULL REFERENCES programme_item (id) ON DELETE CASCADE,
    person_id         TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    position          INTEGER NOT NULL,
    UNIQUE (programme_item_id, person_id)
  ) STRICT;
  CREATE INDEX programme_speaker_by_person ON programme_speaker (person_id, id);

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
  CREATE INDEX event_task_by_event ON event_task (event_id, due_on, id);
  CREATE INDEX event_task_due ON event_task (due_on, id) WHERE done_on IS NULL;

  CREATE TABLE absence (
    id       TEXT PRIMARY KEY,
    from_on  TEXT NOT NULL,
    until_on TEXT NOT NULL,
    note     TEXT,
    CHECK (until_on >= from_on)
  ) STRICT;
  CREATE INDEX absence_by_day ON absence (from_on, until_on);

  -- Her correction wins over the calendar of the package, and always says where it comes from.
  -- 'move' and 'remove' name a day of the package (reference_id on original_on), 'add' none.
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

  -- How often what a calendar shows of an event has changed. It only rises, also when a change is
  -- taken back: a calendar that took the event over must see the undo as news (RFC 5545, 3.8.7.4).
  CREATE TABLE event_sequence (
    id       TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL
  ) STRICT;
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
  -- Where an event is, stands in the calendar too; an online event shows no place.
  CREATE TRIGGER event_sequence_rises_with_its_venue
  AFTER UPDATE OF name, address, gemeente_id ON venue
  WHEN (new.name, new.address, new.gemeente_id) IS NOT (old.name, old.address, old.gemeente_id)
  BEGIN
    INSERT INTO event_sequence (id, sequence)
    SELECT id, 1 FROM planned_event WHERE venue_id = new.id AND format <> 'online'
    ON CONFLICT (id) DO UPDATE SET sequence = sequence + 1;
  END;
  CREATE TRIGGER event_sequence_rises_with_its_room
  AFTER UPDATE OF name ON venue_room WHEN new.name IS NOT old.name
  BEGIN
    INSERT INTO event_sequence (id, sequence)
    SELECT id, 1 FROM planned_event WHERE room_id = new.id AND format <> 'online'
    ON CONFLICT (id) DO UPDATE SET sequence = sequence + 1;
  END;
`
