import type { BudgetBook } from './budget-sheet.ts'

/** What the annex is counted from at one moment, and which years it had. */
export type FrozenAnnex = { readonly book: BudgetBook; readonly years: readonly number[] }

/**
 * What a snapshot keeps: numbers, days and references, and no word that somebody typed. The words
 * stay with the booking itself, so that erasing a person there erases them everywhere.
 */
export type StoredBook = {
  readonly version: 1
  readonly years: readonly number[]
  readonly lines: readonly Omit<BudgetBook['lines'][number], 'code' | 'name'>[]
  readonly amounts: readonly Omit<BudgetBook['amounts'][number], 'versionName' | 'reason'>[]
  readonly fundingSources: readonly Omit<BudgetBook['fundingSources'][number], 'name'>[]
  readonly chains: readonly Omit<BudgetBook['chains'][number], 'description' | 'supplier'>[]
  readonly entries: readonly Omit<BudgetBook['entries'][number], 'invoice' | 'note'>[]
}

/** Freezes the annex; every part is named, so that a field added later is not kept by accident. */
export function storedBookOf({ book, years }: FrozenAnnex): StoredBook {
  return {
    version: 1,
    years,
    lines: book.lines.map(({ id, position, opensYear, closesYear, isArchived }) => ({
      id,
      position,
      opensYear,
      closesYear,
      isArchived,
    })),
    amounts: book.amounts.map(({ id, lineId, year, version, amount, decidedOn }) => ({
      id,
      lineId,
      year,
      version,
      amount,
      decidedOn,
    })),
    fundingSources: book.fundingSources.map(({ id, isInAnnex }) => ({ id, isInAnnex })),
    chains: book.chains.map(
      ({ id, lineId, eventId, fundingSourceId, closedOn, coversEstimate }) => ({
        id,
        lineId,
        eventId,
        fundingSourceId,
        closedOn,
        coversEstimate,
      }),
    ),
    entries: book.entries.map(
      ({ id, chainId, step, year, exVat, vat, rate, isCompensable, date }) => ({
        id,
        chainId,
        step,
        year,
        exVat,
        vat,
        rate,
        isCompensable,
        date,
      }),
    ),
  }
}

/** The annex as it was: the same figures to the cent, with empty words. */
export function annexOf(stored: StoredBook): FrozenAnnex {
  // A later program keeps reading what an earlier one froze; an unknown version is a mistake of ours.
  if (stored.version !== 1)
    throw new Error(`Unknown version of a snapshot: ${String(stored.version)}`)
  return {
    years: stored.years,
    book: {
      lines: stored.lines.map((line) => ({ ...line, code: '', name: '' })),
      amounts: stored.amounts.map((amount) => ({ ...amount, versionName: '', reason: null })),
      fundingSources: stored.fundingSources.map((source) => ({ ...source, name: '' })),
      chains: stored.chains.map((chain) => ({ ...chain, description: '', supplier: null })),
      entries: stored.entries.map((entry) => ({ ...entry, invoice: null, note: null })),
    },
  }
}
