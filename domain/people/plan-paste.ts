import type { CellsOfPerson } from '#domain/contract/people'
import type { GemeenteId, PersonId } from '#domain/shared/ids'
import type { CellChange, CellMistake, CellReading } from './read-cell.ts'

type PasteRow = {
  readonly id: PersonId
  readonly name: string
  readonly gemeenteIds: readonly GemeenteId[]
  readonly hasOwnGemeenten: boolean
}

/** Where a block is put down: the rows from the current one on, the columns from the current one on. */
export type PasteTarget = {
  readonly rows: readonly PasteRow[]
  readonly columns: readonly string[]
  readonly shown: (row: number, column: string) => string
}

/** A cell that does not take what was pasted; without a column there is none there. */
export type RefusedCell = {
  /** Counted in the block, from 1. */
  readonly row: number
  readonly person: string | null
  readonly column: string | null
  readonly mistake: CellMistake | 'no-row' | 'no-column' | 'from-organisation'
  readonly words: string
}

export type ChangedCell = {
  readonly person: string
  readonly column: string
  readonly was: string
  readonly becomes: string
}

export type PastePlan = {
  readonly cells: number
  readonly rows: number
  readonly changed: readonly ChangedCell[]
  readonly sameCells: number
  readonly refused: readonly RefusedCell[]
  readonly changes: readonly CellsOfPerson[]
}

/** What pasting a block would do, cell by cell; every cell changes, stays or is refused. */
export function planPaste(
  block: readonly (readonly string[])[],
  target: PasteTarget,
  read: (column: string, text: string) => CellReading,
): PastePlan {
  const refused: RefusedCell[] = []
  const changes: CellsOfPerson[] = []
  const changed: ChangedCell[] = []
  let sameCells = 0
  for (const [row, texts] of block.entries()) {
    const person = target.rows[row]
    if (person === undefined) {
      const words = texts.join(' ').trim()
      refused.push({ row: row + 1, person: null, column: null, mistake: 'no-row', words })
      continue
    }
    let wanted: CellsOfPerson = { personId: person.id }
    for (const [index, text] of texts.entries()) {
      const becomes = text.trim()
      const column = target.columns[index] ?? null
      const at = { row: row + 1, person: person.name, column }
      const was = column === null ? '' : target.shown(row, column)
      const found = column === null ? noColumn(becomes) : read(column, text)
      if (column !== null && was === becomes) sameCells += 1
      else if (found.kind === 'mistake') {
        refused.push({ ...at, mistake: found.mistake, words: found.words })
      } else if (isOfOrganisation(person, found.change)) {
        refused.push({ ...at, mistake: 'from-organisation', words: becomes })
      } else if (column !== null) {
        wanted = { ...wanted, ...found.change }
        changed.push({ person: person.name, column, was, becomes })
      }
    }
    if (Object.keys(wanted).length > 1) changes.push(wanted)
  }
  const cells = block.reduce((sum, texts) => sum + texts.length, 0)
  return { cells, rows: block.length, changed, sameCells, refused, changes }
}

// Without gemeenten of their own somebody has those of the organisation, so there is nothing to empty.
function isOfOrganisation(person: PasteRow, { gemeenteIds }: CellChange): boolean {
  return gemeenteIds?.length === 0 && !person.hasOwnGemeenten && person.gemeenteIds.length > 0
}

function noColumn(words: string) {
  return { kind: 'mistake', mistake: 'no-column', words } as const
}
