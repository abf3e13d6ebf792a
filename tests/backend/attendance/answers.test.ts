import { describe, expect, it } from 'vitest'
import { actUndoRedo, anEventWith } from './an-event.ts'

describe('inviting', () => {
  it('invites everyone once, however often it is asked', async () => {
    const guests = await anEventWith({ count: 3 })
    const personIds = guests.people
    expect(
      await guests.do('attendance.invite', { personIds: [...personIds, ...personIds] }),
    ).toEqual({ invited: 3, alreadyInvited: 0 })
    expect(await guests.do('attendance.invite', { personIds })).toEqual({
      invited: 0,
      alreadyInvited: 3,
    })
    expect((await guests.list()).counts).toMatchObject({ invited: 3, unanswered: 3, seatsTaken: 0 })
  })

  it('notes an invitation as sent only when told, and once', async () => {
    const guests = await anEventWith()
    await guests.do('attendance.invite', { personIds: guests.people })
    expect((await guests.of(guests.person(0))).sentAt).toBeNull()
    const personIds = [guests.person(0), guests.person(0), guests.person(1)]
    expect(await guests.do('attendance.markSent', { personIds })).toEqual({ sent: 2 })
    expect(await guests.do('attendance.markSent', { personIds })).toEqual({ sent: 0 })
    expect((await guests.of(guests.person(0))).sentAt).not.toBeNull()
  })

  it('takes only unanswered invitations off the list', async () => {
    const guests = await anEventWith()
    await guests.do('attendance.invite', { personIds: guests.people })
    await guests.do('attendance.answer', { personIds: [guests.person(0)], answer: 'maybe' })
    const answer = await guests.do('attendance.withdrawInvitation', { personIds: guests.people })
    expect(answer).toEqual({ withdrawn: 2 })
    expect((await guests.list()).people.map(({ personId }) => personId)).toEqual([guests.person(0)])
  })

  it('refuses somebody who is not in the network, and invites nobody then', async () => {
    const guests = await anEventWith()
    const personIds = [guests.person(0), 'nobody' as never]
    expect(await guests.refusalOf('attendance.invite', { personIds })).toBe('not-found')
    expect((await guests.list()).people).toEqual([])
  })
})

describe('answers', () => {
  it('keeps yes, no and maybe, and gives a seat only for yes', async () => {
    const guests = await anEventWith()
    const [first, second, third] = [guests.person(0), guests.person(1), guests.person(2)]
    await guests.do('attendance.invite', { personIds: guests.people })
    expect(
      await guests.do('attendance.answer', { personIds: [first], answer: 'yes', channel: 'phone' }),
    ).toEqual({ registered: 1, waiting: 0, cancelled: 0, outdone: 0, warnings: [] })
    await guests.do('attendance.answer', { personIds: [second], answer: 'no' })
    await guests.do('attendance.answer', { personIds: [third], answer: 'maybe' })
    const { people, counts } = await guests.list()
    const stands = new Map(people.map(({ personId, stand }) => [personId, stand]))
    expect([first, second, third].map((id) => stands.get(id))).toEqual([
      'registered',
      'declined',
      'maybe',
    ])
    expect(counts).toMatchObject({ registered: 1, declined: 1, maybe: 1, seatsTaken: 1 })
  })

  it('gives forty seats to the first forty, and a line to the five after them', async () => {
    const guests = await anEventWith({ count: 45 })
    await guests.do('attendance.invite', { personIds: guests.people })
    const answer = await guests.do('attendance.answer', { personIds: guests.people, answer: 'yes' })
    expect(answer).toEqual({
      ...{ registered: 40, waiting: 5, cancelled: 0, outdone: 0, warnings: ['event-full'] },
    })
    const { people, counts } = await guests.list()
    expect(counts).toMatchObject({ registered: 40, waiting: 5, seatsTaken: 40, seatsFree: 0 })
    const line = people
      .filter(({ waitingPosition }) => waitingPosition !== null)
      .toSorted((one, other) => (one.waitingPosition ?? 0) - (other.waitingPosition ?? 0))
    expect(line.map(({ personId }) => personId)).toEqual(guests.people.slice(40))
  })

  it('counts a person who is named twice in one answer once', async () => {
    const guests = await anEventWith({ count: 1, capacity: 1 })
    const personIds = [guests.person(0), guests.person(0)]
    const answer = await guests.do('attendance.answer', { personIds, answer: 'yes' })
    expect(answer).toMatchObject({ registered: 1, waiting: 0 })
  })

  it('a no after a yes frees the seat, and a later yes stands at the end of the line', async () => {
    const guests = await anEventWith({ count: 3, capacity: 1 })
    const answer = (index: number, given: 'yes' | 'no') =>
      guests.do('attendance.answer', { personIds: [guests.person(index)], answer: given })
    for (const index of [0, 1, 2]) await answer(index, 'yes')
    expect(await answer(0, 'no')).toMatchObject({ cancelled: 1 })
    expect((await guests.list()).counts).toMatchObject({ seatsFree: 1, waiting: 2 })
    expect(await answer(0, 'yes')).toMatchObject({ waiting: 1, warnings: ['others-waiting'] })
  })

  it('registers without an invitation, also in a role that takes no seat', async () => {
    const guests = await anEventWith({ count: 2, capacity: 0 })
    const [speaker, guest] = [guests.person(0), guests.person(1)]
    expect(
      await guests.do('attendance.register', { personId: speaker, roles: ['spreker'] }),
    ).toMatchObject({ status: 'registered', warnings: [] })
    expect(await guests.do('attendance.register', { personId: guest })).toMatchObject({
      status: 'waiting',
      warnings: ['event-full'],
    })
    expect((await guests.of(speaker)).roles).toEqual(['spreker'])
  })
})

