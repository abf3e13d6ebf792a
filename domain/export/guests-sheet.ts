import { dateCell, textCell, timeCell } from './cells.ts'
import { rowHeightFor } from './row-height.ts'
import type { Cell, Column, Row, Sheet } from './workbook.ts'
import type { AnswerValue } from '#domain/attendance/decide-answer'
import type { AttendeeStand } from '#domain/attendance/attendee-list'
import type { ParticipationRole } from '#domain/attendance/participation'
import { amsterdamClock } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import { attendanceTexts, guestWorkbookTexts as text, no, yes } from '#domain/texts/workbooks'

export type GuestChannel = keyof typeof text.channelName

export type GuestsSheetPerson = {
  /** By which the row is known again when the list comes back. */
  readonly key: string
  readonly name: string
  readonly organisation: string | null
  readonly functionName: string | null
  readonly chainRole: string | null
  readonly isPrivacySensitive: boolean
  /** Names of the gemeenten served; none is the whole region. */
  readonly gemeenten: readonly string[]
  readonly roles: readonly ParticipationRole[]
  readonly stand: AttendeeStand
  readonly invitedAt: Instant | null
  readonly sentAt: Instant | null
  readonly channel: GuestChannel | null
  readonly answer: AnswerValue | null
  readonly answeredAt: Instant | null
  readonly registeredAt: Instant | null
  readonly isPresent: boolean
  readonly firstInAt: Instant | null
  /** The last movement, when that was going out. */
  readonly leftAt: Instant | null
  /** Why this person has a seat that the numbers did not give. */
  readonly seatReason: string | null
}

export type GuestsSheetInput = {
  readonly title: string
  readonly subtitle: string
  /** The day of the event: a time of another day is of when it was noted. */
  readonly date: IsoDate | null
  readonly people: readonly GuestsSheetPerson[]
  readonly showsSensitiveRoles: boolean
}

type GuestColumn = Column & {
  readonly id: string
  readonly heading: string
  readonly isCentred?: boolean
  readonly cell: (person: GuestsSheetPerson, showsSensitiveRoles: boolean) => Cell
}

const columns: readonly GuestColumn[] = [
  { id: 'name', heading: attendanceTexts.name, width: 30, cell: ({ name }) => textCell(name) },
  {
    id: 'organisation',
    heading: attendanceTexts.organisation,
    width: 30,
    cell: ({ organisation }) => textCell(organisation),
  },
  {
    id: 'function',
    heading: attendanceTexts.functionName,
    width: 26,
    cell: (person, shows) => textCell(isHidden(person, shows) ? null : person.functionName),
  },
  {
    id: 'chainRole',
    heading: text.chainRole,
    width: 26,
    cell: (person, shows) =>
      textCell(isHidden(person, shows) ? attendanceTexts.participant : person.chainRole),
  },
  {
    id: 'gemeente',
    heading: attendanceTexts.gemeente,
    width: 22,
    cell: ({ gemeenten }) =>
      textCell(gemeenten.length === 0 ? attendanceTexts.wholeRegion : gemeenten.join(', ')),
  },
  {
    id: 'role',
    heading: text.role,
    width: 16,
    cell: ({ roles }) => textCell(roles.map((role) => text.roleName[role]).join(', ')),
  },
  {
    id: 'stand',
    heading: text.stand,
    width: 17,
    cell: ({ stand }) => textCell(text.standName[stand]),
  },
  day('invited', text.invitedOn, ({ invitedAt }) => invitedAt),
  day('sent', text.sentOn, ({ sentAt }) => sentAt),
  {
    id: 'channel',
    heading: text.channel,
    width: 13,
    cell: ({ channel }) => textCell(channel && text.channelName[channel]),
  },
  {
    id: 'answer',
    heading: text.answer,
    width: 12,
    cell: ({ answer }) => textCell(answer && text.answerName[answer]),
  },
  day('answered', text.answeredOn, ({ answeredAt }) => answeredAt),
  day('registered', text.registeredOn, ({ registeredAt }) => registeredAt),
  {
    id: 'present',
    heading: attendanceTexts.present,
    width: 11,
    isCentred: true,
    cell: ({ isPresent }) => textCell(isPresent ? yes : no, 'body-centre'),
  },
  clock('firstIn', text.firstIn, ({ firstInAt }) => firstInAt),
  clock('lastOut', text.lastOut, ({ leftAt }) => leftAt),
  {
    id: 'seatReason',
    heading: text.seatReason,
    width: 26,
    cell: ({ seatReason }) => textCell(seatReason),
  },
  {
    id: 'key',
    heading: attendanceTexts.key,
    width: 38,
    isHidden: true,
    cell: ({ key }) => textCell(key, 'quiet'),
  },
  {
    id: 'exported',
    heading: attendanceTexts.exported,
    width: 10,
    isHidden: true,
    cell: ({ isPresent }) =>
      textCell(attendanceTexts.exportedWord[isPresent ? 'present' : 'absent'], 'quiet'),
  },
]

