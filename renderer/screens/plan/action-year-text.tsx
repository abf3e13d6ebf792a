import { useState } from 'react'
import type { PlanActionDetail } from '#domain/contract/plan-action'
import { yearOf } from '#domain/shared/dates'
import type { ActionId } from '#domain/shared/ids'
import { Card } from '#renderer/components/card.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { planActionText as text } from '#renderer/texts/plan-action'
import { yearChoices } from './year-choices.ts'

type Props = { actionId: ActionId; texts: PlanActionDetail['yearTexts'] }

/** What the report of each year says of the action; kept when the field is left. */
export function ActionYearText({ actionId, texts }: Props) {
  const { today } = useStatus()
  const keep = useCommand('plan.keepYearText')
  const [year, setYear] = useState(yearOf(today))
  const written = texts.map((each) => each.year)
  return (
    <Card heading={text.yearText}>
      <Stack gap={3}>
        <Select
          label={text.year}
          isNarrow
          value={String(year)}
          options={yearChoices(yearOf(today), written)}
          onChange={(chosen) => setYear(Number(chosen))}
        />
        <KeptField
          key={year}
          label={text.yearTextOf(year)}
          hint={text.yearTextHint}
          isMultiline
          value={texts.find((each) => each.year === year)?.text ?? ''}
          onKeep={(typed) => keep({ actionId, year, text: typed }, text.yearTextKept(year))}
        />
        <Refusal sentence={keep.refusal} />
      </Stack>
    </Card>
  )
}
