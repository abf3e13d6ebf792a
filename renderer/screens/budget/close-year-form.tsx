import { Loading } from '#renderer/components/loading.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { amountInField } from '#renderer/lib/format'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { budgetGridText as text } from '#renderer/texts/budget-grid'
import { euros } from './amounts.ts'
import css from './chain-detail.module.css'
import { PanelForm } from './form.tsx'

/** What is still open is told first; then the year is closed, with one step back. */
export function CloseYearForm({ year, onDone }: { year: number; onDone: () => void }) {
  const end = useQuery('budget.yearEnd', { year })
  const close = useCommand('budget.closeYear')
  if (end === undefined) return <Loading />
  const { verplicht, geraamd, costsPromised, linesWithoutAmount, open, openCount } = end

  async function submit() {
    const done = await close({ year }, text.yearClosed(year))
    if (done !== undefined) onDone()
  }

  return (
    <PanelForm
      heading={text.closeHeading(year)}
      submit={text.closeYear(year)}
      refusal={close.refusal}
      isBusy={close.isBusy}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      {verplicht === 0 ? null : (
        <WarningLine
          weight="warn"
          fact={text.stillPromised(euros(verplicht), costsPromised)}
          reason={text.stillPromisedWhy}
        />
      )}
      {geraamd === 0 ? null : (
        <WarningLine
          weight="note"
          fact={text.stillEstimated(euros(geraamd))}
          reason={text.stillEstimatedWhy}
        />
      )}
      {linesWithoutAmount === 0 ? null : (
        <WarningLine
          weight="note"
          fact={text.linesUnknown(linesWithoutAmount)}
          reason={text.linesUnknownWhy}
        />
      )}
      {open.length === 0 ? (
        <Text size="sm">{text.nothingOpen}</Text>
      ) : (
        <section aria-label={text.stillOpen}>
          <h3>{text.stillOpen}</h3>
          <ul>
            {open.map((chain) => (
              <li key={chain.chainId} className={css.open}>
                <span>
                  <bdi>{chain.description}</bdi>
                  <bdi className={css.under}>{chain.lineName}</bdi>
                </span>
                <span className={css.amount}>{amountInField(chain.verplicht + chain.geraamd)}</span>
              </li>
            ))}
          </ul>
          {openCount > open.length ? (
            <Text size="sm" tone="muted">
              {text.moreOpen(openCount - open.length)}
            </Text>
          ) : null}
        </section>
      )}
      <Text size="sm" tone="muted">
        {text.closeWhat}
      </Text>
    </PanelForm>
  )
}
