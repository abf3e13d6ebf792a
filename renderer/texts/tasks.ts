import { dateWithYear, dayMonth, longDate, shortDate, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { taskWords, tasksMoved, timingInWords } from '#domain/texts/tasks'

const { anchors, units } = taskWords

function tasks(count: number): string {
  return count === 1 ? '1 taak' : `${count} taken`
}

/** Words of the tab Draaiboek of an event, and of the tasks on Vandaag. */
export const taskText = {
  heading: 'Taken',
  summary: (open: number, done: number) =>
    done === 0 ? `${open} open` : `${open} open, ${done} klaar`,
  grid: 'Taken van deze bijeenkomst, de eerste bovenaan',
  columnDone: 'Klaar',
  columnDay: 'Dag',
  columnTask: 'Taak',
  columnTiming: 'Hoort bij',
  columnStand: 'Stand',
  day: (day: IsoDate) => shortDate(day),
  noDay: 'nog geen dag',
  timing: timingInWords,
  done: 'Klaar',
  notDone: 'Nog niet klaar',
  doneOn: (day: IsoDate) => `Klaar op ${longDate(day)}.`,
  late: 'Te laat',
  today: 'Vandaag',
  pinned: 'Vastgezet',
  open: 'Open',
  tick: (title: string) => `Zet ‘${title}’ op klaar`,
  untick: (title: string) => `Zet ‘${title}’ weer open`,
  keys: 'Enter op Klaar vinkt een taak af. Typ een dag in de rij om een taak vast te zetten.',
  keysTemplate: 'De dagen volgen uit de datum van de bijeenkomst die u van dit sjabloon maakt.',
  empty: 'Nog geen taken. Typ hieronder de eerste taak, en hoe lang ervoor die af moet zijn.',
  title: 'Taak',
  count: 'Aantal',
  unit: 'Tel in',
  units: { days: units.days.many, workdays: units.workdays.many },
  relation: 'Wanneer',
  relations: {
    'before-start': anchors.start.before,
    'after-start': anchors.start.after,
    'before-end': anchors.end.before,
    'after-end': anchors.end.after,
    'before-invitation': anchors.invitation.before,
    'after-invitation': anchors.invitation.after,
  },
  addNow: 'Zet erbij',
  addForm: 'Taak toevoegen',
  fillIn: 'Vul een taak in.',
  wrongTitle: 'Een taak heeft een naam nodig.',

  panel: 'Taak en uitnodiging',
  chosen: 'Gekozen taak',
  note: 'Notitie',
  ownDay: 'Eigen dag',
  ownDayHint: 'Leeg: de taak schuift mee.',
  reopen: 'Zet weer open',
  remove: 'Haal weg',
  invitation: 'Uitnodigingen',
  inviteOn: 'Gaan uit op',
  inviteProposal: 'Voorstel: vier weken ervoor.',
  inviteOwn: 'Uw eigen dag. Leeg: vier weken ervoor.',
  inviteUnknown: 'Nog niet bekend zonder datum.',
  inviteTooLate: 'De uitnodigingen gaan pas uit na de bijeenkomst',
  inviteTooLateWhy: 'Kijk de dag van de uitnodiging na.',
  rules: 'Zo rekent Schakel',
  rulesBefore:
    'Wat ervoor moet, gaat uit het weekend en van feestdagen af naar een eerdere werkdag.',
  rulesAfter: 'Wat erna komt, gaat naar een latere werkdag.',
  rulesMove:
    'Gaat de bijeenkomst naar een andere dag, dan schuiven open taken mee. Taken die klaar of vastgezet zijn, blijven staan.',

  plan: 'Dan schuift mee',
  planNone: 'Er schuift geen taak mee.',
  planMove: (from: IsoDate | null, to: IsoDate | null) =>
    [from, to].map((day) => (day === null ? 'nog geen dag' : shortDate(day))).join(' → '),
  planStay: (on: IsoDate | null, why: 'done' | 'pinned') =>
    [on === null ? '' : `blijft op ${shortDate(on)}`, why === 'done' ? 'klaar' : 'vastgezet']
      .filter((part) => part !== '')
      .join(', '),
  planMore: (count: number) => `en nog ${tasks(count)}`,

  dueNow: 'Taken voor vandaag',
  dueSoon: 'Taken in de komende 7 dagen',
  dueMore: (count: number) => `En nog ${tasks(count)}.`,
  dueLate: (day: IsoDate, today: IsoDate) =>
    `was ${yearOf(day) === yearOf(today) ? shortDate(day) : dateWithYear(day)}`,
  dueToday: 'vandaag',
  dueEvent: (title: string, date: IsoDate | null) => {
    if (date === null) return title
    // A proposed title says the day already.
    return title.endsWith(dayMonth(date))
      ? `${title} ${yearOf(date)}`
      : `${title}, ${dateWithYear(date)}`
  },
  dueMessage: (audience: string, channel: string, owner: string | null) =>
    `Communicatieplan: ${audience}, ${channel}${owner === null ? '' : `, door ${owner}`}`,
  showAll: (count: number) => `Toon alle ${tasks(count)}`,
  showFewer: 'Toon minder',

  said: {
    added: (title: string, day: IsoDate | null) =>
      day === null
        ? `‘${title}’ staat in het draaiboek.`
        : `‘${title}’ staat in het draaiboek, op ${longDate(day)}.`,
    changed: (title: string) => `‘${title}’ is gewijzigd.`,
    done: (title: string) => `‘${title}’ is klaar.`,
    reopened: (title: string) => `‘${title}’ staat weer open.`,
    pinned: (title: string, day: IsoDate) => `‘${title}’ staat vast op ${longDate(day)}.`,
    follows: (title: string) => `‘${title}’ schuift weer mee met de bijeenkomst.`,
    removed: (title: string) => `‘${title}’ is weggehaald.`,
    invite: (day: IsoDate | null, moved: Parameters<typeof tasksMoved>[0]) =>
      [
        day === null
          ? 'De dag van de uitnodiging volgt weer de bijeenkomst.'
          : `De uitnodigingen gaan uit op ${longDate(day)}.`,
        tasksMoved(moved),
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
} as const
export type TaskRelation = keyof typeof taskText.relations
