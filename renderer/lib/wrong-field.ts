/** Whether a field holds what could not be read; the first one gets the focus. */
export function goesToWrongField(within: ParentNode): boolean {
  const wrong = within.querySelector<HTMLElement>('[data-typed-wrong] input')
  wrong?.focus()
  return wrong !== null
}
