import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planRoundTrip } from '#domain/attendance/round-trip'
import { nameBookOf } from '#domain/attendance/round-trip-names'
import type { KnownKey, RoundTripGuest } from '#domain/attendance/round-trip-plan'
import { findAttendanceList } from '#domain/attendance/round-trip-sheet'
import { attendanceWorkbook } from '#domain/export/attendance-sheet'
import { guestsWorkbook } from '#domain/export/guests-workbook'
import type { Workbook } from '#domain/export/workbook'
import type { Cell, SheetData } from '#domain/import/sheet-data'
import type { ParticipationId } from '#domain/shared/ids'
import { sampleAttendance, samplePerson } from '../../workbooks/sample-attendance.ts'
import { sampleGuests } from '../../workbooks/sample-guests.ts'
import { aGuest, event } from './a-list.ts'

/** A workbook as it would be read from its file. */
function readAgain({ sheets }: Workbook): SheetData[] {
  return sheets.map(({ name, rows }) => ({
    name,
    isHidden: false,
    hiddenColumns: [],
    rows: rows.map(({ cells }, index) => ({
      number: index + 1,
      isHidden: false,
      cells: cells.map(({ value }): Cell => {
        if (value.kind === 'empty') return null
        if (value.kind === 'text') return value.text
        if (value.kind === 'number') return value.number
        return value.kind === 'time' ? { kind: 'time', time: value.time } : null
      }),
    })),
  }))
}

const stands = ['registered', 'offered', 'waiting', 'cancelled'] as const
const aListed = fc.record({ status: fc.constantFrom(...stands), isPresent: fc.boolean() })
const people = fc.array(aListed, { maxLength: 25 }).map((rows) =>
  rows.map(({ status, isPresent }, index): RoundTripGuest => {
    return aGuest(`${'abcdefghijklmnopqrstuvwxyz'[index] ?? ''}mir Verzinsel`, {
      stand: status,
      isPresent,
    })
  }),
)

function planFor(book: Workbook, guests: readonly RoundTripGuest[], shuffle: readonly number[]) {
  const list = findAttendanceList(readAgain(book))
  if (list === undefined) throw new Error('No list')
  const keys = new Map(
    guests.map((guest): [string, KnownKey] => [
      guest.personId,
      { eventId: event, person: guest, isErased: false },
    ]),
  )
  const rows = list.rows.toSorted(
    (one, other) => (shuffle[one.row] ?? 0) - (shuffle[other.row] ?? 0),
  )
  return planRoundTrip({ ...list, rows }, { eventId: event, guests, keys, names: nameBookOf([]) })
}

const order = fc.array(fc.nat(), { minLength: 60, maxLength: 60 })

it('a presentielijst that nobody changed changes nothing, in any order of its rows', () => {
  fc.assert(
    fc.property(people, order, (guests, shuffle) => {
      const book = attendanceWorkbook({
        ...sampleAttendance,
        people: guests.map(({ personId, name, stand, isPresent }) =>
          samplePerson(0, {
            participationId: personId as string as ParticipationId,
            ...{ name, status: stand as 'registered', isPresent },
          }),
        ),
      })
      const { rows, missing } = planFor(book, guests, shuffle)
      expect(rows.filter(({ outcome, rename }) => outcome !== 'unchanged' || rename)).toEqual([])
      expect(missing).toEqual([])
    }),
  )
})

it('a deelnemerslijst that nobody changed changes nothing', () => {
  fc.assert(
    fc.property(people, order, (guests, shuffle) => {
      const [guest] = sampleGuests.people
      if (guest === undefined) throw new Error('No guest')
      const book = guestsWorkbook({
        ...sampleGuests,
        people: guests.map(({ personId, name, stand, isPresent }) => ({
          ...guest,
          ...{ key: personId, name, stand, isPresent },
        })),
      })
      const { rows, missing } = planFor(book, guests, shuffle)
      expect(rows).toHaveLength(guests.length)
      expect(rows.filter(({ outcome, rename }) => outcome !== 'unchanged' || rename)).toEqual([])
      expect(missing).toEqual([])
    }),
  )
})
