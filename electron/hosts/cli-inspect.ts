import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { cliText } from '#domain/texts/hosts'
import { inspectFile } from '#backend/inspect-file'

/** Says what a file holds, without a store: 0 also when the gate refuses it, 2 without such a file. */
export async function inspectCommand(path: string): Promise<number> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    console.log(JSON.stringify({ kind: 'invalid', sentence: cliText.noFile(path), issues: [] }))
    return 2
  }
  console.log(JSON.stringify(await inspectFile(bytes, basename(path)), null, 1))
  return 0
}
