import { describe, expect, it } from 'vitest'
import { eventOfKeys } from '#domain/attendance/round-trip'
import { markOf } from '#domain/attendance/round-trip-mark'
import { chosenAttendanceList, findAttendanceList } from '#domain/attendance/round-trip-sheet'
import type { Cell } from '#domain/import/sheet-data'
import { wallTime } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { aSheet } from '../import/a-sheet.ts'
import {
  aGuest,
  aLine,
  aStranger,
  aWalkIn,
  event,
  headings,
  keyOf,
  planOf,
  rowOf,
} from './a-list.ts'

describe('a mark', () => {
  it('says present in every way people write it', () => {
    const marks: Cell[] = ['x', 'X', 'ja', 'Ja.', 'J', 'v', '✓', '✔', '√', 'aanwezig', 1, '1', true]
    expect(marks.map((mark) => markOf(mark).kind)).toEqual(marks.map(() => 'present'))
  })

  it('says present since a time', () => {
    const time = wallTime('09:25')
    const marks: Cell[] = [{ kind: 'time', time }, '9.25', '09:25', '9:25 uur', '9u25', 0.392361]
    expect(marks.map(markOf)).toEqual(marks.map(() => ({ kind: 'present', time })))
  })

  it('says absent, or nothing', () => {
    const marks: Cell[] = ['nee', 'N', 'nvt', 'n.v.t.', '-', 0, false, 'afgemeld']
    expect(marks.map((mark) => markOf(mark).kind)).toEqual(marks.map(() => 'absent'))
    expect([null, '', ' ', undefined].map((mark) => markOf(mark).kind)).toEqual(
      Array.from({ length: 4 }, () => 'empty'),
    )
  })

  it('is not guessed: a cross can mean either, and words are words', () => {
    expect(['✗', 'kwam later', 7, '25.70'].map((mark) => markOf(mark).kind)).toEqual(
      Array.from({ length: 4 }, () => 'unclear'),
    )
  })
})

