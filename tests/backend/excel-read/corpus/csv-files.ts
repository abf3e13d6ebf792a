import type { csvClasses, Specimen } from './classes.ts'

const text = 'Naam;Opmerking\r\nZoë;’s ochtends, € 25\r\n'
const reads = [
  ['Naam', 'Opmerking'],
  ['Zoë', '’s ochtends, € 25'],
]
const csv = (build: () => Uint8Array): Specimen => ({ name: 'lijst.csv', build, reads })

export const csvFiles: Record<(typeof csvClasses)[number], Specimen> = {
  'csv in utf-8': csv(() => Buffer.from(text)),
  'csv in utf-8 with a mark': csv(() => Buffer.from(`\uFEFF${text}`)),
  'csv in utf-16': csv(() => Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'csv in Windows-1252': csv(() =>
    Buffer.from(text.replaceAll('’', '\x92').replaceAll('€', '\x80'), 'latin1'),
  ),
  'csv split at semicolons': {
    name: 'lijst.csv',
    build: () => Buffer.from('a;b\n1,5;2,5\n'),
    reads: [
      ['a', 'b'],
      ['1,5', '2,5'],
    ],
  },
}
