import { useState } from 'react'
import type { ActionNote } from '#domain/contract/plan-action'
import { longDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { ActionId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { planActionText as text } from '#renderer/texts/plan-action'
import css from './action-screen.module.css'

type Props = { actionId: ActionId; notes: readonly ActionNote[] }

/** How it went, day by day; the newest first. */
export function ActionNotes({ actionId, notes }: Props) {
  const [changing, setChanging] = useState<string>()
  return (
    <Card heading={text.notes}>
      <Stack gap={3}>
        <NewNote actionId={actionId} />
        {notes.length === 0 ? (
          <Text size="sm" tone="muted">
            {text.noNotes}
          </Text>
        ) : (
          <ul className={css.notes} aria-label={text.notes}>
            {notes.map((note) => (
              <li key={note.id}>
                {changing === note.id ? (
                  <NoteEditor note={note} onClose={() => setChanging(undefined)} />
                ) : (
                  <NoteLine note={note} onChange={() => setChanging(note.id)} />
                )}
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Card>
  )
}

function NewNote({ actionId }: { actionId: ActionId }) {
  const { today } = useStatus()
  const add = useCommand('actionNotes.add')
  const [typed, setTyped] = useState('')
  const [day, setDay] = useState<IsoDate>(today)
  const [error, setError] = useState<string>()
  async function submit() {
    if (typed.trim() === '') return setError(text.needsNote)
    const done = await add({ actionId, notedOn: day, text: typed.trim() }, text.noteAdded)
    if (done === undefined) return
    setTyped('')
    setDay(today)
  }
  return (
    <form
      aria-label={text.addNote}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap={2}>
        <TextField
          label={text.noteText}
          isMultiline
          value={typed}
          error={error}
          onChange={(now) => {
            setTyped(now)
            setError(undefined)
          }}
        />
        <Row gap={3} align="end" wrap>
          <DateField
            label={text.noteDay}
            today={today}
            value={day}
            onChange={(chosen) => setDay(chosen ?? today)}
          />
          <Button type="submit" isBusy={add.isBusy}>
            {text.addNote}
          </Button>
        </Row>
        <Refusal sentence={add.refusal} />
      </Stack>
    </form>
  )
}

function NoteLine({ note, onChange }: { note: ActionNote; onChange: () => void }) {
  const remove = useCommand('actionNotes.remove')
  const { notedOn } = note
  return (
    <>
      <Row gap={2} between align="start">
        <Text size="sm" tone="muted">
          {longDate(notedOn)}
        </Text>
        <Row gap={1}>
          <Button
            look="lite"
            size="mini"
            icon="edit"
            label={text.changeNote(notedOn)}
            onPress={onChange}
          />
          <Button
            look="lite"
            size="mini"
            icon="remove"
            label={text.removeNote(notedOn)}
            onPress={() => void remove({ noteId: note.id }, text.noteRemoved)}
          />
        </Row>
      </Row>
      <p className={css.noteText}>
        <bdi>{note.text}</bdi>
      </p>
      <Refusal sentence={remove.refusal} />
    </>
  )
}

function NoteEditor({ note, onClose }: { note: ActionNote; onClose: () => void }) {
  const { today } = useStatus()
  const change = useCommand('actionNotes.change')
  return (
    <Stack gap={2}>
      <KeptField
        label={text.noteText}
        isMultiline
        value={note.text}
        isNeverEmpty
        onKeep={(typed) => change({ noteId: note.id, text: typed }, text.noteKept)}
      />
      <Row gap={3} align="end" wrap>
        <DateField
          label={text.noteDay}
          today={today}
          value={note.notedOn}
          onChange={(notedOn) =>
            notedOn === null ? undefined : change({ noteId: note.id, notedOn }, text.noteKept)
          }
        />
        <Button look="soft" onPress={onClose}>
          {text.closeNote}
        </Button>
      </Row>
      <Refusal sentence={change.refusal} />
    </Stack>
  )
}
