import { dateWithYear, gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** Words of the communicatieplan. */
export const communicationText = {
  title: 'Communicatieplan',
  sub: (count: number, open: number, late: number) =>
    [
      count === 1 ? '1 regel' : `${count} regels`,
      open === 1 ? '1 moment open' : `${open} momenten open`,
      late === 0 ? null : `${late} te laat`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  search: 'Zoek op doelgroep, kanaal of boodschap',
  grid: 'Communicatieplan: aan wie, hoe en wat',
  column: {
    audience: 'Doelgroep',
    channel: 'Kanaal',
    message: 'Boodschap',
    next: 'Volgende moment',
    owner: 'Wie',
  },
  empty:
    'Nog geen regels. Schrijf op wie u bereikt, langs welke weg en met welke boodschap. De dagen komen vanzelf op Vandaag.',
  pick: 'Kies een regel om de momenten te zien. Met F2 wijzigt u een vak in de lijst.',
  newLine: 'Nieuwe regel',
  fieldAudience: 'Doelgroep',
  fieldAudienceHint: 'Bijvoorbeeld werkgevers, consulenten of statushouders.',
  fieldChannel: 'Kanaal',
  fieldChannelHint: 'Bijvoorbeeld nieuwsbrief, taalhuis of LinkedIn.',
  fieldMessage: 'Boodschap',
  fieldFirst: 'Eerste moment',
  fieldFirstHint: 'Mag leeg blijven.',
  needed: {
    audience: 'Vul in voor wie het is.',
    channel: 'Vul in langs welke weg.',
    message: 'Vul in wat u wilt zeggen.',
  },
  moments: 'Momenten',
  momentsNone: 'Nog geen moment. Zet een dag erbij, dan komt die op Vandaag en in de kalender.',
  newMoment: 'Nieuw moment',
  addMoment: 'Zet erbij',
  momentOf: (day: IsoDate) => `Gedaan: ${dateWithYear(day)}`,
  moveMoment: (day: IsoDate) => `Andere dag voor ${dateWithYear(day)}`,
  removeMoment: (day: IsoDate) => `Haal het moment van ${dateWithYear(day)} weg`,
  late: 'te laat',
  done: (day: IsoDate) => `gedaan op ${gridDate(day)}`,
  allDone: 'alles gedaan',
  noMoment: 'nog geen moment',
  day: (day: IsoDate) => gridDate(day),
  next: (day: IsoDate, isLate: boolean) => `${gridDate(day)}${isLate ? ', te laat' : ''}`,
  nobody: '',
  user: 'ik',
  remove: 'Haal deze regel weg',
  toExcel: 'Naar Excel',
  inExcel: (count: number, name: string) =>
    `${count === 1 ? '1 regel staat' : `${count} regels staan`} in ${name}.`,
  said: {
    added: 'De regel staat in het communicatieplan.',
    changed: (field: string) => `${field} is gewijzigd.`,
    removed: 'De regel is uit het communicatieplan gehaald.',
    moment: (day: IsoDate) => `${dateWithYear(day)} staat erbij.`,
    moved: (day: IsoDate) => `Het moment gaat naar ${dateWithYear(day)}.`,
    done: (day: IsoDate) => `Het moment van ${dateWithYear(day)} is gedaan.`,
    reopened: (day: IsoDate) => `Het moment van ${dateWithYear(day)} staat weer open.`,
    momentGone: (day: IsoDate) => `Het moment van ${dateWithYear(day)} is weggehaald.`,
  },
} as const
