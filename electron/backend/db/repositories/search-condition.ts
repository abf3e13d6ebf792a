import { normaliseForSearch } from '#domain/people/normalise-for-search'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import type { SearchKind } from '#backend/db/table-register'

/**
 * The full-text expression of what was typed: every word begins a word of the text as written or
 * as normalised. Words are quoted, so no sign of theirs is taken as syntax; null without a word.
 */
export function searchExpression(text: string): string | null {
  const words = text.split(/\s+/).flatMap((word) => {
    const spellings = [word, normaliseForSearch(word)].filter((each) => /[\p{L}\p{N}]/u.test(each))
    const quoted = [...new Set(spellings)].map((each) => `"${each.replaceAll('"', '""')}"*`)
    return quoted.length === 0 ? [] : [`(${quoted.join(' OR ')})`]
  })
  return words.length === 0 ? null : words.join(' AND ')
}

/**
 * The condition on `document` for what was typed; null for no search at all. Letters inside a
 * word count only when no word begins with them.
 */
export function searchCondition(db: Reader, kind: SearchKind, text: string): Sql | null {
  if (text.trim() === '') return null
  const expression = searchExpression(text)
  if (expression === null) return sql`1 = 0`
  const begins = sql`document.position IN (
    SELECT rowid FROM search_index WHERE search_index MATCH ${expression})`
  if (hasAny(db, kind, begins)) return begins
  const inside = normaliseForSearch(text)
    .split(' ')
    .filter((word) => word.length > 1)
    .map((word) => sql`instr(document.normalised, ${word}) > 0`)
  return inside.length === 0 ? begins : joinSql(inside, ' AND ')
}

function hasAny(db: Reader, kind: SearchKind, condition: Sql): boolean {
  const found = db.find(sql`
    SELECT document.position FROM search_document AS document
    WHERE document.kind = ${kind} AND ${condition} LIMIT 1
  `)
  return found !== undefined
}
