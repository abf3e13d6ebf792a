import { dutchTime, longDate } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'

function people(count: number): string {
  return count === 1 ? '1 mens' : `${count} mensen`
}

/** The kinds of paper an event can be printed on, in the order in which they are chosen. */
export const paperKinds = ['tekenlijst', 'noodlijst', 'badges', 'etiketten', 'bewijs'] as const
export type PaperKind = (typeof paperKinds)[number]

/** Words of the noodmap, the second screen and what goes on paper. */
export const dayText = {
  todayHeading: 'Voor de deur',
  todayFact: (title: string) => `Maak de noodmap: ${title}`,
  todayWhy: (date: IsoDate, startTime: WallTime | null, count: number) =>
    `${[longDate(date), startTime === null ? '' : `${dutchTime(startTime)} uur`]
      .filter((part) => part !== '')
      .join(', ')}. ${people(count)} aangemeld. Voor als de laptop niet werkt of u er niet bent.`,
  screen: {
    title: (event: string) => `Stand in de zaal: ${event}`,
    inside: (count: number) => (count === 1 ? 'mens in de zaal' : 'mensen in de zaal'),
    ofChairs: (capacity: number) => (capacity === 1 ? 'van 1 stoel' : `van ${capacity} stoelen`),
    present: 'aanwezig geweest',
    expected: 'nog verwacht',
    walkIns: 'aan de deur',
    close: 'Sluit',
  },
  papers: {
    title: 'Afdrukken',
    kind: 'Wat drukt u af?',
    print: 'Druk af',
    back: 'Naar de deelnemers',
    preview: 'Voorbeeld van het papier',
    nobody: 'Op deze lijst staat nog niemand.',
    nobodyPresent:
      'Er is nog niemand aanwezig geweest. Een bewijs is alleen voor wie er was. Meld eerst mensen binnen bij de balie.',
    kinds: {
      tekenlijst: 'Tekenlijst',
      noodlijst: 'Noodlijst',
      badges: 'Badges',
      etiketten: 'Etiketten',
      bewijs: 'Bewijs van deelname',
    } satisfies Record<PaperKind, string>,
    hints: {
      tekenlijst: 'A4 liggend, met tien lege regels voor wie niet op de lijst staat.',
      noodlijst: 'A4 staand: naam, schakel en een vakje. Zonder e-mail en telefoon.',
      badges: 'Acht badges op een A4, elk 99 × 67,5 mm. Knip langs de lijnen.',
      etiketten:
        'Vel van 3 × 8 etiketten, elk 70 × 37 mm. Kies bij het afdrukken 100% en geen marges.',
      bewijs: 'A4 liggend, één per mens. Alleen voor wie aanwezig was.',
    } satisfies Record<PaperKind, string>,
    count: people,
    number: 'Nr',
    name: 'Naam',
    organisation: 'Organisatie',
    what: 'Functie',
    gemeente: 'Gemeente',
    chainRole: 'Schakel',
    signature: 'Handtekening',
    inside: 'Binnen',
    when: (date: IsoDate | null, times: string, place: string | null) =>
      [date === null ? 'nog geen datum' : longDate(date), times, place ?? '']
        .filter((part) => part !== '')
        .join(', '),
    private: 'Bevat persoonsgegevens. Vernietig dit papier als u het hebt verwerkt.',
    notListed: 'Niet op de lijst? Schrijf naam en organisatie hier.',
    toWord: (names: readonly string[]) =>
      names.length === 0 ? 'Er is niets bewaard.' : `Bewaard: ${names.join(', ')}.`,
  },
} as const
