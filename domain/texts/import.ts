import type { ImportField, SheetKind } from '#domain/import/fields'
import type { ImportNote, NoteKind } from '#domain/import/notes'
import type { OrganisationReasonKind } from '#domain/import/organisations-plan'
import type { ReasonKind, RowOutcome } from '#domain/import/people-plan'
import { workbookLimits as limits } from '#domain/import/refusal'
import type { ReadingStep, WorkbookRefusal } from '#domain/import/refusal'

const nothingRead = 'Er is niets ingelezen.'
const saveAsXlsx = 'Open het in Excel en kies Opslaan als, Excel-werkmap (.xlsx).'
const rows = limits.rows.toLocaleString('nl-NL')

/** Why a file is not read: what happened, what is safe, what to do. */
export const workbookRefusalSentence: Record<WorkbookRefusal, string> = {
  empty: `Dit bestand is leeg. ${nothingRead} Kies een ander bestand.`,
  truncated: `Het einde van dit bestand ontbreekt; het is waarschijnlijk niet helemaal gekopieerd. ${nothingRead} Haal het bestand opnieuw op.`,
  damaged: `Dit bestand is beschadigd. ${nothingRead} Open het in Excel, bewaar het opnieuw als .xlsx en probeer het dan nog eens.`,
  renamed: `De inhoud van dit bestand past niet bij de naam. ${nothingRead} ${saveAsXlsx}`,
  encrypted: `Dit bestand is beveiligd met een wachtwoord, of het is een oud Excel-bestand met een nieuwe naam. ${nothingRead} Open het in Excel, haal het wachtwoord eraf en bewaar het opnieuw als .xlsx.`,
  'old-xls': `Dit is een oud Excel-bestand (.xls), dat leest Schakel niet. ${nothingRead} ${saveAsXlsx}`,
  'binary-workbook': `Dit is een binaire Excel-werkmap (.xlsb), die leest Schakel niet. ${nothingRead} ${saveAsXlsx}`,
  'web-page': `Dit is een webpagina met de naam van een Excel-bestand. ${nothingRead} ${saveAsXlsx}`,
  'not-a-workbook': `Dit is geen Excel-bestand, OpenDocument-rekenblad of csv-bestand. ${nothingRead} Kies een .xlsx, een .ods of een .csv.`,
  'zip-bomb': `Dit bestand wordt uitgepakt veel te groot: meer dan ${limits.unpackedMegabytes} MB, of meer dan ${limits.zipRatio} keer zo groot. ${nothingRead} Kopieer alleen de lijst naar een nieuwe werkmap en lees die in.`,
  'unsafe-content': `In dit bestand zit iets dat niet in een gewone Excel-werkmap hoort, of het heeft meer dan ${limits.zipEntries} onderdelen. ${nothingRead} Kopieer alleen de lijst naar een nieuwe werkmap en lees die in.`,
  'too-large': `Dit bestand is groter dan ${limits.megabytes} MB. ${nothingRead} Bewaar alleen de lijst in een nieuwe werkmap en lees die in.`,
  'too-many-rows': `Dit bestand heeft meer dan ${rows} gevulde rijen. ${nothingRead} Verdeel de lijst over meer bestanden.`,
  'too-many-columns': `Dit bestand heeft gevulde cellen voorbij kolom ${limits.columns} (IV). ${nothingRead} Verwijder die kolommen en bewaar het opnieuw.`,
  unreadable: `Schakel kan dit bestand niet lezen. ${nothingRead} Open het in Excel, bewaar het opnieuw als .xlsx en probeer het dan nog eens.`,
  'too-heavy': `Dit bestand vraagt meer geheugen dan de ${limits.heapMegabytes} MB die Schakel ervoor geeft. ${nothingRead} Bewaar alleen de lijst in een nieuwe werkmap en lees die in.`,
  'too-slow': `Het lezen van dit bestand duurde langer dan ${limits.seconds} seconden en is gestopt. ${nothingRead} Bewaar alleen de lijst in een nieuwe werkmap en lees die in.`,
  cancelled: `Het inlezen is gestopt. ${nothingRead}`,
}

