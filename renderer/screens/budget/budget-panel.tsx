import type { BudgetChoices, BudgetRow } from '#domain/contract/budget'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { budgetText as text } from '#renderer/texts/budget'
import { CloseYearForm } from './close-year-form.tsx'
import { ClosingQuestion } from './closing-question.tsx'
import { CostForms } from './cost-forms.tsx'
import { LineForm } from './line-form.tsx'
import { LinePanel } from './line-panel.tsx'
import { hasSubject, isCostForm } from './panel-mode.ts'
import type { BudgetState } from './use-budget.ts'
import { useLineChains } from './use-line-chains.ts'
import { VersionForm } from './version-form.tsx'

type Props = { budget: BudgetState; choices: BudgetChoices; row: BudgetRow | undefined }

/** Beside the annex: the chosen line, or the form that was asked for. */
export function BudgetPanel({ budget, choices, row }: Props) {
  const { form, year, today, closeForm, showLine } = budget
  const workedOn =
    (form !== null && isCostForm(form) ? form.chainId : null) ??
    budget.offer?.chainId ??
    budget.openId
  const found = useLineChains(row && { lineId: row.lineId, year }, workedOn)
  const { chains } = found

  const line = choices.lines.find(({ id }) => id === row?.lineId)

  if (form?.kind === 'new-line' || (form?.kind === 'rename' && line !== undefined)) {
    return (
      <LineForm
        line={form.kind === 'new-line' ? undefined : line}
        choices={choices}
        onDone={(lineId) => {
          closeForm(null)
          if (lineId !== null) showLine(lineId)
        }}
      />
    )
  }
  if (form?.kind === 'close-year') {
    return <CloseYearForm key={year} year={year} onDone={() => closeForm(null)} />
  }
  if (row === undefined) {
    const action = <ActionButton action={budget.actions.addLine} icon="add" />
    return <EmptyState sentence={text.noLines} action={action} />
  }
  if (form?.kind === 'version') {
    return <VersionForm key={row.lineId} row={row} year={year} onDone={() => closeForm(null)} />
  }
  if (chains === undefined) return <Loading />
  if (form !== null && isCostForm(form) && hasSubject(form, chains)) {
    return (
      <CostForms
        form={form}
        chains={chains}
        choices={choices}
        start={{ lineId: line?.id ?? null, eventId: null, year, today }}
        onClose={closeForm}
      />
    )
  }
  const { offer } = budget
  const offered = chains.find(({ id }) => id === offer?.chainId)
  return (
    <>
      {offer === null || offered === undefined ? null : (
        <ClosingQuestion
          offer={offer}
          description={offered.description}
          onAnswered={budget.forgetOffer}
        />
      )}
      <LinePanel
        row={row}
        year={year}
        chains={found}
        openId={budget.openId}
        onOpen={budget.setOpenId}
        onForm={budget.openForm}
        onRename={line === undefined ? undefined : () => budget.openForm({ kind: 'rename' })}
      />
    </>
  )
}
