import { sheetKindOf } from '#domain/import/sheet-kind'
import { recogniseColumns } from '#domain/import/columns'
import { findHeaderRow } from '#domain/import/header-row'
import type { SheetData, WorkbookData } from '#domain/import/sheet-data'
import { readingStepWord } from '#domain/texts/import'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import type { HeldFile } from '#backend/file-refs'
import { readOnce } from '#backend/import/readings'
import type { Ports } from '#backend/ports'

/** The cells of a file through the gate, with how far it is; or why it was refused. */
export async function readFileOnce(
  file: HeldFile,
  ports: Ports,
): Promise<WorkbookData | { readonly sentence: string }> {
  const { id, name } = file.ref
  const answer = await readOnce(file, (signal) =>
    readWorkbook(file.bytes, name, {
      signal,
      ...(ports.startGateChild ? { startChild: ports.startGateChild } : {}),
      onProgress: (step, done) =>
        ports.notify({ kind: 'progress', taskId: id, done, word: readingStepWord[step] }),
    }),
  )
  return answer.kind === 'refused' ? { sentence: answer.sentence } : answer.workbook
}

/** The sheet that was asked for, else the one that looks most like answers of a form. */
export function evaluationSheet(
  { sheets }: WorkbookData,
  wanted: string | null,
): SheetData | undefined {
  const named = sheets.find(({ name }) => name === wanted)
  return named ?? [...sheets].sort((one, other) => weightOf(other) - weightOf(one))[0]
}

const noRegion = { gemeenten: [], chainRoles: [] }

function weightOf(sheet: SheetData): number {
  const kind = sheetKindOf(recogniseColumns(sheet, findHeaderRow(sheet), noRegion))
  const isForm = kind === 'evaluation' ? 2_000_000 : kind === 'answers' ? 1_000_000 : 0
  return sheet.rows.length + isForm - (sheet.isHidden ? 500_000 : 0)
}