/** What is said about one cell. */
const noteSentences: Record<NoteKind, (value: string) => string> = {
  'not-an-email': (value) =>
    `‘${value}’ is geen e-mailadres. Het adres blijft leeg, de rij komt wel binnen.`,
  'more-emails': (value) => `Hier staan meer adressen: ‘${value}’. Alleen het eerste komt binnen.`,
  'not-a-phone': (value) => `‘${value}’ is geen telefoonnummer. Het nummer blijft leeg.`,
  'unknown-gemeente': (value) =>
    `‘${value}’ is geen gemeente van deze regio. De gemeente blijft leeg.`,
  'unknown-chain-role': (value) => `De rol ‘${value}’ is niet bekend en komt niet binnen.`,
  'error-cell': (value) => `In deze cel staat een fout van Excel (${value}). De cel blijft leeg.`,
  'cut-short': () => 'Deze tekst is te lang. Alleen het begin komt binnen.',
  'totals-row': () => 'Dit is een telregel; die komt niet binnen.',
  'repeated-headings': () => 'Hier staan de kolomkoppen nog een keer.',
  'section-title': () => 'Dit is een kop boven een deel van de lijst; die komt niet binnen.',
  'other-table': () =>
    'Hier begint een andere tabel, met andere koppen. Zet die op een eigen blad om haar te lezen.',
  'home-place-as-work': (value) =>
    `De kolom heet ‘${value}’. Schakel leest het als de gemeente van het werk.`,
  'looks-like-bsn': () =>
    'Dit lijkt op een burgerservicenummer. Schakel mag dat niet bewaren. Haal het weg.',
  'sensitive-column': (value) =>
    `De kolom ‘${value}’ wordt niet overgenomen. Schakel heeft haar niet nodig.`,
  'unclear-language': (value) =>
    `Schakel weet niet hoe goed of welke taal: ‘${value}’. Vul dat later in bij het profiel.`,
  'unknown-language': (value) =>
    `‘${value}’ staat niet in de lijst van talen. De taal komt binnen zoals zij er staat.`,
  'unknown-pool-role': (value) => `De rol ‘${value}’ is niet bekend en komt niet binnen.`,
  'unclear-reward': (value) =>
    `Schakel weet niet welke beloning ‘${value}’ is. De beloning blijft leeg.`,
  'unclear-rate': (value) => `‘${value}’ is geen duidelijk bedrag per uur. Het bedrag blijft leeg.`,
  'unclear-km-rate': (value) =>
    `‘${value}’ is geen duidelijk bedrag per kilometer in euro. Het bedrag blijft leeg.`,
  'unclear-21': () =>
    'Hier staat geen ja of nee. Een leeftijd of geboortedatum neemt Schakel niet over.',
  'unclear-since': (value) => `‘${value}’ is geen hele datum. De dag blijft leeg.`,
  'consent-withdrawn': (value) =>
    `${value} trok de toestemming voor de pool in. Vraag eerst of het weer mag.`,
  'hidden-column': (value) => `De kolom ‘${value}’ is verborgen in Excel, maar wordt wel gelezen.`,
  'hidden-rows': (value) =>
    value === '1'
      ? 'Deze rij is verborgen in Excel, maar telt wel mee.'
      : `${value} rijen zijn verborgen in Excel, maar tellen wel mee; dit is de eerste.`,
  'known-differs': (value) =>
    value === '' ? 'Schakel heeft hier nog niets.' : `Schakel heeft nu: ${value}.`,
}

/** The Dutch sentence of a note. */
export function noteSentence(note: Pick<ImportNote, 'kind' | 'value'>): string {
  return noteSentences[note.kind](note.value)
}

/** Why a row of people has its outcome; `who` is the person or the row it is like. */
export const peopleReasonSentence: Record<ReasonKind, (who: string) => string> = {
  'same-email': (who) => `Zelfde e-mailadres als ${who}.`,
  'same-email-other-name': (who) => `Zelfde e-mailadres als ${who}, maar een andere naam.`,
  'similar-name-same-organisation': (who) => `Naam en organisatie lijken op ${who}.`,
  'similar-name-same-phone': (who) => `De naam lijkt op ${who}, met hetzelfde telefoonnummer.`,
  'same-name-nothing-else': (who) => `Zelfde naam als ${who}, en niets dat hen onderscheidt.`,
  'nothing-new': (who) => `Alles in deze rij staat al bij ${who}.`,
  'only-pool-new': (who) => `De naam is die van ${who}. Alleen wat bij de pool hoort is nieuw.`,
  'same-name-hint': (who) => `Heet hetzelfde als ${who}, maar is waarschijnlijk iemand anders.`,
  'no-name': () => 'In deze rij staat geen naam.',
  'unreadable-name': () =>
    'Wat hier staat, leest Schakel niet als naam. Het is te lang, of er staan cijfers of tekens in.',
}

export const organisationReasonSentence: Record<OrganisationReasonKind, (who: string) => string> = {
  'same-name': (who) => `Zelfde naam als ${who}.`,
  'similar-name-hint': (who) => `De naam lijkt op ${who}.`,
  'no-name': () => 'In deze rij staat geen naam van een organisatie.',
}

/** Whom a row is like, in words: `rij 12 (Gerrit von der Probe)`, or the name alone. */
export function matchWords(match: { kind: string; name: string; row?: number } | null): string {
  if (match === null) return 'een eerdere rij'
  return match.row === undefined ? match.name : `rij ${match.row} (${match.name})`
}

export const outcomeWord: Record<RowOutcome, string> = {
  new: 'Nieuw',
  changed: 'Gewijzigd',
  doubtful: 'Lijkt op',
  duplicate: 'Dubbel',
  rejected: 'Afgewezen',
}

export const fieldWord: Record<ImportField, string> = {
  name: 'Naam',
  givenName: 'Voornaam',
  tussenvoegsel: 'Tussenvoegsel',
  familyName: 'Achternaam',
  organisation: 'Organisatie',
  function: 'Functie',
  chainRole: 'Rol in de keten',
  email: 'E-mail',
  phone: 'Telefoon',
  gemeente: 'Werkt voor',
  note: 'Opmerking',
  contactName: 'Contactpersoon',
  rowNumber: 'Volgnummer',
  sensitive: 'Niet nodig, wordt niet gelezen',
  languages: 'Talen',
  poolRoles: 'Rol in de pool',
  themes: 'Thema’s',
  poolGemeenten: 'Helpt in',
  reward: 'Beloning',
  hourRate: 'Bedrag per uur',
  kmRate: 'Bedrag per kilometer',
  is21: '21 of ouder',
  poolSince: 'In de pool sinds',
}

export const sheetKindWord: Record<SheetKind, string> = {
  people: 'een lijst van mensen',
  pool: 'een lijst van sleutelpersonen',
  organisations: 'een lijst van organisaties',
  attendance: 'een presentielijst',
  answers: 'antwoorden op een formulier',
  evaluation: 'een evaluatie',
  budget: 'een begroting',
  bookings: 'een lijst van boekingen',
  unknown: 'iets dat Schakel niet herkent',
}

export const readingStepWord: Record<ReadingStep, string> = {
  checking: 'Bestand nakijken',
  unpacking: 'Uitpakken',
  reading: 'Lezen',
  done: 'Klaar',
}
