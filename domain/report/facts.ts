import type { IndicatorQuestion } from '#domain/plan/indicator-standing'
import type { IsoDate } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'
import type { Period } from './period.ts'

/** How many were there, and how many of them for the first time in the period. */
export type Turnout = {
  readonly date: IsoDate
  readonly title: string
  readonly present: number
  readonly firstTime: number
}

export type HeldEvent = Turnout & {
  readonly typeCode: string
  readonly typeName: string
  readonly ownership: 'eigen' | 'partner' | 'samen'
}

/** Its subject is no part of it: people type names there, and the proof leaves the office. */
export type ConversationFact = {
  readonly date: IsoDate
  readonly kind: 'conversation' | 'phone' | 'mail' | 'visit'
}

export type OutcomeFact = {
  readonly date: IsoDate
  readonly kind: 'agreement' | 'insight' | 'good-example'
  readonly madeIn: string
  /** Only when she marked it for the report. */
  readonly text: string | null
  readonly doneOn: IsoDate | null
}

export type ScoreFact = {
  /** Of the question in its own evaluation, so that another evaluation changes no key. */
  readonly id: string
  readonly date: IsoDate
  readonly title: string
  readonly question: string
  readonly n: number
  readonly mean: number
  readonly highest: number
}

export type RoleFact = {
  readonly id: string
  readonly name: string
  /** Distinct people. */
  readonly total: number
  readonly events: readonly Turnout[]
  /** Gemeenten where nobody of this role was reached; none for a role of the whole region. */
  readonly holes: readonly string[]
}

export type ActionFact = {
  readonly id: string
  readonly title: string
  readonly state: string
  readonly nextStep: string | null
  /** What she wrote about it for this year. */
  readonly yearText: string | null
  readonly events: readonly {
    readonly date: IsoDate
    readonly title: string
    readonly present: number
  }[]
  readonly conversations: readonly ConversationFact[]
  /** Distinct people at those events. */
  readonly people: number
  readonly anonymous: number
  readonly outcomes: readonly OutcomeFact[]
}

export type IndicatorFact = {
  readonly id: string
  readonly title: string
  readonly question: IndicatorQuestion
  readonly unit: string | null
  readonly target: number | null
  readonly start: number | null
  /** The last measurement until the end of the period; null is not measured. */
  readonly latest: {
    readonly value: number | null
    readonly text: string | null
    readonly measuredOn: IsoDate | null
    readonly level: string | null
    readonly source: string | null
  } | null
  /** Where it stands, in words. */
  readonly standing: string
}

export type MoneyLineFact = {
  readonly year: number
  readonly lineId: string
  readonly name: string
  readonly begroot: Cents | null
  readonly verplicht: Cents
  readonly gerealiseerd: Cents
  readonly restant: Cents | null
}

/** Everything a report counts, read once; each number of it comes from the reader of its own area. */
export type ReportFacts = {
  readonly period: Period
  readonly today: IsoDate
  /** Every type an event can have, in their own order. */
  readonly eventTypes: readonly { readonly code: string; readonly name: string }[]
  readonly events: readonly HeldEvent[]
  readonly conversations: readonly (ConversationFact & {
    readonly organisations: readonly string[]
  })[]
  readonly outcomes: readonly OutcomeFact[]
  readonly evaluations: readonly {
    readonly date: IsoDate
    readonly title: string
    readonly respondents: number
  }[]
  readonly scores: readonly ScoreFact[]
  readonly roles: readonly RoleFact[]
  /** Distinct people without a role, or with one that does not leave the office by name. */
  readonly withoutRole: number
  readonly gemeenten: readonly {
    readonly id: string
    readonly name: string
    readonly total: number
  }[]
  readonly wholeRegion: number
  readonly organisations: readonly { readonly name: string; readonly people: number }[]
  readonly anonymous: readonly {
    readonly date: IsoDate
    readonly title: string
    readonly place: string
    readonly people: number
    readonly isOnline: boolean
  }[]
  readonly actions: readonly ActionFact[]
  readonly indicators: readonly IndicatorFact[]
  readonly pool: {
    /** Held events with somebody of the pool. */
    readonly events: readonly {
      readonly date: IsoDate
      readonly title: string
      readonly languages: readonly string[]
      readonly people: number
    }[]
    /** A language that guests needed and nobody covered. */
    readonly nobody: readonly {
      readonly date: IsoDate
      readonly title: string
      readonly language: string
      readonly guests: number
    }[]
    readonly people: number
    /** Worked and approved minutes per language of the work; null is work without one. */
    readonly hours: readonly {
      readonly language: string | null
      readonly minutes: number
      readonly people: number
    }[]
  }
  readonly money: readonly MoneyLineFact[]
  /** Lines of the annex for which no amount was decided. */
  readonly linesWithoutAmount: number
  readonly openAgreements: readonly {
    readonly dueOn: IsoDate | null
    readonly madeIn: string
    readonly text: string | null
  }[]
  readonly coming: readonly {
    readonly date: IsoDate
    readonly title: string
    readonly typeName: string
  }[]
}
