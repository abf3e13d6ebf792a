import { useMemo } from 'react'
import { parseBlock } from '#domain/people/clipboard-block'
import { planPaste } from '#domain/people/plan-paste'
import type { PastePlan } from '#domain/people/plan-paste'
import { readPersonCell } from '#domain/people/read-cell'
import { Button } from '#renderer/components/button.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import type { GridPosition } from '#renderer/components/grid-types'
import { Loading } from '#renderer/components/loading.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { networkText } from '#renderer/texts/network'
import { networkGridText as text } from '#renderer/texts/network-grid'
import { PasteLines } from './paste-lines.tsx'
import { shownOfPerson } from './people-columns.tsx'
import type { PeopleQuestion } from './people-question.ts'
import type { RegionWords } from './use-region-words.ts'

/** A text that was pasted, and the cell it was pasted on. */
export type PasteWish = { readonly typed: string; readonly at: GridPosition }

type Props = PasteWish & {
  question: PeopleQuestion
  columns: readonly string[]
  words: RegionWords
  onClose: () => void
}

const mostRows = 500

/** What a pasted block would change, before it does; then all of it is one step. */
export function PastePreview({ typed, at, question, columns, words, onClose }: Props) {
  const block = useMemo(() => parseBlock(typed), [typed])
  const isTooLong = block.length > mostRows
  const page = { offset: at.row, limit: Math.min(mostRows, Math.max(1, block.length)) }
  const there = useQuery('people.list', isTooLong ? null : { ...question, ...page })
  const change = useCommand('people.changeMany')
  const plan = useMemo(() => {
    if (there === undefined) return undefined
    const shown = (row: number, column: string) => {
      const person = there.rows[row]
      return person === undefined ? '' : shownOfPerson(person, column, words)
    }
    const target = { rows: there.rows, columns: columns.slice(at.column), shown }
    return planPaste(block, target, (column, cell) => readPersonCell(column, cell, words.cells))
  }, [there, block, columns, at.column, words])
  const count = plan?.changed.length ?? 0

  async function apply({ changes }: PastePlan) {
    const isDone = await change({ changes: [...changes] }, ({ hints }) =>
      text.pasted(count, hints.map(networkText.hintSentence)),
    )
    if (isDone !== undefined) onClose()
  }
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      heading={text.paste}
      buttons={
        <>
          <Button onPress={onClose}>{text.cancel}</Button>
          {plan === undefined ? null : (
            <Button
              look="primary"
              autoFocus
              isDisabled={count === 0}
              isBusy={change.isBusy}
              onPress={() => void apply(plan)}
            >
              {count === 0 ? text.pasteNothing : text.pasteApply(count)}
            </Button>
          )}
        </>
      }
    >
      {isTooLong ? <p>{text.tooManyRows(block.length, mostRows)}</p> : null}
      {plan === undefined ? isTooLong ? null : <Loading /> : <PasteLines plan={plan} />}
      {change.refusal === undefined ? null : <p role="alert">{change.refusal}</p>}
    </Dialog>
  )
}
