import { eventCode, extraEventTypes, planEventTitle, proposedPeriod } from '#domain/texts/package'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { packageData, planSource } from './package-data.ts'

const { plan } = packageData

/** The event types with their rhythm, and the one event the plan dates. */
export function seedEvents(db: Writer, ports: Ports): void {
  plan.bijeenkomsttypen.forEach((type, position) => {
    const rhythm = type.ritme
    const period = proposedPeriod[type.id]
    const isProposal = rhythm !== null && rhythm.herkomst !== 'bron'
    db.run(sql`
      INSERT INTO event_type (id, code, name, rhythm_min, rhythm_max, is_per_subregion,
        is_rhythm_proposal, rhythm_source, suggested_period, suggested_from, suggested_until,
        position, source)
      VALUES (${type.id}, ${eventCode[type.id] ?? 'OV'}, ${type.titel}, ${rhythm?.min ?? null},
        ${rhythm?.max ?? null}, ${rhythm?.perSubregio ?? false}, ${isProposal},
        ${rhythm ? (isProposal ? rhythm.herkomst : `${planSource}, ${type.bron}`) : null},
        ${'voorstelPeriode' in type ? type.voorstelPeriode : null}, ${period?.from},
        ${period?.until}, ${position},
        ${`${planSource}, ${type.bron}`})
    `)
    for (const action of type.acties) {
      db.run(sql`
        INSERT INTO event_type_action (id, event_type_id, action_id)
        VALUES (${`${type.id}:${action}`}, ${type.id}, ${action})
      `)
    }
  })
  extraEventTypes.forEach((type, index) => {
    db.run(sql`
      INSERT INTO event_type (id, code, name, position, source)
      VALUES (${type.id}, ${type.code}, ${type.name}, ${plan.bijeenkomsttypen.length + index}, NULL)
    `)
  })
  insertDatedEvent(db, ports)
}

function insertDatedEvent(db: Writer, ports: Ports): void {
  const type = plan.bijeenkomsttypen.find((candidate) => 'datumInPlan' in candidate)
  if (!type || !('datumInPlan' in type)) throw new Error('The plan dates no event')
  const id = `plan-${type.datumInPlan}`
  db.run(sql`
    INSERT INTO planned_event (id, event_type_id, title, stage, ownership, date, format, source, created_at)
    VALUES (${id}, ${type.id}, ${planEventTitle}, 'gepland', 'eigen', ${type.datumInPlan},
      'locatie', ${`${planSource}, hoofdstuk 5 d en 6 k`}, ${ports.now()})
  `)
  for (const action of type.acties) {
    db.run(sql`
      INSERT INTO event_action (id, event_id, action_id)
      VALUES (${`${id}:${action}`}, ${id}, ${action})
    `)
  }
}
