import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { EventId, MessageBatchId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { benchBackend, must } from './a-backend.ts'
import { nameOf } from './a-crowd.ts'
import { medianMs, ratioLine } from './measure.ts'

const drafts = 500

/** 500 drafts with a calendar file each in one zip, beside only packing as much text. */
export async function benchMessages(folder: string): Promise<string[]> {
  const backend = benchBackend(join(folder, 'messages'))
  const batchId = await aRound(backend)
  const files = () => must(backend, 'messages.files', { batchId })
  const ours = await medianMs(5, files)
  const line = new TextEncoder().encode('Wanneer: zondag 14 maart 2027\n'.repeat(120))
  const bare = await medianMs(5, () =>
    zipSync(
      Object.fromEntries(Array.from({ length: drafts }, (_, turn) => [`${turn}.eml`, line])),
      { level: 1 },
    ),
  )
  backend.close()
  return [ratioLine(`${drafts} drafts in a zip`, ours, bare)]
}

async function aRound(backend: Backend): Promise<MessageBatchId> {
  const eventId = await valueOf<{ eventId: EventId }>(backend, 'events.create', {
    ...{ typeId: 'cop', title: 'CoP (voorbeeld)', date: '2027-03-14' },
    ...{ startTime: '09:30', endTime: '12:00' },
  }).then((made) => made.eventId)
  const personIds: PersonId[] = []
  for (let turn = 0; turn < drafts; turn += 1) {
    const email = `mens${turn}@voorbeeld.example`
    const wish = { name: nameOf(turn), email }
    personIds.push((await valueOf<{ personId: PersonId }>(backend, 'people.create', wish)).personId)
  }
  await must(backend, 'attendance.invite', { eventId, personIds })
  const { batchId } = await valueOf<{ batchId: MessageBatchId }>(backend, 'messages.make', {
    ...{ kind: 'invitation', eventId, way: 'mail-each', personIds },
    ...{ subject: 'Uitnodiging: {bijeenkomst}', body: '{aanhef},\n\nKomt u op {dag}?' },
  })
  return batchId
}

async function valueOf<Value>(backend: Backend, name: string, input: object): Promise<Value> {
  const answer = await backend.dispatch(name, input)
  if (answer.kind !== 'ok') throw new Error(`${name}: ${JSON.stringify(answer)}`)
  return answer.value as Value
}
