import type { RegionPackage } from '#domain/contract/region-package-file'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import { seedPlanTexts } from './seed-plan-texts.ts'

/** Actions, the rows of the planning, indicators, projects and consultations of a package. */
export function seedPlan(db: Writer, given: RegionPackage): void {
  given.acties.forEach((action, at) => insertAction(db, action, at + 1))
  given.planning.forEach((row, at) => insertPlanRow(db, row, at))
  given.indicatoren.forEach((indicator, at) => insertIndicator(db, indicator, at + 1))
  given.projecten.forEach(({ id, titel, inhoud, betekenis, bron }, position) => {
    db.run(sql`
      INSERT INTO project (id, title, content, meaning, position, source)
      VALUES (${id}, ${titel}, ${inhoud}, ${betekenis}, ${position}, ${bron})
    `)
  })
  seedPlanTexts(db, given.teksten)
  given.overleggen.forEach(({ id, naam, bron }, position) => {
    db.run(sql`
      INSERT INTO consultation (id, name, position, source)
      VALUES (${id}, ${naam}, ${position}, ${bron})
    `)
  })
}

function insertAction(db: Writer, action: RegionPackage['acties'][number], position: number): void {
  db.run(sql`
    INSERT INTO plan_action (id, title, chapter, phase, priority, state, summary, next_step,
      involved, funding, position, source)
    VALUES (${action.id}, ${action.titel}, ${action.hoofdstuk}, ${action.fase},
      ${action.prioriteit}, ${action.stand}, ${action.samenvatting}, ${action.volgendeStap},
      ${action.betrokken}, ${action.geld}, ${position}, ${action.bron})
  `)
  action.mijlpalen.forEach(({ wanneer, tekst, bron }, at) => {
    db.run(sql`
      INSERT INTO plan_milestone (id, action_id, period, text, position, source)
      VALUES (${`${action.id}:${at + 1}`}, ${action.id}, ${wanneer}, ${tekst}, ${at}, ${bron})
    `)
  })
}

function insertPlanRow(db: Writer, row: RegionPackage['planning'][number], position: number): void {
  db.run(sql`
    INSERT INTO plan_row (id, title, position, source)
    VALUES (${row.id}, ${row.titel}, ${position}, ${row.bron})
  `)
  for (const period of row.perioden) {
    db.run(sql`
      INSERT INTO plan_row_period (id, plan_row_id, period)
      VALUES (${`${row.id}:${period}`}, ${row.id}, ${period})
    `)
  }
  for (const action of row.acties) {
    db.run(sql`
      INSERT INTO plan_row_action (id, plan_row_id, action_id)
      VALUES (${`${row.id}:${action}`}, ${row.id}, ${action})
    `)
  }
}

function insertIndicator(
  db: Writer,
  indicator: RegionPackage['indicatoren'][number],
  position: number,
): void {
  const { id, titel, soort, doel, richting, eenheid, startcijfer, bron } = indicator
  db.run(sql`
    INSERT INTO indicator (id, title, kind, target, direction, unit, position, source)
    VALUES (${id}, ${titel}, ${soort}, ${doel}, ${richting}, ${eenheid}, ${position}, ${bron})
  `)
  if (startcijfer) {
    db.run(sql`
      INSERT INTO measurement (id, indicator_id, value, level, source, is_start)
      VALUES (${`start:${id}`}, ${id}, ${startcijfer.waarde}, ${startcijfer.niveau},
        ${startcijfer.bron}, 1)
    `)
  }
  for (const action of indicator.acties) {
    db.run(sql`
      INSERT INTO indicator_action (id, indicator_id, action_id)
      VALUES (${`${id}:${action}`}, ${id}, ${action})
    `)
  }
}
