import { expect, it } from 'vitest'
import type { Reader, Sql } from '#backend/db/sql'
import { makeDossier } from '#backend/handover/make-dossier'
import type { Ports } from '#backend/ports'
import type { HandoverVariant } from '#domain/handover/table'
import { aBackend, countingIds, storyNow, valueOf } from '../../builders/a-backend.ts'
import { aBusyDesk } from '../undo/busy-desk.ts'

/** The statements that making a dossier asks, each as often as it is asked. */
async function askedFor(variant: HandoverVariant): Promise<string[]> {
  const backend = aBackend()
  await valueOf(backend, 'system.setUp', { start: 'achterhoek', regionName: null })
  await aBusyDesk(backend)
  if (backend.opened.state !== 'open') throw new Error('The store is closed')
  const { store } = backend.opened
  const asked: string[] = []
  const noted =
    <Answer>(ask: (statement: Sql) => Answer) =>
    (statement: Sql) => {
      asked.push(statement.text.replace(/\s+/g, ' ').trim())
      return ask(statement)
    }
  const ports: Ports = {
    ...{ now: () => storyNow, newId: countingIds(), isClockFixed: true, notify: () => undefined },
    files: backend.files,
  }
  await makeDossier(
    {
      ...store,
      read: (work) =>
        store.read((db) =>
          work({ all: noted(db.all), find: noted(db.find), get: noted(db.get) } as Reader),
        ),
    },
    variant,
    ports,
  )
  backend.close()
  return asked
}

const bookings = (asked: readonly string[]) => asked.filter((each) => /FROM money_entry/.test(each))

it('makes the annex once for the sheets and for the letter that counts them', async () => {
  expect(bookings(await askedFor('with-people'))).toHaveLength(1)
})

it('makes no annex for a dossier without people, and reads the names once', async () => {
  const asked = await askedFor('without-people')
  expect(bookings(asked)).toEqual([])
  expect(asked.filter((each) => /email, phone FROM person WHERE erased/.test(each))).toHaveLength(1)
})
