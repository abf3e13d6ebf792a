import type { BudgetChain, BudgetChoices } from '#domain/contract/budget'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { budgetText as text } from '#renderer/texts/budget'
import type { BookingStart } from './booking-draft.ts'
import { ChainDetail } from './chain-detail.tsx'
import { ClosingQuestion } from './closing-question.tsx'
import { CostForms } from './cost-forms.tsx'
import { EventBudgetLines } from './event-budget-lines.tsx'
import { PerPerson } from './per-person.tsx'
import { hasSubject } from './panel-mode.ts'
import type { CostPanelState } from './use-cost-panel.ts'

type Props = {
  panel: CostPanelState
  chains: readonly BudgetChain[]
  choices: BudgetChoices
  start: Omit<BookingStart, 'step'>
  lineHint: string | undefined
  isTemplate: boolean
}

/** Beside the costs of an event: the chosen one, or the form that was asked for. */
export function EventBudgetPanel(props: Props) {
  const { panel, chains, choices, start, lineHint, isTemplate } = props
  const { chosen, form, offer } = panel
  if (form !== null && hasSubject(form, chains)) {
    return (
      <CostForms
        form={form}
        chains={chains}
        choices={choices}
        start={start}
        isEventFixed
        isTemplate={isTemplate}
        lineHint={lineHint}
        onClose={panel.closeForm}
      />
    )
  }
  const perPerson =
    isTemplate || start.eventId === null ? null : <PerPerson eventId={start.eventId} />
  if (chosen === undefined) {
    return (
      <Stack gap={6}>
        {perPerson}
        <Text size="sm" tone="muted">
          {text.noCostChosen}
        </Text>
      </Stack>
    )
  }
  return (
    <Stack gap={6}>
      {perPerson}
      <section aria-label={chosen.description}>
        <Text size="xs" tone="muted">
          {chosen.lineName}
        </Text>
        <h2>
          <bdi>{chosen.description}</bdi>
        </h2>
        {offer?.chainId === chosen.id ? (
          <ClosingQuestion
            offer={offer}
            description={chosen.description}
            onAnswered={panel.forgetOffer}
          />
        ) : null}
        <ChainDetail chain={chosen} isTemplate={isTemplate} onForm={panel.openForm} />
      </section>
      {isTemplate ? (
        <Text size="sm" tone="muted">
          {text.templateCosts}
        </Text>
      ) : (
        <EventBudgetLines chains={chains} year={start.year} />
      )}
    </Stack>
  )
}
