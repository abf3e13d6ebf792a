import { useState } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { calendarDaysText as text } from '#renderer/texts/calendar-days'
import { correctionFrom, draftOf, mistakesIn } from './correction-draft.ts'
import type { CorrectionSubject, Mistakes } from './correction-draft.ts'
import { AddedDayFields, ChangedDayFields } from './correction-fields.tsx'

type Props = { subject: CorrectionSubject; onDone: () => void }

/** Corrects a day of the package, or adds one of her own; a source is always asked. */
export function CorrectionForm({ subject, onDone }: Props) {
  const [draft, setDraft] = useState(() => draftOf(subject))
  const [mistakes, setMistakes] = useState<Mistakes>({})
  const correct = useCommand('calendar.correct')
  const isNew = subject.kind === 'add'
  const heading = isNew ? text.addDay : text.correctHeading(subject.day.name)
  const fields = {
    draft,
    mistakes,
    onChange: (change: Partial<typeof draft>) => setDraft((held) => ({ ...held, ...change })),
  }

  async function submit() {
    const found = mistakesIn(subject, draft)
    setMistakes(found)
    const input = correctionFrom(subject, draft)
    if (Object.keys(found).length > 0 || input === undefined) return
    const name = draft.name.trim()
    const said = isNew ? text.said.added : text.said.corrected
    const corrected = await correct(input, ({ tasksMoved }) => said(name, tasksMoved))
    if (corrected !== undefined) onDone()
  }

  return (
    <Card heading={heading}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap={3}>
          {isNew ? <AddedDayFields {...fields} /> : <ChangedDayFields {...fields} />}
          <TextField
            label={text.sourceField}
            hint={text.sourceHint}
            value={draft.source}
            onChange={(source) => fields.onChange({ source })}
            error={mistakes.source}
            autoFocus={!isNew && subject.day.correction?.kind === 'remove'}
          />
          <Refusal sentence={correct.refusal} />
          <Row>
            <Button type="submit" look="primary" icon="check" isBusy={correct.isBusy}>
              {text.save}
            </Button>
            <Button look="lite" onPress={onDone}>
              {text.stop}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}
