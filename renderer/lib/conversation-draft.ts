import type { ConversationKind } from '#domain/contract/conversations'
import type { OutcomeKind } from '#domain/contract/outcomes'
import type { IsoDate } from '#domain/shared/dates'
import type { ActionId, OrganisationId, PersonId } from '#domain/shared/ids'
import { recordOnScreen } from './record-on-screen.ts'
import { sharedState } from './shared-state.ts'

/** Somebody, or some organisation, that was chosen; without an id it is a name that is new. */
export type Chosen<Id extends string> = { readonly id: Id | null; readonly name: string }

export type OutcomeDraft = {
  readonly key: string
  readonly kind: OutcomeKind
  readonly text: string
  readonly owner: 'user' | Chosen<PersonId> | null
  readonly dueOn: IsoDate | null
}

export type ConversationDraft = {
  readonly happenedOn: IsoDate
  readonly kind: ConversationKind
  readonly subject: string
  readonly said: string
  readonly people: readonly Chosen<PersonId>[]
  readonly organisations: readonly Chosen<OrganisationId>[]
  readonly actionIds: readonly ActionId[]
  readonly outcomes: readonly OutcomeDraft[]
}

/**
 * The conversation that is being typed. It outlives its dialog, so that closing that by accident
 * loses nothing. It is only in memory: a page may not leave names on the disk, which is not encrypted.
 */
export const conversationDraft = sharedState<ConversationDraft | undefined>(undefined)

/** A new one, of today, with who is on the screen. */
export function newConversation(today: IsoDate): ConversationDraft {
  const shown = recordOnScreen.get()
  return {
    ...{ happenedOn: today, kind: 'conversation', subject: '', said: '' },
    people: shown?.kind === 'person' ? [shown] : [],
    organisations: shown?.kind === 'organisation' ? [shown] : [],
    ...{ actionIds: [], outcomes: [] },
  }
}

/** Whether there is anything in it that would be missed, beside what it began with. */
export function isTyped(draft: ConversationDraft, begun: ConversationDraft): boolean {
  const { subject, said, outcomes, people, organisations, actionIds } = draft
  const texts = [subject, said, ...outcomes.map(({ text }) => text)]
  return (
    texts.some((text) => text.trim() !== '') ||
    hasMore(people, begun.people) ||
    hasMore(organisations, begun.organisations) ||
    actionIds.length > 0
  )
}

type Named = Chosen<string>

function hasMore(chosen: readonly Named[], begun: readonly Named[]): boolean {
  return chosen.some(({ id, name }) => !begun.some((each) => each.id === id && each.name === name))
}
