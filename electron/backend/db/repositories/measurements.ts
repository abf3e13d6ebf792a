import type { Measurement } from '#domain/contract/indicators'
import type { IndicatorId, MeasurementId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

type StoredMeasurement = Measurement & { readonly indicatorId: IndicatorId }
type Row = Omit<StoredMeasurement, 'isStart'> & { readonly isStart: number }

const columnsOfMeasurement = sql`id, indicator_id AS indicatorId, measured_on AS measuredOn, value,
  text, level, definition, source, is_start AS isStart`

/** The measurements of one indicator or of all, the newest first; without a day last. */
export function listMeasurements(db: Reader, indicatorId: IndicatorId | null): StoredMeasurement[] {
  const where = indicatorId === null ? sql`TRUE` : sql`indicator_id = ${indicatorId}`
  return db
    .all<Row>(
      sql`
      SELECT ${columnsOfMeasurement} FROM measurement WHERE ${where}
      ORDER BY measured_on IS NULL, measured_on DESC, id DESC
    `,
    )
    .map(fromRow)
}

/** One measurement with whose it is; undefined when it is not there. */
export function findMeasurement(
  db: Reader,
  measurementId: MeasurementId,
): StoredMeasurement | undefined {
  const row = db.find<Row>(
    sql`SELECT ${columnsOfMeasurement} FROM measurement WHERE id = ${measurementId}`,
  )
  return row && fromRow(row)
}

export function insertMeasurement(db: Writer, measurement: StoredMeasurement): void {
  const { id, indicatorId, measuredOn, value, text, level } = measurement
  db.run(sql`
    INSERT INTO measurement (id, indicator_id, measured_on, value, text, level, definition, source,
      is_start)
    VALUES (${id}, ${indicatorId}, ${measuredOn}, ${value}, ${text}, ${level},
      ${measurement.definition}, ${measurement.source}, ${measurement.isStart})
  `)
}

type Facts = Omit<Measurement, 'id'>

const columns: ColumnsOf<Facts> = {
  measuredOn: (value) => sql`measured_on = ${value}`,
  value: (value) => sql`value = ${value}`,
  text: (value) => sql`text = ${value}`,
  level: (value) => sql`level = ${value}`,
  definition: (value) => sql`definition = ${value}`,
  source: (value) => sql`source = ${value}`,
  isStart: (value) => sql`is_start = ${value}`,
}

export function updateMeasurement(db: Writer, id: MeasurementId, change: ChangeOf<Facts>): void {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE measurement SET ${joinSql(parts)} WHERE id = ${id}`, 'measurement')
}

/** False when it is not there. */
export function deleteMeasurement(db: Writer, measurementId: MeasurementId): boolean {
  return db.run(sql`DELETE FROM measurement WHERE id = ${measurementId}`) === 1
}

function fromRow({ isStart, ...row }: Row): StoredMeasurement {
  return { ...row, isStart: isStart === 1 }
}
