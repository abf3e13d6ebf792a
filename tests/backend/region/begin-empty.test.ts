import { expect, it } from 'vitest'
import type { BudgetLineId, EventId } from '#domain/shared/ids'
import { isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

it('refuses to begin empty where something of hers hangs on what would go', async () => {
  const backend = aBackend()
  await valueOf(backend, 'budget.book', {
    chain: {
      lineId: 'post-03' as BudgetLineId,
      eventId: 'plan-2025-02-14' as EventId,
      description: 'Zaal (voorbeeld)',
    },
    step: 'commitment',
    year: 2025,
    exVat: cents(50_000),
    vat: cents(0),
    rate: null,
    isCompensable: false,
    date: isoDate('2025-01-21'),
  })
  const before = await hashOf(backend)
  const empty = { start: 'leeg', regionName: 'Voorbeeldstreek' } as const
  expect(await ask(backend, 'system.setUp', empty)).toMatchObject({
    kind: 'refused',
    reason: 'has-people',
  })
  expect(await hashOf(backend)).toBe(before)

  await valueOf(backend, 'history.undo', {})
  expect(await valueOf(backend, 'system.setUp', empty)).toEqual({ isSetUp: true })
  backend.close()
})
