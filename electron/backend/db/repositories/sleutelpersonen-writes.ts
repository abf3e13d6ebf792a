import type { Instant, IsoDate } from '#domain/shared/dates'
import type { PersonId, SleutelpersoonId } from '#domain/shared/ids'
import type { HoursCeiling, RewardForm } from '#domain/sleutelpersonen/profile'
import { joinSql, sql } from '#backend/db/sql'
import type { Sql, Writer } from '#backend/db/sql'

export function insertProfile(
  db: Writer,
  profile: {
    id: SleutelpersoonId
    personId: PersonId
    sinceOn: IsoDate
    createdAt: Instant
  },
): void {
  db.run(sql`
    INSERT INTO sleutelpersoon (id, person_id, since_on, created_at)
    VALUES (${profile.id}, ${profile.personId}, ${profile.sinceOn}, ${profile.createdAt})
  `)
}

/** What is undefined stays as it was. */
export type ProfileChanges = {
  readonly sinceOn?: IsoDate | undefined
  readonly leftOn?: IsoDate | null | undefined
  readonly reward?: RewardForm | null | undefined
  readonly is21?: boolean | null | undefined
  readonly ceiling?: HoursCeiling | null | undefined
  readonly workCheck?:
    | {
        readonly checked: { readonly on: IsoDate; readonly by: string } | null
        readonly again: IsoDate | null
      }
    | undefined
  readonly note?: string | null | undefined
}

export function updateProfile(db: Writer, personId: PersonId, changes: ProfileChanges): void {
  const { sinceOn, leftOn, reward, is21, ceiling, workCheck, note } = changes
  const parts: Sql[] = []
  if (sinceOn !== undefined) parts.push(sql`since_on = ${sinceOn}`)
  if (leftOn !== undefined) parts.push(sql`left_on = ${leftOn}`)
  if (reward !== undefined) parts.push(sql`reward = ${reward}`)
  if (is21 !== undefined) parts.push(sql`is_21 = ${is21}`)
  if (note !== undefined) parts.push(sql`note = ${note}`)
  if (ceiling !== undefined) {
    parts.push(sql`ceiling_minutes = ${ceiling?.minutes ?? null}`)
    parts.push(sql`ceiling_per = ${ceiling?.per ?? null}`)
  }
  if (workCheck !== undefined) {
    parts.push(sql`work_checked_on = ${workCheck.checked?.on ?? null}`)
    parts.push(sql`work_checked_by = ${workCheck.checked?.by ?? null}`)
    parts.push(sql`work_check_on = ${workCheck.again}`)
  }
  if (parts.length === 0) return
  db.runOne(
    sql`UPDATE sleutelpersoon SET ${joinSql(parts)} WHERE person_id = ${personId}`,
    'sleutelpersoon',
  )
}
