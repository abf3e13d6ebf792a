import { dayMonth, longDate, shortDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { EventRow } from '#domain/contract/events'
import { tasksMoved } from '#domain/texts/tasks'

type TaskCounts = Parameters<typeof tasksMoved>[0]

function tasksSentence(tasks: TaskCounts): string {
  const sentence = tasksMoved(tasks)
  return sentence === '' ? '' : ` ${sentence}`
}

/** What to know before an event of this stage moves; an empty text when there is nothing. */
const stageWarning: Record<EventRow['stage'], string> = {
  idee: '',
  gepland: '',
  uitgenodigd:
    'De uitnodiging is al de deur uit. Schakel verstuurt niets. Laat uw gasten de nieuwe dag weten.',
  gehouden: 'Deze bijeenkomst is al gehouden. Wie er was, staat dan bij de nieuwe dag.',
  afgerond: 'Deze bijeenkomst is al afgerond. Uitkomsten en kosten staan dan bij de nieuwe dag.',
  geannuleerd: 'Deze bijeenkomst is geannuleerd. Verplaatsen zet haar niet terug.',
}

/** Words around moving an event in the calendar. */
export const moveText = {
  move: 'Verplaats',
  moveKeys: 'V',
  youMove: (title: string) => `${title} · u verplaatst`,
  was: (day: IsoDate, times: string) =>
    times === '' ? `was ${longDate(day)}` : `was ${longDate(day)}, ${times}`,
  wasHere: 'was hier',
  stillHere: 'staat nu op deze dag',
  stageWarning,
  movesAlong: 'Schuift mee',
  noTasks: 'Er zijn geen taken die meeschuiven.',
  newDay: (day: IsoDate | null) => (day === null ? 'nog geen dag' : shortDate(day)),
  stays: { done: 'gedaan', pinned: 'staat vast' },
  bar: 'Verplaatsen',
  to: (title: string) => `${title} naar`,
  toDay: (day: IsoDate) => shortDate(day),
  keyDay: 'dag',
  keyWeek: 'week',
  putDown: 'Zet neer',
  putDownKeys: 'Enter',
  back: 'Terug',
  backKeys: 'Esc',
  nothingOnDay: 'Op deze dag staat geen bijeenkomst om te verplaatsen.',
  carried: 'in de hand',
  pickedUp: (title: string) =>
    `${title} opgepakt. Pijltjes kiezen de dag, Enter zet neer, Escape brengt terug.`,
  over: (day: IsoDate, against: readonly string[], tasks: TaskCounts) => {
    const what = against.length === 0 ? 'Geen bezwaar gevonden.' : against.join(' ')
    return `${longDate(day)}. ${what}${tasksSentence(tasks)}`
  },
  backAgain: (title: string, day: IsoDate) => `${title} staat weer op ${longDate(day)}.`,
  moved: (day: IsoDate, tasks: TaskCounts) =>
    `De bijeenkomst gaat naar ${dayMonth(day)}.${tasksSentence(tasks)}`,
} as const
