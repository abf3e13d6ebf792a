import type { FormChoice, FormPreview, FormResponse } from '#domain/contract/forms'
import { personOfResponse } from '#domain/forms/response-decision'

export type FormChoices = ReadonlyMap<number, FormChoice>

/** Whether a response waits until she says whose it is. */
export function awaitsChoice({ row, outcome }: FormResponse, choices: FormChoices): boolean {
  return !choices.has(row) && (outcome === 'doubtful' || outcome === 'unknown-person')
}

/** The responses that come in when she agrees now. */
export function takenOf({ responses }: FormPreview, choices: FormChoices): FormResponse[] {
  return responses.filter(
    (response) => personOfResponse(response, choices.get(response.row)) !== null,
  )
}

/** The responses that need a choice, also those she made one for. */
export function toChoose({ responses }: FormPreview): FormResponse[] {
  return responses.filter(({ outcome }) => outcome === 'doubtful' || outcome === 'unknown-person')
}

/** Whether the counts of this reading differ from those of the earlier one. */
export function hasNewNeeds({ needs, earlier, isReadAlready }: FormPreview): boolean {
  return earlier === null ? needs.length > 0 : !isReadAlready
}
