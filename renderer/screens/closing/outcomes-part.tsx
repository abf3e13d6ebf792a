import { useId, useState } from 'react'
import type { RefObject } from 'react'
import type { OutcomeKind } from '#domain/contract/outcomes'
import type { EventId } from '#domain/shared/ids'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { closingText as text } from '#renderer/texts/closing'
import css from './closing.module.css'
import { kindIcon } from './kind-icon.ts'
import { NewOutcome } from './new-outcome.tsx'
import { OutcomeRow } from './outcome-row.tsx'
import { useNameable } from './use-nameable.ts'

const kinds = Object.keys(text.kinds) as OutcomeKind[]

type Props = { eventId: EventId; field: RefObject<HTMLInputElement | null> }

/** What an event brought: agreements, insights and good examples, and the field for a new one. */
export function OutcomesPart({ eventId, field }: Props) {
  const heading = useId()
  const [kind, setKind] = useState<OutcomeKind | 'all'>('all')
  const [openId, setOpenId] = useState<string>()
  const answer = useQuery('outcomes.ofEvent', { eventId }, { keepsPrevious: true })
  const nameable = useNameable(eventId)
  if (answer === undefined) return <Loading />
  const { outcomes } = answer
  const shown = outcomes.filter((outcome) => kind === 'all' || outcome.kind === kind)
  return (
    <section aria-labelledby={heading} className={css.outcomes}>
      <Row gap={3} wrap>
        <h2 id={heading}>{text.heading}</h2>
        <SegmentedControl
          label={text.filter}
          look="filters"
          value={kind}
          onChange={setKind}
          items={[
            { id: 'all', label: text.allKinds, count: outcomes.length },
            ...kinds.map((each) => ({
              id: each,
              label: text.kinds[each],
              icon: kindIcon[each],
              count: outcomes.filter((outcome) => outcome.kind === each).length,
            })),
          ]}
        />
      </Row>
      {shown.length === 0 ? (
        <EmptyState sentence={outcomes.length === 0 ? text.empty : text.emptyKind} />
      ) : (
        <ul className={css.list} aria-label={text.list}>
          {shown.map((outcome) => (
            <OutcomeRow
              key={outcome.id}
              outcome={outcome}
              nameable={nameable}
              isOpen={openId === outcome.id}
              onOpen={(isOpen) => setOpenId(isOpen ? outcome.id : undefined)}
            />
          ))}
        </ul>
      )}
      <NewOutcome
        eventId={eventId}
        nameable={nameable}
        filtered={kind === 'all' ? null : kind}
        field={field}
      />
    </section>
  )
}
