import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { chapterIds } from '#domain/report/chapters'
import { addDays, isoDate } from '#domain/shared/dates'
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
