import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { demoSample, demoText } from '#domain/texts/demo'
import { holdsOwnData, markAsSample } from './sample-mark.ts'
import { demoDesk } from './demo/demo-desk.ts'
import type { DemoDesk } from './demo/demo-desk.ts'
import { askThePool, noteTheHours, payThePool } from './demo/deploy-pool.ts'
import { fillTheRoom } from './demo/fill-the-room.ts'
import { commitCosts, payCosts } from './demo/keep-the-budget.ts'
import { planTheYear } from './demo/plan-the-year.ts'
import { reportTheYear } from './demo/report-the-year.ts'
import { finishTheDay, prepareTheDay } from './demo/prepare-the-day.ts'

const folderIn = (out: string) => join(out, 'gegevens')

/** True when the place of the demo's data holds data of somebody else: hers, perhaps. */
export function isTaken(out: string): boolean {
  return holdsOwnData(folderIn(out))
}

type Say = (line: string) => void

/**
 * The main job without a screen, on a fresh store of sample data in the folder: plan and invite on
 * 21 January 2025, the door on 14 February, the costs and the pool on 21 February; then the workbooks,
 * the year report and the dossier. With the path of a region package it does so for that region.
 * Clears its own earlier data; throws, and touches nothing, where other data stands.
 */
export async function runDemo(out: string, say: Say, regionPackage?: string) {
  const dataFolder = folderIn(out)
  if (isTaken(out)) throw new Error('The demo never clears data that is not its own')
  rmSync(dataFolder, { recursive: true, force: true })
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  markAsSample(dataFolder)

  const { eventId, chains } = await onDay(dataFolder, '2025-01-21', async (desk) => {
    const eventId = await planTheYear(desk, regionPackage, say)
    await fillTheRoom(desk, eventId, say)
    await prepareTheDay(desk, eventId, say)
    await askThePool(desk, eventId, say)
    return { eventId, chains: await commitCosts(desk, eventId, say) }
  })
  await onDay(dataFolder, '2025-02-14', async (desk) => {
    await keepTheDoor(desk, eventId, say)
    await finishTheDay(desk, eventId, isoDate('2025-02-14'))
    await noteTheHours(desk)
  })
  return onDay(dataFolder, '2025-02-21', async (desk) => {
    await desk.call('events.setStage', { eventId, stage: 'gehouden' })
    await payCosts(desk, chains, say)
    await payThePool(desk, say)
    return report(desk, { eventId, out, dataFolder }, say)
  })
}

async function onDay<T>(
  folder: string,
  day: string,
  work: (desk: DemoDesk) => Promise<T>,
): Promise<T> {
  const desk = demoDesk(folder, day)
  try {
    return await work(desk)
  } finally {
    desk.close()
  }
}

/** Four out of five who are registered come, and two who were not on the list. */
async function keepTheDoor(desk: DemoDesk, eventId: EventId, say: Say): Promise<void> {
  const { people } = await desk.call('attendance.list', { eventId })
  const expected = people.filter(({ stand }) => stand === 'registered')
  for (const [index, { personId }] of expected.entries()) {
    if (index % 5 !== 4) await desk.call('attendance.checkIn', { eventId, personId })
  }
  for (const name of demoSample.walkIns) {
    const organisationName = demoSample.walkInOrganisation
    await desk.call('attendance.walkIn', { eventId, name, organisationName })
  }
  const { counts } = await desk.call('attendance.list', { eventId })
  say(demoText.atTheDoor(counts.present, counts.walkIns))
}

async function report(
  desk: DemoDesk,
  place: { eventId: EventId; out: string; dataFolder: string },
  say: Say,
) {
  const { eventId, out, dataFolder } = place
  const lists = await desk.call('attendance.exportList', { eventId })
  const guests = await desk.call('attendance.exportGuests', { eventId })
  const chains = await desk.call('coverage.exportYear', { year: 2025 })
  const budgets = await desk.call('budget.export', {})
  const calendars = await desk.call('calendar.exportIcs', { year: 2025 })
  const hours = await desk.call('payments.exportHours', { year: 2025 })
  const made = [lists, guests, chains, budgets, calendars, hours].flatMap((each) => each.files)
  const files = [...made, ...(await reportTheYear(desk))].map((ref) => desk.save(ref, out))
  for (const file of files) say(demoText.written(file))
  const { counts } = await desk.call('attendance.list', { eventId })
  const { total } = await desk.call('budget.sheet', { year: 2025 })
  const { hash } = await desk.call('system.contentHash', {})
  return { eventId, dataFolder, files, attendance: counts, budget2025: total, contentHash: hash }
}
