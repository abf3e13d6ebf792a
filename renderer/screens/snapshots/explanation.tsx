import type { ComparedRowAnswer, DifferencePartAnswer } from '#domain/contract/snapshots'
import { gridDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { plainAmount } from '#renderer/lib/plain-amount'
import { snapshotsText as text } from '#renderer/texts/snapshots'
import css from './compare-table.module.css'
import { signed } from './opened.ts'
import type { ColumnId } from './opened.ts'

type Props = {
  row: ComparedRowAnswer
  name: string
  column: ColumnId
  onWhole: () => void
  onClose: () => void
}

/** What is behind one difference: each thing that happened, and together the difference itself. */
export function Explanation({ row, name, column, onWhole, onClose }: Props) {
  const parts = row.parts.filter((part) => part[column] !== 0)
  const heading = text.explanation(text.columns[column], name, row.year)
  return (
    <section aria-label={heading} className={css.explanation}>
      <h3>{heading}</h3>
      <ul>
        {parts.map((part) => (
          <li key={part.id} className={css.part}>
            <PartWords part={part} />
            <b>{signed(part[column])}</b>
          </li>
        ))}
        <li className={css.sum}>
          <span>{text.together}</span>
          <b>{signed(row.difference[column])}</b>
        </li>
      </ul>
      <Row>
        {row.parts.some(({ kind }) => kind === 'rest') ? (
          <Button size="mini" onPress={onWhole}>
            {text.showAll}
          </Button>
        ) : null}
        <Button size="mini" look="lite" onPress={onClose}>
          {text.close}
        </Button>
      </Row>
    </section>
  )
}

/** One thing that happened, in words: what, of which cost, and from what to what. */
export function PartWords({ part }: { part: DifferencePartAnswer }) {
  const details = detailsOf(part)
  return (
    <span>
      <bdi className={css.happened}>{text.whatHappened(part)}</bdi>
      {details === '' ? null : <bdi className={css.detail}>{details}</bdi>}
    </span>
  )
}

function detailsOf(part: DifferencePartAnswer): string {
  const { kind, description, supplier, date, before, after, from, to } = part
  const isCost = !['amount', 'rest', 'restant-known', 'restant-unknown'].includes(kind)
  const isMoved = kind === 'moved'
  const isChanged = kind === 'amount' || kind === 'entry-changed'
  return [
    isCost ? (description ?? text.goneBooking) : part.versionName,
    supplier,
    date === null ? null : kind === 'amount' ? text.decidedOn(date) : gridDate(date),
    isChanged ? text.fromAmount(known(before), known(after)) : null,
    isMoved ? text.movedFrom(from ?? text.noEvent) : null,
    isMoved ? text.movedTo(to ?? text.noEvent) : null,
    part.reason,
  ]
    .filter((words) => words !== null && words !== '')
    .join(', ')
}

function known(amount: number | null): string {
  return amount === null ? text.unknown : plainAmount(amount)
}
