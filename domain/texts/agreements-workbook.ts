/** The workbook of all agreements. */
export const agreementsWorkbookTexts = {
  title: 'Afspraken',
  stand: (on: string, count: number) =>
    `Stand op ${on}: ${count} ${count === 1 ? 'afspraak' : 'afspraken'}`,
  footer: 'Afspraken. Bevat persoonsgegevens.',
  agreement: 'Afspraak',
  owner: 'Wie',
  user: 'de verbinder',
  nobody: 'nog niemand',
  dueOn: 'Dag',
  doneOn: 'Klaar op',
  state: 'Stand',
  states: { open: 'open', late: 'te laat', done: 'klaar' },
  madeIn: 'Gemaakt bij',
  madeOn: 'Op',
  actions: 'Acties',
} as const
