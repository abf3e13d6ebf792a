import { expect, it } from 'vitest'
import type { MessageBatchId } from '#domain/shared/ids'
import { valueOf } from '../../builders/a-backend.ts'
import { anEventWith } from '../attendance/an-event.ts'
import type { Guests } from '../attendance/an-event.ts'
import { aRound, reachable } from './a-round.ts'

/** People with an address who are invited. */
async function invited(count: number): Promise<Guests> {
  const guests = await anEventWith({ count })
  await reachable(guests)
  await guests.do('attendance.invite', { personIds: guests.people })
  return guests
}

/** The bytes of the files of a round, as text, by the end of their name. */
async function filesOf({ backend }: Guests, batchId: MessageBatchId) {
  const { files } = await valueOf(backend, 'messages.files', { batchId })
  return (extension: string): string => {
    const ref = files.find(({ name }) => name.endsWith(extension))
    const held = ref && backend.files.find(ref.id)
    if (!held) throw new Error(`There is no ${extension}`)
    return Buffer.from(held.bytes).toString('utf8')
  }
}

it('tells a guest in the calendar file neither the goal nor why it is off', async () => {
  const guests = await invited(1)
  await guests.do('events.change', { goal: 'Intern: de wethouder overtuigen' })
  await guests.do('events.cancel', { reason: 'Intern: ruzie' })
  const batchId = await aRound(guests, { kind: 'cancellation', way: 'merge' })
  const calendar = (await filesOf(guests, batchId))('.ics').replaceAll('\r\n ', '')
  expect(calendar).toContain('SUMMARY:')
  expect(calendar).toContain('Regionale bijeenkomst')
  expect(calendar).not.toContain('Intern')
})

it.each(['merge', 'one-mail'] as const)('has one subject for everybody in a %s', async (way) => {
  const guests = await invited(2)
  const batchId = await aRound(guests, { kind: 'invitation', way, subject: 'Dag {voornaam}' })
  const { subject, messages } = await valueOf(guests.backend, 'messages.batch', { batchId })
  const everywhere = [subject, ...messages.map((each) => each.subject)]
  expect(new Set(everywhere)).toEqual(new Set(['Dag [voornaam]']))
  if (way === 'one-mail') {
    expect((await filesOf(guests, batchId))('.eml')).toContain('Subject: Dag [voornaam]')
  }
})
