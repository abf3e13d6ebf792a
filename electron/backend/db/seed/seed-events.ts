import type { RegionPackage } from '#domain/contract/region-package-file'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

/** The event types with their rhythm, and the events the plan dates. */
export function seedEvents(db: Writer, given: RegionPackage, ports: Ports): void {
  given.soorten?.forEach((type, position) => insertType(db, type, position))
  for (const event of given.bijeenkomsten) insertEvent(db, event, ports)
}

function insertType(
  db: Writer,
  type: NonNullable<RegionPackage['soorten']>[number],
  position: number,
): void {
  const { id, code, naam, ritme, periode, acties, bron } = type
  db.run(sql`
    INSERT INTO event_type (id, code, name, rhythm_min, rhythm_max, is_per_subregion,
      is_rhythm_proposal, rhythm_source, suggested_period, suggested_from, suggested_until,
      position, source)
    VALUES (${id}, ${code}, ${naam}, ${ritme?.min ?? null}, ${ritme?.max ?? null},
      ${ritme?.perSubregio ?? false}, ${ritme?.isVoorstel ?? false}, ${ritme?.bron ?? null},
      ${periode?.woorden ?? null}, ${periode?.van ?? null}, ${periode?.tot ?? null}, ${position},
      ${bron})
  `)
  for (const action of acties) {
    db.run(sql`
      INSERT INTO event_type_action (id, event_type_id, action_id)
      VALUES (${`${id}:${action}`}, ${id}, ${action})
    `)
  }
}

function insertEvent(
  db: Writer,
  event: RegionPackage['bijeenkomsten'][number],
  ports: Ports,
): void {
  const { id, soort, titel, datum, acties, bron } = event
  db.run(sql`
    INSERT INTO planned_event (id, event_type_id, title, stage, ownership, date, format, source,
      created_at)
    VALUES (${id}, ${soort}, ${titel}, 'gepland', 'eigen', ${datum}, 'locatie', ${bron},
      ${ports.now()})
  `)
  for (const action of acties) {
    db.run(sql`
      INSERT INTO event_action (id, event_id, action_id)
      VALUES (${`${id}:${action}`}, ${id}, ${action})
    `)
  }
}
