import { useState } from 'react'
import type { AbsenceRow } from '#domain/contract/absences'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { absenceText as text } from '#renderer/texts/absences'

type Props = { absence: AbsenceRow | undefined; onDone: () => void }

/** Notes new days away, or changes the ones that were chosen. */
export function AbsenceForm({ absence, onDone }: Props) {
  const { today } = useStatus()
  const [from, setFrom] = useState<IsoDate | null>(absence?.from ?? null)
  const [until, setUntil] = useState<IsoDate | null>(absence?.until ?? null)
  const [note, setNote] = useState(absence?.note ?? '')
  const [isMissing, setIsMissing] = useState(false)
  const keep = useKeep(absence)

  async function submit() {
    setIsMissing(from === null)
    if (from === null) return
    if (!(await keep.run({ from, until: until ?? from, note }))) return
    setFrom(null)
    setUntil(null)
    setNote('')
    onDone()
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap={3}>
        <h2>{absence === undefined ? text.add : text.change}</h2>
        <Row gap={3} align="start" wrap>
          <DateField
            label={text.from}
            today={today}
            value={from}
            onChange={setFrom}
            error={isMissing ? text.firstDayMissing : undefined}
            autoFocus={absence !== undefined}
          />
          <DateField
            label={text.until}
            hint={text.untilHint}
            today={today}
            value={until}
            onChange={setUntil}
          />
          <TextField label={text.note} hint={text.noteHint} value={note} onChange={setNote} />
        </Row>
        <Refusal sentence={keep.refusal} />
        <Row>
          <Button type="submit" look="primary" icon="check">
            {absence === undefined ? text.save : text.saveChange}
          </Button>
          {absence === undefined ? null : (
            <Button look="lite" onPress={onDone}>
              {text.stop}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  )
}

type Facts = { readonly from: IsoDate; readonly until: IsoDate; readonly note: string }

function useKeep(absence: AbsenceRow | undefined) {
  const add = useCommand('absences.add')
  const change = useCommand('absences.change')
  return {
    refusal: add.refusal ?? change.refusal,
    run: async (facts: Facts) => {
      const done =
        absence === undefined
          ? await add(facts, text.said.added(text.days(facts.from, facts.until)))
          : await change({ absenceId: absence.id, ...facts }, text.said.changed)
      return done !== undefined
    },
  }
}