export const guestsHeaderRow = 3

/** Everyone on the list of an event: what was asked, what was answered and when they were there. */
export function guestsSheet({
  title,
  subtitle,
  date,
  people,
  showsSensitiveRoles,
}: GuestsSheetInput): Sheet {
  return {
    name: text.sheetName,
    columns,
    headerRow: guestsHeaderRow,
    filterThrough: people.length === 0 ? null : guestsHeaderRow + people.length,
    footer: text.footer(text.title, subtitle),
    rows: [
      { cells: [textCell(title, 'title')], height: 28 },
      { cells: [textCell(subtitle, 'subtitle')], height: 20 },
      {
        height: 34,
        cells: columns.map(({ heading, isCentred }) =>
          textCell(heading, isCentred ? 'header-centre' : 'header'),
        ),
      },
      ...people.map((person) => personRow(withTimesOf(date, person), showsSensitiveRoles)),
    ],
  }
}

/** Where a column of the list stands, counted from 0, for a formula on another sheet. */
export function guestsColumn(id: 'name' | 'stand' | 'invited' | 'present'): number {
  return columns.findIndex((column) => column.id === id)
}

function withTimesOf(date: IsoDate | null, person: GuestsSheetPerson): GuestsSheetPerson {
  const then = (at: Instant | null) => (at && amsterdamClock(at).date === date ? at : null)
  return { ...person, firstInAt: then(person.firstInAt), leftAt: then(person.leftAt) }
}

function personRow(person: GuestsSheetPerson, showsSensitiveRoles: boolean): Row {
  const cells = columns.map((column) => column.cell(person, showsSensitiveRoles))
  const texts = cells.map(({ value }, index) => ({
    // What nobody sees makes no row higher.
    text: value.kind === 'text' && columns[index]?.isHidden !== true ? value.text : null,
    width: columns[index]?.width ?? 1,
  }))
  return { height: rowHeightFor(texts, 18), cells }
}

function isHidden({ isPrivacySensitive }: GuestsSheetPerson, shows: boolean): boolean {
  return isPrivacySensitive && !shows
}

type MomentOf = (person: GuestsSheetPerson) => Instant | null

function day(id: string, heading: string, momentOf: MomentOf): GuestColumn {
  return {
    id,
    heading,
    width: 14,
    isCentred: true,
    cell: (person) => {
      const at = momentOf(person)
      return dateCell(at && amsterdamClock(at).date, 'body-centre')
    },
  }
}

function clock(id: string, heading: string, momentOf: MomentOf): GuestColumn {
  return {
    id,
    heading,
    width: 11,
    isCentred: true,
    cell: (person) => {
      const at = momentOf(person)
      return timeCell(at && amsterdamClock(at).time, 'body-centre')
    },
  }
}
