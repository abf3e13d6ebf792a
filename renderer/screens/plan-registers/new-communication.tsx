import { useState } from 'react'
import type { IsoDate } from '#domain/shared/dates'
import type { CommunicationLineId } from '#domain/shared/ids'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { communicationText as text } from '#renderer/texts/communication'
import { registerText } from '#renderer/texts/registers'
import { PanelForm } from './panel-form.tsx'

type Typed = { audience: string; channel: string; message: string }
const parts = ['audience', 'channel', 'message'] as const

/** A line of the communicatieplan with its first day. */
export function NewCommunication({
  onDone,
}: {
  onDone: (id: CommunicationLineId | undefined) => void
}) {
  const add = useCommand('communication.add')
  const { today } = useStatus()
  const [typed, setTyped] = useState<Typed>({ audience: '', channel: '', message: '' })
  const [first, setFirst] = useState<IsoDate | null>(null)
  const [missing, setMissing] = useState<(typeof parts)[number]>()
  const set = (change: Partial<Typed>) => {
    setMissing(undefined)
    setTyped((held) => ({ ...held, ...change }))
  }
  const wrong = (part: keyof Typed) => (missing === part ? text.needed[part] : undefined)

  async function keep() {
    const empty = parts.find((part) => typed[part].trim() === '')
    if (empty !== undefined) return setMissing(empty)
    const wish = { ...typed, owner: 'user' as const, moments: first === null ? [] : [first] }
    const added = await add(wish, text.said.added)
    if (added !== undefined) onDone(added.lineId)
  }

  return (
    <PanelForm
      label={text.newLine}
      heading
      submit={registerText.add}
      refusal={add.refusal}
      isBusy={add.isBusy}
      onSubmit={() => void keep()}
      onCancel={() => onDone(undefined)}
    >
      <TextField
        label={text.fieldAudience}
        hint={text.fieldAudienceHint}
        error={wrong('audience')}
        value={typed.audience}
        autoFocus
        isRequired
        onChange={(audience) => set({ audience })}
      />
      <TextField
        label={text.fieldChannel}
        hint={text.fieldChannelHint}
        error={wrong('channel')}
        value={typed.channel}
        isRequired
        onChange={(channel) => set({ channel })}
      />
      <TextField
        label={text.fieldMessage}
        isMultiline
        error={wrong('message')}
        value={typed.message}
        isRequired
        onChange={(message) => set({ message })}
      />
      <DateField
        label={text.fieldFirst}
        hint={text.fieldFirstHint}
        value={first}
        today={today}
        onChange={setFirst}
      />
    </PanelForm>
  )
}
