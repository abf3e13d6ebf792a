import type { Contract } from '#domain/contract'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import { annexChains } from '#domain/budget/cost-chain'
import { ledgerWords } from '#domain/budget-import/match-line'
import { cents } from '#domain/shared/money'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { bookEntry, findChain } from '#backend/budget/book-entry'
import { listFundingSources } from '#backend/db/repositories/budget-book'
import {
  findFinanceRow,
  linkFinanceRow,
  listOwnBookings,
} from '#backend/db/repositories/finance-rows'
import { saveLineMatch } from '#backend/db/repositories/line-matches'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

type Wish = InputOf<Contract['finance.book']>
type Booked = OutputOf<Contract['finance.book']>

/** Books a row of finance as an invoice or credit note of ours, and links the two. */
export function bookRow(
  db: Writer,
  { rowId, chain, year, rate, isCompensable }: Wish,
  ports: Ports,
): Booked | Refusal {
  const row = findFinanceRow(db, rowId)
  if (!row) return refuse('not-found')
  // A booking that became a commitment, or foreign money, is no invoice of ours any more.
  if (listOwnBookings(db).some(({ id }) => id === row.entryId)) return refuse('row-is-linked')
  if (!isInAnnex(db, chain)) return refuse('chain-not-in-annex')
  const isCredit = row.exVat < 0
  const vat = isCredit && row.vat > 0 ? cents(-row.vat) : row.vat
  const booked = bookEntry(
    db,
    {
      chain,
      step: isCredit ? 'credit' : 'actual',
      ...{ year, rate, isCompensable, exVat: row.exVat, vat },
      ...{ invoice: row.invoice, date: row.bookedOn, note: row.description },
    },
    ports,
  )
  if (!('chainId' in booked)) return booked
  linkFinanceRow(db, rowId, booked.entryId)
  const lineId = 'lineId' in chain ? chain.lineId : findChain(db, chain.id)?.lineId
  if (row.ledger !== null && lineId !== undefined) {
    saveLineMatch(db, ledgerWords(row.ledger), lineId, ports.newId)
  }
  return { chainId: booked.chainId, entryId: booked.entryId }
}

// What foreign money pays is not held against finance, so the row would stay open.
function isInAnnex(db: Reader, chain: Wish['chain']): boolean {
  const { fundingSourceId } = 'id' in chain ? (findChain(db, chain.id) ?? {}) : chain
  if (fundingSourceId === undefined) return true
  return annexChains([{ fundingSourceId }], listFundingSources(db)).length > 0
}
