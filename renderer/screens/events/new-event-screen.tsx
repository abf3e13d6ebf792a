import { useEffect, useRef, useState } from 'react'
import type { EventTypeEntry } from '#domain/contract/events'
import type { EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useAction } from '#renderer/lib/actions'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { goesToWrongField } from '#renderer/lib/wrong-field'
import { eventText as text } from '#renderer/texts/events'
import { draftFrom, titleOf, topicsFrom } from './event-draft.ts'
import type { EventDraft, EventWish } from './event-draft.ts'
import { NewEventForm } from './new-event-form.tsx'

type Props = { wish: EventWish; onCreated: (eventId: EventId) => void }

/** Plan an event: a type is enough; the day shows what speaks against it before it is chosen. */
export function NewEventScreen({ wish, onCreated }: Props) {
  const types = useQuery('events.types', {})
  if (types === undefined) return <Loading />
  return <NewEvent key={JSON.stringify(wish)} types={types} wish={wish} onCreated={onCreated} />
}

function NewEvent({ types, wish, onCreated }: Props & { types: readonly EventTypeEntry[] }) {
  const [draft, setDraft] = useState<EventDraft>(() => draftFrom(types, wish))
  const create = useCommand('events.create')
  const type = types.find(({ id }) => id === draft.typeId)
  const store = () => {
    if (type === undefined || create.isBusy || goesToWrongField(document)) return
    const { topics, actionIds, ...facts } = draft
    const title = titleOf(draft, type)
    void create(
      {
        ...facts,
        title,
        topics: topicsFrom(topics),
        ...(actionIds === null ? {} : { actionIds: [...actionIds] }),
      },
      text.said.created(title),
    ).then((created) => {
      if (created !== undefined) onCreated(created.eventId)
    })
  }
  const latest = useRef(store)
  useEffect(() => {
    latest.current = store
  })
  const save = useAction('events.save', () => {
    // The field she is in keeps what is typed until it is left; then the draft has it too.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    setTimeout(() => latest.current())
  })
  if (type === undefined) return <Loading />
  return (
    <Page
      title={text.newTitle}
      sub={draft.date === null ? text.noChosenDay : text.chosenDay(draft.date)}
      actions={<ActionButton action={save} look="primary" icon="check" />}
    >
      <PageBody>
        <Refusal sentence={create.refusal} />
        <NewEventForm
          types={types}
          type={type}
          draft={draft}
          onChange={(change) => {
            create.forget()
            setDraft((held) => ({ ...held, ...change }))
          }}
        />
      </PageBody>
    </Page>
  )
}
