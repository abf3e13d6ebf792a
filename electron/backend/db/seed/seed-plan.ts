import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import { packageData, planSource } from './package-data.ts'
import { seedPlanTexts } from './seed-plan-texts.ts'

const { plan } = packageData

/** Actions a to m, the quarter rows, indicators, projects and consultations of the plan. */
export function seedPlan(db: Writer): void {
  for (const action of plan.acties) {
    db.run(sql`
      INSERT INTO plan_action (id, title, chapter, phase, priority, state, summary, next_step,
        involved, funding, position, source)
      VALUES (${action.id}, ${action.titel}, ${action.hoofdstuk}, ${action.fase},
        ${action.prioriteit}, ${action.stand}, ${action.samenvatting}, ${action.actie},
        ${action.betrokken.join(', ')},
        ${'financiering' in action ? (action.financiering ?? null) : null},
        ${action.volgorde}, ${sourceOf(action)})
    `)
    action.mijlpalen.forEach((milestone, position) => {
      db.run(sql`
        INSERT INTO plan_milestone (id, action_id, period, text, position, source)
        VALUES (${`${action.id}:${position + 1}`}, ${action.id}, ${milestone.datum},
          ${milestone.omschrijving}, ${position}, ${sourceOf(action)})
      `)
    })
  }
  plan.planning.rijen.forEach((row, position) => {
    db.run(sql`
      INSERT INTO plan_row (id, title, position, source)
      VALUES (${row.id}, ${row.titel}, ${position}, ${`${planSource}, hoofdstuk 7`})
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
  })
  for (const indicator of plan.indicatoren) insertIndicator(db, indicator)
  plan.projecten.forEach((project, position) => {
    db.run(sql`
      INSERT INTO project (id, title, content, meaning, position, source)
      VALUES (${project.id}, ${project.titel}, ${project.inhoud}, ${project.voorStatushouders},
        ${position}, ${`${planSource}, bijlage 1`})
    `)
  })
  seedPlanTexts(db)
  plan.overlegstructuur.forEach((name, position) => {
    db.run(sql`
      INSERT INTO consultation (id, name, position, source)
      VALUES (${`overleg-${position + 1}`}, ${name}, ${position}, ${planSource})
    `)
  })
}

function sourceOf({ id, hoofdstuk }: (typeof plan.acties)[number]): string {
  return `${planSource}, hoofdstuk ${hoofdstuk} ${id}`
}

function insertIndicator(db: Writer, indicator: (typeof plan.indicatoren)[number]): void {
  const target = 'doel' in indicator ? indicator.doel?.waarde : null
  const start = 'nulmeting' in indicator ? indicator.nulmeting : null
  const isShare = indicator.type === 'percentage'
  db.run(sql`
    INSERT INTO indicator (id, title, kind, target, direction, unit, position, source)
    VALUES (${indicator.id}, ${indicator.tekst}, ${indicator.type}, ${target ?? null},
      ${isShare ? 'up' : null}, ${isShare ? 'procent' : null}, ${indicator.volgorde},
      ${planSource})
  `)
  if (start) {
    db.run(sql`
      INSERT INTO measurement (id, indicator_id, value, level, source, is_start)
      VALUES (${`start:${indicator.id}`}, ${indicator.id}, ${start.waarde}, ${start.niveau},
        ${planSource}, 1)
    `)
  }
  for (const action of indicator.acties) {
    db.run(sql`
      INSERT INTO indicator_action (id, indicator_id, action_id)
      VALUES (${`${indicator.id}:${action}`}, ${indicator.id}, ${action})
    `)
  }
}
