import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Candidates, PoolCandidate } from '#domain/contract/assignments'
import type { PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { AskDialog } from './ask-dialog.tsx'
import { canBeAsked } from './can-ask.ts'
import { CandidateList } from './candidate-list.tsx'
import { CandidatePanel } from './candidate-panel.tsx'
import type { Target } from './chosen-target.ts'
import { NeedHead } from './need-head.tsx'

type Props = {
  target: Target
  list: ReactNode
  chosen: PersonId | undefined
  onChoose: (personId: PersonId) => void
  /** What is asked for was taken away. */
  onGone: () => void
}

const pageSize = 50

/** Who of the pool fits what is asked, and the one who is looked at beside it. */
export function TargetCandidates({ target, list, chosen, onChoose, onGone }: Props) {
  const [limit, setLimit] = useState(pageSize)
  const [asked, setAsked] = useState<{ people: PoolCandidate[]; minutes: number | null }>()
  const question = { ...target, limit }
  const found = useQuery('assignments.candidates', question, {
    ...{ keepsPrevious: true, mayBeGone: true },
  })
  if (found === undefined) {
    return (
      <PageSplit list={list} hasWideList>
        <Loading />
      </PageSplit>
    )
  }
  const current =
    found.candidates.find(({ personId }) => personId === chosen) ?? found.candidates[0]
  return (
    <PageSplit
      list={list}
      hasWideList
      panel={
        <SidePanel label={text.panel}>
          {current === undefined ? (
            <Text size="sm" tone="muted">
              {text.pick}
            </Text>
          ) : (
            <Panel
              key={current.personId}
              {...{ target, found, current }}
              onAsk={(minutes) => setAsked({ people: [current], minutes })}
            />
          )}
        </SidePanel>
      }
    >
      <Middle
        {...{ target, found, onChoose, onGone }}
        chosen={current?.personId}
        onAsk={(people) => setAsked({ people, minutes: found.minutes })}
        onMore={() => setLimit(limit + pageSize)}
      />
      {asked === undefined ? null : (
        <AskDialog target={target} {...asked} onClose={() => setAsked(undefined)} />
      )}
    </PageSplit>
  )
}

type PanelProps = {
  target: Target
  found: Candidates
  current: PoolCandidate
  onAsk: (minutes: number | null) => void
}

function Panel({ target, found, current, onAsk }: PanelProps) {
  const of =
    target.eventId === null ? { needId: target.needId ?? undefined } : { eventId: target.eventId }
  const rows = useQuery('assignments.list', of, { keepsPrevious: true })?.assignments
  const at = found.candidates.indexOf(current)
  return (
    <CandidatePanel
      candidate={current}
      found={found}
      above={found.candidates[at - 1]}
      assignment={rows?.find(({ assignmentId }) => assignmentId === current.assignmentId)}
      onAsk={onAsk}
    />
  )
}

type MiddleProps = Pick<Props, 'target' | 'chosen' | 'onChoose' | 'onGone'> & {
  found: Candidates
  onAsk: (people: PoolCandidate[]) => void
  onMore: () => void
}

function Middle({ target, found, chosen, onChoose, onGone, onAsk, onMore }: MiddleProps) {
  const [ticked, setTicked] = useState<ReadonlySet<PersonId>>(new Set())
  const { candidates, total } = found
  const whatFor = target.needId === null ? (found.language ?? found.title) : found.title
  // Who was asked meanwhile can be asked no more.
  const together = candidates.filter(
    (candidate) => ticked.has(candidate.personId) && canBeAsked(candidate),
  )
  const ask = (people: PoolCandidate[]) => {
    onAsk(people)
    setTicked(new Set())
  }
  const tick = (personId: PersonId, isTicked: boolean) => {
    const next = new Set(ticked)
    if (isTicked) next.add(personId)
    else next.delete(personId)
    setTicked(next)
  }
  return (
    <Stack gap={4}>
      <div>
        <h2>
          <bdi>{text.whoFits(whatFor, found.date)}</bdi>
        </h2>
        <Text size="sm" tone="muted">
          {text.length(found, found.minutes)}. {text.order}
        </Text>
        {target.needId === null ? null : <NeedHead needId={target.needId} onRemoved={onGone} />}
      </div>
      {together.length === 0 ? null : (
        <Row gap={2}>
          <Text size="sm">{text.chosen(together.length)}</Text>
          <Button look="primary" size="mini" onPress={() => ask(together)}>
            {text.askChosen(together.length)}
          </Button>
          <Button look="lite" size="mini" onPress={() => setTicked(new Set())}>
            {text.clearChosen}
          </Button>
        </Row>
      )}
      {candidates.length === 0 ? (
        <EmptyState
          sentence={text.emptyPool}
          action={<LinkButton to="/sleutelpersonen/pool">{text.toPool}</LinkButton>}
        />
      ) : (
        <CandidateList
          {...{ found, chosen, ticked, onChoose }}
          onTick={tick}
          onAsk={(candidate) => ask([candidate])}
        />
      )}
      {total > candidates.length ? (
        <Button look="soft" onPress={onMore}>
          {text.moreCandidates(total - candidates.length)}
        </Button>
      ) : null}
      {candidates.length === 0 ? null : (
        <WarningLine weight="note" fact={text.nobodyDrops} reason={text.nobodyDropsWhy} />
      )}
    </Stack>
  )
}