describe('a row with its key', () => {
  const joke = aGuest('Joke van Fictie')
  const present = aGuest('Joke van Fictie', { isPresent: true })
  const of = (mark: Cell, stood: 'ja' | 'nee' | 'leeg', guest = joke) =>
    rowOf(aLine(guest.name, mark, stood), { guests: [guest] })

  it('makes present who is marked', () => {
    expect(of('x', 'leeg')).toMatchObject({
      ...{ outcome: 'arrives', reason: 'marked', usual: 'present', was: null, time: null },
    })
    expect(of({ kind: 'time', time: wallTime('09:25') }, 'leeg')).toMatchObject({ time: '09:25' })
  })

  it('says where somebody stood who was not simply expected', () => {
    const waiting = aGuest('Joke van Fictie', { stand: 'waiting' })
    expect(of('x', 'leeg', waiting)).toMatchObject({ usual: 'present', was: 'waiting' })
  })

  it('does nothing where the list only says what is known', () => {
    expect(of('ja', 'ja', present)).toMatchObject({ outcome: 'unchanged', reason: 'already-in' })
    expect(of('nee', 'nee')).toMatchObject({ outcome: 'unchanged', reason: 'nothing' })
    expect(of(null, 'leeg')).toMatchObject({ outcome: 'unchanged', reason: 'nothing' })
  })

  it('shows a conflict and leaves it, unless it is chosen', () => {
    expect(of('nee', 'ja', present)).toMatchObject({
      ...{ outcome: 'conflict', reason: 'says-no', usual: 'leave', choices: ['absent', 'leave'] },
    })
    expect(of(null, 'ja', present)).toMatchObject({ outcome: 'conflict', reason: 'cleared' })
  })

  it('leaves what happened since at the door', () => {
    expect(of(null, 'leeg', present)).toMatchObject({ outcome: 'unchanged', reason: 'in-since' })
    expect(of('nee', 'nee', present)).toMatchObject({ outcome: 'unchanged', reason: 'in-since' })
    expect(of('ja', 'ja')).toMatchObject({ reason: 'taken-back-since', usual: 'leave' })
  })

  it('says that somebody was withdrawn since the list was made', () => {
    const gone = aGuest('Joke van Fictie', { stand: 'cancelled' })
    expect(of(null, 'leeg', gone)).toMatchObject({
      outcome: 'unchanged',
      reason: 'withdrawn-since',
    })
    const keys = new Map([[keyOf(joke.name), { eventId: event, person: joke, isErased: false }]])
    const removed = rowOf(aLine(joke.name, null), { keys })
    expect(removed).toMatchObject({ reason: 'withdrawn-since', usual: 'leave' })
  })

  it('asks what a word means', () => {
    expect(of('kwam later', 'leeg')).toMatchObject({
      ...{ outcome: 'doubtful', reason: 'unclear-mark', said: 'kwam later', cell: 'D3' },
      ...{ usual: 'leave', choices: ['present', 'leave'] },
    })
  })

  it('shows a name that was changed, and takes it over only when chosen', () => {
    const [number, , ...rest] = aLine(joke.name, 'x')
    const row = rowOf([number ?? null, 'Joke van der Fictie', ...rest], { guests: [joke] })
    expect(row).toMatchObject({
      outcome: 'arrives',
      rename: { cell: 'B3', before: 'Joke van Fictie', after: 'Joke van der Fictie' },
    })
  })

  it('does not take somebody else for the owner of the row', () => {
    const [number, , ...rest] = aLine(joke.name, 'x')
    const row = rowOf([number ?? null, 'Omar Verzonnen', ...rest], { guests: [joke] })
    expect(row).toMatchObject({
      ...{ outcome: 'doubtful', reason: 'other-name', said: 'Joke van Fictie', usual: 'leave' },
      choices: ['present', 'new', 'leave'],
    })
  })

  it('names first who is called so, when only half the list was sorted', () => {
    const omar = aGuest('Omar Verzonnen')
    const [number, , ...rest] = aLine(joke.name, 'x')
    const row = rowOf([number ?? null, 'Omar Verzonnen', ...rest], { guests: [joke, omar] })
    expect(row.people.map(({ name }) => name)).toEqual(['Omar Verzonnen', 'Joke van Fictie'])
  })
})

