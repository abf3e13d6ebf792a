import type { RefusedAmount } from '#domain/budget/plan-amounts-paste'
import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { amountMistake } from './typed-amount.ts'

const cells = (count: number) => (count === 1 ? '1 bedrag' : `${count} bedragen`)

function reason({ mistake, words, year }: RefusedAmount): string {
  switch (mistake) {
    case 'no-row':
      return 'Onder de laatste post is geen plaats.'
    case 'no-column':
      return 'Deze kolom rekent Schakel uit. Begin in een kolom Begroot.'
    case 'year-closed':
      return `${year ?? 'Dit jaar'} is gesloten.`
    default:
      return amountMistake(words)
  }
}

/** Words of what is pasted into the annex, and of years that are closed. */
export const budgetGridText = {
  paste: 'Plak bedragen',
  pasteSum: (sum: { cells: number; changed: number; same: number; empty: number }) => {
    const { changed, same, empty } = sum
    const refused = sum.cells - changed - same - empty
    const parts = [
      changed === 1 ? '1 verandert' : `${changed} veranderen`,
      ...(same > 0 ? [same === 1 ? '1 staat er al' : `${same} staan er al`] : []),
      ...(empty > 0 ? [empty === 1 ? '1 is leeg en blijft' : `${empty} zijn leeg en blijven`] : []),
      ...(refused > 0 ? [refused === 1 ? '1 kan niet' : `${refused} kunnen niet`] : []),
    ]
    return `${cells(sum.cells)} geplakt: ${parts.join(', ')}.`
  },
  whatChanges: 'Wat verandert',
  whatCannot: 'Wat niet kan',
  line: 'Post',
  year: 'Jaar',
  was: 'Was',
  becomes: 'Wordt',
  unknown: 'nog niet bekend',
  nothing: 'Er is niets te veranderen',
  apply: (count: number) => (count === 1 ? 'Zet 1 bedrag neer' : `Zet ${count} bedragen neer`),
  applied: (count: number) =>
    count === 1 ? '1 begroot bedrag is veranderd.' : `${count} begrote bedragen zijn veranderd.`,
  cancel: 'Annuleer',
  more: (count: number) => (count === 1 ? 'En nog 1.' : `En nog ${count}.`),
  tooMany: (count: number, most: number) =>
    `U plakt ${count} regels. Er is niets veranderd. Plak ten hoogste ${most} regels tegelijk.`,
  refusedAt: ({ row, line, year }: RefusedAmount) =>
    [line ?? `regel ${row} van het blok`, year].filter((part) => part !== null).join(', '),
  reason,
  asVersion: 'Zet ze ernaast als wijziging van de begroting',
  asVersionWhy: 'Het oude bedrag blijft dan zichtbaar. Het nieuwe telt.',
  reasonLabel: 'Reden van de wijziging',
  decidedOn: 'Besloten op',
  copied: (count: number) =>
    count === 1 ? '1 regel is gekopieerd.' : `${count} regels zijn gekopieerd.`,

  begrootIn: (year: number, isClosed: boolean) => `Begroot ${year}${isClosed ? ', gesloten' : ''}`,
  usedIn: (year: number) => `Gebruikt ${year}`,
  restantIn: (year: number) => `Restant ${year}`,
  yearsHint:
    'Typ of plak in de kolommen Begroot: posten onder elkaar, jaren naast elkaar. Gebruikt is verplicht en gerealiseerd samen. Kopieert u een blok, dan gaan alleen de kolommen Begroot mee.',

  isClosed: (year: number, on: IsoDate) => `${year} is gesloten sinds ${dateWithYear(on)}`,
  isClosedWhy:
    'Bedragen en boekingen van dit jaar staan vast. Wat nog openstaat, kunt u doorschuiven.',
  openYear: (year: number) => `Open ${year} weer`,
  yearOpened: (year: number) => `${year} staat weer open.`,
  closeYear: (year: number) => `Sluit ${year}`,
  closeHeading: (year: number) => `${year} sluiten`,
  closeWhat:
    'Na het sluiten verandert niemand meer een bedrag of een boeking van dit jaar, ook niet per ongeluk. U kunt het jaar weer openen.',
  yearClosed: (year: number) => `${year} is gesloten.`,
  nothingOpen: 'Er staat niets meer open.',
  stillPromised: (amount: string, costs: number) =>
    costs === 1
      ? `Er staat nog ${amount} verplicht open, bij 1 kostenpost.`
      : `Er staat nog ${amount} verplicht open, bij ${costs} kostenposten.`,
  stillPromisedWhy:
    'Schuif door wat volgend jaar betaald wordt, en sluit de keten van wat niet meer komt.',
  stillEstimated: (amount: string) => `Er is nog ${amount} geraamd.`,
  stillEstimatedWhy: 'Voor een raming is niets toegezegd. Zij blijft in dit jaar staan.',
  linesUnknown: (count: number) =>
    count === 1 ? '1 post heeft geen bedrag' : `${count} posten hebben geen bedrag`,
  linesUnknownWhy: 'Zolang een bedrag niet bekend is, is er geen restant.',
  stillOpen: 'Wat nog openstaat',
  moreOpen: (count: number) => `En nog ${count}.`,
} as const
