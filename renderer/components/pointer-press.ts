let isPressed = false

window.addEventListener('pointerdown', () => void (isPressed = true), { capture: true })
for (const end of ['pointerup', 'pointercancel'] as const) {
  window.addEventListener(end, () => void (isPressed = false), { capture: true })
}

/**
 * Whether the pointer is down, as when a field is left by pressing a button. What then makes the
 * page grow moves the button from under the pointer, and the press is lost.
 */
export function isPointerDown(): boolean {
  return isPressed
}

/** Does it once the press that is going on has done what it does. */
export function afterPress(act: () => void): void {
  const ended = new AbortController()
  for (const end of ['pointerup', 'pointercancel'] as const) {
    const onEnd = () => {
      ended.abort()
      setTimeout(act)
    }
    window.addEventListener(end, onEnd, { signal: ended.signal })
  }
}
