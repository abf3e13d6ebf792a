import { grouped } from '#domain/shared/grouped'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { poolConsentFrom } from '#domain/sleutelpersonen/pool-consent'
import type { GivenForPool, PoolConsent } from '#domain/sleutelpersonen/pool-consent'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

type Row = GivenForPool & { readonly personId: PersonId }

/** Who agreed to be in the pool and who took it back; who never said anything is not in it. */
export function readPoolConsents(db: Reader, today: IsoDate): Map<PersonId, PoolConsent> {
  const rows = db.all<Row>(sql`
    SELECT person_id AS personId, purpose, given_on AS givenOn, withdrawn_on AS withdrawnOn
    FROM consent WHERE purpose = 'pool' ORDER BY person_id, given_on, id
  `)
  const byPerson = grouped(rows, ({ personId }) => personId)
  return new Map([...byPerson].map(([personId, own]) => [personId, poolConsentFrom(own, today)]))
}

/** Whether one person agrees to be in the pool today. */
export function poolConsentOf(db: Reader, personId: PersonId, today: IsoDate): PoolConsent {
  const rows = db.all<Row>(sql`
    SELECT person_id AS personId, purpose, given_on AS givenOn, withdrawn_on AS withdrawnOn
    FROM consent WHERE person_id = ${personId} AND purpose = 'pool' ORDER BY given_on, id
  `)
  return poolConsentFrom(rows, today)
}
