import { organisationKey } from '#domain/import/organisation-name'
import { clearedOf } from '#domain/privacy/traces'
import type { Traces } from '#domain/privacy/traces'
import { erasedMark } from '#domain/texts/free-texts'
import { sqliteCode } from '#backend/db/connection'
import { schemaName, sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import { findInTexts } from './find-in-texts.ts'
import type { TextPlace } from './find-in-texts.ts'

/** Which texts are cleared: all that are sure but those left, and those that she added. */
export type TextChoice = {
  readonly leaves: readonly string[]
  readonly alsoClears: readonly string[]
}

/** Takes the name, the address and the number out of every text that was chosen. */
export function clearTexts(db: Writer, traces: Traces, choice: TextChoice): void {
  for (const place of findInTexts(db, traces)) {
    if (choice.leaves.includes(place.key)) continue
    const takesAll = choice.alsoClears.includes(place.key)
    const found = place.found.filter(({ isCertain }) => isCertain || takesAll)
    if (found.length > 0) write(db, place, clearedOf(place.text, found, erasedMark))
  }
}

function write(db: Writer, { table, rowId, column }: TextPlace, text: string): void {
  // What is remembered by headings or by the words of a post means nothing without them.
  if (table === 'column_mapping' || table === 'line_match') return remove(db, table, rowId)
  try {
    db.run(sql`UPDATE ${schemaName(table)} SET ${schemaName(column)} = ${text} WHERE id = ${rowId}`)
  } catch (error) {
    // What is left says the same as another row, such as a second topic "[gewist]".
    if (!sqliteCode(error)?.startsWith('SQLITE_CONSTRAINT_UNIQUE')) throw error
    return remove(db, table, rowId)
  }
  if (table === 'organisation' && column === 'name') {
    const key = organisationKey(text)
    db.runOne(
      sql`UPDATE organisation SET normalised_name = ${key} WHERE id = ${rowId}`,
      'organisation',
    )
  }
}

// Another text of the same row may have taken it away already.
function remove(db: Writer, table: string, rowId: string): void {
  db.run(sql`DELETE FROM ${schemaName(table)} WHERE id = ${rowId}`)
}
