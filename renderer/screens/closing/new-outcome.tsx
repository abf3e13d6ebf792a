import { useState } from 'react'
import type { RefObject } from 'react'
import type { OutcomeKind } from '#domain/contract/outcomes'
import { typedOutcome } from '#domain/events/typed-outcome'
import type { NamedPerson, TypedOutcome } from '#domain/events/typed-outcome'
import type { EventId } from '#domain/shared/ids'
import { Select } from '#renderer/components/select.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { closingText as text } from '#renderer/texts/closing'
import css from './closing.module.css'
import { MentionField } from './mention-field.tsx'
import type { EventNameable } from './use-nameable.ts'

const kinds = Object.keys(text.kinds) as OutcomeKind[]

type Props = {
  eventId: EventId
  nameable: EventNameable
  /** The kind that is looked at: a new one is mostly of that kind. */
  filtered: OutcomeKind | null
  field: RefObject<HTMLInputElement | null>
}

/** The field for a new outcome: Enter keeps it, `@` names who does it, `#` the action. */
export function NewOutcome({ eventId, nameable, filtered, field }: Props) {
  const add = useCommand('outcomes.add')
  const [typed, setTyped] = useState('')
  const [chosenKind, setChosenKind] = useState<OutcomeKind>('agreement')
  const [mentioned, setMentioned] = useState<readonly NamedPerson[]>([])
  const usual = filtered ?? chosenKind

  async function keep() {
    if (add.isBusy) return
    const said = typedOutcome(typed, {
      people: nameable.people,
      picked: mentioned,
      actionIds: nameable.actions.map(({ id }) => id),
    })
    if (said.text === '') return
    const kind = said.kind ?? usual
    // Gone before the answer: a second Enter on a slow disk has nothing left to keep.
    setTyped('')
    setMentioned([])
    const added = await add(
      { eventId, kind, text: said.text, owner: ownerIn(said), actionIds: [...said.actionIds] },
      text.addedUnclear(kind, unknownIn(said), said.namesakes),
    )
    if (added !== undefined) return
    // What was typed meanwhile stays.
    setTyped((now) => (now === '' ? typed : now))
    setMentioned((now) => [...now, ...mentioned])
  }
  return (
    <div>
      <div className={css.adding}>
        <Select
          label={text.newKind}
          value={usual}
          options={kinds.map((id) => ({ id, label: text.kinds[id] }))}
          isDisabled={filtered !== null}
          onChange={setChosenKind}
        />
        <MentionField
          label={text.newOutcome}
          hint={text.newHint}
          typed={typed}
          nameable={nameable}
          field={field}
          onType={setTyped}
          onMention={(person) => setMentioned((before) => [person, ...before])}
          onKeep={() => void keep()}
        />
      </div>
      <Refusal sentence={add.refusal} />
    </div>
  )
}

/** What was meant as a name or letter, and is none; a name of more people is told of by itself. */
function unknownIn({ text: sentence, namesakes }: TypedOutcome): readonly string[] {
  const namesake = `@${namesakes ?? ''}`.toLowerCase()
  const at = namesakes === null ? -1 : sentence.toLowerCase().indexOf(namesake)
  const rest = at === -1 ? sentence : sentence.slice(0, at) + sentence.slice(at + namesake.length)
  return rest.match(/(?<=^|\s)[@#][\p{L}\d]+/gu) ?? []
}

function ownerIn({ owner }: TypedOutcome) {
  return owner === null || owner === 'user' ? owner : { id: owner.id }
}
