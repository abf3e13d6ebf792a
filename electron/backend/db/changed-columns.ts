import type { Sql } from './sql.ts'

/** How each fact of a record is set: `name = ?`. */
export type ColumnsOf<Facts> = { readonly [Key in keyof Facts]: (value: Facts[Key]) => Sql }

/** Some of the facts of a record; what is absent stays as it is. */
export type ChangeOf<Facts> = { readonly [Key in keyof Facts]?: Facts[Key] | undefined }

/** What an UPDATE sets for a change, in the order of the columns; nothing for what is absent. */
export function changedColumns<Facts>(columns: ColumnsOf<Facts>, change: ChangeOf<Facts>): Sql[] {
  return (Object.keys(columns) as (keyof Facts)[]).flatMap((key) => {
    const value = change[key]
    // The key tells which value it is; the compiler cannot follow it through the loop.
    return value === undefined ? [] : [(columns[key] as (value: unknown) => Sql)(value)]
  })
}
