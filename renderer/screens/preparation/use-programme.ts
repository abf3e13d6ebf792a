import { useMemo, useState } from 'react'
import type { Programme, ProgrammeItem } from '#domain/contract/programme'
import type { ProgrammeItemId, VenueRoomId } from '#domain/shared/ids'
import type { InputOfCall } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'
import { programmeText as text } from '#renderer/texts/programme'
import { clockOf } from './clock-of.ts'

type Change = Omit<InputOfCall<'programme.change'>, 'itemId'>

/** The minutes she changed last, with the starts from before: they are shown struck through. */
export type LastMinutes = {
  readonly itemId: ProgrammeItemId
  readonly minutes: number
  readonly starts: ReadonlyMap<string, string>
}

/** What can be done with the parts of a programme. */
export function useProgramme(programme: Programme | undefined) {
  const change = useCommand('programme.change')
  const move = useCommand('programme.move')
  const remove = useCommand('programme.remove')
  const [last, setLast] = useState<LastMinutes>()
  const items = programme?.items

  const commands = useMemo(() => {
    const forget = () => setLast(undefined)
    async function setMinutes(item: ProgrammeItem, minutes: number) {
      const starts = new Map((items ?? []).map((each) => [each.id as string, clockOf(each)]))
      const input = { itemId: item.id, minutes }
      const refusal = await change.attempt(input, text.said.minutes(item.title, minutes))
      if (refusal === undefined) setLast({ itemId: item.id, minutes: item.minutes, starts })
      return refusal
    }
    return {
      startBefore: ({ id }: ProgrammeItem) => last?.starts.get(id),
      setMinutes,
      typeMinutes: (item: ProgrammeItem, typed: string) => {
        const minutes = minutesIn(typed)
        return minutes === undefined ? text.wrongMinutes(typed) : setMinutes(item, minutes)
      },
      typeTitle: (item: ProgrammeItem, typed: string) => {
        const title = typed.trim()
        if (title === '') return text.wrongTitle
        return change.attempt({ itemId: item.id, title }, text.said.changed(title))
      },
      chooseRoom: (item: ProgrammeItem, roomId: VenueRoomId | null) =>
        change.attempt({ itemId: item.id, roomId }, text.said.changed(item.title)),
      change: (item: ProgrammeItem, what: Change) =>
        change({ itemId: item.id, ...what }, text.said.changed(item.title)),
      moveTo: (item: ProgrammeItem, to: number) => {
        if (to < 0 || to >= (items ?? []).length) return
        forget()
        void move({ itemId: item.id, to }, text.said.moved(item.title))
      },
      remove: (item: ProgrammeItem) => {
        forget()
        void remove({ itemId: item.id }, text.said.removed(item.title))
      },
    }
  }, [change, move, remove, last, items])

  return { ...commands, last, refusal: change.refusal ?? move.refusal ?? remove.refusal }
}

export type ProgrammeCommands = ReturnType<typeof useProgramme>

const mostMinutes = 1440

/** Typed minutes; undefined when it is no whole number that fits a day. */
export function minutesIn(typed: string): number | undefined {
  const bare = typed.trim()
  return /^\d{1,4}$/.test(bare) && Number(bare) <= mostMinutes ? Number(bare) : undefined
}
