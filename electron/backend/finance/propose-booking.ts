import { chainFigures } from '#domain/budget/chain-figures'
import { annexChains } from '#domain/budget/cost-chain'
import { isOpenIn } from '#domain/budget/budget-line'
import { rateOf } from '#domain/budget/vat'
import type { VatRate } from '#domain/budget/cost-chain'
import { ledgerWords, likeliest } from '#domain/budget-import/match-line'
import type { Contract } from '#domain/contract'
import type { OutputOf } from '#domain/contract/kinds'
import { areAlikeOrganisations, organisationKey } from '#domain/import/organisation-name'
import { packageData } from '#backend/db/seed/package-data'
import { listBudgetLines, readBudgetBook } from '#backend/db/repositories/budget-book'
import { listLineMatches } from '#backend/db/repositories/line-matches'
import type { KeptFinanceRow, KeptOwnBooking } from '#backend/db/repositories/finance-rows'
import type { Reader } from '#backend/db/sql'
import { reconcileAll } from './reconciliation.ts'

type Proposal = OutputOf<Contract['finance.proposal']>

const shownAtMost = 50

/** Where a row of finance most likely belongs: its line, costs of ours, bookings of ours. */
export function proposeBooking(db: Reader, row: KeptFinanceRow): Proposal {
  const book = readBudgetBook(db)
  const names = new Map(book.lines.map(({ id, code, name }) => [id, `${code} ${name}`]))
  const figures = chainFigures(annexChains(book.chains, book.fundingSources), book.entries)
  const isAlike = (supplier: string | null) => areAlike(supplier, row.supplier)
  const chains = figures
    .filter(({ chain }) => chain.closedOn === null)
    .toSorted(
      (one, other) =>
        Number(isAlike(other.chain.supplier)) - Number(isAlike(one.chain.supplier)) ||
        other.verplicht - one.verplicht,
    )
  return {
    ...lineFor(db, row, figures.find(({ chain }) => isAlike(chain.supplier))?.chain.lineId ?? null),
    rate: rateOf(row, rates),
    chains: chains.slice(0, shownAtMost).map(({ chain, verplicht }) => ({
      ...{ id: chain.id, description: chain.description, supplier: chain.supplier, verplicht },
      lineName: names.get(chain.lineId) ?? '',
    })),
    entries: openBookings(db, row),
  }
}

const rates = packageData.money.btw.tarieven.flatMap(({ id, percentage }) =>
  percentage === null ? [] : [{ rate: id as VatRate, percentage }],
)

function lineFor(db: Reader, row: KeptFinanceRow, ofSupplier: Proposal['lineId']) {
  const year = Number(row.bookedOn.slice(0, 4))
  const lines = listBudgetLines(db).filter((line) => isOpenIn(line, year))
  const isOpen = (lineId: Proposal['lineId']) => lines.some(({ id }) => id === lineId)
  const known = row.ledger === null ? undefined : listLineMatches(db).get(ledgerWords(row.ledger))
  if (known !== undefined && isOpen(known)) return { lineId: known, how: 'remembered' as const }
  if (isOpen(ofSupplier)) return { lineId: ofSupplier, how: 'supplier' as const }
  const byWords = [row.ledger, row.description]
    .map((words) => (words === null ? undefined : likeliest(words, lines)))
    .find((lineId) => lineId !== undefined)
  return byWords === undefined
    ? { lineId: null, how: null }
    : { lineId: byWords, how: 'words' as const }
}

function openBookings(db: Reader, row: KeptFinanceRow): KeptOwnBooking[] {
  const open = reconcileAll(db)
    .filter(({ state }) => state !== 'matched')
    .flatMap(({ ours }) => ours)
  const distance = (own: KeptOwnBooking) =>
    Math.abs(own.exVat - row.exVat) - (areAlike(own.supplier, row.supplier) ? 1e9 : 0)
  return open.toSorted((one, other) => distance(one) - distance(other)).slice(0, shownAtMost)
}

function areAlike(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  return areAlikeOrganisations(organisationKey(one), organisationKey(other))
}
