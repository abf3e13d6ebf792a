import { addDays, isoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { benchBackend, must } from './a-backend.ts'
import { crowdSize, importCrowd } from './a-crowd.ts'
import { medianMs } from './measure.ts'

const conversations = 200
const inOne = 20

/** A page of Netwerk in the order of who was last seen, beside the same page by name. */
export async function benchOrder(folder: string): Promise<string> {
  const backend = benchBackend(folder)
  await must(backend, 'system.setUp', { start: 'achterhoek', regionName: null })
  await importCrowd(backend)
  await talk(backend)
  const page = (sort: 'name' | 'lastSeen') =>
    medianMs(20, () => must(backend, 'people.list', { sort, direction: 'down', limit: 100 }))
  const [byName, bySeen] = [await page('name'), await page('lastSeen')]
  backend.close()
  return (
    `a page by last seen, ${crowdSize} people: ${bySeen.toFixed(1)} ms, ` +
    `by name ${byName.toFixed(1)} ms, ratio ${(bySeen / byName).toFixed(1)}`
  )
}

/** Conversations over two years, so that one in five was seen on a day of its own. */
async function talk(backend: Backend): Promise<void> {
  for (let turn = 0; turn < conversations; turn += 1) {
    const answer = await backend.dispatch('people.list', {
      offset: turn * inOne * 5,
      limit: inOne,
    })
    if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer))
    const { rows } = answer.value as { rows: readonly { id: PersonId }[] }
    await must(backend, 'conversations.record', {
      happenedOn: addDays(isoDate('2024-01-01'), turn * 3),
      subject: 'voorbeeld',
      people: rows.map(({ id }) => ({ id })),
    })
  }
}
