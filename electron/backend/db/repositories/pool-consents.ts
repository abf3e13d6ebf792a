import { grouped } from '#domain/shared/grouped'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { poolConsentFrom } from '#domain/sleutelpersonen/pool-consent'
import type { PoolConsent } from '#domain/sleutelpersonen/pool-consent'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

type Row = {
  readonly personId: PersonId
  readonly givenOn: IsoDate
  readonly withdrawnOn: IsoDate | null
}

/** Who agreed to be in the pool and who took it back; who never said anything is not in it. */
export function readPoolConsents(db: Reader): Map<PersonId, PoolConsent> {
  const rows = db.all<Row>(sql`
    SELECT person_id AS personId, given_on AS givenOn, withdrawn_on AS withdrawnOn
    FROM consent WHERE purpose = 'pool' ORDER BY person_id, given_on, id
  `)
  const byPerson = grouped(rows, ({ personId }) => personId)
  return new Map([...byPerson].map(([personId, own]) => [personId, poolConsentFrom(own)]))
}

/** Whether one person agreed to be in the pool. */
export function poolConsentOf(db: Reader, personId: PersonId): PoolConsent {
  return poolConsentFrom(
    db.all<Row>(sql`
      SELECT person_id AS personId, given_on AS givenOn, withdrawn_on AS withdrawnOn
      FROM consent WHERE purpose = 'pool' AND person_id = ${personId} ORDER BY given_on, id
    `),
  )
}
