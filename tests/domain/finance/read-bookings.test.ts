import { describe, expect, it } from 'vitest'
import { bookingContents, readBookings } from '#domain/finance/read-bookings'
import type { Cell } from '#domain/import/sheet-data'
import { aSheet } from '../import/a-sheet.ts'

function read(...rows: readonly (readonly Cell[])[]) {
  const list = readBookings(aSheet(rows))
  if (list === null) throw new Error('No bookings were found')
  return list
}

const money = (list: ReturnType<typeof read>) =>
  list.bookings.map(({ exVat, vat }) => [exVat / 100, vat / 100])

describe('columns of strangers', () => {
  it('reads English headings below a title', () => {
    const list = read(
      ['Export 2026'],
      [null],
      ['Posting date', 'Account', 'Description', 'Vendor', 'Invoice no.', 'Net amount', 'VAT'],
      ['2026-03-12', 'Catering', 'Lunch', 'Proefhap', 'F-12', '1,234.56', '111.11'],
      [null, null, 'Total', null, null, '1,234.56', '111.11'],
    )
    expect(list.bookings).toEqual([
      {
        ...{ row: 4, bookedOn: '2026-03-12', ledger: 'Catering', description: 'Lunch' },
        ...{ supplier: 'Proefhap', invoice: 'F-12', exVat: 123_456, vat: 11_111 },
      },
    ])
    expect(list.notes).toEqual([])
  })

  it('reads debit and credit as what was paid and what came back', () => {
    const list = read(
      ['Datum', 'Grootboekrekening', 'Omschrijving', 'Debet', 'Credit'],
      ['12-03-2026', 'Zaalhuur', 'Zaal', '500,00', null],
      ['13-03-2026', 'Zaalhuur', 'Korting', null, '50,00'],
    )
    expect(money(list)).toEqual([
      [500, 0],
      [-50, 0],
    ])
    expect(list.meaning).toBe('vat-unknown')
  })

  it('reads a column that says debet or credit', () => {
    const list = read(
      ['Datum', 'Omschrijving', 'Bedrag', 'D/C'],
      ['12-03-2026', 'Zaal', '500,00', 'D'],
      ['13-03-2026', 'Korting', '50,00', 'C'],
    )
    expect(money(list)).toEqual([
      [500, 0],
      [-50, 0],
    ])
  })

  it('takes the VAT of what came back with it, wherever the list says that it came back', () => {
    const back = [[-50, -10.5]]
    for (const [headings, row] of [
      [
        ['Datum', 'Bedrag excl btw', 'BTW', 'D/C'],
        ['1-2-2026', '50,00', '10,50', 'C'],
      ],
      [
        ['Datum', 'Bedrag incl btw', 'BTW', 'D/C'],
        ['1-2-2026', '60,50', '10,50', 'C'],
      ],
      [
        ['Datum', 'Debet', 'Credit', 'BTW'],
        ['1-2-2026', null, '50,00', '10,50'],
      ],
      [
        ['Datum', 'Bedrag', 'BTW'],
        ['1-2-2026', '-50,00', '10,50'],
      ],
    ] as const) {
      expect(money(read(headings, row))).toEqual(back)
    }
    expect(
      money(read(['Datum', 'Debet', 'Credit', 'BTW'], ['1-2-2026', '10,00', '60,00', '10,50'])),
    ).toEqual(back)
  })

  it('works out what is not in the file from what is', () => {
    expect(
      money(read(['Datum', 'Bedrag incl. btw', 'BTW'], ['1-2-2026', '121,00', '21,00'])),
    ).toEqual([[100, 21]])
    expect(
      money(read(['Datum', 'Excl. btw', 'Incl. btw'], ['1-2-2026', '100,00', '109,00'])),
    ).toEqual([[100, 9]])
  })

  it('turns a list in which costs stand below zero', () => {
    const list = read(
      ['Datum', 'Bedrag', 'Naam tegenpartij'],
      ['1-2-2026', '-10,00', 'A'],
      ['2-2-2026', '-20,00', 'B'],
      ['3-2-2026', '-30,00', 'C'],
      ['4-2-2026', '-40,00', 'C'],
      ['5-2-2026', '-50,00', 'C'],
      ['6-2-2026', '5,00', 'A'],
    )
    expect(list.isTurned).toBe(true)
    expect(money(list).map(([exVat]) => exVat)).toEqual([10, 20, 30, 40, 50, -5])
  })

  it('leaves a few credit notes alone what they are', () => {
    const list = read(
      ['Datum', 'Omschrijving', 'Bedrag excl.'],
      ...['-10,00', '-20,00', '-30,00'].map((amount) => ['1-2-2026', 'Creditnota', amount]),
    )
    expect(list.isTurned).toBe(false)
    expect(money(list).map(([exVat]) => exVat)).toEqual([-10, -20, -30])
  })

  it('reads a day of eight digits, in text or as a number', () => {
    const list = read(['Datum', 'Bedrag'], ['20250214', 1], [20250215, 2])
    expect(list.bookings.map(({ bookedOn }) => bookedOn)).toEqual(['2025-02-14', '2025-02-15'])
    expect(list.notes).toEqual([])
  })

  it('takes no opening, closing or sum with a day for a booking', () => {
    const list = read(
      ['Datum', 'Omschrijving', 'Bedrag'],
      ['01-01-2025', 'Beginsaldo', '900,00'],
      ['02-01-2025', 'Totaal onderhoud zaal', '10,00'],
      ['31-12-2025', 'Totaal', '910,00'],
      ['31-12-2025', 'Eindsaldo per 31 december', '910,00'],
    )
    expect(money(list)).toEqual([[10, 0]])
  })

  it('says of a number that it is a boekstuk', () => {
    const rows = ['1-2-2026', '12', 5] as const
    const of = (heading: string) => read(['Datum', heading, 'Bedrag'], rows).bookings[0]?.invoice
    expect([of('Boekstuk'), of('Factuurnr')]).toEqual(['Boekstuk 12', '12'])
  })

  it('reads days in the order the whole column has', () => {
    const list = read(['Date', 'Amount'], ['02/03/2026', 1], ['02/28/2026', 2])
    expect(list.bookings.map(({ bookedOn }) => bookedOn)).toEqual(['2026-02-03', '2026-02-28'])
  })
})

