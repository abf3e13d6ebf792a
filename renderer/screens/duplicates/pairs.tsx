import { Fragment, useRef, useState } from 'react'
import type { ReactNode, Ref } from 'react'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { PageBody } from '#renderer/components/page.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { duplicatesText as text } from '#renderer/texts/duplicates'
import css from './duplicates.module.css'
import { keyOf, PairList } from './pair-list.tsx'
import type { ListedPair } from './pair-list.tsx'
import type { PairActs } from './pair-panel.tsx'

type Acting = { hasArrived: boolean; acts: Ref<PairActs>; onDone: () => void }

type Props<Id extends string> = {
  pairs: readonly ListedPair<Id>[]
  total: number
  /** Two that were chosen by hand, before the pairs that were found. */
  chosen: readonly [Id, Id] | undefined
  onLeaveChosen: () => void
  /** The sentence when nothing is there twice. */
  empty: string
  /** Two records beside each other. */
  compared: (pair: readonly [Id, Id], acting: Acting) => ReactNode
}

/** The pairs that were found, and the chosen one side by side. */
export function Pairs<Id extends string>(props: Props<Id>) {
  const { pairs, total, chosen, onLeaveChosen, empty, compared } = props
  const [wanted, setWanted] = useState<{ key: string; index: number }>()
  // A heading that comes up after a button took its pair away is where the focus goes.
  const [isMoving, setIsMoving] = useState(false)
  const acts = useRef<PairActs>(null)

  // What is dealt with makes place for the next one, at the same spot of the list.
  const at = pairs.find((pair) => keyOf(pair) === wanted?.key)
  const next = at ?? pairs[Math.min(wanted?.index ?? 0, pairs.length - 1)]
  const current = chosen ?? next?.ids
  if (current === undefined) {
    return (
      <PageBody>
        <EmptyState sentence={empty} />
      </PageBody>
    )
  }

  const key = current.join(' ')
  const done = () => {
    const from = document.activeElement
    setIsMoving(from === null || from.closest('[role=listbox]') === null)
    if (chosen) onLeaveChosen()
  }
  return (
    <div className={css.split}>
      {pairs.length === 0 ? null : (
        <div className={css.left}>
          <PairList
            pairs={pairs}
            current={chosen ? undefined : key}
            onChoose={(chosenKey) => {
              setIsMoving(false)
              setWanted({
                key: chosenKey,
                index: pairs.findIndex((pair) => keyOf(pair) === chosenKey),
              })
              if (chosen) onLeaveChosen()
            }}
            onMerge={() => acts.current?.merge()}
            onSide={(side) => acts.current?.chooseAll(side)}
          />
          {total > pairs.length ? (
            <Text size="sm" tone="muted">
              {text.andMore(total - pairs.length)}
            </Text>
          ) : null}
        </div>
      )}
      <div className={css.right}>
        {/* Another pair begins with its own choices. */}
        <Fragment key={key}>
          {compared(current, { hasArrived: isMoving, acts, onDone: done })}
        </Fragment>
      </div>
    </div>
  )
}