describe('a name on an empty line', () => {
  it('becomes somebody new who was there', () => {
    expect(rowOf(aWalkIn('Omar Verzonnen', null, 'Taalhuis Fictief'))).toMatchObject({
      ...{ outcome: 'walk-in', reason: 'new-walk-in', usual: 'new' },
      organisation: 'Taalhuis Fictief',
    })
  })

  it('is proposed as who is called so in the network', () => {
    const row = rowOf(aWalkIn('Omar Verzonnen', 'x'), { network: [aStranger('Omar Verzonnen')] })
    expect(row).toMatchObject({
      ...{ outcome: 'walk-in', reason: 'known-walk-in', usual: 'present' },
      people: [{ personId: 'network Omar Verzonnen' }],
      choices: ['present', 'new', 'leave'],
    })
  })

  it('is asked about when the network has several, somebody like it, or one elsewhere', () => {
    const omar = aStranger('Omar Verzonnen', 'Laborijn')
    const twin = { ...omar, personId: 'twin' as typeof omar.personId }
    const reasonOf = (line: Cell[], network: (typeof omar)[]) => {
      const { reason, usual } = rowOf(line, { network })
      return `${reason} ${usual}`
    }
    const line = aWalkIn('Omar Verzonnen')
    expect(reasonOf(line, [omar, twin])).toBe('several-names leave')
    expect(reasonOf(aWalkIn('Omar Verzonen'), [omar])).toBe('similar-name leave')
    expect(reasonOf(aWalkIn('Omar Verzonnen', 'x', 'Taalhuis Fictief'), [omar])).toBe(
      'other-organisation leave',
    )
  })

  it('is the guest who waited and so had no line', () => {
    const guests = [aGuest('Omar Verzonnen', { stand: 'waiting' })]
    expect(rowOf(aWalkIn('Omar Verzonnen'), { guests })).toMatchObject({
      ...{ outcome: 'walk-in', reason: 'known-walk-in', was: 'waiting', usual: 'present' },
    })
  })

  it('is asked about when that name has a line already', () => {
    const guests = [aGuest('Omar Verzonnen')]
    const { rows } = planOf([aLine('Omar Verzonnen', null), aWalkIn('Omar Verzonnen', 'x')], {
      guests,
    })
    expect(rows[1]).toMatchObject({ outcome: 'doubtful', reason: 'on-list', usual: 'leave' })
  })

  it('is asked about when it is much like a guest', () => {
    const guests = [aGuest('Karim Bedacht')]
    const { rows } = planOf([aLine('Karim Bedacht', null), aWalkIn('Karim Bedach')], { guests })
    expect(rows[1]).toMatchObject({
      ...{ outcome: 'doubtful', reason: 'similar-name', usual: 'leave' },
      people: [{ personId: 'Karim Bedacht' }],
    })
  })

  it('is asked about when the words beside it say something else than present', () => {
    const guests = [aGuest('Omar Verzonnen', { stand: 'waiting' })]
    expect(rowOf(aWalkIn('Omar Verzonnen', 'kwam niet opdagen'), { guests })).toMatchObject({
      ...{ outcome: 'doubtful', reason: 'unclear-mark', said: 'kwam niet opdagen', cell: 'D3' },
      usual: 'leave',
    })
  })

  it('is done once when it is written twice', () => {
    const { rows } = planOf([aWalkIn('Omar Verzonnen'), aWalkIn('Omar Verzonnen')])
    expect(rows.map(({ reason }) => reason)).toEqual(['new-walk-in', 'double'])
  })

  it('that is no name is left, and the counts under the list are no names', () => {
    expect(rowOf(aWalkIn('???'))).toMatchObject({ reason: 'no-name', usual: 'leave' })
    const { rows } = planOf([
      [null, 'Aanwezig', null],
      [null, 'Totaal', null, 12],
    ])
    expect(rows).toEqual([])
  })
})

describe('a list without its keys', () => {
  const guests = [aGuest('Joke van Fictie'), aGuest('Omar Verzonnen')]

  it('is compared by name, and nothing is taken without asking', () => {
    const { rows, missing } = planOf(
      [
        aLine('Joke van Fictie', 'x'),
        aLine('Omar Verzonnen', null),
        aWalkIn('Iemand Nieuw', 'x'),
        aWalkIn('Iemand Anders'),
      ],
      { guests, isStripped: true },
    )
    expect(rows.map(({ reason, usual }) => `${reason} ${usual}`)).toEqual([
      'key-gone leave',
      'nothing leave',
      'key-gone leave',
      'nothing leave',
    ])
    expect(missing).toEqual([])
  })

  it('marks as doubtful who is known by name only', () => {
    const keys = new Map()
    const line = aLine('Joke van Fictie', 'x')
    expect(rowOf(line, { guests, keys })).toMatchObject({
      ...{ outcome: 'doubtful', reason: 'key-gone', usual: 'leave' },
    })
    expect(rowOf(aLine('Joke van Fictie', null), { guests, keys })).toMatchObject({
      outcome: 'unchanged',
    })
    expect(rowOf(aLine('Iemand Nieuw', 'x'), { guests, keys })).toMatchObject({
      ...{ outcome: 'doubtful', reason: 'key-gone', choices: ['new', 'leave'] },
    })
  })
})

