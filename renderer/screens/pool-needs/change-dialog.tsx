import { useRef, useState } from 'react'
import type { ShownAssignment } from '#domain/contract/assignments'
import { Button } from '#renderer/components/button.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { goesToWrongField } from '#renderer/lib/wrong-field'
import { useQuery } from '#renderer/lib/use-query'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { freedomReason } from './candidate-reasons.ts'
import { changeDraftOf, isOther, withParts } from './change-draft.ts'
import type { ChangeDraft } from './change-draft.ts'
import { ChangeFields } from './change-fields.tsx'

type Props = {
  assignment: ShownAssignment
  onClose: () => void
  /** With the language for which they are asked now. */
  onChanged: (language: string | null) => void
}

/** What was agreed with somebody, agreed otherwise: the day, the times, how long, how far, for what. */
export function ChangeDialog({ assignment, onClose, onChanged }: Props) {
  const [draft, setDraft] = useState(() => changeDraftOf(assignment))
  const form = useRef<HTMLFormElement>(null)
  const change = useCommand('assignments.change')
  const { assignmentId, name } = assignment
  async function save() {
    if (form.current !== null && goesToWrongField(form.current)) return
    if (!isOther(draft, assignment)) return onClose()
    if ((await change({ assignmentId, ...draft }, text.changedWith(name))) === undefined) return
    onClose()
    onChanged(draft.language)
  }
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      heading={<bdi>{text.changeTitle(name)}</bdi>}
      buttons={
        <>
          <Button keys="Esc" onPress={onClose}>
            {text.cancel}
          </Button>
          <Button look="primary" icon="check" isBusy={change.isBusy} onPress={() => void save()}>
            {text.keepChange}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        aria-label={text.changeTitle(name)}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
        noValidate
      >
        <Stack gap={3}>
          <ChangeFields
            draft={draft}
            onChange={(parts) => setDraft((before) => withParts(before, parts))}
          />
          <Warnings assignment={assignment} draft={draft} />
          <Refusal sentence={change.refusal} />
        </Stack>
        {/* The buttons stand outside the form: without this Enter in a field would keep nothing. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  )
}

/** What the change crosses or meets, and what it leaves standing: told before it is kept. */
function Warnings({ assignment, draft }: Pick<Props, 'assignment'> & { draft: ChangeDraft }) {
  const { assignmentId, eventId, status } = assignment
  const checked = useQuery(
    'assignments.checkChange',
    { assignmentId, ...draft },
    { keepsPrevious: true },
  )
  if (checked === undefined || !isOther(draft, assignment)) return null
  const { crossings, clashes, freedom } = checked
  const free = freedom === null ? undefined : freedomReason({ freedom })
  const lines = [
    ...clashes.map((clash) => text.reasons.clash(clash)),
    ...(free?.tone === 'warn' ? [free.text] : []),
  ]
  return (
    <>
      {crossings.map((crossing) => (
        <WarningLine key={crossing} weight="warn" fact={crossing} reason={text.mayStill} />
      ))}
      {lines.map((line) => (
        <WarningLine
          key={line}
          weight="warn"
          fact={<bdi>{text.thatTime(line)}</bdi>}
          reason={text.mayStill}
        />
      ))}
      {draft.date === null && status === 'accepted' ? (
        <WarningLine weight="warn" fact={text.noDayNoHours} reason={text.noDayNoHoursWhy} />
      ) : null}
      {eventId !== null && isOffTheEvent(draft, assignment) ? (
        <WarningLine
          weight="note"
          fact={text.notTheEvent}
          reason={text.notTheEventWhy(eventTimes(assignment))}
        />
      ) : null}
    </>
  )
}

const eventTimes = ({ eventDate, eventStart, eventEnd }: ShownAssignment) => ({
  ...{ date: eventDate, startTime: eventStart, endTime: eventEnd },
})

function isOffTheEvent(draft: ChangeDraft, assignment: ShownAssignment): boolean {
  const { date, startTime, endTime } = eventTimes(assignment)
  return draft.date !== date || draft.startTime !== startTime || draft.endTime !== endTime
}
