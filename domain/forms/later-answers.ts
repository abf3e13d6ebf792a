import { emailKey } from '#domain/import/parse-email'
import { nameKey } from '#domain/import/name-key'
import type { Respondent, Response } from './form-plan.ts'

/** Of who answered more than once the latest response counts; the others are kept and set apart. */
export function withLater(responses: readonly Response[]): Response[] {
  const latest = new Map<string, Response>()
  for (const response of responses) {
    const who = whoOf(response)
    const before = who === null ? undefined : latest.get(who)
    if (who !== null && (before === undefined || isLater(response, before))) {
      latest.set(who, response)
    }
  }
  return responses.map((response) => {
    const who = whoOf(response)
    const counts = who === null ? undefined : latest.get(who)
    if (counts === undefined || counts === response) return response
    const reason = { cell: response.cell, kind: 'answered-later' } as const
    return response.outcome === 'read-before'
      ? { ...response, reasons: [...response.reasons, reason], isOutdone: true }
      : { ...response, outcome: 'superseded', reasons: [reason], isOutdone: true }
  })
}

// Who surely gave it, or the address or name of who is not known; nobody while it is in doubt.
function whoOf({ outcome, match, respondent, reasons }: Response): string | null {
  if (reasons.some(({ kind }) => kind === 'twice-in-file')) return null
  if (match !== null) return `person ${match.personId}`
  if (respondent === null || outcome === 'doubtful') return null
  return respondentKey(respondent)
}

/** Two responses of somebody whom nobody knows are of one person under this key. */
export function respondentKey(respondent: Respondent): string {
  const { email, organisationName } = respondent
  return email === null
    ? `name ${nameKey(respondent)} ${organisationName ?? ''}`
    : `email ${emailKey(email)}`
}

function isLater(one: Response, other: Response): boolean {
  return byMoment(one, other) > 0
}

/** The order in which responses were given; one without a time counts as now, so it comes last. */
export function byMoment(
  one: Pick<Response, 'answeredAt' | 'row'>,
  other: Pick<Response, 'answeredAt' | 'row'>,
): number {
  if (one.answeredAt === other.answeredAt) return one.row - other.row
  if (one.answeredAt === null) return 1
  return other.answeredAt === null || one.answeredAt < other.answeredAt ? -1 : 1
}
