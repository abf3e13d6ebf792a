import type { ComparedRowAnswer } from '#domain/contract/snapshots'
import { snapshotsText as text } from '#renderer/texts/snapshots'
import css from './compare-table.module.css'
import { PartWords } from './explanation.tsx'
import { columns, nameOf, signed } from './opened.ts'
import type { Per } from './opened.ts'

/** On paper nothing can be opened, so there everything that happened follows the table. */
export function PrintedParts({ per, rows }: { per: Per; rows: readonly ComparedRowAnswer[] }) {
  if (rows.length === 0) return null
  return (
    <section className={css.printed} aria-label={text.explained}>
      <h2>{text.explained}</h2>
      {rows.map((row) => (
        <section key={`${row.key ?? ''} ${row.year}`}>
          <h3>
            <bdi>{`${nameOf(row, per)}, ${row.year}`}</bdi>
          </h3>
          <ul>
            {row.parts.map((part) => (
              <li key={part.id} className={css.part}>
                <PartWords part={part} />
                <span>
                  {columns
                    .filter((id) => part[id] !== 0)
                    .map((id) => `${text.columns[id].toLowerCase()} ${signed(part[id])}`)
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
