import type { Cents } from '#domain/shared/money'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'

type Counting = { readonly versionName: string; readonly amount: Cents } | null

/** What is said after an amount was typed: what counts now, or which earlier amount counts again. */
export function whatCounts(code: string, typed: Cents | null, counts: Counting): string {
  if (counts === null) return text.amountUnknown(code)
  const amount = euros(counts.amount)
  return typed === null
    ? text.earlierCounts(code, counts.versionName, amount)
    : text.amountIs(code, amount)
}
