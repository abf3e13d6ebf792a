/** The list that the search field controls. */
export const matchListId = 'balie-gevonden'

/** The element of one match, for the field that points at it. */
export function matchId(personId: string): string {
  return `balie-${personId}`
}
