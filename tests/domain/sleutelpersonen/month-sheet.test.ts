import { expect, it } from 'vitest'
import type { Cell, SheetData } from '#domain/import/sheet-data'
import { isoDate } from '#domain/shared/dates'
import type { HoursEntryId, PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { HoursEntry } from '#domain/sleutelpersonen/hours'
import { exportedWord, findMonthSheet, newLineKey } from '#domain/sleutelpersonen/month-sheet'
import { planMonthSheet } from '#domain/sleutelpersonen/month-sheet-plan'
import { monthSheetTexts as text } from '#domain/texts/hours'

const personId = 'tesfay' as PersonId
const day = isoDate('2026-02-03')

function anEntry(own: Partial<HoursEntry> = {}): HoursEntry {
  return {
    ...{ id: 'one' as HoursEntryId, personId, assignmentId: null, workedOn: day, minutes: 150 },
    ...{ km: 10, expenses: cents(250), note: 'Taalhuis', is21: null, reward: null },
    ...{ hourCents: null, kmTenthCents: null, status: 'worked', approvedOn: null },
    ...{ limitNote: null, paymentLineId: null, ...own },
  }
}

const headings = [
  text.day,
  text.hours,
  text.km,
  text.expenses,
  text.remark,
  text.key,
  text.exported,
]

type Line = readonly Cell[]

function plan(lines: readonly Line[], entries: readonly HoursEntry[] = [anEntry()]) {
  const sheet: SheetData = {
    ...{ name: 'Urenbriefje', isHidden: false, hiddenColumns: [] },
    rows: [headings, ...lines].map((cells, index) => ({
      ...{ number: index + 5, isHidden: false, cells },
    })),
  }
  const found = findMonthSheet([sheet])
  if (found === undefined) throw new Error('No month sheet')
  return planMonthSheet(found.lines, {
    hours: new Map(entries.map((entry) => [entry.id, entry])),
    isInPool: (id) => id === personId,
    hoursOf: (id) => entries.filter((entry) => entry.personId === id),
    today: isoDate('2026-02-20'),
  })
}

const was = exportedWord(anEntry())
const line = (
  cells: Partial<Record<'day' | 'hours' | 'km' | 'expenses' | 'remark', Cell>>,
): Line => [
  ...[cells.day ?? '3-2-2026', cells.hours ?? 2.5, cells.km ?? 10, cells.expenses ?? 2.5],
  ...[cells.remark ?? 'Taalhuis', 'one', was],
]

it('leaves a line that says the same', () => {
  expect(plan([line({})])).toMatchObject([{ outcome: 'unchanged', row: 6 }])
})

it('takes a planned line that came back as worked', () => {
  const planned = anEntry({ status: 'planned' })
  expect(plan([line({})], [planned])).toMatchObject([
    { outcome: 'worked', after: { minutes: 150 } },
  ])
})

it.each([
  ['3,25', 195],
  ['3:15', 195],
  [{ kind: 'time', time: '03:15' }, 195],
  [0, 0],
] as const)('reads hours written as %j', (hours, minutes) => {
  expect(plan([line({ hours: hours as Cell })])).toMatchObject([
    { outcome: 'changed', before: { minutes: 150 }, after: { minutes } },
  ])
})

it('lets a change in Schakel since stand when the line was left as it was', () => {
  expect(plan([line({})], [anEntry({ minutes: 90 })])).toMatchObject([{ outcome: 'unchanged' }])
})

it('adds what was written on an empty line', () => {
  const added: Line = ['10-2-2026', '1,5', null, '4,20', 'Bellen', newLineKey(personId), null]
  expect(plan([added])).toMatchObject([
    {
      ...{ outcome: 'new', personId },
      after: { workedOn: '2026-02-10', minutes: 90, km: 0, expenses: 420, note: 'Bellen' },
    },
  ])
})

it('leaves an empty line that stayed empty', () => {
  expect(plan([[null, null, null, null, null, newLineKey(personId), null]])).toEqual([])
})

it.each([
  [{ day: 'gisteren' }, 'no-day', 'A6', 'gisteren'],
  [{ hours: 'veel' }, 'no-hours', 'B6', 'veel'],
  [{ hours: 30 }, 'no-hours', 'B6', '30'],
  [{ km: 'ver' }, 'no-km', 'C6', 'ver'],
  [{ km: 2.5 }, 'no-km', 'C6', '2.5'],
  [{ expenses: 'bon volgt' }, 'no-expenses', 'D6', 'bon volgt'],
] as const)('says which cell it cannot read: %j', (cells, reason, cell, said) => {
  expect(plan([line(cells)])).toMatchObject([{ outcome: 'refused', reason, cell, said }])
})

it('does not change what is approved, and says so', () => {
  const entry = anEntry({ status: 'approved' })
  expect(plan([line({ hours: 3 })], [entry])).toMatchObject([
    { outcome: 'refused', reason: 'approved' },
  ])
  expect(plan([line({})], [entry])).toMatchObject([{ outcome: 'unchanged' }])
})

it('refuses hours that are gone, and the second of two lines', () => {
  expect(plan([line({})], [])).toMatchObject([{ outcome: 'refused', reason: 'key-gone' }])
  expect(plan([line({}), line({ hours: 4 })])).toMatchObject([
    { outcome: 'unchanged' },
    { outcome: 'refused', reason: 'double' },
  ])
})

it('refuses new hours of somebody who is not in the pool', () => {
  const added: Line = ['10-2-2026', 1, null, null, null, newLineKey('weg' as PersonId), null]
  expect(plan([added])).toMatchObject([{ outcome: 'refused', reason: 'person-gone' }])
})

it('adds no new line that stands in Schakel already, nor the same one twice', () => {
  const added: Line = ['3-2-2026', 2.5, 10, 2.5, 'Taalhuis', newLineKey(personId), null]
  const other: Line = ['3-2-2026', 2.5, 10, 2.5, 'Bellen', newLineKey(personId), null]
  expect(plan([added])).toMatchObject([{ outcome: 'unchanged', reason: 'known', after: null }])
  expect(plan([added, other, added], [])).toMatchObject([
    { outcome: 'new' },
    { outcome: 'new' },
    { outcome: 'refused', reason: 'double' },
  ])
})

it('takes nothing as worked of a day to come', () => {
  const workedOn = isoDate('2026-02-21')
  const planned = anEntry({ status: 'planned', workedOn })
  const key = ['one', exportedWord(planned)]
  const added: Line = ['21-2-2026', 1, null, null, null, newLineKey(personId), null]
  expect(plan([['21-2-2026', 2.5, 10, 2.5, 'Taalhuis', ...key], added], [planned])).toMatchObject([
    { outcome: 'unchanged', reason: null },
    { outcome: 'refused', reason: 'to-come' },
  ])
})
