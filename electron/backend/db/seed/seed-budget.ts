import type { RegionPackage } from '#domain/contract/region-package-file'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'

/** Where the money comes from, the years and the lines, without amounts. */
export function seedBudget(db: Writer, { geldbronnen, begroting }: RegionPackage): void {
  geldbronnen?.forEach(({ id, naam, inBegroting, bron }, position) => {
    db.run(sql`
      INSERT INTO funding_source (id, name, is_in_annex, position, source)
      VALUES (${id}, ${naam}, ${inBegroting}, ${position}, ${bron})
    `)
  })
  for (const year of begroting?.jaren ?? []) {
    db.run(sql`INSERT INTO budget_year (id, year) VALUES (${String(year)}, ${year})`)
  }
  begroting?.posten.forEach(({ id, code, naam, acties, bron }, position) => {
    db.run(sql`
      INSERT INTO budget_line (id, code, name, position, source)
      VALUES (${id}, ${code}, ${naam}, ${position}, ${bron})
    `)
    for (const action of acties) {
      db.run(sql`
        INSERT INTO budget_line_action (id, budget_line_id, action_id)
        VALUES (${`${id}:${action}`}, ${id}, ${action})
      `)
    }
  })
}
