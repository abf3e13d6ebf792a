import type { IsoDate } from '#domain/shared/dates'
import type {
  CalendarReference,
  Feast,
  PublicHoliday,
  Ramadan,
  SchoolHoliday,
  SchoolRegion,
  Weight,
} from './reference.ts'
import {
  CalendarReferenceError,
  day,
  entries,
  field,
  items,
  oneOf,
  optional,
  text,
  wholeNumber,
  yesOrNo,
} from './shape-reader.ts'
import type { Node } from './shape-reader.ts'

const weights: readonly Weight[] = ['avoid', 'adapt', 'note']
const regions: readonly SchoolRegion[] = ['noord', 'midden', 'zuid']
const monthDay = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** The calendar data as rules use it; throws, naming the place, on anything of another shape. */
export function calendarReferenceFrom(json: unknown): CalendarReference {
  const root: Node = { value: json, path: 'calendar' }
  const holidays = items(field(root, 'feestdagen'))
  const school = field(root, 'schoolvakanties')
  const sources = field(root, 'bronnen')
  const days = items(field(field(root, 'religieusEnCultureel'), 'dagen'))
  const fasting = days.filter(isPeriod)
  const feasts = days.filter((node) => !isPeriod(node))
  return {
    checkedOn: day(field(root, 'gecontroleerdOp')),
    sources: {
      publicHolidays: items(field(sources, 'feestdagen')).map(text),
      schoolHolidays: items(field(sources, 'schoolvakanties')).map(text),
      feasts: [
        ...items(field(sources, 'religieus')).map(text),
        ...items(field(sources, 'jezidisch')).map(text),
      ],
    },
    publicHolidays: distinctIds(holidays, publicHolidayFrom),
    publicHolidayYears: sharedYears(holidays),
    schoolHolidays: items(field(school, 'perioden')).map(schoolHolidayFrom),
    schoolHolidaysFrom: day(field(school, 'geldigVan')),
    schoolHolidaysUntil: day(field(school, 'geldigTot')),
    feasts: distinctIds(feasts, feastFrom),
    feastYears: sharedYears(days),
    ramadans: fasting.flatMap(ramadansFrom),
  }
}

function publicHolidayFrom(node: Node): PublicHoliday {
  return {
    id: text(field(node, 'id')),
    name: text(field(node, 'naam')),
    weight: oneOf(field(node, 'ernst'), weights),
    days: entries(field(node, 'data')).map(([, each]) => day(each)),
    anniversaryYears: optional(field(node, 'lustrum'), (list) => items(list).map(wholeNumber), []),
  }
}

function schoolHolidayFrom(node: Node): SchoolHoliday {
  const from = day(field(node, 'van'))
  const until = day(field(node, 'tot'))
  if (until < from) throw new CalendarReferenceError(field(node, 'tot'), 'on or after its start')
  return {
    schoolYear: text(field(node, 'schooljaar')),
    name: text(field(node, 'soort')),
    region: oneOf(field(node, 'regio'), regions),
    from,
    until,
    isFixed: yesOrNo(field(node, 'verplicht')),
  }
}

function feastFrom(node: Node): Feast {
  return {
    id: text(field(node, 'id')),
    name: text(field(node, 'naam')),
    group: text(field(node, 'groep')),
    weight: oneOf(field(node, 'ernst'), weights),
    marginDays: wholeNumber(field(node, 'margeDagen')),
    durationDays: optional(field(node, 'duurDagen'), wholeNumber, 1),
    mainDays: yearLists(field(node, 'data')).flatMap((list) => list.days),
    fixedMonthDay: optional(field(node, 'vasteViering'), fixedMonthDayFrom, null),
    celebratesEve: optional(field(node, 'vieringVooravond'), yesOrNo, false),
    advice: optional(field(node, 'advies'), text, null),
  }
}

function ramadansFrom(node: Node): Ramadan[] {
  const starts = yearLists(field(node, 'data'))
  const ends = new Map(yearLists(field(node, 'periodeTot')).map((list) => [list.year, list.days]))
  return starts.flatMap(({ year, days: firstDays }) =>
    firstDays.map((from, index) => {
      const until = ends.get(year)?.[index]
      if (until === undefined || until < from) {
        throw new CalendarReferenceError(field(node, 'periodeTot'), `an end for ${from}`)
      }
      return {
        from,
        until,
        marginDays: wholeNumber(field(node, 'margeDagen')),
        weight: oneOf(field(node, 'ernstPeriode'), weights),
        advice: optional(field(node, 'advies'), text, null),
      }
    }),
  )
}

function isPeriod(node: Node): boolean {
  return field(node, 'periodeTot').value !== undefined
}

function fixedMonthDayFrom(node: Node): string {
  const value = text(node)
  if (!monthDay.test(value)) throw new CalendarReferenceError(node, 'a month and day')
  return value
}

function yearLists(node: Node): { year: number; days: IsoDate[] }[] {
  return entries(node).map(([key, list]) => ({
    year: yearFrom(key, list),
    days: items(list).map(day),
  }))
}

// Only a year that every row of the layer knows can be called known.
function sharedYears(nodes: readonly Node[]): number[] {
  const [first, ...others] = nodes.map(
    (node) => new Set(entries(field(node, 'data')).map(([key, each]) => yearFrom(key, each))),
  )
  return [...(first ?? [])].filter((year) => others.every((years) => years.has(year)))
}

function yearFrom(key: string, node: Node): number {
  if (!/^\d{4}$/.test(key)) throw new CalendarReferenceError(node, 'filed under a year')
  return Number(key)
}

function distinctIds<Row extends { readonly id: string }>(
  nodes: readonly Node[],
  read: (node: Node) => Row,
): Row[] {
  const seen = new Set<string>()
  return nodes.map((node) => {
    const row = read(node)
    if (seen.has(row.id)) throw new CalendarReferenceError(field(node, 'id'), 'used once')
    seen.add(row.id)
    return row
  })
}
