/** What stands in each field that was typed in since it was come to. */
const typed = new WeakMap<EventTarget, string>()

/** Remembers which field was typed in; answers how to stop. */
export function watchTyping(): () => void {
  const onInput = ({ target }: Event) => {
    if (isField(target)) typed.set(target, target.value)
  }
  const onFocus = ({ target }: Event) => {
    if (target !== null) typed.delete(target)
  }
  window.addEventListener('input', onInput, { capture: true })
  window.addEventListener('focusin', onFocus, { capture: true })
  return () => {
    window.removeEventListener('input', onInput, { capture: true })
    window.removeEventListener('focusin', onFocus, { capture: true })
  }
}

/**
 * Whether a field has something of its own to take back: it was typed in since it was come to, and
 * what was typed was not taken over and emptied by the form it stands in.
 */
export function hasTypingToUndo(field: Element): boolean {
  if (!isField(field)) return true
  const last = typed.get(field)
  return last !== undefined && !(field.value === '' && last !== '')
}

function isField(target: unknown): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
