import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeAtomically } from '#backend/write-atomically'

type Running = { readonly origin: string; readonly secret: string }

const fileOf = (folder: string) => join(folder, 'webhost.json')

/** Leaves a note (0600) by which a second start on the same data finds this host. */
export function announce(folder: string, running: Running): () => void {
  const file = fileOf(folder)
  writeAtomically(file, Buffer.from(JSON.stringify(running)))
  return () => rmSync(file, { force: true })
}

/** A fresh one-time address of the host that already has this data open, or undefined. */
export async function askRunningHost(folder: string): Promise<string | undefined> {
  const file = fileOf(folder)
  if (!existsSync(file)) return undefined
  try {
    const { origin, secret } = JSON.parse(readFileSync(file, 'utf8')) as Running
    const answer = await fetch(`${origin}/address`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
      signal: AbortSignal.timeout(3000),
    })
    return answer.ok ? await answer.text() : undefined
  } catch {
    // The note of a host that was ended hard: it answers no more.
    return undefined
  }
}
