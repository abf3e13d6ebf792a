/** A part of a programme, as a template begins. */
type TemplateItem = {
  readonly minutes: number
  readonly kind: 'arrival' | 'talk' | 'conversation' | 'break' | 'meal' | 'prayer' | 'closing'
  readonly title: string
}

/** A task with its place in time; a count below zero lies before its anchor. */
type TemplateTask = {
  readonly title: string
  readonly anchor: 'start' | 'end' | 'invitation'
  readonly count: number
  readonly unit: 'days' | 'workdays'
}

/** What a type of event begins with; the amounts of its costs stay empty, because no source names any. */
export type TemplateContent = {
  readonly startTime: string
  readonly endTime: string
  readonly format: 'locatie' | 'online'
  readonly items: readonly TemplateItem[]
  readonly tasks: readonly TemplateTask[]
  /** Each on a proposed line of the annex, named by its code. */
  readonly costs: readonly { readonly line: string; readonly description: string }[]
}

/** The source of everything in a template of the package. */
export const templateSource = 'Voorstel van Schakel'

const item = (minutes: number, kind: TemplateItem['kind'], title: string): TemplateItem => ({
  minutes,
  kind,
  title,
})
const task = (
  count: number,
  unit: TemplateTask['unit'],
  anchor: TemplateTask['anchor'],
  title: string,
): TemplateTask => ({ title, anchor, count, unit })
const cost = (line: string, description: string) => ({ line, description })

const inviting = [
  task(-5, 'workdays', 'invitation', 'Maak de lijst met genodigden'),
  task(0, 'days', 'invitation', 'Verstuur de uitnodiging'),
]
const inARoom = [
  task(-8 * 7, 'days', 'start', 'Leg de zaal vast'),
  ...inviting,
  task(-10, 'days', 'start', 'Herinner wie nog niet antwoordde'),
  task(-5, 'workdays', 'start', 'Geef het aantal gasten door aan de zaal'),
  task(-1, 'workdays', 'start', 'Maak de presentielijst'),
]
const report = task(5, 'workdays', 'end', 'Stuur het verslag met de afspraken')
/** What a template calls the cost of a room before there is one. */
export const roomRentCost = 'Zaalhuur'
const room = (line: string) => [cost(line, roomRentCost), cost(line, 'Koffie en thee')]

