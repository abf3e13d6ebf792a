import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import { packageData, planSource } from './package-data.ts'

type PlanText = {
  readonly id: string
  readonly kind: 'goal' | 'pillar' | 'bottleneck' | 'figure' | 'pilot' | 'topic'
  readonly title: string
  readonly text?: string
  readonly value?: number
  readonly unit?: string
  readonly level?: string
  readonly chapter?: number
}

const { plan } = packageData

/** What the plan says beside its tables: goal, pillars, bottlenecks, start figures, earlier pilots. */
export function seedPlanTexts(db: Writer): void {
  insertAll(db, [{ id: 'einddoel', kind: 'goal', title: plan.programma.einddoel }])
  insertAll(
    db,
    plan.programma.pijlers.map(({ id, titel, kern }) => ({
      ...{ id, kind: 'pillar', title: titel, text: kern },
    })),
  )
  insertAll(
    db,
    plan.knelpunten.map((title, at) => ({ id: `knelpunt-${at + 1}`, kind: 'bottleneck', title })),
  )
  insertAll(
    db,
    plan.uitgangscijfers.map((figure) => ({
      ...{ id: `cijfer-${figure.id}`, kind: 'figure', title: figure.omschrijving },
      ...{ value: figure.waarde, unit: figure.eenheid, level: figure.niveau },
      chapter: figure.hoofdstuk,
    })),
  )
  insertAll(
    db,
    plan.eerderePilots.map(({ id, titel, kern }) => ({
      ...{ id: `pilot-${id}`, kind: 'pilot', title: titel, text: kern },
    })),
  )
  insertAll(
    db,
    plan.copOnderwerpen.map((title, at) => ({ id: `onderwerp-${at + 1}`, kind: 'topic', title })),
  )
}

function insertAll(db: Writer, texts: readonly PlanText[]): void {
  texts.forEach((each, position) => {
    const chapter = each.chapter === undefined ? '' : `, hoofdstuk ${each.chapter}`
    db.run(sql`
      INSERT INTO plan_text (id, kind, title, text, value, unit, level, position, source)
      VALUES (${each.id}, ${each.kind}, ${each.title}, ${each.text ?? null}, ${each.value ?? null},
        ${each.unit ?? null}, ${each.level ?? null}, ${position}, ${`${planSource}${chapter}`})
    `)
  })
}
