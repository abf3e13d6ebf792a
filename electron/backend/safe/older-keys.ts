import { olderKeysSchema } from '#domain/contract/safe-files'
import { findSetting, saveSetting } from '#backend/db/repositories/settings'
import type { Reader, Writer } from '#backend/db/sql'
import { markOf } from '#backend/key-file'

const id = 'older-keys'

/**
 * The database keys of before a change of key, oldest first. They stand in the encrypted store
 * itself (setting `older-keys`), so that backups made under them open for who has it open: restoring
 * looks up the key whose mark is the one in the header of the backup. Who restores an older backup
 * keeps them with `keepOlderKeys`, because that store knows only the keys of before it was made.
 */
export function olderKeys(db: Reader): { readonly mark: string; readonly key: Uint8Array }[] {
  const saved = findSetting(db, id)
  if (saved === undefined) return []
  return olderKeysSchema
    .parse(JSON.parse(saved))
    .map(({ mark, key }) => ({ mark, key: Uint8Array.from(Buffer.from(key, 'hex')) }))
}

/** Puts keys with those that are kept; each stands there once. */
export function keepOlderKeys(db: Writer, keys: readonly Uint8Array[]): void {
  const added = keys.map((key) => ({ mark: markOf(key), key }))
  const kept = new Map([...olderKeys(db), ...added].map((each) => [each.mark, each.key]))
  const lines = [...kept].map(([mark, key]) => ({ mark, key: Buffer.from(key).toString('hex') }))
  saveSetting(db, id, JSON.stringify(lines))
}
