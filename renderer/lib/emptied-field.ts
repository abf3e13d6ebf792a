/** What was last typed in each field. */
const typed = new WeakMap<EventTarget, string>()

/** Remembers what is typed where; answers how to stop. */
export function watchTyping(): () => void {
  const onInput = ({ target }: Event) => {
    if (isField(target)) typed.set(target, target.value)
  }
  window.addEventListener('input', onInput, { capture: true })
  return () => window.removeEventListener('input', onInput, { capture: true })
}

/** Whether what was typed in a field was taken over and the field emptied: it has no undo left. */
export function isEmptiedField(field: Element): boolean {
  return isField(field) && field.value === '' && (typed.get(field) ?? '') !== ''
}

function isField(target: unknown): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
