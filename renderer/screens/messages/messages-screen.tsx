import { useEffect, useState } from 'react'
import { messageKinds } from '#domain/messages/kinds'
import type { EventMessageKind } from '#domain/messages/kinds'
import type { EventId, MessageBatchId } from '#domain/shared/ids'
import { Stack } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { Select } from '#renderer/components/select.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { messageWish } from '#renderer/lib/message-wish'
import { useQuery } from '#renderer/lib/use-query'
import { messagesText as text } from '#renderer/texts/messages'
import { BatchList } from './batch-list.tsx'
import { BatchView } from './batch-view.tsx'
import css from './messages.module.css'
import { RoundForm } from './round-form.tsx'
import { SenderFields } from './sender-fields.tsx'

const kinds = messageKinds.filter((kind): kind is EventMessageKind => kind !== 'newsletter')

type Props = {
  eventId: EventId
  /** Null is the kind that is due. */
  kind: EventMessageKind | null
  batchId: MessageBatchId | undefined
  onKind: (kind: EventMessageKind) => void
  onBatch: (batchId: MessageBatchId | undefined) => void
}

/** The messages of one event: a round to make, or one that was made. */
export function MessagesScreen({ eventId, kind, batchId, onKind, onBatch }: Props) {
  const round = useQuery('messages.round', { eventId, kind }, { keepsPrevious: true })
  const batches = useQuery('messages.batches', { eventId }, { keepsPrevious: true })
  const { startIds, forget } = useChosenBefore(eventId)
  if (round === undefined || batches === undefined) return <Loading />
  // A round whose making was undone is gone: then there is one to make.
  const made = batches.find(({ id }) => id === batchId)
  const params = { eventId }
  return (
    <div className={css.screen}>
      <Page
        title={<bdi>{text.title(round.title)}</bdi>}
        isCompact
        sub={text.sub}
        actions={
          <>
            {made === undefined ? null : (
              <LinkButton to="/bijeenkomsten/$eventId/berichten" params={params} icon="add">
                {text.toRounds}
              </LinkButton>
            )}
            <LinkButton
              to="/bijeenkomsten/$eventId/$tab"
              params={{ eventId, tab: 'deelnemers' }}
              icon="previous"
            >
              {text.back}
            </LinkButton>
          </>
        }
      >
        <PageSplit
          panel={
            <SidePanel label={text.rounds}>
              <Stack gap={6}>
                <BatchList
                  batches={batches}
                  chosenId={made?.id}
                  linkTo={(ronde) => ({
                    ...{ to: '/bijeenkomsten/$eventId/berichten', params, search: { ronde } },
                  })}
                />
                <SenderFields sender={round.sender} />
                <LinkButton to="/instellingen/teksten" look="soft" size="mini">
                  {text.toTexts}
                </LinkButton>
              </Stack>
            </SidePanel>
          }
        >
          {made === undefined ? (
            <Stack gap={4}>
              {round.kind === 'cancellation' && !round.isCancelled ? (
                <WarningLine weight="warn" fact={text.cancelledOnly} />
              ) : null}
              {round.kind !== 'cancellation' && round.isCancelled ? (
                <WarningLine weight="warn" fact={text.isCancelled} />
              ) : null}
              <RoundForm
                key={round.kind}
                round={round}
                of={{ eventId }}
                proposedAnswerBefore={round.proposedAnswerBefore}
                startIds={startIds}
                onMade={(newId) => {
                  forget()
                  onBatch(newId)
                }}
                before={
                  <Select
                    label={text.kind}
                    options={kinds.map((id) => ({ id, label: text.kinds[id] }))}
                    value={round.kind as EventMessageKind}
                    onChange={onKind}
                  />
                }
              />
            </Stack>
          ) : (
            <BatchView key={made.id} made={made} onDiscarded={() => onBatch(undefined)} />
          )}
        </PageSplit>
      </Page>
    </div>
  )
}

// Whom she had chosen on the list counts for the first round, and for no later one.
function useChosenBefore(eventId: EventId) {
  const [wish, setWish] = useState(messageWish.get)
  useEffect(() => messageWish.set(undefined), [])
  const startIds = wish?.eventId === eventId ? wish.personIds : undefined
  return { startIds, forget: () => setWish(undefined) }
}