describe('a row whose key was emptied', () => {
  const guests = [aGuest('Joke van Fictie'), aGuest('Omar Verzonnen', { stand: 'cancelled' })]
  const withoutKey = (name: string, mark: Cell, stood: 'leeg' | null) =>
    aLine(name, mark).with(6, null).with(7, stood)
  const told = (...lines: Cell[][]) =>
    planOf([aLine('Yara Droom', null), ...lines], { guests: [...guests, aGuest('Yara Droom')] })
      .rows.slice(1)
      .map(({ reason, usual }) => `${reason} ${usual}`)

  it('is no name on an empty line: it is asked about', () => {
    expect(
      told(withoutKey('Joke van Fictie', null, 'leeg'), withoutKey('Omar Verzonnen', 'x', 'leeg')),
    ).toEqual(['nothing leave', 'key-gone leave'])
    // Of who is expected the list has a line of its own.
    expect(told(withoutKey('Joke van Fictie', null, null))).toEqual(['key-gone leave'])
  })

  it('is asked about also when every key was emptied', () => {
    const line = withoutKey('Joke van Fictie', 'x', 'leeg')
    const { rows } = planOf([line, aWalkIn('Iemand Nieuw', 'x')], { guests })
    expect(rows.map(({ reason, usual }) => `${reason} ${usual}`)).toEqual([
      'key-gone leave',
      'key-gone leave',
    ])
  })
})

it('a row that was removed changes nothing, and is said', () => {
  const guests = [
    aGuest('Joke van Fictie'),
    aGuest('Omar Verzonnen'),
    aGuest('Yara Droom', { stand: 'waiting' }),
  ]
  const { missing } = planOf([aLine('Joke van Fictie', 'x')], { guests })
  expect(missing).toEqual(['Omar Verzonnen'])
})

it('a row that was copied counts once, and under another name is somebody else', () => {
  const joke = aGuest('Joke van Fictie')
  const [number, , ...rest] = aLine(joke.name, 'x')
  const { rows } = planOf(
    [aLine(joke.name, 'x'), aLine(joke.name, 'x'), [number ?? null, 'Omar Verzonnen', ...rest]],
    { guests: [joke] },
  )
  expect(rows.map(({ reason, usual }) => `${reason} ${usual}`)).toEqual([
    'marked present',
    'double leave',
    'key-gone leave',
  ])
})

it('a copy that stands above the row it was copied from does not take the mark of the owner', () => {
  const joke = aGuest('Joke van Fictie')
  const copy = aLine(joke.name, null).with(1, 'Omar Verzonnen')
  const { rows } = planOf([copy, aLine(joke.name, 'x')], { guests: [joke] })
  expect(rows.map(({ name, reason, usual }) => `${name} ${reason} ${usual}`)).toEqual([
    'Omar Verzonnen nothing leave',
    'Joke van Fictie marked present',
  ])
})

it('tells by the keys of whose event a list is', () => {
  const list = findAttendanceList([
    aSheet([
      [...headings, 'Schakel-sleutel'],
      [1, 'Joke van Fictie', null, 'x', null, null, 'a'],
      [2, 'Omar Verzonnen', null, 'x', null, null, 'b'],
      [3, 'Yara Droom', null, 'x', null, null, 'c'],
    ]),
  ])
  const other = 'other' as EventId
  const keys = new Map([
    ['a', { eventId: other, person: null, isErased: false }],
    ['b', { eventId: other, person: null, isErased: false }],
    ['c', { eventId: event, person: null, isErased: false }],
  ])
  expect(list && eventOfKeys(list, keys)).toBe(other)
})

it('reads a list with only Naam and Aanwezig, and asks about every row', () => {
  const plain = aSheet([
    ['Naam', 'Aanwezig'],
    ['Joke van Fictie', 'x'],
  ])
  const list = chosenAttendanceList([plain])
  expect(list).toMatchObject({ hasKeys: false, rows: [{ name: 'Joke van Fictie' }] })
  // Among the workbooks that are dropped anywhere it is not taken for one.
  expect(findAttendanceList([plain])).toBe(undefined)
  // Among other sheets the list with a sign of Schakel goes first.
  const ours = { ...aSheet([headings, [1, 'Omar Verzonnen', null, 'x']]), name: 'Presentielijst' }
  expect(chosenAttendanceList([plain, ours])?.sheetName).toBe('Presentielijst')
})
