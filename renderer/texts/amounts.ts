import type { YearAmounts } from '#domain/contract/allowance'
import { dayMonth, gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { LimitField } from '#domain/sleutelpersonen/allowance'
import { certaintyName } from '#domain/texts/allowance'
import { euros, kilometreRate } from '#domain/texts/amounts'

type Amount = YearAmounts['amounts'][number]

const field: Record<LimitField, string> = {
  hourFrom21: 'Per uur, 21 jaar of ouder',
  hourUnder21: 'Per uur, jonger dan 21',
  month: 'Per maand',
  perYear: 'Per jaar',
  km: 'Per kilometer',
}

/** Words of Bedragen en grenzen. */
export const amountsText = {
  title: 'Bedragen en grenzen',
  intro:
    'Dit zijn de grenzen van de vrijwilligersvergoeding, met het maximum per kilometer en het minimumloon. Er wordt niets geblokkeerd: u ziet het vooraf als u over een grens gaat.',
  caption: (year: number) => `Bedragen van ${year}`,
  what: 'Wat',
  amount: 'Bedrag',
  certainty: 'Hoe zeker',
  field,
  unknown: 'nog niet bekend',
  shown: (which: LimitField, amount: number | null) =>
    amount === null ? amountsText.unknown : which === 'km' ? kilometreRate(amount) : euros(amount),
  minimumWage: (from: IsoDate) => `Minimumloon per uur, vanaf ${dayMonth(from)}`,
  minimumWageSource: 'Bron minimumloon',
  sure: ({ certainty }: Pick<Amount, 'certainty'>) => certaintyName[certainty],
  knownToo: (which: LimitField, known: number | null) =>
    known === null ? 'zonder u nog niet bekend' : `zonder u ${amountsText.shown(which, known)}`,
  sourceOf: (fields: readonly LimitField[]) =>
    fields.length >= 4
      ? 'Bron'
      : fields.length === 1 && fields[0] === 'km'
        ? 'Bron kilometerbedrag'
        : `Bron van ${fields.map((each) => field[each].toLowerCase()).join(', ')}`,
  /** An address on the web by the name of its site, and what is said with it. */
  sourceShown: (source: string) =>
    source.replaceAll(/https?:\/\/(?:www\.)?([^\s/]+)\S*/g, (_whole, host: string) => host),
  allUnknown: 'Van dit jaar is nog geen bedrag bekend.',
  own: (on: IsoDate) => `Door u ingevuld op ${gridDate(on)}.`,
  change: 'Vul eigen bedragen in',
  changeOf: (year: number) => `Vul eigen bedragen in voor ${year}`,
  panel: 'Eigen bedragen',
  pick: 'Kies bij een jaar ‘Vul eigen bedragen in’ als u een beter bedrag weet.',
  heading: (year: number) => `Eigen bedragen voor ${year}`,
  hint: 'Wat u leeg laat, blijft zoals het bekend is.',
  sourceLabel: 'Waar staat dit?',
  sourceHint: 'Bijvoorbeeld een brief van de gemeente, met de datum.',
  save: 'Bewaar',
  close: 'Sluit',
  back: 'Terug naar de bekende bedragen',
  sourceNeeded: 'Vul in waar deze bedragen staan.',
  notARate: (typed: string) => `‘${typed}’ is geen bedrag per kilometer. Typ bijvoorbeeld 0,23.`,
  saved: (year: number) => `Uw bedragen voor ${year} gelden nu.`,
  cleared: (year: number) => `Voor ${year} gelden weer de bekende bedragen.`,
} as const
