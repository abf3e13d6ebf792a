import fc from 'fast-check'
import { cellAddress } from '#domain/import/cell-address'
import type { Cell } from '#domain/import/sheet-data'
import type { IsoDate } from '#domain/shared/dates'
import { addDays, isoDate } from '#domain/shared/dates'
import { aWorkbook, sheetXml } from './workbook-builder.ts'
import type { WorkbookOptions } from './workbook-builder.ts'

type Written = { readonly inside: string; readonly reads: Cell }

// What xml itself cannot hold, or Excel writes in a way of its own, is no part of these texts.
const plain = /^(?!\s*$)(?:(?!_x)[^\p{Cc}\p{Cs}\uFFFE\uFFFF])+$/u
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const words = fc.oneof(
  fc.constantFrom('Naam', 'E-mail', 'Organisatie', 'Bo Proef', 'bo@voorbeeld.example', 'UWV'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => plain.test(text)),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((text) => plain.test(text)),
)
const text: fc.Arbitrary<Written> = words.map((said) => ({
  inside: ` t="inlineStr"><is><t xml:space="preserve">${escaped(said)}</t></is>`,
  reads: said,
}))
const number: fc.Arbitrary<Written> = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => ({ inside: `><v>${value}</v>`, reads: value === 0 ? 0 : value }))
const day: fc.Arbitrary<Written> = fc.integer({ min: 61, max: 80_000 }).map((serial) => ({
  inside: ` s="1"><v>${serial}</v>`,
  reads: { kind: 'date', date: dayOfSerial(serial), time: null },
}))
const truth: fc.Arbitrary<Written> = fc.boolean().map((value) => ({
  inside: ` t="b"><v>${Number(value)}</v>`,
  reads: value,
}))
const formula: fc.Arbitrary<Written> = fc.nat().map((value) => ({
  inside: `><f>SUM(B1:B9)</f><v>${value}</v>`,
  reads: value,
}))
const error: fc.Arbitrary<Written> = fc.constantFrom('#N/A', '#REF!').map((said) => ({
  inside: ` t="e"><v>${said}</v>`,
  reads: { kind: 'error', error: said },
}))
const nothing: fc.Arbitrary<Written> = fc.constant({ inside: ' s="4">', reads: null })

const cell = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 2, arbitrary: number },
  day,
  truth,
  formula,
  error,
  { weight: 2, arbitrary: nothing },
)
const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 15 })

const afters = [
  '',
  '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
  '<dataValidations count="1"><dataValidation type="list" sqref="A1:J1048576"><formula1>"ja"</formula1></dataValidation></dataValidations>',
  '<autoFilter ref="A1:C9"/>',
]

/** A workbook, and the cells that must come out of it. */
export type AnyWorkbook = { readonly bytes: Uint8Array; readonly reads: readonly Cell[][] }

export const anyWorkbook: fc.Arbitrary<AnyWorkbook> = fc
  .record({
    rows,
    after: fc.constantFrom(...afters),
    isStored: fc.boolean(),
    isZip64: fc.boolean(),
  })
  .map(({ rows: made, after, isStored, isZip64 }) => {
    const options: WorkbookOptions = {
      sheet: sheetXml(made.map(rowXml).join(''), { after }),
      change: (part) => ({ ...part, isStored, isZip64 }),
    }
    return { bytes: aWorkbook(options), reads: made.map(asRead).filter((row) => row.length > 0) }
  })

function rowXml(row: readonly Written[], index: number): string {
  const inside = row.map(
    (written, column) => `<c r="${cellAddress(column, index + 1)}"${written.inside}</c>`,
  )
  return `<row r="${index + 1}">${inside.join('')}</row>`
}

function asRead(row: readonly Written[]): Cell[] {
  const read = row.map(({ reads }) => reads)
  while (read.length > 0 && read.at(-1) === null) read.pop()
  return read
}

// From serial 61 on the days are right: Excel counts a 29 February 1900 that never was.
function dayOfSerial(serial: number): IsoDate {
  return addDays(isoDate('1899-12-30'), serial)
}
