import { formulaCell, numberCell, textCell } from '#domain/export/cells'
import type { Workbook } from '#domain/export/workbook'

/** A workbook whose one sum says 41 while its cells come to 42. */
export const wronglyCached: Workbook = {
  title: 'Fout voorbeeld',
  subject: '',
  sheets: [
    {
      name: 'Blad',
      columns: [{ width: 10 }],
      headerRow: 1,
      filterThrough: null,
      footer: '',
      rows: [
        { cells: [textCell('Getal', 'header')] },
        { cells: [numberCell(40)] },
        { cells: [numberCell(2)] },
        { cells: [formulaCell('SUM(A2:A3)', { kind: 'number', number: 41 }, 'number')] },
      ],
    },
  ],
}
