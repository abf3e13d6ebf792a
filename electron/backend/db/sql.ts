import type Database from 'better-sqlite3'

type Bindable = string | number | bigint | Uint8Array | null

/** A statement with its bound values; only the `sql` tag makes one. */
export type Sql = { readonly text: string; readonly values: readonly Bindable[] }

type Part = Bindable | boolean | undefined | Sql

function isSql(part: Part): part is Sql {
  return typeof part === 'object' && part !== null && 'text' in part
}

/** Every interpolation becomes a bound value; a nested `sql` piece is taken in as it is. */
export function sql(strings: TemplateStringsArray, ...parts: readonly Part[]): Sql {
  const values: Bindable[] = []
  let text = strings[0] ?? ''
  parts.forEach((part, index) => {
    if (isSql(part)) {
      text += part.text
      values.push(...part.values)
    } else {
      text += '?'
      values.push(typeof part === 'boolean' ? Number(part) : (part ?? null))
    }
    text += strings[index + 1] ?? ''
  })
  return { text, values }
}

/** A name from our own schema (never from input), as part of a statement. */
export function schemaName(name: string): Sql {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new Error(`Not a schema name: ${name}`)
  return { text: `"${name}"`, values: [] }
}

/** Pieces joined by a comma, a conjunction or another separator of our own. */
export function joinSql(pieces: readonly Sql[], separator = ', '): Sql {
  return {
    text: pieces.map((piece) => piece.text).join(separator),
    values: pieces.flatMap((piece) => piece.values),
  }
}

/** Asks; a statement that writes throws. */
export type Reader = {
  all<Row>(statement: Sql): Row[]
  find<Row>(statement: Sql): Row | undefined
  get<Row>(statement: Sql): Row
}

/** Asks and changes; only a command is handed one. */
export type Writer = Reader & {
  /** Runs a change and tells how many rows it touched. */
  run(statement: Sql): number
  /** Runs a change that must touch exactly one row; throws otherwise. */
  runOne(statement: Sql, what: string): void
}

export class ReaderWroteError extends Error {
  constructor(text: string) {
    super(`A query may not write: ${text.slice(0, 80)}`)
    this.name = 'ReaderWroteError'
  }
}

/** The two handles on one connection; statements are prepared once. */
export function handlesOf(database: Database.Database): { reader: Reader; writer: Writer } {
  const prepared = new Map<string, Database.Statement>()
  const prepare = (text: string): Database.Statement => {
    const known = prepared.get(text)
    if (known) return known
    const statement = database.prepare(text)
    if (prepared.size > 500) prepared.clear()
    prepared.set(text, statement)
    return statement
  }

  const ask = (statement: Sql): Database.Statement => {
    const ready = prepare(statement.text)
    if (!ready.readonly) throw new ReaderWroteError(statement.text)
    return ready
  }

  const reader: Reader = {
    all: <Row>(statement: Sql) => ask(statement).all(...statement.values) as Row[],
    find: <Row>(statement: Sql) => ask(statement).get(...statement.values) as Row | undefined,
    get: <Row>(statement: Sql) => {
      const row = ask(statement).get(...statement.values)
      if (row === undefined) throw new Error(`No row: ${statement.text.slice(0, 80)}`)
      return row as Row
    },
  }
  const run = (statement: Sql) => prepare(statement.text).run(...statement.values).changes
  const writer: Writer = {
    ...reader,
    run,
    runOne: (statement, what) => {
      const changes = run(statement)
      if (changes !== 1) throw new Error(`${what}: ${changes} rows changed instead of 1`)
    },
  }
  return { reader, writer }
}
