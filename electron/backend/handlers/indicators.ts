import type { Measurement, indicators } from '#domain/contract/indicators'
import type { IndicatorKind } from '#domain/plan/indicator-standing'
import { fitsSearch, pageOf } from '#domain/plan/register-search'
import { todayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { IndicatorId, MeasurementId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { RefusalReason } from '#domain/texts/refusals'
import {
  archiveIndicator,
  findIndicator,
  insertIndicator,
  listEvidence,
  listIndicators,
  setIndicatorActions,
  updateIndicator,
} from '#backend/db/repositories/indicators'
import {
  deleteMeasurement,
  findMeasurement,
  insertMeasurement,
  listMeasurements,
  updateMeasurement,
} from '#backend/db/repositories/measurements'
import { areActions } from '#backend/db/repositories/plan'
import type { HandlersFor } from '#backend/handler-types'

const done = { done: true } as const

export const indicatorsHandlers: HandlersFor<typeof indicators> = {
  'indicators.list': (db, { search, ...page }) => {
    const fits = listIndicators(db).filter(({ title, definition, actionIds }) =>
      fitsSearch(search, [title, definition, ...actionIds]),
    )
    return pageOf(fits, page)
  },
  'indicators.get': (db, { indicatorId }) => {
    const found = findIndicator(db, indicatorId)
    if (!found) return refuse('not-found')
    const measurements = listMeasurements(db, indicatorId).map(
      ({ indicatorId: _, ...each }): Measurement => each,
    )
    return { ...found, measurements, evidence: listEvidence(db, indicatorId) }
  },
  'indicators.add': (db, { actionIds, ...facts }, ports) => {
    if (!areActions(db, actionIds)) return refuse('not-found')
    const indicatorId = ports.newId() as IndicatorId
    insertIndicator(db, indicatorId, facts)
    setIndicatorActions(db, indicatorId, actionIds, ports.newId)
    return { indicatorId }
  },
  'indicators.change': (db, { indicatorId, actionIds, ...change }, ports) => {
    const found = findIndicator(db, indicatorId)
    if (!found) return refuse('not-found')
    if (actionIds !== undefined && !areActions(db, actionIds)) return refuse('not-found')
    const kind = change.kind ?? found.kind
    // A measurement never changes its meaning: 54% does not become "nee".
    if (kind !== found.kind && listMeasurements(db, indicatorId).some((each) => misfit(kind, each)))
      return refuse('indicator-kind-misfits')
    updateIndicator(db, indicatorId, change)
    if (actionIds !== undefined) setIndicatorActions(db, indicatorId, actionIds, ports.newId)
    return done
  },
  'indicators.archive': (db, { indicatorId }, ports) =>
    archiveIndicator(db, indicatorId, ports.now()) ? done : refuse('not-found'),
  'measurements.add': (db, { indicatorId, ...facts }, ports) => {
    const indicator = findIndicator(db, indicatorId)
    if (!indicator) return refuse('not-found')
    const wrong = whatIsWrong(indicator.kind, facts, todayOf(ports.now()))
    if (wrong !== undefined) return refuse(wrong)
    const measurementId = ports.newId() as MeasurementId
    insertMeasurement(db, { id: measurementId, indicatorId, ...facts })
    return { measurementId }
  },
  'measurements.change': (db, { measurementId, ...change }, ports) => {
    const found = findMeasurement(db, measurementId)
    const indicator = found && findIndicator(db, found.indicatorId)
    if (!found || !indicator) return refuse('not-found')
    const given = Object.entries(change).filter(([, value]) => value !== undefined)
    const facts: Measurement = { ...found, ...Object.fromEntries(given) }
    const wrong = whatIsWrong(indicator.kind, facts, todayOf(ports.now()))
    if (wrong !== undefined) return refuse(wrong)
    updateMeasurement(db, measurementId, change)
    return done
  },
  'measurements.remove': (db, { measurementId }) =>
    deleteMeasurement(db, measurementId) ? done : refuse('not-found'),
}

function whatIsWrong(
  kind: IndicatorKind,
  { measuredOn, value, text, isStart }: Omit<Measurement, 'id'>,
  today: IsoDate,
): RefusalReason | undefined {
  if (value === null && text === null) return 'measurement-empty'
  const wrong = misfit(kind, { value })
  if (wrong !== undefined) return wrong
  if (measuredOn === null) return isStart ? undefined : 'measurement-without-day'
  return measuredOn > today ? 'measurement-to-come' : undefined
}

function misfit(
  kind: IndicatorKind,
  { value }: Pick<Measurement, 'value'>,
): RefusalReason | undefined {
  if (kind === 'ja_nee' && value !== 0 && value !== 1) return 'measurement-not-yes-no'
  return kind === 'percentage' && value === null ? 'measurement-without-value' : undefined
}