describe('each answer is one step', () => {
  it('inviting, sending, answering and cancelling go back and forward', async () => {
    const guests = await anEventWith({ count: 4, capacity: 2 })
    const personIds = guests.people
    await actUndoRedo(guests, () => guests.do('attendance.invite', { personIds }))
    await actUndoRedo(guests, () => guests.do('attendance.markSent', { personIds }))
    for (const answer of ['yes', 'maybe', 'yes', 'no', 'yes'] as const) {
      await actUndoRedo(guests, () => guests.do('attendance.answer', { personIds, answer }))
    }
    await actUndoRedo(guests, () => guests.do('attendance.cancel', { personIds }))
  })

  it('taking an invitation off the list goes back and forward', async () => {
    const guests = await anEventWith()
    const personIds = guests.people
    await guests.do('attendance.invite', { personIds })
    await actUndoRedo(guests, () => guests.do('attendance.withdrawInvitation', { personIds }))
  })

  it('roles and priority go back and forward', async () => {
    const guests = await anEventWith({ count: 2, capacity: 0 })
    const [first, second] = [guests.person(0), guests.person(1)]
    await guests.do('attendance.answer', { personIds: [first, second], answer: 'yes' })
    const participationId = (await guests.of(second)).participationId ?? ('' as never)
    await actUndoRedo(guests, () =>
      guests.do('attendance.setPriority', { participationId, priority: 3 }),
    )
    expect((await guests.of(second)).waitingPosition).toBe(1)
    await actUndoRedo(guests, () =>
      guests.do('attendance.setRoles', { participationId, roles: ['gastheer', 'spreker'] }),
    )
    expect((await guests.of(second)).roles).toEqual(['gastheer', 'spreker'])
  })
})

it('takes two hundred answers in one go without becoming slow', async () => {
  const guests = await anEventWith({ count: 200, capacity: 150 })
  await guests.do('attendance.invite', { personIds: guests.people })
  const started = performance.now()
  await guests.do('attendance.answer', { personIds: guests.people, answer: 'yes' })
  const took = performance.now() - started
  expect((await guests.list()).counts).toMatchObject({ registered: 150, waiting: 50 })
  // Reading the whole list again for every answer took many seconds.
  expect(took).toBeLessThan(1_000)
})
