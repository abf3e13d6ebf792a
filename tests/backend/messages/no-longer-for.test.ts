import { describe, expect, it } from 'vitest'
import { addDays, isoDate } from '#domain/shared/dates'
import type { MessageBatchId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, countingIds, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { daysLater } from '../../builders/a-kept-store.ts'
import { anEventWith } from '../attendance/an-event.ts'
import { aRound, reachable } from './a-round.ts'

const batchOf = (backend: Backend, batchId: MessageBatchId) =>
  valueOf(backend, 'messages.batch', { batchId })
const nobody = { total: 0, names: [] }

describe('a draft that lay still', () => {
  it('names whom it is no longer for, until it was sent', async () => {
    const guests = await anEventWith({ count: 3 })
    await reachable(guests)
    await guests.do('attendance.invite', { personIds: guests.people })
    await guests.do('attendance.markSent', { personIds: guests.people })
    const batchId = await aRound(guests, { kind: 'reminder' })
    expect((await batchOf(guests.backend, batchId)).noLonger).toEqual(nobody)
    await guests.do('attendance.answer', { personIds: [guests.person(0)], answer: 'no' })
    await guests.do('attendance.withdrawInvitation', { personIds: [guests.person(1)] })

    const { noLonger, messages, people } = await batchOf(guests.backend, batchId)
    const nameOf = new Map(messages.map(({ personId, name }) => [personId, name]))
    const gone = guests.people.slice(0, 2).map((personId) => nameOf.get(personId))
    expect(noLonger.total).toBe(2)
    expect(new Set(noLonger.names)).toEqual(new Set(gone))
    // She decides: they are named, and still in it.
    expect([messages.length, people]).toEqual([3, 3])
    await valueOf(guests.backend, 'messages.markSent', { batchId })
    expect((await batchOf(guests.backend, batchId)).noLonger).toEqual(nobody)
  })

  it('names who has another offer than the one it tells of, or none that runs', async () => {
    const dataFolder = aFolder()
    const first = aBackend({ dataFolder })
    const guests = await anEventWith({ count: 2, capacity: 1 }, first)
    await reachable(guests)
    await guests.do('attendance.answer', { personIds: guests.people, answer: 'yes' })
    const { participationId } = await guests.of(guests.person(1))
    await guests.do('attendance.cancel', { personIds: [guests.person(0)] })
    const offer = { participationId: participationId ?? ('none' as never) }
    await valueOf(first, 'attendance.offer', { ...offer, until: daysLater(7) })
    const told = await aRound(guests, { kind: 'offer', body: 'Tot {aanbod tot}.' })
    const untold = await aRound(guests, { kind: 'offer', body: 'Er is plaats.' })
    const totals = (backend: Backend) =>
      Promise.all([told, untold].map(async (id) => (await batchOf(backend, id)).noLonger.total))
    expect(await totals(first)).toEqual([0, 0])
    first.close()
    const later = aBackend({ dataFolder, now: daysLater(9), newId: countingIds('later') })
    expect(await totals(later)).toEqual([1, 1])
    await valueOf(later, 'attendance.backInLine', offer)
    await valueOf(later, 'attendance.offer', { ...offer, until: daysLater(16) })
    expect(await totals(later)).toEqual([1, 0])
    later.close()
  })
})

describe('a newsletter that lay still', () => {
  const givenOn = isoDate('2026-11-02')
  const purpose = 'newsletter'

  async function aLetter() {
    const guests = await anEventWith({ count: 2 })
    const { backend, people } = guests
    await reachable(guests)
    for (const personId of people) {
      await valueOf(backend, 'privacy.addConsent', { personId, purpose, givenOn, how: 'mail' })
    }
    const { batchId } = await valueOf(backend, 'messages.make', {
      ...{ kind: 'newsletter', way: 'mail-each', subject: 'Nieuws', body: 'Nieuws' },
      personIds: people,
    })
    return { guests, backend, batchId }
  }

  async function withdraw(backend: Backend, personId: PersonId) {
    const { consents } = await valueOf(backend, 'privacy.ofPerson', { personId })
    const consentId = consents[0]?.id ?? ('none' as never)
    await valueOf(backend, 'privacy.withdrawConsent', { consentId, on: addDays(givenOn, 3) })
  }

  it('leaves out who withdrew consent: of the screen, of the files and of what was sent', async () => {
    const { guests, backend, batchId } = await aLetter()
    const [stays, goes] = [guests.person(0), guests.person(1)]
    await withdraw(backend, goes)
    const before = await guests.hash()

    const { messages, noLonger, people } = await batchOf(backend, batchId)
    expect(messages.map(({ personId }) => personId)).toEqual([stays])
    expect([noLonger.total, people]).toEqual([1, 1])
    const { files } = await valueOf(backend, 'messages.files', { batchId })
    const written = files.map(({ id }) => Buffer.from(backend.files.find(id)?.bytes ?? []))
    expect(written.join('')).toContain('gast0@voorbeeld.example')
    expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['eml'])

    expect(await valueOf(backend, 'messages.markSent', { batchId })).toEqual({ sent: 1 })
    expect((await batchOf(backend, batchId)).people).toBe(1)
    await guests.undo()
    expect(await guests.hash()).toBe(before)
  })

  it('stays out of the files also when it was sent before', async () => {
    const { guests, backend, batchId } = await aLetter()
    await valueOf(backend, 'messages.markSent', { batchId })
    await withdraw(backend, guests.person(1))
    expect((await batchOf(backend, batchId)).people).toBe(2)
    const { files } = await valueOf(backend, 'messages.files', { batchId })
    const [file] = files.map(({ id }) => Buffer.from(backend.files.find(id)?.bytes ?? []))
    expect(file?.toString()).not.toContain('gast1@voorbeeld.example')
    expect(files).toMatchObject([{ name: expect.stringMatching(/\.eml$/) as string }])
  })
})
