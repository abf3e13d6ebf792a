import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keyHandoverSchema } from '#domain/contract/safe-files'
import type { KeyHandover, Keyring } from '#domain/contract/safe-files'
import { opensWith } from '#backend/db/connection'
import { markOf } from '#backend/key-file'
import { syncFolder, writeAtomically } from '#backend/write-atomically'
import { openWithKey, sealWithKey } from './seal-with-key.ts'

const fileOf = (folder: string) => join(folder, 'schakel.sleutelwissel.json')

/** Where the copy with the new key is made. */
export const newDatabaseOf = (path: string) => join(dirname(path), '.~schakel.nieuwe-sleutel.db')

/** Writes down both keys, each closed with the other, so that either opens whichever file is there. */
export function writeHandover(
  folder: string,
  { from, to, keyring }: { from: Uint8Array; to: Uint8Array; keyring: Keyring },
): void {
  const handover: KeyHandover = {
    format: 1,
    from: markOf(from),
    to: markOf(to),
    forward: sealWithKey(to, from),
    back: sealWithKey(from, to),
    keyring: { ...keyring, recovery: null, recoveryMadeAt: null, recoveryTestedAt: null },
  }
  writeAtomically(fileOf(folder), Buffer.from(`${JSON.stringify(handover, null, 2)}\n`))
}

/** What a change of key that was not finished left behind. */
export function readHandover(folder: string): KeyHandover | undefined {
  const path = fileOf(folder)
  if (!existsSync(path)) return undefined
  try {
    return keyHandoverSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The change of key is over, whichever way it went: no copy stays behind, and no way from key to key. */
export function dropHandover(folder: string, path: string): void {
  const copy = newDatabaseOf(path)
  const left = [fileOf(folder), copy, `${copy}-journal`, `${copy}-wal`].filter(existsSync)
  if (left.length === 0) return
  for (const file of left) rmSync(file, { force: true })
  syncFolder(folder)
}

/** True for a key that takes part in a change of key that was not finished. */
export function isHandedOver(folder: string, key: Uint8Array): boolean {
  const handover = readHandover(folder)
  return handover !== undefined && [handover.from, handover.to].includes(markOf(key))
}

/** The key the file opens with now: the given one, or the other one of a change that was cut off. */
export function keyOfFile(folder: string, path: string, key: Uint8Array | null): Uint8Array | null {
  const handover = key === null ? undefined : readHandover(folder)
  if (key === null || handover === undefined || !existsSync(path)) return key
  const isOld = handover.from === markOf(key)
  const other = openWithKey(isOld ? handover.forward : handover.back, key)
  return other === undefined || opensWith(path, key) ? key : other
}
