import type { RegionPackage } from '#domain/contract/region-package-file'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'

type PlanText = RegionPackage['teksten'][number]

/** What the plan says beside its tables: goal, pillars, bottlenecks, start figures, earlier pilots. */
export function seedPlanTexts(db: Writer, texts: readonly PlanText[]): void {
  const last = new Map<PlanText['soort'], number>()
  for (const { id, soort, titel, tekst, waarde, eenheid, niveau, bron } of texts) {
    const position = (last.get(soort) ?? -1) + 1
    last.set(soort, position)
    db.run(sql`
      INSERT INTO plan_text (id, kind, title, text, value, unit, level, position, source)
      VALUES (${id}, ${soort}, ${titel}, ${tekst}, ${waarde}, ${eenheid}, ${niveau}, ${position},
        ${bron})
    `)
  }
}
