import type { AnswerValue } from '#domain/attendance/decide-answer'
import type { PersonName } from '#domain/import/person-name'
import type { Instant } from '#domain/shared/dates'
import type { GemeenteId, PersonId } from '#domain/shared/ids'
import type { FormColumn } from './form-fields.ts'
import type { NeedCount } from './needs.ts'

/** What becomes of a response. */
export const responseOutcomes = [
  /** More than one person it can be, or not surely this one. */
  'doubtful',
  /** Nobody the network knows. */
  'unknown-person',
  /** The wording says neither yes, no nor maybe until she says what it means. */
  'unclear',
  /** No name and no address. */
  'rejected',
  /** In the network, not on the list of this event. */
  'not-invited',
  'sure',
  /** The same person answered again later: the latest counts. */
  'superseded',
  'read-before',
] as const
export type ResponseOutcome = (typeof responseOutcomes)[number]

export type ResponseReason =
  | 'same-email'
  | 'same-email-other-name'
  | 'same-name-and-place'
  | 'same-name'
  | 'namesake'
  | 'similar-name'
  | 'same-name-other-place'
  | 'nobody'
  | 'no-name'
  | 'unknown-wording'
  | 'answered-later'
  | 'newer-known'
  | 'read-before'
  | 'twice-in-file'
  | 'no-moment'
  | 'future-moment'

/** Somebody a response can be of, the likeliest first. */
export type Candidate = {
  readonly personId: PersonId
  readonly name: string
  readonly organisationName: string | null
  readonly email: string | null
  readonly gemeenteIds: readonly GemeenteId[]
  readonly isInvited: boolean
}

/** What a response says of who gave it; never what they need. */
export type Respondent = PersonName & {
  readonly email: string | null
  readonly phone: string | null
  readonly organisationName: string | null
  readonly gemeenteIds: readonly GemeenteId[]
}

export type Response = {
  readonly row: number
  readonly cell: string
  readonly outcome: ResponseOutcome
  readonly answer: AnswerValue | null
  readonly answeredAt: Instant | null
  /** Null when rejected. */
  readonly respondent: Respondent | null
  /** Who it surely is; of a doubtful response nobody until she says so. */
  readonly match: Candidate | null
  readonly candidates: readonly Candidate[]
  readonly reasons: readonly { readonly cell: string; readonly kind: ResponseReason }[]
  readonly remark: string | null
  /** The mark by which it is known when the form is read again. */
  readonly mark: string
  /** A later answer of this person stands in Schakel: this one is kept and changes nothing. */
  readonly isOutdone: boolean
}

/** A wording under the question whether somebody comes, and what it means. */
export type Wording = {
  readonly key: string
  /** As it stands in the first cell that says it; empty for an empty cell. */
  readonly text: string
  readonly count: number
  readonly answer: AnswerValue | null
  /** She said so, or has to: it means nothing by itself. */
  readonly isAsked: boolean
}

/** What reading a form would do, before anything is written; plain JSON. */
export type FormPlan = {
  readonly sheetName: string
  readonly headerRow: number | null
  readonly columns: readonly FormColumn[]
  readonly formKey: string
  readonly wordings: readonly Wording[]
  readonly answers: Readonly<Record<AnswerValue, number>>
  readonly responses: readonly Response[]
  readonly needs: readonly NeedCount[]
}
