import type { EventId } from '#domain/shared/ids'
import { demoText } from '#domain/texts/demo'
import type { DemoDesk } from './demo-desk.ts'

type Say = (line: string) => void

const yes = 52
const no = 7
const maybe = 5

/** Reads partners and guests from the sample workbooks, invites everyone and takes the answers in. */
export async function fillTheRoom(desk: DemoDesk, eventId: EventId, say: Say): Promise<void> {
  const partners = { file: desk.take('ketenpartners.xlsx'), target: 'organisations' as const }
  await desk.call('import.preview', partners)
  say(demoText.partners((await desk.call('import.apply', partners)).sentence))
  const guests = { file: desk.take('genodigden-14-februari.xlsx'), target: 'people' as const }
  const preview = await desk.call('import.preview', { ...guests, limit: 1000 })
  // Two guests share name and organisation; the list has them twice because there are two.
  const choices = preview.rows
    .filter(({ outcome }) => outcome === 'doubtful')
    .map(({ row }) => ({ row, choice: 'as-new' as const }))
  say(demoText.people((await desk.call('import.apply', { ...guests, choices })).sentence))

  const { rows } = await desk.call('people.list', { limit: 500 })
  const personIds = rows.map(({ id }) => id)
  const { invited } = await desk.call('attendance.invite', { eventId, personIds, channel: 'mail' })
  await desk.call('attendance.markSent', { eventId, personIds })
  await desk.call('events.setStage', { eventId, stage: 'uitgenodigd' })
  say(demoText.invited(invited))

  const part = (from: number, count: number) => personIds.slice(from, from + count)
  await desk.call('attendance.answer', { eventId, personIds: part(0, yes), answer: 'yes' })
  await desk.call('attendance.answer', { eventId, personIds: part(yes, no), answer: 'no' })
  await desk.call('attendance.answer', {
    eventId,
    personIds: part(yes + no, maybe),
    answer: 'maybe',
  })
  const { counts } = await desk.call('attendance.list', { eventId })
  say(demoText.answered(counts.registered, counts.waiting, counts.declined, counts.maybe))

  await desk.call('attendance.answer', { eventId, personIds: part(0, 1), answer: 'no' })
  const { proposals, proposedDeadline } = await desk.call('attendance.list', { eventId })
  const [proposal] = proposals
  if (!proposal) throw new Error('A freed seat gave no proposal')
  await desk.call('attendance.offer', {
    participationId: proposal.participationId,
    until: proposedDeadline,
  })
  await desk.call('attendance.answer', { eventId, personIds: [proposal.personId], answer: 'yes' })
  say(demoText.offered(proposal.name))
}
