import type { Contract } from '#domain/contract'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import { ledgerWords } from '#domain/budget-import/match-line'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { bookEntry, findChain } from '#backend/budget/book-entry'
import {
  findFinanceRow,
  linkFinanceRow,
  listOwnBookings,
} from '#backend/db/repositories/finance-rows'
import { saveLineMatch } from '#backend/db/repositories/line-matches'
import type { Writer } from '#backend/db/sql'
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
  const booked = bookEntry(
    db,
    {
      chain,
      step: row.exVat < 0 ? 'credit' : 'actual',
      ...{ year, rate, isCompensable, exVat: row.exVat, vat: row.vat },
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
