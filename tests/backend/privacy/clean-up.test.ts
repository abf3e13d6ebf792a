import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { EventTypeId } from '#domain/shared/ids'
import { keyFile } from '#backend/key-file'
import { join } from 'node:path'
import { aBackend, ask, countingIds, hashOf, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'

const at = (moment: string) => moment as Instant

async function aDeskOfLastYear() {
  const folder = aFolder()
  const keySource = keyFile(join(folder, 'schakel.key'))
  const then = aBackend({ dataFolder: folder, keySource, now: at('2025-01-21T08:00:00.000Z') })
  const create = async (name: string) => (await valueOf(then, 'people.create', { name })).personId
  const [came, quiet] = [await create('Bas Bedacht'), await create('Yara Droomer')]
  const typeId = 'cop' as EventTypeId
  const date = isoDate('2025-03-20')
  const { eventId } = await valueOf(then, 'events.create', { typeId, date })
  await valueOf(then, 'attendance.register', { eventId, personId: came })
  then.close()
  const open = (moment: string) =>
    aBackend({ dataFolder: folder, keySource, now: at(moment), newId: countingIds(moment) })
  return { open, came, quiet }
}

it('lists who is due, says what stays, and does nothing by itself', async () => {
  const { open, came, quiet } = await aDeskOfLastYear()
  const early = open('2026-12-31T08:00:00.000Z')
  expect((await valueOf(early, 'privacy.cleanUpList', {})).people).toEqual([])
  early.close()
  const backend = open('2027-02-01T08:00:00.000Z')
  const before = await hashOf(backend)
  const { people } = await valueOf(backend, 'privacy.cleanUpList', {})
  expect(people).toEqual([
    {
      ...{ personId: came, name: 'Bas Bedacht', category: 'attendance', dueOn: '2026-12-31' },
      ...{ lastContactOn: '2025-03-20', events: 1 },
    },
    {
      ...{ personId: quiet, name: 'Yara Droomer', category: 'no-contact', dueOn: '2027-01-21' },
      ...{ lastContactOn: '2025-01-21', events: 0 },
    },
  ])
  expect(await hashOf(backend)).toBe(before)
})

it('counts a conversation as contact until it is off the list', async () => {
  const { open, quiet } = await aDeskOfLastYear()
  const backend = open('2027-02-01T08:00:00.000Z')
  const { conversationId } = await valueOf(backend, 'conversations.record', {
    ...{ happenedOn: isoDate('2026-11-20'), subject: 'Kennismaking', people: [{ id: quiet }] },
  })
  const due = async () =>
    (await valueOf(backend, 'privacy.cleanUpList', {})).people.map(({ personId }) => personId)
  expect(await due()).not.toContain(quiet)
  await valueOf(backend, 'conversations.archive', { conversationId })
  expect(await due()).toContain(quiet)
})

it('keeps somebody longer with a reason, which can be taken back', async () => {
  const { open, came } = await aDeskOfLastYear()
  const backend = open('2027-02-01T08:00:00.000Z')
  const due = async () =>
    (await valueOf(backend, 'privacy.cleanUpList', {})).people.map(({ personId }) => personId)
  const [untilOn, reason] = [isoDate('2027-12-31'), 'spreekt in het najaar (voorbeeld)']
  await valueOf(backend, 'privacy.keepLonger', { personId: came, untilOn, reason })
  expect(await due()).not.toContain(came)
  expect((await valueOf(backend, 'privacy.cleanUpList', {})).kept).toEqual([
    { personId: came, name: 'Bas Bedacht', untilOn, reason },
  ])
  await valueOf(backend, 'history.undo', {})
  expect(await due()).toContain(came)
  await valueOf(backend, 'history.redo', {})
  await valueOf(backend, 'privacy.stopKeeping', { personId: came })
  expect(await due()).toContain(came)
  const past = await ask(backend, 'privacy.keepLonger', {
    ...{ personId: came, untilOn: isoDate('2027-01-31'), reason },
  })
  expect(past.kind).toBe('refused')
})

it('follows a term she changed, until she takes the proposal again', async () => {
  const { open } = await aDeskOfLastYear()
  const backend = open('2026-04-01T08:00:00.000Z')
  const dueCount = async () => (await valueOf(backend, 'privacy.cleanUpList', {})).people.length
  expect(await dueCount()).toBe(0)
  await valueOf(backend, 'privacy.changeRetention', { category: 'attendance', length: 2 })
  expect(await dueCount()).toBe(1)
  expect((await valueOf(backend, 'privacy.retention', {}))[0]).toEqual({
    ...{ category: 'attendance', length: 2, isProposal: false },
  })
  await valueOf(backend, 'privacy.changeRetention', { category: 'attendance', length: null })
  expect(await dueCount()).toBe(0)
})

it('keeps a note of a copy elsewhere until it is gone', async () => {
  const backend = aBackend()
  await valueOf(backend, 'privacy.noteCopy', { name: 'stick in de la (voorbeeld)' })
  const [copy] = (await valueOf(backend, 'privacy.cleanUpList', {})).copies
  expect(copy).toMatchObject({ reason: 'elsewhere', lapsesOn: '2026-12-23', isOver: false })
})

it('counts a message that went out as contact, and no draft', async () => {
  const { open, quiet } = await aDeskOfLastYear()
  const sending = open('2026-11-20T08:00:00.000Z')
  await valueOf(sending, 'privacy.addConsent', {
    ...{ personId: quiet, purpose: 'newsletter', givenOn: isoDate('2025-01-21'), how: 'op papier' },
  })
  const { batchId } = await valueOf(sending, 'messages.make', {
    ...{ kind: 'newsletter', way: 'letter', personIds: [quiet], body: 'Nieuws' },
  })
  sending.close()
  const backend = open('2027-02-01T08:00:00.000Z')
  const due = async () =>
    (await valueOf(backend, 'privacy.cleanUpList', {})).people.map(({ personId }) => personId)
  expect(await due()).toContain(quiet)
  await valueOf(backend, 'messages.markSent', { batchId })
  expect(await due()).not.toContain(quiet)
})
