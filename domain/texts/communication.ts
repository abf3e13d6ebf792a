/** Words of the communicatieplan as a workbook. */
export const communicationWorkbookTexts = {
  title: 'Communicatieplan',
  stand: (day: string, count: number) =>
    `Stand op ${day}, ${count === 1 ? '1 regel' : `${count} regels`}`,
  footer: (day: string) => `Communicatieplan, ${day}`,
  audience: 'Doelgroep',
  channel: 'Kanaal',
  message: 'Boodschap',
  day: 'Moment',
  state: 'Stand',
  owner: 'Wie',
  action: 'Actie',
  note: 'Opmerking',
  user: 'ik',
  done: (day: string) => `gedaan op ${day}`,
  late: 'te laat',
  open: 'open',
  noMoment: 'nog geen moment',
} as const
