import { writeSync } from 'node:fs'
import type { Backend } from '#backend/start'
import { hashOf } from '../../builders/a-backend.ts'
import { aBusyDesk } from '../../backend/undo/busy-desk.ts'
import { prepare, randomWork, revisionOf, seededBackend } from '../random-work.ts'

// A first start, a busy desk and random commands, closed and opened again halfway, while a tracer
// writes down what reaches the disk. After each change it says the revision and the content hash.
const [folder = '', seed = '1', most = '60'] = process.argv.slice(2)

/** The same door, which tells of every answer after which the store is another. */
function telling(backend: Backend): Backend {
  let told = -1
  const tell = async () => {
    const revision = revisionOf(backend)
    if (revision === told) return
    told = revision
    writeSync(1, `${JSON.stringify({ revision, hash: await hashOf(backend) })}\n`)
  }
  const dispatch: Backend['dispatch'] = async (name, input) => {
    const answer = await backend.dispatch(name, input)
    await tell()
    return answer
  }
  return Object.create(backend, { dispatch: { value: dispatch } }) as Backend
}

for (const part of [1, 2]) {
  const own = Number(seed) * 2 + part
  const backend = telling(seededBackend(folder, own))
  if (part === 1) await aBusyDesk(backend)
  for await (const { turn } of randomWork(backend, own, await prepare(backend))) {
    if (turn >= Number(most) / 2) break
  }
  backend.close()
}
