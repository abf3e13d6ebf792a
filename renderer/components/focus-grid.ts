/** Puts the focus on the grid in an element: its own keys work from there. */
export function focusGridIn(place: HTMLElement | null): void {
  place?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true })
}
