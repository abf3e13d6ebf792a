import { emptyCell, numberCell, textCell } from './cells.ts'
import { rowHeightFor } from './row-height.ts'
import type { Column, Row, Sheet } from './workbook.ts'
import type { CoverageStage } from '#domain/people/coverage-stage'
import { chainSheetTexts as text } from '#domain/texts/workbooks'

export type ChainSheetMatrix = {
  readonly stage: CoverageStage
  readonly lines: readonly {
    /** `null`: people without a role of the chain, or with one that is not to be told. */
    readonly chainRole: string | null
    readonly counts: readonly number[]
    readonly region: number
    readonly total: number
  }[]
  readonly columnTotals: readonly number[]
  readonly regionTotal: number
  readonly total: number
}

export type ChainSheetInput = {
  readonly title: string
  /** What is looked at: the event with its day, or the year with its types. */
  readonly subtitle: string
  readonly gemeenten: readonly string[]
  readonly matrices: readonly ChainSheetMatrix[]
  readonly hidesSensitiveRoles: boolean
}

const headerRow = 4
const wordColumns: readonly Column[] = [{ width: 16 }, { width: 40 }]
const numberWidth = 11

/** The matrix of the chain, its stages below each other so that one filter shows one of them. */
export function chainSheet(input: ChainSheetInput): Sheet {
  const { gemeenten, matrices } = input
  const columns = [
    ...wordColumns,
    ...gemeenten.map(() => ({ width: numberWidth })),
    { width: numberWidth },
    { width: numberWidth },
  ]
  const rows = matrices.flatMap((matrix) => matrixRows(matrix, input))
  return {
    name: text.sheetName,
    columns,
    headerRow,
    filterThrough: headerRow + rows.length,
    footer: text.footer(input.subtitle),
    rows: [
      { cells: [textCell(input.title, 'title')], height: 28 },
      { cells: [textCell(input.subtitle, 'subtitle')], height: 20 },
      { cells: [textCell(text.countedOnce, 'note')], height: 18 },
      headings(gemeenten),
      ...rows,
    ],
  }
}

function headings(gemeenten: readonly string[]): Row {
  const numbers = [...gemeenten, text.region, text.total]
  return {
    height: rowHeightFor(
      numbers.map((own) => ({ text: own, width: numberWidth })),
      22,
    ),
    cells: [
      textCell(text.stage, 'header'),
      textCell(text.chainRole, 'header'),
      ...numbers.map((heading) => textCell(heading, 'header-number')),
    ],
  }
}

function matrixRows(matrix: ChainSheetMatrix, { hidesSensitiveRoles }: ChainSheetInput): Row[] {
  const stage = text.stageName[matrix.stage]
  const others = hidesSensitiveRoles ? text.orParticipant : text.withoutRole
  return [
    ...matrix.lines.map(({ chainRole, counts, region, total }) => ({
      height: rowHeightFor([{ text: chainRole, width: wordColumns[1]?.width ?? 1 }], 18),
      cells: [
        textCell(stage),
        textCell(chainRole ?? others),
        ...[...counts, region].map((count) => (count === 0 ? emptyCell() : numberCell(count))),
        numberCell(total),
      ],
    })),
    {
      height: 20,
      cells: [
        textCell(stage, 'total'),
        textCell(text.total, 'total'),
        ...[...matrix.columnTotals, matrix.regionTotal, matrix.total].map((count) =>
          numberCell(count, 'total'),
        ),
      ],
    },
  ]
}
