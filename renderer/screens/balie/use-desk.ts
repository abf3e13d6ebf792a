import { useRef, useState } from 'react'
import type { AttendanceOverview } from '#domain/contract/attendance'
import type { EventId, PersonId } from '#domain/shared/ids'
import { checkInWarningSentence } from '#domain/texts/attendance'
import { useAction } from '#renderer/lib/actions'
import { say } from '#renderer/lib/messages'
import type { ValueOfCall } from '#renderer/lib/backend'
import { useCommand, useTask } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { balieText as text } from '#renderer/texts/balie'
import type { DeskMatch } from './desk-match.ts'
import { useSaving } from './use-saving.ts'

/** What stays on the screen about the last guest, until the next. */
type DeskNotice = { readonly fact: string; readonly reason?: string }

type Person = { readonly personId: PersonId; readonly name: string }
type CheckedIn = ValueOfCall<'attendance.checkIn'>

/** What can be done at the desk; every step names the guest and can be taken back. */
export function useDesk(eventId: EventId) {
  const [notice, setNotice] = useState<DeskNotice>()
  const { did, undoLast } = useDeskUndo(() => setNotice(undefined))
  const { saving, whileSaving } = useSaving()
  const { said } = text
  const checkIn = useCommand('attendance.checkIn')
  const checkOut = useCommand('attendance.checkOut')
  const takeBack = useCommand('attendance.undoPresence')
  const walkIn = useCommand('attendance.walkIn')
  const all = [checkIn, checkOut, takeBack, walkIn]

  async function letIn({ personId, name }: Person) {
    if (saving.some((each) => each.personId === personId)) {
      return setNotice({ fact: text.stillSaving(name) })
    }
    setNotice(undefined)
    const value = await whileSaving({ personId, name }, () =>
      checkIn({ eventId, personId }, (done) => sayingIn(name, done)),
    )
    if (value === undefined) return setNotice(notSaved(name))
    if (!isInsideAlready(value)) did(name)
    setNotice(noticeOf(name, value))
  }

  async function letOut({ personId, name }: Person) {
    setNotice(undefined)
    const value = await checkOut({ eventId, personId }, ({ counts }) =>
      said.out(name, counts.inside),
    )
    if (value !== undefined) did(name)
  }

  async function undoFor({ personId, name }: Person) {
    setNotice(undefined)
    const value = await takeBack({ eventId, personId }, ({ counts }) =>
      said.takenBack(name, counts.inside),
    )
    if (value !== undefined) did(name)
  }

  async function letInNew(name: string, organisationName: string | null) {
    setNotice(undefined)
    const value = await whileSaving({ name }, () =>
      walkIn({ eventId, name, organisationName }, (done) => sayingIn(name, done)),
    )
    if (value === undefined) return setNotice(notSaved(name))
    did(name)
    if (value.similar) {
      setNotice({ fact: text.similar(value.similar.name), reason: text.similarReason })
    }
  }
  const refusal = all.find((each) => each.refusal !== undefined)?.refusal
  return { saving, notice, setNotice, letIn, letOut, undoFor, letInNew, undoLast, refusal }
}

export type Desk = ReturnType<typeof useDesk>

const doorCommands: readonly string[] = [
  'attendance.checkIn',
  'attendance.checkOut',
  'attendance.undoPresence',
  'attendance.walkIn',
]

/** Ctrl+Z at the desk takes back only what was done at the door: the rest is not in sight. */
function useDeskUndo(onUndo: () => void) {
  // The names behind the steps of this desk, so that undo can say whom it was about.
  const names = useRef<string[]>([])
  const { undo: next } = useStatus()
  const undo = useTask('history.undo')
  const undoLast = useAction('history.undo', () => {
    onUndo()
    if (next === null || !doorCommands.includes(next.command)) return say(text.nothingToUndo)
    const about = names.current.pop()
    void undo
      .attempt({}, ({ name }) => text.said.undone(about ?? name))
      .then((refused) => {
        if (refused !== undefined) say(refused)
      })
  })
  return { did: (name: string) => void names.current.push(name), undoLast: undoLast.run }
}

function notSaved(name: string): DeskNotice {
  return { fact: text.notSaved(name), reason: text.notSavedReason }
}

function isInsideAlready({ warnings }: CheckedIn): boolean {
  return warnings.includes('already-inside')
}

function sayingIn(name: string, done: CheckedIn): string {
  return isInsideAlready(done) ? text.alreadyInside(name) : text.said.in(name, done.counts.inside)
}

function noticeOf(name: string, { warnings }: CheckedIn): DeskNotice | undefined {
  const [fact, ...rest] = warnings.map((warning) => checkInWarningSentence[warning])
  return fact === undefined ? undefined : { fact: text.about(name, fact), reason: rest.join(' ') }
}

/** Whether letting this guest in takes a chair nobody had counted on. */
export function extraChairOf(match: DeskMatch | undefined): 0 | 1 {
  return match?.takesExtraChair === true ? 1 : 0
}

/** How many walk-ins are in the room now. */
export function walkInsInside({ people }: Pick<AttendanceOverview, 'people'>): number {
  return people.filter(({ isInside, isWalkIn }) => isInside && isWalkIn).length
}
