import type {
  BudgetImportLine,
  BudgetImportPreview,
  BudgetLineChoice,
} from '#domain/contract/budget-import'
import type { BudgetChoices } from '#domain/contract/budget'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { annexImportText as text } from '#renderer/texts/annex-import'
import { euros } from '#renderer/screens/budget/amounts'
import css from './annex-import.module.css'

type OnChoose = (cell: string, choice: BudgetLineChoice) => void
type Props = { preview: BudgetImportPreview; onChoose: OnChoose }

/** Each line of the file, which of ours it becomes, and per year what changes. */
export function LinesTable({ preview, onChoose }: Props) {
  const choices = useQuery('budget.choices', {})
  const { years, lines } = preview
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption>
          <VisuallyHidden>{text.table}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.line}</th>
            <th scope="col">{text.becomes}</th>
            {years.map(({ year, isClosed }) => (
              <th key={year} scope="col" className={css.amount}>
                {isClosed ? `${year} (${text.closed})` : year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.cell} className={line.choice.kind === 'leave' ? css.left : undefined}>
              <th scope="row">
                <span className={css.address}>{line.cell}</span>
                <bdi>{[line.code, line.name].filter((part) => part !== null).join(' ')}</bdi>
                {line.section === null ? null : <small>{line.section}</small>}
              </th>
              <td>
                <LineChoice line={line} own={choices?.lines ?? []} onChoose={onChoose} />
              </td>
              {line.amounts.map((amount) => (
                <td key={amount.year} className={css.amount}>
                  <Amount {...amount} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.sum}</th>
            <td />
            {years.map(({ year, sum }) => (
              <td key={year} className={css.amount}>
                {euros(sum)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Amount({ before, after, outcome }: BudgetImportLine['amounts'][number]) {
  if (after === null || outcome === null) return <small>{text.notSaid}</small>
  return (
    <>
      {euros(after)}
      <small className={outcome === 'closed-year' ? css.warn : undefined}>
        {outcome === 'changed' && before !== null ? (
          <>
            {`${text.outcomes.changed}, `}
            <span>{text.was(euros(before))}</span>
          </>
        ) : (
          text.outcomes[outcome]
        )}
      </small>
    </>
  )
}

type ChoiceProps = { line: BudgetImportLine; own: BudgetChoices['lines']; onChoose: OnChoose }

function LineChoice({ line, own, onChoose }: ChoiceProps) {
  const { cell, choice, match } = line
  const isMatch = choice.kind === 'line' && choice.lineId === match?.lineId
  return (
    <>
      <select
        className={css.select}
        aria-label={text.becomesOf(line.name)}
        title={own.find(({ id }) => choice.kind === 'line' && id === choice.lineId)?.name}
        value={choice.kind === 'line' ? choice.lineId : choice.kind}
        onChange={(event) => {
          const { value } = event.target
          const chosen = own.find(({ id }) => id === value)
          if (chosen !== undefined) onChoose(cell, { kind: 'line', lineId: chosen.id })
          else onChoose(cell, { kind: value === 'leave' ? 'leave' : 'new' })
        }}
      >
        {own.map(({ id, code, name }) => (
          <option key={id} value={id}>{`${code} ${name}`}</option>
        ))}
        <option value="new">{text.asNew}</option>
        <option value="leave">{text.leave}</option>
      </select>
      {isMatch && match !== null ? <small>{text.how[match.how]}</small> : null}
    </>
  )
}
