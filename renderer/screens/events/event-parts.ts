/** The parts of the overview that something else on the page can bring the focus to. */
export type EventPart = 'date' | 'times' | 'place'

/** The id of a part in the page. */
export const partId = (part: EventPart): string => `deel-${part}`

/** Brings the focus to the first field of a part, and the part into sight. */
export function focusInPart(part: EventPart): void {
  const field = document.getElementById(partId(part))?.querySelector('input')
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}
