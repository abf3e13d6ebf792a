import { useLayoutEffect } from 'react'
import type { PlaceId } from '#domain/commands/places'
import { places } from '#domain/commands/places'
import { isTyping, notationOf, targetOf } from '#domain/commands/shortcuts'
import { isAvailable, runAction } from './actions.ts'

const textFields = 'input, textarea, select, [contenteditable="true"]'
const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'
const dialogs = '[role="dialog"], [role="alertdialog"]'
const ownUndo = ['history.undo', 'history.redo']

/** The one place that listens for shortcuts; what they mean stands in the registry. */
export function useShortcuts(place: PlaceId | undefined, goTo: (path: string) => void): void {
  // Heard from the moment the screen is there: an effect after painting loses a quick key.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const target = targetOf(event, place)
      if (target === undefined) return
      const from = event.target instanceof Element ? event.target : document.body
      // A text field has letters and an undo of its own.
      const isInText = from.closest(textFields) !== null && !isTick(from)
      const hasOwn = isTyping(event) || ownUndo.includes(target.id)
      if (isInText && hasOwn) return
      if (isTyping(event) && !hasLetterKeys()) return
      if (from.closest(overlays) !== null && isTyping(event)) return
      // A form in a dialog is sent by the same keys as the screen below it.
      if (from.closest(dialogs) !== null && notationOf(event) === 'Control+Enter') return
      if (target.kind === 'action' && !isAvailable(target.id)) return
      event.preventDefault()
      if (target.kind === 'action') return runAction(target.id)
      // A field is stored when it is left, and one that goes with its page is never left.
      if (isInText && from instanceof HTMLElement) from.blur()
      goTo(places[target.id].path)
    }
    // Cards and buttons keep Enter to themselves, also with Control; so this one is heard first.
    const onEnter = (event: KeyboardEvent) => {
      if (notationOf(event) === 'Control+Enter') onKeyDown(event)
    }
    window.addEventListener('keydown', onEnter, { capture: true })
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onEnter, { capture: true })
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [place, goTo])
}

// Put on the page by the chosen appearance; off for who dictates (WCAG 2.1.4).
function hasLetterKeys(): boolean {
  return document.documentElement.dataset['letters'] !== 'uit'
}

function isTick(element: Element): boolean {
  return element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type)
}
