import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { chapterIds } from '#domain/report/chapters'
import { addDays, isoDate } from '#domain/shared/dates'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'
import type { Dice } from './dice.ts'
import { one, word } from './pick.ts'
import type { World } from './world.ts'

type ReportCommand = Extract<CommandName, `report.${string}`>

/** A plausible input for every command about reports. */
export const reportInputs: {
  readonly [Name in ReportCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'report.create': (_, dice) => ({ title: word(dice), ...period(dice) }),
  'report.change': (world, dice) => ({
    reportId: one(world.reports, dice),
    title: word(dice),
    ...(dice(2) === 0 ? period(dice) : {}),
  }),
  'report.setText': (world, dice) => ({
    reportId: one(world.reports, dice),
    chapter: chapterIds[dice(chapterIds.length)] ?? 'summary',
    text: dice(4) === 0 ? null : `${word(dice)} {bijeenkomsten|${dice(9)}}`,
  }),
  'report.remove': (world, dice) => ({ reportId: one(world.reports, dice) }),
  'report.copyTexts': (world, dice) => ({
    reportId: one(world.reports, dice),
    fromReportId: one(world.reports, dice),
  }),
}

function period(dice: Dice) {
  const from = addDays(isoDate('2025-01-01'), dice(200))
  return { from, until: addDays(from, dice(300)) }
}

/** Two reports, of which one has a text of her own with a figure in it. */
export async function someReports(backend: Backend): Promise<void> {
  const [from, until] = [isoDate('2025-01-01'), isoDate('2025-12-31')]
  const title = 'Jaarrapport 2025 (voorbeeld)'
  const { reportId } = await valueOf(backend, 'report.create', { title, from, until })
  const text = 'Er waren {bijeenkomsten|7} (voorbeeld).'
  await valueOf(backend, 'report.setText', { reportId, chapter: 'done', text })
  await valueOf(backend, 'report.create', { title, from, until })
}
