import type { EventId, PersonId } from '#domain/shared/ids'
import { sharedState } from './shared-state.ts'

/** Whom she had chosen on the list of an event when she went to write to them. */
export type MessageWish = { readonly eventId: EventId; readonly personIds: readonly PersonId[] }

/** Too many to stand in an address; forgotten once they are taken over. */
export const messageWish = sharedState<MessageWish | undefined>(undefined)
