import { useEffect, useEffectEvent } from 'react'
import type { KeyboardEvent as FieldKeyEvent, RefObject } from 'react'
import { isTyping, notationOf } from '#domain/commands/shortcuts'
import { runAction } from '#renderer/lib/actions'
import { toast } from '#renderer/lib/messages'
import { balieText as text } from '#renderer/texts/balie'
import type { DeskMatch } from './desk-match.ts'
import type { Desk } from './use-desk.ts'
import type { Matches } from './use-matches.ts'

type Options = {
  readonly typed: string
  readonly matches: Matches
  readonly chosen: number | undefined
  readonly target: DeskMatch | undefined
  readonly desk: Desk
  readonly isNew: boolean
  readonly field: RefObject<HTMLInputElement | null>
  readonly clear: () => void
  readonly setChosen: (index: number | undefined) => void
  readonly openNew: () => void
  readonly closeNew: () => void
  readonly onClose: () => void
  readonly onPapers: () => void
}

type Keys = Record<string, (() => void) | undefined>

/** Does what stands on a row; the field is free again at once, so a second Enter does nothing. */
export function actOn(match: DeskMatch, { clear, desk }: Pick<Options, 'clear' | 'desk'>): void {
  clear()
  if (match.act === 'undo') void desk.undoFor(match)
  else void desk.letIn(match)
}

/** A key inside the search field: it chooses a row, or acts on it. */
export function pressFieldKey(event: FieldKeyEvent, options: Options): void {
  if (event.nativeEvent.isComposing) return
  const keys: Keys = {
    ArrowDown: () => move(1, options),
    ArrowUp: () => move(-1, options),
    Enter: () => (event.repeat ? undefined : pressEnter(options)),
  }
  const act = keys[event.key]
  if (act === undefined) return
  event.preventDefault()
  act()
}

function move(step: 1 | -1, { matches, chosen, setChosen }: Options): void {
  const last = matches.all.length - 1
  if (last < 0) return
  const from = chosen ?? (step === 1 ? -1 : last + 1)
  setChosen(Math.min(last, Math.max(0, from + step)))
}

function pressEnter(options: Options): void {
  const { typed, matches, target, desk, clear, setChosen, openNew } = options
  if (target !== undefined && target.act !== 'undo') return actOn(target, options)
  if (target !== undefined) {
    // Enter never takes somebody's presence away.
    desk.setNotice({ fact: text.alreadyInside(target.name) })
    return clear()
  }
  if (matches.all.length > 0) setChosen(firstToAct(matches.all))
  else if (typed.trim() !== '') openNew()
}

// Who is inside already is seldom the one who stands at the door.
function firstToAct(matches: readonly DeskMatch[]): number {
  const index = matches.findIndex(({ act }) => act !== 'undo')
  return index === -1 ? 0 : index
}

/** The keys that work wherever the focus is; a typed letter goes to the field. */
export function useDeskKeys(options: Options): void {
  const { isNew, field, desk } = options
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const keys: Keys = {
      F2: options.openNew,
      F3: () => leave(options),
      'Control+P': options.onPapers,
      Escape: () => escape(options),
      // While somebody's name is typed the field has an undo of its own.
      ...(isNew
        ? {}
        : { 'Control+Z': desk.undoLast, 'Control+Y': () => runAction('history.redo') }),
    }
    const act = keys[notationOf(event)]
    if (act !== undefined) {
      event.preventDefault()
      act()
    } else if (isTyping(event) && !isNew && event.target === document.body) field.current?.focus()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  useEffect(() => {
    // The desk is opened to type a name, and nothing else has the focus yet.
    field.current?.focus()
    // What was done elsewhere cannot be taken back here.
    toast.set(undefined)
  }, [field])
}

function leave({ target, desk, clear }: Options): void {
  if (target?.act !== 'undo') return desk.setNotice({ fact: text.nobodyToLeave })
  clear()
  void desk.letOut(target)
}

function escape({ isNew, typed, closeNew, clear, onClose }: Options): void {
  if (isNew) closeNew()
  else if (typed !== '') clear()
  else onClose()
}
