import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import type { ValueOfCall } from '#renderer/lib/backend'
import { startYearText as text } from '#renderer/texts/start-year'
import type { StartYearDraft } from './start-year-draft.ts'
import { StartYearRow } from './start-year-row.tsx'
import css from './start-year.module.css'

type Props = {
  year: number
  proposal: ValueOfCall<'year.proposal'>
  draft: StartYearDraft
  openKey: string | undefined
  refusal: string | undefined
  onChange: (draft: StartYearDraft) => void
  onOpen: (key: string) => void
}

/** The events of the proposal, each to untick or to move, and the year in the budget. */
export function StartYearList(props: Props) {
  const { year, proposal, draft, openKey, refusal, onChange, onOpen } = props
  const tick = (key: string, isTicked: boolean) => {
    const others = draft.unticked.filter((each) => each !== key)
    onChange({ ...draft, unticked: isTicked ? others : [...others, key] })
  }
  return (
    <Stack gap={4}>
      <Text tone="muted">{text.hint}</Text>
      <Refusal sentence={refusal} />
      <ul className={css.list} aria-label={text.list}>
        {proposal.events.map((event) => (
          <StartYearRow
            key={event.key}
            event={event}
            draft={draft}
            isOpen={event.key === openKey}
            onTick={(isTicked) => tick(event.key, isTicked)}
            onOpen={() => onOpen(event.key)}
          />
        ))}
      </ul>
      {proposal.hasBudgetYear ? null : (
        <Stack gap={1}>
          <Checkbox
            isSelected={draft.takesBudgetLines}
            onChange={(takesBudgetLines) => onChange({ ...draft, takesBudgetLines })}
          >
            {text.budget(year, proposal.budgetLines)}
          </Checkbox>
          <Text tone="muted" size="sm">
            {text.budgetHint}
          </Text>
        </Stack>
      )}
    </Stack>
  )
}
