import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import type { EventId, PersonId } from '#domain/shared/ids'
import { runDemo } from '#backend/run-demo'
import { openDesk } from '../story.ts'
import type { Desk } from '../story.ts'

/** A desk with a year of work on it; its screens are only read, so one serves a whole worker. */
export type BusyDesk = Desk & { readonly eventId: EventId; readonly personId: PersonId }

export const test = base.extend<object, { today: string; busy: BusyDesk; fresh: Desk }>({
  today: ['2025-02-21T09:00:00.000Z', { option: true, scope: 'worker' }],
  busy: [
    async ({ today }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'schakel-screens-'))
      const demo = await runDemo(folder, () => undefined)
      if (!('eventId' in demo)) throw new Error('The demo was refused')
      const { eventId, dataFolder } = demo
      const { desk, close } = await openDesk(dataFolder, today)
      const { rows } = await desk.call('people.list', { limit: 1 })
      const personId = rows[0]?.id
      if (personId === undefined) throw new Error('The demo left nobody in Netwerk')
      await use({ ...desk, eventId, personId })
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  fresh: [
    async ({ today }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'schakel-screens-'))
      const { desk, close } = await openDesk(folder, today)
      await use(desk)
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})
