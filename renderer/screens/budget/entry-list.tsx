import type { MoneyStep } from '#domain/budget/cost-chain'
import type { BudgetChain, BudgetEntry } from '#domain/contract/budget'
import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { amountInField } from '#renderer/lib/format'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import css from './chain-detail.module.css'
import type { CostForm } from './panel-mode.ts'

const icons: Record<MoneyStep, IconName> = {
  estimate: 'awaiting',
  commitment: 'running',
  actual: 'yes',
  credit: 'undo',
}

type Props = { chain: BudgetChain; onForm: (form: CostForm) => void }

/** The bookings of one cost, oldest first; each opens to be changed. */
export function EntryList({ chain, onForm }: Props) {
  const isWaiting = chain.state === 'committed' && chain.actual === 0
  return (
    <ol className={css.entries} aria-label={text.entries}>
      {chain.entries.map((entry) => (
        <li key={entry.id}>
          <button
            type="button"
            className={css.entry}
            aria-label={text.entry(entry.step, euros(entry.cost), entry.date)}
            onClick={() => onForm({ kind: 'entry', chainId: chain.id, entryId: entry.id })}
          >
            <span className={css.day}>{shortDay(entry.date)}</span>
            <Icon name={icons[entry.step]} size="small" />
            <span>
              <span className={css.current}>{text.steps[entry.step]}</span>
            </span>
            <span className={css.amount}>{amountInField(entry.cost)}</span>
            <Detail entry={entry} />
          </button>
        </li>
      ))}
      {isWaiting ? (
        <li className={css.entry}>
          <span />
          <Icon name="awaiting" size="small" />
          <span className={css.detail}>{`${text.steps.actual}: ${text.invoiceToCome}`}</span>
          <span className={css.detail}>–</span>
        </li>
      ) : null}
      <Closing chain={chain} />
    </ol>
  )
}

function Detail({ entry }: { entry: BudgetEntry }) {
  const parts = [
    entry.invoice === null ? null : text.invoiceNumber(entry.invoice),
    entry.year === yearOf(entry.date) ? null : text.inYear(entry.year),
    entry.carriedTo === null ? null : text.carriedTo(entry.carriedTo),
    entry.carriedFrom === null ? null : text.carriedFrom(entry.carriedFrom),
    entry.note,
    entry.attachment === null ? null : text.keptAt(entry.attachment),
  ].filter((part) => part !== null)
  const did = didTo(entry)
  if (parts.length === 0 && did === null) return null
  return (
    <span className={css.below}>
      {parts.length === 0 ? null : <bdi>{parts.join(', ')}</bdi>}
      {did === null ? null : <span className={css.did}>{did}</span>}
    </span>
  )
}

/** What a booking did to what was promised; nothing is said where it did nothing. */
function didTo({ step, verplichtChange, verplichtAfter }: BudgetEntry): string | null {
  if (verplichtChange === 0 || step === 'estimate') return null
  return verplichtAfter === 0 ? text.nothingPromised : text.promisedAfter(euros(verplichtAfter))
}

/** Closing is the end of the history: what it gave back to the budget. */
function Closing({ chain }: { chain: BudgetChain }) {
  const { closedOn } = chain
  if (closedOn === null) return null
  const freed = chain.entries.at(-1)?.verplichtAfter ?? 0
  return (
    <li className={css.entry}>
      <span className={css.day}>{shortDay(closedOn)}</span>
      <Icon name="check" size="small" />
      <span className={css.detail}>
        {freed === 0 ? text.closedHere : text.closedAndFreed(euros(freed))}
      </span>
      <span />
    </li>
  )
}

// A booking needs no year beside its day: the panel is about one year, and another is said.
function shortDay(day: IsoDate): string {
  return `${day.slice(8, 10)}-${day.slice(5, 7)}`
}
