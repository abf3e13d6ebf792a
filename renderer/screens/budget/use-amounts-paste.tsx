import { lazy, Suspense, useState } from 'react'
import type { AmountsTarget } from '#domain/budget/plan-amounts-paste'
import { blockText } from '#domain/people/clipboard-block'
import type { BudgetLineId } from '#domain/shared/ids'
import type { GridClipboard } from '#renderer/components/grid-clipboard'
import type { GridPosition } from '#renderer/components/grid-types'
import { say } from '#renderer/lib/messages'
import { budgetGridText as text } from '#renderer/texts/budget-grid'

// What is pasted now and then is no part of the start.
const AmountsPreview = lazy(async () => {
  const { AmountsPreview: Preview } = await import('./amounts-preview.tsx')
  return { default: Preview }
})

type Pasted = { readonly typed: string; readonly target: AmountsTarget }

/** The rows with these keys, in the order of the keys. */
export function rowsInOrder<Row extends { readonly lineId: BudgetLineId }>(
  rows: readonly Row[],
  keys: readonly string[],
): Row[] {
  const byKey = new Map<string, Row>(rows.map((row) => [row.lineId, row]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

/** Copying from a grid of amounts, and pasting into it: what is pasted is shown before it lands. */
export function useAmountsPaste(
  targetAt: (at: GridPosition, keys: readonly string[]) => AmountsTarget,
) {
  const [pasted, setPasted] = useState<Pasted>()
  const clipboard: GridClipboard = {
    toText: blockText,
    onCopied: ({ rows, isCell }) => {
      if (!isCell) say(text.copied(rows))
    },
    onPaste: (typed, at, keys) => setPasted({ typed, target: targetAt(at, keys) }),
  }
  const preview =
    pasted === undefined ? null : (
      <Suspense>
        <AmountsPreview {...pasted} onClose={() => setPasted(undefined)} />
      </Suspense>
    )
  return { clipboard, preview }
}
