import { join } from 'node:path'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, EventId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { keyFile } from '#backend/key-file'
import { startBackend } from '#backend/start'

// Runs as a process of its own until it is killed: random commands, each told on standard output
// only after its answer came back.
const [folder = '', seed = '1'] = process.argv.slice(2)
const backend = startBackend({
  dataFolder: folder,
  keySource: keyFile(join(folder, 'schakel.key')),
  logFault: (name, error) => console.error(name, error),
})
const eventId = 'plan-2025-02-14' as EventId
let state = Number(seed)

/** A small repeatable stream of numbers, so that a failing run can be run again. */
function next(below: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((state / 2_147_483_648) * below)
}

type Told = { kind: string; id: string }

async function oneCommand(turn: number): Promise<Told | undefined> {
  const choice = next(10)
  if (choice < 5) {
    const name = `Voorbeeld${seed} Nummer${turn}`
    const answer = await backend.dispatch('attendance.walkIn', { eventId, name })
    return answer.kind === 'ok' ? { kind: 'person', id: idOf(answer.value, 'personId') } : undefined
  }
  if (choice < 8) {
    const answer = await backend.dispatch('budget.book', {
      chain: { lineId: 'post-03' as BudgetLineId, eventId, description: `voorbeeld ${turn}` },
      step: 'commitment',
      year: 2025,
      exVat: cents(100 + turn),
      vat: cents(0),
      rate: null,
      isCompensable: false,
      date: isoDate('2025-01-21'),
    })
    return answer.kind === 'ok' ? { kind: 'chain', id: idOf(answer.value, 'chainId') } : undefined
  }
  const answer = await backend.dispatch('region.change', { name: `regio-${seed}-${turn}` })
  return answer.kind === 'ok' ? { kind: 'region', id: `regio-${seed}-${turn}` } : undefined
}

function idOf(value: unknown, key: string): string {
  return String((value as Record<string, unknown>)[key])
}

console.log(JSON.stringify({ kind: 'ready', id: backend.opened.state }))
for (let turn = 0; ; turn += 1) {
  const told = await oneCommand(turn)
  if (told) console.log(JSON.stringify(told))
}
