import { join } from 'node:path'
import { benchBackend, must } from './a-backend.ts'
import { bareSearch, crowdSize, importCrowd } from './a-crowd.ts'
import { medianMs, ratioLine } from './measure.ts'

const begins = ['am', 'bu', 'ki', 'ye']

/** Two letters over 20,000 people against a bare full-text query that gives the same first page. */
export async function benchSearch(folder: string): Promise<string> {
  const backend = benchBackend(folder)
  await importCrowd(backend)
  const ours = await medianMs(40, (turn) =>
    must(backend, 'people.list', { search: begins[turn % 4] }),
  )
  backend.close()

  const bare = bareSearch(join(folder, 'bare.db'))
  const bareMs = await medianMs(40, (turn) => bare.search(begins[turn % 4] ?? ''))
  bare.close()
  return ratioLine(`two letters over ${crowdSize} people`, ours, bareMs)
}
