import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { isoDate } from '#domain/shared/dates'
import type { ActionId, ContactMomentId, EventId, GroupId, PersonId } from '#domain/shared/ids'
import { runDemo } from '#backend/run-demo'
import { openDesk } from '../story.ts'
import type { Desk } from '../story.ts'

/** A desk with a year of work on it; its screens are only read, so one serves a whole worker. */
export type BusyDesk = Desk & {
  readonly eventId: EventId
  readonly personId: PersonId
  readonly conversationId: ContactMomentId
  readonly groupId: GroupId
}

export const test = base.extend<object, { today: string; busy: BusyDesk; fresh: Desk }>({
  today: ['2025-02-21T09:00:00.000Z', { option: true, scope: 'worker' }],
  busy: [
    async ({ today }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'schakel-screens-'))
      const demo = await runDemo(folder, () => undefined)
      if (!('eventId' in demo)) throw new Error('The demo was refused')
      const { eventId, dataFolder } = demo
      const { desk, close } = await openDesk(dataFolder, today)
      for (const name of ['Saskia Droomveld', 'Droomveld Saskia']) {
        await desk.call('people.create', { name, phone: '06 00 00 00 00' })
      }
      const { rows } = await desk.call('people.list', { limit: 1 })
      const personId = rows[0]?.id
      if (personId === undefined) throw new Error('The demo left nobody in Netwerk')
      const conversationId = await aConversation(desk, personId)
      const { groupId } = await desk.call('groups.create', {
        ...{ name: 'Lang niet gevraagd', criteria: { notInvitedForMonths: 6 } },
        personIds: [personId],
      })
      await someCounts(desk, eventId)
      await use({ ...desk, eventId, personId, conversationId, groupId })
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  fresh: [
    async ({ today }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'schakel-screens-'))
      const { desk, close } = await openDesk(folder, today)
      await use(desk)
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})

async function aConversation(desk: Desk, personId: PersonId): Promise<ContactMomentId> {
  const { conversationId } = await desk.call('conversations.record', {
    ...{ happenedOn: isoDate('2025-02-18'), subject: 'Vroege start', kind: 'visit' },
    said: 'De cursuslijst is bijna klaar.',
    people: [{ id: personId }],
    organisations: [{ name: 'Taalhuis Voorbeeld' }],
    actionIds: ['g' as ActionId],
    outcomes: [
      { text: 'Stuurt de cursuslijst', owner: { id: personId }, dueOn: isoDate('2025-02-20') },
      { text: 'Belt het taalhuis', owner: 'user', dueOn: isoDate('2025-02-25') },
      { kind: 'insight', text: 'Met opvang erbij komen er meer ouders' },
    ],
  })
  return conversationId
}

async function someCounts(desk: Desk, eventId: EventId): Promise<void> {
  const need = { eventId, kind: 'language', name: 'Tigrinya', people: 3 } as const
  await desk.call('needs.add', need)
  await desk.call('needs.addCount', { eventId, place: 'Webinar (voorbeeld)', people: 24 })
}
