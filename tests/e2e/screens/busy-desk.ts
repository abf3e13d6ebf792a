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

const today = '2025-02-21T09:00:00.000Z'

export const test = base.extend<object, { busy: BusyDesk; fresh: Desk }>({
  busy: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'schakel-screens-'))
      const { eventId, dataFolder } = await runDemo(folder, () => undefined)
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
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'schakel-screens-'))
      const { desk, close } = await openDesk(folder, today)
      await use(desk)
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})
