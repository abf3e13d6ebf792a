import { isoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { valueOf } from './a-backend.ts'

/** Somebody of the pool who gets € 5,60 an hour and € 0,23 a kilometre since 2025. */
export async function aSleutelpersoon(backend: Backend, name: string): Promise<PersonId> {
  const { personId } = await valueOf(backend, 'pool.join', { person: { name } })
  await valueOf(backend, 'pool.change', {
    ...{ personId, reward: 'vrijwilligersvergoeding', is21: true },
  })
  await valueOf(backend, 'pool.setRate', {
    ...{ personId, fromOn: isoDate('2025-01-01'), hourCents: cents(560), kmTenthCents: 230 },
    source: 'afspraak (voorbeeld)',
  })
  return personId
}
