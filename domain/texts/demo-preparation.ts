import type { ProgrammeKind } from '#domain/events/programme-times'
import type { TaskTiming } from '#domain/events/task-due'

type Part = {
  readonly kind: ProgrammeKind
  readonly title: string
  readonly minutes: number
  readonly note: string | null
}

/** The sample programme of the demo's 14 February: from 9.30 to 13.00. */
export const demoProgramme: readonly Part[] = [
  { kind: 'arrival', title: 'Inloop', minutes: 30, note: 'koffie en thee' },
  { kind: 'talk', title: 'Opening', minutes: 15, note: 'welkom en doel van de dag' },
  { kind: 'talk', title: 'Werkgeverssubsidie', minutes: 45, note: 'presentatie en vragen' },
  { kind: 'conversation', title: 'Goede voorbeelden', minutes: 70, note: 'vier tafels' },
  { kind: 'closing', title: 'Afspraken', minutes: 20, note: null },
  { kind: 'meal', title: 'Lunch', minutes: 30, note: null },
]

type Task = TaskTiming & { readonly title: string; readonly isDone: boolean }

/** The sample draaiboek; what lies before the day of the demo is done. */
export const demoTasks: readonly Task[] = [
  ...[
    { title: 'Zaal vastleggen', anchor: 'start', offsetCount: -42, offsetUnit: 'days' } as const,
    {
      title: 'Sprekers vragen',
      anchor: 'invitation',
      offsetCount: -5,
      offsetUnit: 'workdays',
    } as const,
    {
      title: 'Uitnodigingen versturen',
      anchor: 'invitation',
      offsetCount: 0,
      offsetUnit: 'days',
    } as const,
  ].map((task) => ({ ...task, isDone: true })),
  ...[
    {
      title: 'Aantal lunches doorgeven',
      anchor: 'start',
      offsetCount: -7,
      offsetUnit: 'days',
    } as const,
    {
      title: 'Presentielijst printen',
      anchor: 'start',
      offsetCount: -1,
      offsetUnit: 'workdays',
    } as const,
    { title: 'Bedankmail sturen', anchor: 'end', offsetCount: 2, offsetUnit: 'workdays' } as const,
  ].map((task) => ({ ...task, isDone: false })),
]
