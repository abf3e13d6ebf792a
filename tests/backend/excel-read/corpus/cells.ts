import { cellText } from '#domain/import/cell-text'
import { parseDate } from '#domain/import/parse-date'
import { parseNumber } from '#domain/import/parse-number'
import { parsePhone } from '#domain/import/parse-phone'
import type { Cell, WorkbookData } from '#domain/import/sheet-data'
import { aWorkbook, rowsXml, sheetXml } from '../workbook-builder.ts'
import type { WorkbookOptions } from '../workbook-builder.ts'
import type { cellClasses, Specimen } from './classes.ts'

const first = ({ sheets }: WorkbookData): Cell | undefined => sheets[0]?.rows[0]?.cells[0]
const made = (read: (cell: Cell | undefined) => unknown) => (workbook: WorkbookData) =>
  read(first(workbook))

/** A cell of text, and what is made of it. */
const text = (
  said: string,
  read: (cell: Cell | undefined) => unknown,
  reads: unknown,
): Specimen => ({
  build: () => aWorkbook({ sheet: sheetXml(rowsXml([[said]])) }),
  from: made(read),
  reads,
})

/** A cell as it stands in the file. */
const cell = (inside: string, reads: unknown, options: WorkbookOptions = {}): Specimen => ({
  build: () =>
    aWorkbook({ ...options, sheet: sheetXml(`<row r="1"><c r="A1"${inside}</c></row>`) }),
  from: first,
  reads,
})

const day = (date: string) => ({ kind: 'date', date, time: null })
const name = (said: string): Specimen => text(said, cellText, said.normalize('NFC'))

export const cells: Record<(typeof cellClasses)[number], Specimen> = {
  'numbers as text': text('12', parseNumber, 12),
  'a date as a serial': cell(' s="1"><v>46387</v>', day('2026-12-31')),
  'a date as ISO text': text('2026-12-31T09:30:00', parseDate, '2026-12-31'),
  'a date as 31-12-2026': text('31-12-2026', parseDate, '2026-12-31'),
  'a date as 31 dec. 2026': text('31 dec. 2026', parseDate, '2026-12-31'),
  'a date in American order': text('12/31/2026', parseDate, '2026-12-31'),
  'a date with a year of two digits': text('31-12-26', parseDate, '2026-12-31'),
  'serial 60': cell(' s="1"><v>60</v>', day('1900-02-28')),
  'days counted from 1904': cell(' s="1"><v>44925</v>', day('2026-12-31'), { is1904: true }),
  'a time without a day': cell(' s="2"><v>0.395833333333333</v>', { kind: 'time', time: '09:30' }),
  'decimal commas': text('8,5', parseNumber, 8.5),
  'EUR 1.234,56': text('EUR 1.234,56', parseNumber, 1234.56),
  'spaces that do not break': text('\u00A0Bo\u00A0Proef\u202F', cellText, 'Bo Proef'),
  'spaces without width': text('Bo\u200B Pro\u2060ef\uFEFF', cellText, 'Bo Proef'),
  'Arabic names': name('فاطمة الحسن'),
  'Tigrinya names': name('ትርሓስ ገብረ'),
  'Ukrainian names': name('Олександр Ткаченко'),
  'combining marks': name('Zoë Šimková'.normalize('NFD')),
  emoji: name('👩🏽‍🏫 Bo'.replaceAll('\u200D', '')),
  'a cell of 32,767 characters': text('x'.repeat(32_767), cellText, 'x'.repeat(32_767)),
  'a phone number that starts with +': text('+31 6 27347564', parsePhone, '+31 6 27347564'),
  'a phone number that starts with 0': text('0314299071', parsePhone, '0314299071'),
  'a formula that calls a program': cell(' t="str"><f>cmd|"/c calc"!A1</f><v>0</v>', '0'),
  DDE: text("@SUM(1+1)*cmd|' /C calc'!A0", cellText, "@SUM(1+1)*cmd|' /C calc'!A0"),
  HYPERLINK: cell(' t="str"><f>HYPERLINK("http://x.example","Bo")</f><v>Bo</v>', 'Bo'),
  'text that starts with =': text('=1+1', cellText, '=1+1'),
  'an error in a cell': cell(' t="e"><v>#REF!</v>', { kind: 'error', error: '#REF!' }),
}
