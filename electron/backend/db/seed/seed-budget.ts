import { fundingSources } from '#domain/texts/package'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import { packageData, planSource } from './package-data.ts'

const { begroting } = packageData.money

/** The proposed lines, without amounts: annex 4 of the plan is not public. */
export function seedBudget(db: Writer): void {
  fundingSources.forEach((source, position) => {
    db.run(sql`
      INSERT INTO funding_source (id, name, is_in_annex, position, source)
      VALUES (${source.id}, ${source.name}, ${source.isInAnnex}, ${position},
        ${`${planSource}, hoofdstuk ${source.chapter}`})
    `)
  })
  for (const year of begroting.jaren) {
    db.run(sql`INSERT INTO budget_year (id, year) VALUES (${String(year)}, ${year})`)
  }
  begroting.posten.forEach((line, position) => {
    const id = `post-${line.code}`
    db.run(sql`
      INSERT INTO budget_line (id, code, name, position, source)
      VALUES (${id}, ${line.code}, ${line.naam}, ${position}, ${begroting.herkomst})
    `)
    for (const action of line.acties) {
      db.run(sql`
        INSERT INTO budget_line_action (id, budget_line_id, action_id)
        VALUES (${`${id}:${action}`}, ${id}, ${action})
      `)
    }
  })
}