it('names the cell of a row that has no day or no amount, and of a sum that is another', () => {
  const list = read(
    ['Boekdatum', 'Bedrag excl.', 'BTW', 'Bedrag incl.'],
    ['volgt', '10,00', '0,00', '10,00'],
    ['12-03-2026', 'onbekend', null, null],
    ['13-03-2026', '100,00', '21,00', '122,00'],
  )
  expect(list.notes).toEqual([
    { cell: 'A2', kind: 'no-day', value: 'volgt' },
    { cell: 'B3', kind: 'no-amount', value: 'onbekend' },
    { cell: 'D4', kind: 'sum-differs', value: '122,00' },
  ])
  expect(money(list)).toEqual([[100, 21]])
})

it('knows two rows that say the same as the same, in any spelling, and not their opposite', () => {
  const [one, other, back] = read(
    ['Datum', 'Leverancier', 'Bedrag'],
    ['12-03-2026', 'Proefhap B.V.', '10,00'],
    ['2026-03-12', 'PROEFHAP  b.v.', 10],
    ['2026-03-12', 'Proefhap B.V.', -10],
  ).bookings.map((booking) => bookingContents(booking)[0])
  expect(one).toBe(other)
  expect(one).not.toBe(back)
})

it('finds no bookings where there are no days', () => {
  expect(
    readBookings(
      aSheet([
        ['Naam', 'Bedrag'],
        ['Fatima Fabel', 3],
      ]),
    ),
  ).toBeNull()
})
