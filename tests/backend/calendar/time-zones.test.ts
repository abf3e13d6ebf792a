import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const script = join(import.meta.dirname, '../../tools/print-calendar-answers.ts')
const run = promisify(execFile)

// A machine in another zone, as a process of its own: the zone is read when it starts.
async function answersIn(zone: string): Promise<string> {
  const { stdout } = await run(process.execPath, [script], { env: { ...process.env, TZ: zone } })
  return stdout
}

it('the calendar answers the same whatever the time zone of the machine', async () => {
  const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland']
  const [here = '', ...elsewhere] = await Promise.all(zones.map(answersIn))
  expect(JSON.parse(here)).toMatchObject({ today: '2027-01-01' })
  expect(elsewhere).toEqual([here, here])
}, 180_000)
