import type { CalendarCorrection, CorrectableLayer } from '#domain/calendar/calendar-correction'
import type { SchoolRegion, Weight } from '#domain/calendar/reference'
import type { IsoDate } from '#domain/shared/dates'
import type { CorrectionId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

/** A correction with the name of what it is about, as it was called when it was made. */
export type StoredCorrection = CalendarCorrection & { readonly name: string }

type Row = {
  readonly id: CorrectionId
  readonly kind: CalendarCorrection['kind']
  readonly layer: CorrectableLayer
  readonly referenceId: string | null
  readonly originalOn: IsoDate | null
  readonly fromOn: IsoDate | null
  readonly untilOn: IsoDate | null
  readonly name: string | null
  readonly schoolRegion: SchoolRegion | null
  readonly weight: Weight | null
  readonly source: string
  readonly correctedOn: IsoDate
}

/** The user's corrections of the calendar, the earliest first. */
export function listCorrections(db: Reader): StoredCorrection[] {
  return db
    .all<Row>(
      sql`
      SELECT id, kind, layer, reference_id AS referenceId, original_on AS originalOn,
             from_on AS fromOn, until_on AS untilOn, name, school_region AS schoolRegion, weight,
             source, corrected_on AS correctedOn
      FROM calendar_correction ORDER BY corrected_on, id
    `,
    )
    .map(fromRow)
}

export function insertCorrection(db: Writer, correction: StoredCorrection): void {
  const { id, kind, layer, name, source, correctedOn } = correction
  const isOfPackage = correction.kind !== 'add'
  const days = correction.kind === 'remove' ? { from: null, until: null } : correction
  const own = correction.kind === 'add' ? correction : { schoolRegion: null, weight: null }
  db.run(sql`
    INSERT INTO calendar_correction (id, kind, layer, reference_id, original_on, from_on, until_on,
      name, school_region, weight, source, corrected_on)
    VALUES (${id}, ${kind}, ${layer}, ${isOfPackage ? correction.referenceId : null},
      ${isOfPackage ? correction.originalOn : null}, ${days.from}, ${days.until}, ${name},
      ${own.schoolRegion}, ${own.weight}, ${source}, ${correctedOn})
  `)
}

export function deleteCorrection(db: Writer, correctionId: CorrectionId): boolean {
  return db.run(sql`DELETE FROM calendar_correction WHERE id = ${correctionId}`) === 1
}

function fromRow(row: Row): StoredCorrection {
  const { id, kind, layer, source, correctedOn, name, schoolRegion, weight } = row
  const base = { id, layer, source, correctedOn, name: name ?? '' }
  const { referenceId, originalOn, fromOn: from, untilOn: until } = row
  if (kind === 'add') {
    if (from === null || until === null) throw new Error(`A day without days: ${id}`)
    return { ...base, kind, from, until, schoolRegion, weight: weight ?? 'avoid' }
  }
  if (referenceId === null || originalOn === null) throw new Error(`A correction of nothing: ${id}`)
  const ofPackage = { ...base, referenceId, originalOn }
  if (kind === 'remove') return { ...ofPackage, kind }
  if (from === null || until === null) throw new Error(`A day moved to nowhere: ${id}`)
  return { ...ofPackage, kind, from, until }
}