/** The templates of the package, by type: a proposal, to be changed as she likes. */
export const templatesOfPackage: Readonly<Record<string, TemplateContent>> = {
  cop: {
    startTime: '13:30',
    endTime: '16:30',
    format: 'locatie',
    items: [
      item(15, 'arrival', 'Inloop met koffie en thee'),
      item(15, 'talk', 'Welkom en doel van vandaag'),
      item(35, 'talk', 'Een voorbeeld uit de regio'),
      item(15, 'break', 'Pauze'),
      item(60, 'conversation', 'In gesprek over het onderwerp'),
      item(25, 'conversation', 'Afspraken: wie doet wat'),
      item(15, 'closing', 'Afsluiting'),
    ],
    tasks: [...inARoom, task(-6 * 7, 'days', 'start', 'Vraag wie het voorbeeld vertelt'), report],
    costs: room('03'),
  },
  ondernemerschap: {
    startTime: '13:30',
    endTime: '16:00',
    format: 'locatie',
    items: [
      item(15, 'arrival', 'Inloop met koffie en thee'),
      item(10, 'talk', 'Welkom'),
      item(40, 'talk', 'Wat komt er kijken bij een eigen bedrijf'),
      item(15, 'break', 'Pauze'),
      item(25, 'talk', 'Een ondernemer vertelt'),
      item(35, 'conversation', 'Vragen aan tafel'),
      item(10, 'closing', 'Afsluiting: waar kunt u verder'),
    ],
    tasks: [
      ...inARoom,
      task(-6 * 7, 'days', 'start', 'Vraag een ondernemer om te vertellen'),
      task(-3 * 7, 'days', 'start', 'Vraag sleutelpersonen voor de talen in de zaal'),
    ],
    costs: [...room('04'), cost('05', 'Inzet sleutelpersonen')],
  },
  'regionale-bijeenkomst': {
    startTime: '09:30',
    endTime: '13:00',
    format: 'locatie',
    items: [
      item(30, 'arrival', 'Inloop met koffie en thee'),
      item(15, 'talk', 'Opening'),
      item(30, 'talk', 'Een werkgever en een werknemer vertellen'),
      item(40, 'conversation', 'Gesprekken aan tafel, eerste ronde'),
      item(15, 'break', 'Pauze'),
      item(35, 'conversation', 'Gesprekken aan tafel, tweede ronde'),
      item(15, 'closing', 'Opbrengst en afspraken'),
      item(30, 'meal', 'Lunch'),
    ],
    tasks: [
      task(-12 * 7, 'days', 'start', 'Spreek het programma af met de partners'),
      ...inARoom,
      task(-6 * 7, 'days', 'start', 'Vraag de sprekers'),
      task(-3 * 7, 'days', 'start', 'Vraag sleutelpersonen voor de talen in de zaal'),
      task(-5, 'workdays', 'start', 'Bestel de lunch'),
      report,
    ],
    costs: [cost('03', roomRentCost), cost('03', 'Lunch'), cost('05', 'Inzet sleutelpersonen')],
  },
  werkgroep: {
    startTime: '10:00',
    endTime: '11:30',
    format: 'locatie',
    items: [
      item(15, 'arrival', 'Opening en vorige afspraken'),
      item(25, 'conversation', 'Stand van zaken'),
      item(35, 'conversation', 'Onderwerp van vandaag'),
      item(15, 'closing', 'Nieuwe afspraken'),
    ],
    tasks: [
      task(-5, 'workdays', 'start', 'Stuur de agenda'),
      task(3, 'workdays', 'end', 'Stuur de afspraken'),
    ],
    costs: [cost('03', 'Koffie en thee')],
  },
  'voorlichting-werkgevers': {
    startTime: '15:30',
    endTime: '17:30',
    format: 'locatie',
    items: [
      item(15, 'arrival', 'Inloop met koffie en thee'),
      item(10, 'talk', 'Welkom'),
      item(35, 'talk', 'Werken met statushouders: wat kan er'),
      item(10, 'break', 'Pauze'),
      item(20, 'talk', 'Een werkgever vertelt'),
      item(20, 'conversation', 'Vragen'),
      item(10, 'closing', 'Afsluiting: wie belt u'),
    ],
    tasks: [...inARoom, task(-6 * 7, 'days', 'start', 'Vraag een werkgever om te vertellen')],
    costs: room('03'),
  },
  'taalcafe-bezoek': {
    startTime: '10:00',
    endTime: '11:30',
    format: 'locatie',
    items: [
      item(15, 'arrival', 'Kennismaken'),
      item(25, 'talk', 'Vertellen over werk in de regio'),
      item(40, 'conversation', 'In gesprek aan tafel'),
      item(10, 'closing', 'Afsluiting: waar kunt u verder'),
    ],
    tasks: [
      task(-3 * 7, 'days', 'start', 'Spreek het bezoek af met het taalcafé'),
      task(-2 * 7, 'days', 'start', 'Vraag sleutelpersonen voor de talen in de zaal'),
      task(2, 'workdays', 'end', 'Noteer hoeveel mensen er waren'),
    ],
    costs: [cost('05', 'Inzet sleutelpersonen')],
  },
  webinar: {
    startTime: '15:00',
    endTime: '16:00',
    format: 'online',
    items: [
      item(5, 'arrival', 'Welkom'),
      item(30, 'talk', 'Presentatie'),
      item(20, 'conversation', 'Vragen'),
      item(5, 'closing', 'Afsluiting'),
    ],
    tasks: [
      task(-6 * 7, 'days', 'start', 'Vraag de spreker'),
      ...inviting,
      task(-2, 'workdays', 'start', 'Probeer de verbinding'),
      task(2, 'workdays', 'end', 'Noteer hoeveel mensen er keken'),
    ],
    costs: [cost('06', 'Techniek')],
  },
}
