import { pageTable, pageText, webPage } from './web-page.ts'
import type { PaperEvent, PaperPerson } from '#domain/contract/day'
import { dutchTime, longDate } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import { emergencyTexts as text } from '#domain/texts/day'

const blankLines = 10

/** The noodlijst as a page to print: name, organisation, link of the chain and a box. */
export function emergencyListPage(
  event: PaperEvent,
  people: readonly PaperPerson[],
  madeOn: string,
): string {
  const columns = [
    { heading: text.name },
    { heading: text.organisation },
    { heading: text.chainRole },
    { heading: text.tick, look: 'tick' },
  ] as const
  const rows = people.map(({ name, organisation, chainRole }) => [
    name,
    organisation ?? '',
    chainRole,
    '',
  ])
  const blanks = Array.from({ length: blankLines }, () => ['', '', '', ''])
  return webPage(
    `${text.listTitle} ${event.title}`,
    [
      heading(text.listTitle, event),
      paragraph(text.stand('', people.length)),
      pageTable(columns, rows),
      paragraph(text.blankLines),
      pageTable(columns, blanks),
      paragraph(text.madeOn(madeOn)),
      paragraph(text.private),
    ].join('\n'),
  )
}

export type EmergencyDay = {
  readonly event: PaperEvent
  readonly room: string | null
  readonly address: string | null
  readonly phone: string | null
  readonly accessNote: string | null
  readonly travelNote: string | null
  readonly programme: readonly {
    readonly title: string
    readonly note: string | null
    readonly startTime: WallTime | null
    readonly endTime: WallTime | null
    readonly speakers: readonly string[]
  }[]
  readonly tasks: readonly {
    readonly title: string
    readonly note: string | null
    readonly dueOn: IsoDate | null
    readonly doneOn: IsoDate | null
  }[]
}

/** Programme and draaiboek of the day as one page to print, with whom to ring at the venue. */
export function emergencyDayPage(day: EmergencyDay, madeOn: string): string {
  return webPage(
    day.event.title,
    [
      heading(text.programme, day.event),
      ...factsOf(day).map(([label, value]) => paragraph(`${label}: ${value}`)),
      `<h2>${pageText(text.programme)}</h2>`,
      day.programme.length === 0 ? paragraph(text.noProgramme) : programmeTable(day),
      `<h2>${pageText(text.tasks)}</h2>`,
      day.tasks.length === 0 ? paragraph(text.noTasks) : tasksTable(day),
      paragraph(text.madeOn(madeOn)),
    ].join('\n'),
  )
}

function factsOf(day: EmergencyDay): (readonly [string, string])[] {
  const optional: (readonly [string, string | null])[] = [
    [text.room, day.room],
    [text.address, day.address],
    [text.access, day.accessNote],
    [text.travel, day.travelNote],
    [text.organiser, day.event.organiser],
  ]
  return [
    [text.place, day.event.place ?? text.noPlace],
    [text.phone, day.phone ?? text.noPhone],
    ...optional.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const])),
  ]
}

function programmeTable({ programme }: EmergencyDay): string {
  return pageTable(
    [{ heading: text.time, look: 'time' }, { heading: text.programme }],
    programme.map(({ title, note, startTime, endTime, speakers }) => [
      startTime === null || endTime === null
        ? ''
        : text.until(dutchTime(startTime), dutchTime(endTime)),
      [title, speakers.join(', '), note ?? ''].filter((part) => part !== '').join('. '),
    ]),
  )
}

function tasksTable({ tasks }: EmergencyDay): string {
  return pageTable(
    [{ heading: text.time, look: 'time' }, { heading: text.tasks }, { heading: '', look: 'tick' }],
    tasks.map(({ title, note, dueOn, doneOn }) => [
      dueOn === null ? '' : text.due(longDate(dueOn)),
      [title, note ?? ''].filter((part) => part !== '').join('. '),
      doneOn === null ? '' : text.done,
    ]),
  )
}

function heading(kind: string, { title, date, startTime, endTime, place }: PaperEvent): string {
  const times =
    startTime === null
      ? text.noTime
      : endTime === null
        ? dutchTime(startTime)
        : text.until(dutchTime(startTime), dutchTime(endTime))
  const when = [date === null ? '' : longDate(date), `${text.time}: ${times}`, place ?? '']
  return [
    `<h1><bdi>${pageText(`${kind}: ${title}`)}</bdi></h1>`,
    paragraph(when.filter((part) => part !== '').join(', ')),
  ].join('\n')
}

function paragraph(words: string): string {
  return `<p><bdi>${pageText(words)}</bdi></p>`
}
