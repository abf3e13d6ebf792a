import { afterEach, expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { ActionId, OrganisationId, PersonId } from '#domain/shared/ids'
import { clearScreens } from '#renderer/app/clear-screens'
import { conversationDraft, isTyped, newConversation } from '#renderer/lib/conversation-draft'
import { recordOnScreen } from '#renderer/lib/record-on-screen'
import { choiceOf, ownerOf } from '#renderer/lib/outcome-inputs'

const today = isoDate('2025-01-21')
const hanan = { kind: 'person', id: 'p-1' as PersonId, name: 'Hanan Parabel' } as const
const fijnder = { kind: 'organisation', id: 'fijnder' as OrganisationId, name: 'Fijnder' } as const

afterEach(() => {
  recordOnScreen.set(undefined)
  conversationDraft.set(undefined)
})

it('begins today, with who is on the screen', () => {
  expect(newConversation(today)).toMatchObject({ happenedOn: today, people: [], organisations: [] })
  recordOnScreen.set(hanan)
  expect(newConversation(today)).toMatchObject({ people: [hanan], organisations: [] })
  recordOnScreen.set(fijnder)
  expect(newConversation(today)).toMatchObject({ people: [], organisations: [fijnder] })
})

it('is worth keeping as soon as anything is typed in it', () => {
  const draft = newConversation(today)
  const agreement = { key: '1', kind: 'agreement', owner: null, dueOn: null } as const
  const typed = (parts: object) => isTyped({ ...draft, ...parts }, draft)
  expect(typed({})).toBe(false)
  expect(typed({ subject: '  ' })).toBe(false)
  expect(typed({ said: 'De lijst' })).toBe(true)
  expect(typed({ outcomes: [{ ...agreement, text: '' }] })).toBe(false)
  expect(typed({ outcomes: [{ ...agreement, text: 'Belt na' }] })).toBe(true)
})

it('is worth keeping as soon as somebody was added to who was on the screen', () => {
  recordOnScreen.set(hanan)
  const begun = newConversation(today)
  const yara = { id: null, name: 'Yara Droomer' }
  expect(isTyped(begun, begun)).toBe(false)
  expect(isTyped({ ...begun, people: [] }, begun)).toBe(false)
  expect(isTyped({ ...begun, people: [hanan, yara] }, begun)).toBe(true)
  expect(isTyped({ ...begun, organisations: [fijnder] }, begun)).toBe(true)
  expect(isTyped({ ...begun, actionIds: ['a' as ActionId] }, begun)).toBe(true)
})

it('is gone with every other name when Schakel is locked', () => {
  conversationDraft.set({ ...newConversation(today), said: 'Over Hanan Parabel' })
  clearScreens('locked')
  expect(conversationDraft.get()).toBeUndefined()
})

it('sends who is known by id and who is new by name', () => {
  expect([choiceOf(hanan), choiceOf({ id: null, name: 'Yara Droomer' })]).toEqual([
    { id: 'p-1' },
    { name: 'Yara Droomer' },
  ])
  expect([ownerOf('user'), ownerOf(null), ownerOf(hanan)]).toEqual(['user', null, { id: 'p-1' }])
})
