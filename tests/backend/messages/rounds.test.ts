import { describe, expect, it } from 'vitest'
import { addDays, isoDate } from '#domain/shared/dates'
import type { EventTypeId } from '#domain/shared/ids'
import { listInvitationChannels } from '#backend/db/repositories/attendees'
import type { Backend } from '#backend/start'
import { aBackend, ask, countingIds, storyNow, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { daysLater } from '../../builders/a-kept-store.ts'
import { anEventWith } from '../attendance/an-event.ts'
import type { Guests } from '../attendance/an-event.ts'
import { aRound, reachable, receiversOf } from './a-round.ts'

const refusalOf = async (
  guests: Guests,
  name: 'messages.markSent' | 'messages.discard',
  id: string,
) => {
  const answer = await ask(guests.backend, name, { batchId: id as never })
  return answer.kind === 'refused' ? answer.reason : answer.kind
}

describe('a round of an event', () => {
  it('is a draft until she says it went out; only then do reminders count the silent', async () => {
    const guests = await anEventWith({ count: 4 })
    await reachable(guests)
    await guests.do('attendance.invite', { personIds: guests.people })
    const batchId = await aRound(guests, { kind: 'invitation' })
    expect(await receiversOf(guests, 'reminder')).toEqual([])
    expect(await receiversOf(guests, 'invitation')).toHaveLength(4)
    const before = await guests.hash()

    expect(await valueOf(guests.backend, 'messages.markSent', { batchId })).toEqual({ sent: 4 })
    expect((await guests.list()).people.every(({ sentAt }) => sentAt === storyNow)).toBe(true)
    expect(await receiversOf(guests, 'invitation')).toEqual([])
    await guests.do('attendance.answer', { personIds: [guests.person(0)], answer: 'yes' })
    await guests.do('attendance.answer', { personIds: [guests.person(1)], answer: 'maybe' })
    await guests.do('attendance.answer', { personIds: [guests.person(2)], answer: 'no' })
    const silent = [guests.person(1), guests.person(3)]
    expect(new Set(await receiversOf(guests, 'reminder'))).toEqual(new Set(silent))

    for (let step = 0; step < 4; step += 1) await guests.undo()
    expect(await guests.hash()).toBe(before)
  })

  it('reaches nobody it is not for, whoever is asked', async () => {
    const guests = await anEventWith({ count: 3 })
    await reachable(guests)
    await guests.do('attendance.invite', { personIds: guests.people })
    await guests.do('attendance.markSent', { personIds: guests.people })
    await guests.do('attendance.answer', { personIds: [guests.person(0)], answer: 'yes' })
    const made = await valueOf(guests.backend, 'messages.make', {
      ...{ kind: 'reminder', eventId: guests.eventId, way: 'mail-each', subject: 'x', body: 'y' },
      personIds: guests.people,
    })
    expect(made).toMatchObject({ made: 2, leftOut: 1 })
    await valueOf(guests.backend, 'messages.markSent', { batchId: made.batchId })
    const round = await valueOf(guests.backend, 'messages.round', {
      ...{ eventId: guests.eventId, kind: 'reminder' },
    })
    expect(round.receivers.map(({ hadOn }) => hadOn)).toEqual(['2026-11-23', '2026-11-23'])
  })

  it('keeps the words each person got, whatever becomes of the text and the event', async () => {
    const guests = await anEventWith({ count: 2 })
    await reachable(guests)
    await guests.do('attendance.invite', { personIds: guests.people })
    const body = '{aanhef}, op {dag} van {tijd} is {bijeenkomst}. Adres: {adres}. {parkeren}'
    const batchId = await aRound(guests, { kind: 'invitation', way: 'whatsapp', body })
    await guests.do('events.change', { title: 'Iets anders', date: isoDate('2027-04-01') })
    const { messages, ...batch } = await valueOf(guests.backend, 'messages.batch', { batchId })
    expect(batch).toMatchObject({ kind: 'invitation', way: 'whatsapp', people: 2, sentAt: null })
    expect(messages[0]?.body).toMatch(
      /^Beste \S+, op zondag 14 maart 2027 van 9.30 tot 13.00 uur is Regionale bijeenkomst. Adres: \[adres\]. \{parkeren\}$/,
    )
    expect(messages.map(({ subject }) => subject)).toEqual([null, null])
  })

  it('notes by which way an invitation went, and keeps what was noted before', async () => {
    const guests = await anEventWith({ count: 2 })
    await reachable(guests)
    await guests.do('attendance.invite', { personIds: [guests.person(0)], channel: 'taalhuis' })
    await guests.do('attendance.invite', { personIds: [guests.person(1)] })
    const batchId = await aRound(guests, { kind: 'invitation', way: 'whatsapp' })
    await valueOf(guests.backend, 'messages.markSent', { batchId })
    if (guests.backend.opened.state !== 'open') throw new Error('The store closed')
    const channels = guests.backend.opened.store.read((db) =>
      listInvitationChannels(db, guests.eventId),
    )
    expect(guests.people.map((personId) => channels.get(personId))).toEqual([
      ...['taalhuis', 'whatsapp'],
    ])
  })

  it('writes once to who turned out to be two people', async () => {
    const guests = await anEventWith({ count: 2 })
    await reachable(guests)
    await guests.do('attendance.invite', { personIds: guests.people })
    const batchId = await aRound(guests, { kind: 'invitation' })
    const [keepId, goneId] = [guests.person(0), guests.person(1)]
    await valueOf(guests.backend, 'people.merge', { keepId, goneId })
    const batch = await valueOf(guests.backend, 'messages.batch', { batchId })
    expect(batch.people).toBe(1)
    expect(batch.messages.map(({ personId }) => personId)).toEqual([keepId])
  })

  it('leaves out of a mail who has no address, and takes them by WhatsApp', async () => {
    const guests = await anEventWith({ count: 2 })
    await guests.do('attendance.invite', { personIds: guests.people })
    const wish = { kind: 'invitation', eventId: guests.eventId, body: 'x' } as const
    const mail = await ask(guests.backend, 'messages.make', {
      ...{ ...wish, way: 'merge', personIds: guests.people },
    })
    expect(mail).toMatchObject({ kind: 'refused', reason: 'nobody-to-write' })
    const made = await valueOf(guests.backend, 'messages.make', {
      ...{ ...wish, way: 'whatsapp', personIds: guests.people },
    })
    expect(made).toMatchObject({ made: 2, leftOut: 0 })
  })

  it('can be thrown away while it is a draft, and not once it was sent', async () => {
    const guests = await anEventWith({ count: 1 })
    await reachable(guests)
    await guests.do('attendance.invite', { personIds: guests.people })
    const before = await guests.hash()
    const batchId = await aRound(guests, { kind: 'invitation' })
    await valueOf(guests.backend, 'messages.discard', { batchId })
    expect(await guests.hash()).toBe(before)
    await guests.undo()
    await valueOf(guests.backend, 'messages.markSent', { batchId })
    expect(await refusalOf(guests, 'messages.discard', batchId)).toBe('round-was-sent')
    expect(await refusalOf(guests, 'messages.markSent', batchId)).toBe('round-was-sent')
    expect(await refusalOf(guests, 'messages.discard', 'nothing')).toBe('not-found')
  })

  it('offers a new seat again to who let an earlier offer lapse', async () => {
    const dataFolder = aFolder()
    const first = aBackend({ dataFolder })
    const guests = await anEventWith({ count: 2, capacity: 1 }, first)
    await reachable(guests)
    await guests.do('attendance.answer', { personIds: guests.people, answer: 'yes' })
    const waiting = await guests.of(guests.person(1))
    await guests.do('attendance.cancel', { personIds: [guests.person(0)] })
    const participationId = waiting.participationId ?? ('none' as never)
    const until = daysLater(7)
    await valueOf(guests.backend, 'attendance.offer', { participationId, until })
    const batchId = await aRound(guests, { kind: 'offer', body: 'Tot {aanbod tot}.' })
    await valueOf(guests.backend, 'messages.markSent', { batchId })
    const chosen = async (backend: Backend) => {
      const wish = { eventId: guests.eventId, kind: 'offer' } as const
      const { receivers } = await valueOf(backend, 'messages.round', wish)
      return receivers.map(({ isChosenFirst }) => isChosenFirst)
    }
    expect(await chosen(first)).toEqual([false])
    first.close()
    const later = aBackend({ dataFolder, now: daysLater(9), newId: countingIds('later') })
    expect(await chosen(later)).toEqual([])
    await valueOf(later, 'attendance.backInLine', { participationId })
    await valueOf(later, 'attendance.offer', { participationId, until: daysLater(16) })
    expect(await chosen(later)).toEqual([true])
    later.close()
  })

  it('stands on the list of what waits from the next day, until it is sent', async () => {
    const dataFolder = aFolder()
    const first = aBackend({ dataFolder })
    const guests = await anEventWith({ count: 1 }, first)
    await reachable(guests)
    await guests.do('attendance.invite', { personIds: guests.people })
    const batchId = await aRound(guests, { kind: 'invitation' })
    const waiting = (backend: Backend) => valueOf(backend, 'messages.waiting', {})
    expect(await waiting(first)).toEqual([])
    first.close()
    const later = aBackend({ dataFolder, now: daysLater(1), newId: countingIds('later') })
    expect((await waiting(later)).map(({ id }) => id)).toEqual([batchId])
    await valueOf(later, 'messages.markSent', { batchId })
    expect(await waiting(later)).toEqual([])
    later.close()
  })
})

describe('a newsletter', () => {
  it('goes only to who gives standing consent, and names who does not', async () => {
    const backend = aBackend()
    const { people } = await anEventWith({ count: 3 }, backend)
    const [yes, withdrawn] = people
    if (!yes || !withdrawn) throw new Error('There are no people')
    const givenOn = isoDate('2026-11-02')
    const purpose = 'newsletter'
    for (const personId of [yes, withdrawn]) {
      await valueOf(backend, 'privacy.addConsent', { personId, purpose, givenOn, how: 'mail' })
    }
    const { consents } = await valueOf(backend, 'privacy.ofPerson', { personId: withdrawn })
    const consentId = consents[0]?.id ?? ('none' as never)
    await valueOf(backend, 'privacy.withdrawConsent', { consentId, on: addDays(givenOn, 3) })
    const { groupId } = await valueOf(backend, 'groups.create', {
      name: 'Kring',
      personIds: people,
    })
    const letter = await valueOf(backend, 'messages.newsletter', { groupId })
    expect(letter.receivers.map(({ personId }) => personId)).toEqual([yes])
    expect(letter.withoutConsent.total).toBe(2)
    expect(letter.withoutConsent.names).toHaveLength(2)
    const made = await valueOf(backend, 'messages.make', {
      ...{ kind: 'newsletter', groupId, way: 'letter', body: 'Nieuws', personIds: people },
    })
    expect(made).toMatchObject({ made: 1, leftOut: 2 })
    expect(await valueOf(backend, 'messages.batches', {})).toMatchObject([{ people: 1 }])
  })

  it('gathers what comes, and leaves out what she ticks off', async () => {
    const backend = aBackend()
    await anEventWith({ count: 0 }, backend)
    await valueOf(backend, 'events.create', { typeId: 'cop' as EventTypeId, title: 'Zonder dag' })
    const full = await valueOf(backend, 'messages.newsletter', {})
    expect(full.proposedBody).toContain(
      'Wat er komt\n- Regionale bijeenkomst: zondag 14 maart 2027, 9.30 tot 13.00 uur',
    )
    expect(full.proposedBody).not.toContain('Zonder dag')
    expect(full.proposedBody).toContain('Nieuws over de acties')
    const less = await valueOf(backend, 'messages.newsletter', { sections: ['events'] })
    expect(less.proposedBody).not.toContain('Nieuws over de acties')
  })
})

it('keeps a text as she wrote it, and goes back to the proposal', async () => {
  const backend = aBackend()
  const key = { kind: 'thanks', length: 'short' } as const
  const own = { ...key, language: 'Nederlands', subject: null, body: 'Dank, {voornaam}' }
  const english = { ...key, language: 'Engels', subject: null, body: 'Thank you' }
  const found = async () =>
    (await valueOf(backend, 'messages.texts', {})).filter(
      ({ kind, length }) => kind === key.kind && length === key.length,
    )
  const [proposal] = await found()
  await valueOf(backend, 'messages.setText', own)
  await valueOf(backend, 'messages.setText', english)
  expect(await found()).toEqual([
    { ...own, isOwn: true },
    { ...english, isOwn: true },
  ])
  await valueOf(backend, 'messages.resetText', own)
  await valueOf(backend, 'messages.resetText', english)
  expect(await found()).toEqual([proposal])
})
