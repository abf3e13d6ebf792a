import type { Measurement } from '#domain/contract/indicators'
import type { ValueOfCall } from '#renderer/lib/backend'

/** An indicator with its measurements and evidence, as its panel shows it. */
export type IndicatorDetail = ValueOfCall<'indicators.get'>

/** An overleg with who sits there and its meetings, as its panel shows it. */
export type ConsultationDetail = ValueOfCall<'consultations.get'>

/** A measurement that is being typed. */
export type MeasurementDraft = Omit<Measurement, 'id'>
