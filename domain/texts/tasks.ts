import type { TaskTiming } from '#domain/events/task-due'

/** What tasks are reckoned from, after "voor" and "na". */
const anchors: Record<TaskTiming['anchor'], { before: string; after: string; on: string }> = {
  start: { before: 'voor de bijeenkomst', after: 'na het begin', on: 'op de dag zelf' },
  end: { before: 'voor het einde', after: 'na afloop', on: 'op de dag zelf, na afloop' },
  invitation: {
    before: 'voor de uitnodiging',
    after: 'na de uitnodiging',
    on: 'op de dag van de uitnodiging',
  },
}

const units: Record<TaskTiming['offsetUnit'], { one: string; many: string }> = {
  days: { one: 'dag', many: 'dagen' },
  workdays: { one: 'werkdag', many: 'werkdagen' },
}

export const taskWords = { anchors, units } as const

/** `7 dagen voor de bijeenkomst`, `op de dag zelf`. */
export function timingInWords({ anchor, offsetCount, offsetUnit }: TaskTiming): string {
  const { before, after, on } = anchors[anchor]
  if (offsetCount === 0) return on
  const count = Math.abs(offsetCount)
  const { one, many } = units[offsetUnit]
  return `${count} ${count === 1 ? one : many} ${offsetCount < 0 ? before : after}`
}

type Replanned = { readonly moved: number; readonly stayed: number; readonly pinned: number }

/** `6 taken schuiven mee, 2 afgeronde taken blijven staan.`; empty when there is nothing to say. */
export function tasksMoved({ moved, stayed, pinned }: Replanned): string {
  const done = stayed - pinned
  const staying = [
    done === 0 ? '' : `${done} ${done === 1 ? 'afgeronde taak' : 'afgeronde taken'}`,
    pinned === 0 ? '' : `${pinned} ${pinned === 1 ? 'vastgezette taak' : 'vastgezette taken'}`,
  ].filter((part) => part !== '')
  const parts = [
    moved === 0 ? '' : moved === 1 ? '1 taak schuift mee' : `${moved} taken schuiven mee`,
    staying.length === 0
      ? ''
      : `${staying.join(' en ')} ${stayed === 1 ? 'blijft' : 'blijven'} staan`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${parts.join(', ')}.`
}
