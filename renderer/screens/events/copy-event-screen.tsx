import { useState } from 'react'
import type { CloneReport } from '#domain/contract/event-clone'
import type { EventDetail } from '#domain/contract/events'
import { cloneParts } from '#domain/events/clone-plan'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { copyEventText as text } from '#renderer/texts/copy-event'
import { CopyEventForm } from './copy-event-form.tsx'
import type { CopyDraft } from './copy-event-form.tsx'
import { CopyReport } from './copy-report.tsx'

type Made = { eventId: EventId; title: string; report: CloneReport }

/** A new event from parts of another: ticks first, then what came along and what stayed. */
export function CopyEventScreen({ eventId }: { eventId: EventId }) {
  const event = useQuery('events.get', { eventId }, { keepsPrevious: true })
  if (event === undefined) return <Loading />
  return <CopyEvent key={event.id} event={event} />
}

function CopyEvent({ event }: { event: EventDetail }) {
  const [draft, setDraft] = useState<CopyDraft>({ parts: cloneParts, date: null, title: '' })
  const [made, setMade] = useState<Made>()
  const clone = useCommand('events.clone')

  async function go() {
    const { parts, date, title } = draft
    const wish = { eventId: event.id, parts: [...parts], date }
    const named = title.trim() === '' ? wish : { ...wish, title }
    setMade(await clone(named, ({ title: given }) => text.said(given)))
  }

  return (
    <Page
      title={text.title}
      sub={<bdi>{text.of(event.title)}</bdi>}
      actions={
        made === undefined ? (
          <Button look="primary" icon="check" isBusy={clone.isBusy} onPress={() => void go()}>
            {text.go}
          </Button>
        ) : undefined
      }
    >
      <PageBody>
        <Refusal sentence={clone.refusal} />
        {made === undefined ? (
          <CopyEventForm event={event} draft={draft} onChange={setDraft} />
        ) : (
          <CopyReport {...made} onAgain={() => setMade(undefined)} />
        )}
      </PageBody>
    </Page>
  )
}
