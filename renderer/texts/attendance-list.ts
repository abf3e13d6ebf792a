import { dutchTime } from '#domain/shared/dates'
import type { WallTime } from '#domain/shared/dates'

function rows(count: number): string {
  return count === 1 ? '1 regel' : `${count} regels`
}

/** Words of reading a presentielijst back, from Excel or from paper. */
export const attendanceListText = {
  title: 'Lees presentielijst terug',
  noFile: (event: string) => `${event}: kies het bestand, of neem de lijst van papier over`,
  sub: (file: string, sheet: string, count: number) => `${file}, blad ${sheet}, ${rows(count)}`,
  fromFile: 'Uit Excel of LibreOffice',
  start:
    'Kies de presentielijst of de deelnemerslijst die u uit Schakel haalde en invulde. U ziet eerst wat er verandert.',
  safe: 'Een kruisje, ja, 1, ✓ of een tijd is aanwezig. Namen op de lege regels komen erbij.',
  chooseOther: 'Kies een andere lijst',
  cancel: 'Annuleer',
  take: (count: number) => `Neem ${count} over`,
  nothingToTake: 'Niets over te nemen',
  rows: 'Regels',
  filter: 'Toon regels',
  all: 'Alles',
  row: 'Rij',
  what: 'Wat',
  name: 'Naam',
  noName: 'zonder naam',
  organisation: 'Organisatie',
  why: 'Waarom',
  becomes: 'Wordt',
  since: (time: WallTime) => `Binnen om ${dutchTime(time)} uur.`,
  renamed: (before: string, after: string) => `De naam is veranderd: ${before} → ${after}.`,
  details: 'Regel en totaal',
  pickRow: 'Kies een regel om te zien wat ermee gebeurt.',
  rowOf: (row: number) => `Rij ${row}`,
  toChoose: (row: number, index: number, count: number) =>
    `Rij ${row}, keuze ${index} van ${count}`,
  isPresent: 'Was aanwezig',
  is: (name: string, organisation: string | null) =>
    organisation === null ? `Is ${name}` : `Is ${name}, ${organisation}`,
  isNew: 'Nieuw mens',
  isAbsent: 'Was er niet',
  leave: 'Laat zo',
  takeName: (after: string) => `Neem de naam ‘${after}’ over`,
  happens: 'Wat er gebeurt',
  happensPresent: 'worden aanwezig',
  happensNew: 'komen nieuw in het netwerk en zijn aanwezig',
  happensAbsent: 'worden niet aanwezig',
  happensRenamed: 'krijgen een andere naam',
  happensAwaits: 'wachten op uw keuze en blijven zo',
  happensNothing: 'blijven zoals ze zijn',
  oneStep: 'Dit is één stap. U kunt haar ongedaan maken.',
  nothingNew: 'Deze lijst zegt niets dat Schakel nog niet weet.',
  emptyFilter: 'Geen regels van dit soort.',
  missing: (names: readonly string[]) => {
    const [only = ''] = names
    const who = names.length === 1 ? only : `${names.length} mensen`
    const stands = names.length === 1 ? 'staat' : 'staan'
    return `${who} ${stands} niet meer in dit bestand. Daar verandert niets.`
  },
  missingNames: (names: readonly string[]) => {
    const shown = names.slice(0, 6).join(', ')
    return names.length > 6 ? `${shown} en ${names.length - 6} meer` : shown
  },
  fromPaper: 'Van papier',
  paperStart: 'Typ twee letters van een naam en druk op Enter. Die gast was er.',
  paperSearch: 'Naam op de lijst',
  paperFound: (count: number) => (count === 0 ? 'Niemand gevonden' : `${count} gevonden`),
  paperLeft: (count: number) => `${count} verwacht en nog niet aangekruist`,
  paperAll: 'Iedereen die verwacht werd, is aangekruist.',
  paperSaid: (name: string) => `${name} is aanwezig geweest.`,
  paperNobody: 'Nog niemand is aangemeld voor deze bijeenkomst.',
} as const
