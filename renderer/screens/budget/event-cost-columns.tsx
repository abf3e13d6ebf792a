import type { CostState } from '#domain/budget/chain-state'
import type { BudgetChain, BudgetChoices } from '#domain/contract/budget'
import { Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { budgetText as text } from '#renderer/texts/budget'
import { plainAmount } from './amounts.ts'
import css from './event-costs.module.css'
import type { EventTotals } from './event-totals.ts'

const drawn: Record<CostState, { icon: IconName; tone: Tone }> = {
  closed: { icon: 'yes', tone: 'ok' },
  settled: { icon: 'yes', tone: 'ok' },
  committed: { icon: 'running', tone: 'warn' },
  estimated: { icon: 'awaiting', tone: 'quiet' },
  'without-amount': { icon: 'attention', tone: 'quiet' },
}

type Step = 'estimate' | 'commitment' | 'actual'

/**
 * Raming › toegezegd › gerealiseerd: the step that counts is bold, the arrow leads to the next.
 * `isKnown`: some amount is, so that the totals say something.
 */
export function eventCostColumns(
  { lines }: BudgetChoices,
  totals: EventTotals,
  isKnown: boolean,
): readonly GridColumn<BudgetChain>[] {
  const codeOf = (chain: BudgetChain) =>
    lines.find(({ id }) => id === chain.lineId)?.code ?? chain.lineName.split(' ')[0] ?? ''
  return [
    {
      id: 'what',
      heading: text.whatAndWho,
      width: 11,
      grow: 1,
      isRowHeading: true,
      text: (chain) =>
        [chain.description, supplierOf(chain)].filter((word) => word !== '').join(', '),
      draw: (chain) => (
        <>
          <bdi className={css.what}>{chain.description}</bdi>
          <bdi className={css.who}>{supplierOf(chain)}</bdi>
        </>
      ),
      foot: text.total,
    },
    {
      id: 'line',
      heading: text.line,
      width: 3.6,
      text: codeOf,
      draw: (chain) => <span className={css.past}>{codeOf(chain)}</span>,
    },
    stepColumn('estimate', text.estimate, 6.2, isKnown ? totals.estimated : null),
    stepColumn('commitment', text.promised, 6.7, isKnown ? totals.committed : null),
    stepColumn('actual', text.gerealiseerd, 6.4, isKnown ? totals.realised : null),
    {
      id: 'open',
      heading: text.stillOpen,
      width: 7.2,
      align: 'end',
      text: (chain) => (chain.state === 'without-amount' ? '–' : plainAmount(openOf(chain))),
      sortBy: openOf,
      foot: isKnown ? plainAmount(totals.verplicht + totals.geraamd) : '–',
    },
    {
      id: 'state',
      heading: text.stand,
      width: 9.4,
      text: ({ state }) => text.states[state],
      draw: ({ state }) => (
        <Chip icon={drawn[state].icon} tone={drawn[state].tone}>
          {text.states[state]}
        </Chip>
      ),
    },
  ]
}

function stepColumn(
  step: Step,
  heading: string,
  width: number,
  total: number | null,
): GridColumn<BudgetChain> {
  const amountOf = (chain: BudgetChain) => amounts[step](chain)
  return {
    id: step,
    heading,
    width,
    align: 'end',
    text: (chain) => (amountOf(chain) === 0 ? '–' : plainAmount(amountOf(chain))),
    draw: (chain) => {
      const amount = amountOf(chain)
      const className = currentStep(chain) === step ? css.now : css.past
      return (
        <span className={css.step}>
          <span className={className}>{amount === 0 ? '–' : plainAmount(amount)}</span>
          {step === 'actual' ? null : <Icon name="next" size="small" />}
        </span>
      )
    },
    sortBy: amountOf,
    foot: (
      <span className={css.step}>
        {total === null || total === 0 ? '–' : plainAmount(total)}
        {step === 'actual' ? null : <Icon name="next" size="small" />}
      </span>
    ),
  }
}

const amounts: Record<Step, (chain: BudgetChain) => number> = {
  estimate: ({ estimated }) => estimated,
  commitment: ({ committed }) => committed,
  actual: ({ gerealiseerd }) => gerealiseerd,
}

function openOf({ verplicht, geraamd }: BudgetChain): number {
  return verplicht + geraamd
}

function currentStep({ actual, committed, closedOn }: BudgetChain): Step {
  if (actual > 0 || closedOn !== null) return 'actual'
  return committed > 0 ? 'commitment' : 'estimate'
}

// Somebody is to be chosen only while nothing is promised: work of the pool has no supplier.
function supplierOf(chain: BudgetChain): string {
  return chain.supplier ?? (currentStep(chain) === 'estimate' ? text.noSupplier : '')
}
