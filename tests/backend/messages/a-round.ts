import type { MessageKind, MessageWay } from '#domain/messages/kinds'
import type { EventMessageKind } from '#domain/messages/kinds'
import type { MessageBatchId, PersonId } from '#domain/shared/ids'
import { valueOf } from '../../builders/a-backend.ts'
import type { Guests } from '../attendance/an-event.ts'

type Wish = {
  readonly kind: Exclude<MessageKind, 'newsletter' | 'ask'>
  readonly way?: MessageWay
  readonly personIds?: PersonId[]
  readonly subject?: string
  readonly body?: string
}

/** Gives everybody on the list an address and a phone number. */
export async function reachable({ backend, people }: Guests): Promise<void> {
  for (const [index, personId] of people.entries()) {
    const phone = `06-123456${String(10 + index)}`
    const email = `gast${String(index)}@voorbeeld.example`
    await valueOf(backend, 'people.change', { personId, email, phone })
  }
}

/** Makes a round for everybody it is for, or for the people named. */
export async function aRound(
  { backend, eventId, people }: Guests,
  { kind, way = 'mail-each', personIds = people, ...words }: Wish,
): Promise<MessageBatchId> {
  const { subject = 'Over {bijeenkomst}', body = '{aanhef}, komt u?' } = words
  const made = await valueOf(backend, 'messages.make', {
    ...{ kind, eventId, way, personIds, subject, body },
  })
  return made.batchId
}

/** Whom a message of this kind is for now. */
export async function receiversOf(
  { backend, eventId }: Guests,
  kind: EventMessageKind,
): Promise<PersonId[]> {
  const round = await valueOf(backend, 'messages.round', { eventId, kind })
  return round.receivers.map(({ personId }) => personId)
}
