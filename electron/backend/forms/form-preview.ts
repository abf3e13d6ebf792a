import type { FormPreview, FormResponse } from '#domain/contract/forms'
import { responseOutcomes } from '#domain/forms/form-plan'
import type { Response, ResponseOutcome } from '#domain/forms/form-plan'
import type { NeedCount } from '#domain/forms/needs'
import { cellText } from '#domain/import/cell-text'
import { fullName } from '#domain/import/person-name'
import { listReadNeeds } from '#backend/db/repositories/event-needs'
import type { Reader } from '#backend/db/sql'
import type { MadeFormPlan } from './make-form-plan.ts'
import { isReadAlready } from './read-already.ts'

// More than any event has; the rest is read as well, and counted.
const mostShown = 2_000

/** A plan as the screen shows it; the responses that need her come first. */
export function formPreviewOf(db: Reader, fileName: string, made: MadeFormPlan): FormPreview {
  const { plan, sheet, found, earlier } = made
  const example = plan.responses[0]?.row ?? null
  const cells = sheet.rows.find(({ number }) => number === example)?.cells
  return {
    ...{ fileName, sheets: [...made.sheets], sheet: plan.sheetName, headerRow: plan.headerRow },
    columns: plan.columns.map((column) => ({
      ...column,
      example: cellText(cells?.[column.index]).slice(0, 120),
    })),
    exampleRow: example,
    knownSince: made.knownSince,
    wordings: plan.wordings.map((wording) => ({ ...wording })),
    answers: { ...plan.answers },
    counts: countsOf(plan.responses),
    needs: needsOf(db, made),
    isReadAlready: isReadAlready(db, made),
    earlier: earlier && { readAt: earlier.readAt, responses: earlier.responses },
    capacity: found.capacity,
    seatsFree: found.counts.seatsFree,
    total: plan.responses.length,
    responses: byUrgency(plan.responses).slice(0, mostShown).map(shown),
  }
}

// What this reading counts, and what the earlier one did and this one does not: that goes.
function needsOf(db: Reader, { plan, earlier }: MadeFormPlan): FormPreview['needs'] {
  const before = earlier === null ? [] : listReadNeeds(db, earlier.id)
  const isSame = (one: NeedCount, other: NeedCount) =>
    one.kind === other.kind && one.name === other.name
  return [
    ...plan.needs.map((need) => ({
      ...{ kind: need.kind, name: need.name, people: need.people },
      before: earlier === null ? null : (before.find((each) => isSame(each, need))?.people ?? 0),
    })),
    ...before
      .filter((need) => !plan.needs.some((each) => isSame(each, need)))
      .map(({ kind, name, people }) => ({ ...{ kind, name, people: 0 }, before: people })),
  ]
}

function countsOf(responses: readonly Response[]): Record<ResponseOutcome, number> {
  const count = (outcome: ResponseOutcome) =>
    responses.filter((response) => response.outcome === outcome).length
  return Object.fromEntries(responseOutcomes.map((outcome) => [outcome, count(outcome)])) as Record<
    ResponseOutcome,
    number
  >
}

function byUrgency(responses: readonly Response[]): Response[] {
  return responses.toSorted(
    (one, other) =>
      responseOutcomes.indexOf(one.outcome) - responseOutcomes.indexOf(other.outcome) ||
      one.row - other.row,
  )
}

function shown(response: Response): FormResponse {
  const { row, cell, outcome, answer, answeredAt, respondent, match, remark } = response
  const copied = (candidate: Response['candidates'][number]) => ({
    ...candidate,
    gemeenteIds: [...candidate.gemeenteIds],
  })
  return {
    ...{ row, cell, outcome, answer, answeredAt, remark },
    name: respondent && fullName(respondent),
    organisationName: respondent?.organisationName ?? null,
    email: respondent?.email ?? null,
    gemeenteIds: [...(respondent?.gemeenteIds ?? [])],
    match: match && copied(match),
    candidates: response.candidates.map(copied),
    reasons: response.reasons.map((reason) => ({ ...reason })),
  }
}
