/** Guests whose link is not named in a room full of people. */
export const otherGuests = 'Andere deelnemers'
/** Guests who work for the region as a whole. */
export const wholeRegionGuests = 'Regio'

/** The bewijs van deelname, on the screen and in Word. */
export const certificateTexts = {
  kind: 'bewijs van deelname',
  plural: 'bewijzen van deelname',
  title: 'Bewijs van deelname',
  statement: 'was aanwezig bij',
  when: (day: string, times: string) => (times === '' ? day : `${day}, ${times}`),
  length: (words: string) => `Duur: ${words}`,
  place: (place: string) => `Plaats: ${place}`,
  noDate: 'datum niet bekend',
  organiser: 'Organisator',
  signature: 'Handtekening',
} as const

/** The noodmap: what is needed when the laptop or the verbinder fails. */
export const emergencyTexts = {
  folder: 'noodmap',
  listTitle: 'Noodlijst',
  name: 'Naam',
  organisation: 'Organisatie',
  chainRole: 'Schakel',
  tick: 'Binnen',
  madeOn: (moment: string) => `Gemaakt op ${moment}.`,
  private: 'Bevat persoonsgegevens. Vernietig dit papier na de bijeenkomst.',
  footer: (title: string, day: string) =>
    `${['Noodlijst', title, day].filter((part) => part !== '').join(', ')}. Bevat persoonsgegevens.`,
  stand: (day: string, count: number) =>
    [day, count === 1 ? '1 mens op de lijst' : `${count} mensen op de lijst`]
      .filter((part) => part !== '')
      .join(', '),
  blankLines: 'Niet op de lijst? Schrijf de naam en de organisatie hier.',
  programme: 'Programma',
  noProgramme: 'Er is geen programma.',
  until: (begin: string, end: string) => `${begin} tot ${end}`,
  tasks: 'Draaiboek',
  noTasks: 'Er zijn geen taken.',
  done: 'klaar',
  due: (day: string) => `uiterlijk ${day}`,
  place: 'Plaats',
  noPlace: 'nog niet bekend',
  address: 'Adres',
  phone: 'Telefoon van de plaats',
  noPhone: 'niet bekend in Schakel',
  room: 'Zaal',
  time: 'Tijd',
  noTime: 'nog niet bekend',
  access: 'Toegang',
  travel: 'Reizen',
  organiser: 'Organisator',
} as const

/** Under which name the noodmap was kept, and that it asks for care. */
export function folderKept(names: readonly string[]): string {
  return names.length === 0
    ? 'De noodmap is niet bewaard.'
    : `De noodmap is gemaakt: ${names.join(', ')}. Er staan namen in: bewaar haar veilig en wis haar na de bijeenkomst.`
}

type FolderEvent = { readonly folder: string; readonly title: string; readonly when: string }

/** What whoever opens the folder does: short, in order, without knowing Schakel. */
export function whatToDo(events: readonly FolderEvent[], madeOn: string): string {
  return [
    'WAT TE DOEN MET DEZE NOODMAP',
    '',
    'Deze map is voor als de laptop niet werkt, of als de verbinder er niet is.',
    emergencyTexts.madeOn(madeOn),
    '',
    ...events.map(({ folder, title, when }) => `- ${title}, ${when}. Zie de map ${folder}.`),
    '',
    'VOORAF',
    '1. Open in de map van de bijeenkomst "noodlijst.html" en druk de lijst af.',
    '2. Open "programma-en-draaiboek.html" en druk dat ook af.',
    '3. Geef beide aan wie de deur doet.',
    '',
    'AAN DE DEUR',
    '4. Zet een kruis achter wie binnenkomt. Vraag alleen de naam.',
    '5. Staat iemand niet op de lijst? Schrijf naam en organisatie op een lege regel. Iedereen mag naar binnen.',
    '6. Wilt u een handtekening? Druk dan de presentielijst af (Excel).',
    '',
    'DAARNA',
    '7. Bewaar het papier voor de verbinder. Die neemt de kruisjes over in Schakel, bij Deelnemers.',
    '8. Of vul in de presentielijst (Excel) bij wie er was een x in. Schakel leest dat blad in.',
    '9. Vernietig daarna het papier en deze map. Er staan namen in.',
    '',
  ].join('\r\n')
}
