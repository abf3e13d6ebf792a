import Database from 'better-sqlite3'

/** Marks a file as Schakel's own: "SCHA" as a number. */
export const applicationId = 0x53434841

/** The recipe every connection follows; a test asserts each value on a fresh and a reopened file. */
export const pragmas = {
  locking_mode: 'exclusive',
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  secure_delete: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  temp_store: 2,
  mmap_size: 0,
} as const

const settings: Record<keyof typeof pragmas, string> = {
  locking_mode: 'EXCLUSIVE',
  journal_mode: 'WAL',
  synchronous: 'FULL',
  foreign_keys: 'ON',
  secure_delete: 'ON',
  trusted_schema: 'OFF',
  cell_size_check: 'ON',
  temp_store: 'MEMORY',
  mmap_size: '0',
}

/** Opens a file with its key and the recipe; throws what SQLite throws. */
export function connect(path: string, key: Uint8Array | null, options?: { readonly: boolean }) {
  const database = new Database(path, { readonly: options?.readonly ?? false })
  try {
    database.pragma('busy_timeout = 2000')
    if (key) applyKey(database, key)
    for (const [name, value] of Object.entries(settings)) {
      if (options?.readonly && name === 'journal_mode') continue
      database.pragma(`${name} = ${value}`)
    }
    // EXCLUSIVE takes its lock, and a wrong key shows itself, at the first read and not before.
    database.pragma('schema_version')
    if (!options?.readonly) database.exec('BEGIN IMMEDIATE; COMMIT')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Gives a closed file another key, or its first or none; only for a copy nobody else has open. */
export function rekeyFile(path: string, from: Uint8Array | null, to: Uint8Array | null): void {
  const database = new Database(path)
  try {
    if (from) applyKey(database, from)
    else applyCipher(database)
    // Pages of a write-ahead log would stay under the old key.
    database.pragma('journal_mode = DELETE')
    database.pragma(to ? `rekey = "x'${Buffer.from(to).toString('hex')}'"` : `rekey = ''`)
  } finally {
    database.close()
  }
}

function applyCipher(database: Database.Database): void {
  database.pragma("cipher = 'sqlcipher'")
  database.pragma('legacy = 4')
}

/** A raw key, so that opening costs no key derivation. */
function applyKey(database: Database.Database, key: Uint8Array): void {
  if (key.byteLength !== 32) throw new Error('A database key has 32 bytes')
  applyCipher(database)
  database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
}

/** The code of a SQLite error, or undefined for any other error. */
export function sqliteCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}

/** False when the file is there but this is not its key (or it is no database at all). */
export function opensWith(path: string, key: Uint8Array): boolean {
  try {
    connect(path, key).close()
    return true
  } catch (error) {
    const code = sqliteCode(error)
    if (code === undefined) throw error
    // Any other trouble is told by who really opens it.
    return !code.startsWith('SQLITE_NOTADB')
  }
}
