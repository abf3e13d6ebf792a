import { useState } from 'react'
import type { CoverageOutputs } from '#domain/contract/coverage'
import type { EventId } from '#domain/shared/ids'
import type { OpenedCell } from '#renderer/components/coverage-matrix.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Select } from '#renderer/components/select.tsx'
import { chainText as text } from '#renderer/texts/chain'
import { CandidatesPart } from './candidates-part.tsx'

type Props = {
  events: CoverageOutputs['coverage.year']['events']
  cell: OpenedCell
  onDone: () => void
}

/** Over a year: for which event somebody would be asked, and who that would be. */
export function YearCandidates({ events, cell, onDone }: Props) {
  const toCome = events.filter(({ isOver }) => !isOver)
  const [chosenId, setChosenId] = useState<EventId | undefined>(toCome[0]?.eventId)
  const chosen = toCome.find(({ eventId }) => eventId === chosenId)
  if (chosen === undefined) {
    return (
      <>
        <Text size="sm" tone="muted">
          {text.noEventToCome}
        </Text>
        <div>
          <LinkButton size="mini" to="/bijeenkomsten/nieuw">
            {text.newEvent}
          </LinkButton>
        </div>
      </>
    )
  }
  return (
    <>
      <Select
        label={text.forWhich}
        options={toCome.map(({ eventId, title, date }) => ({
          id: eventId,
          label: text.eventOption(title, date),
        }))}
        value={chosen.eventId}
        onChange={setChosenId}
      />
      <CandidatesPart event={chosen} place={cell} onDone={onDone} />
    </>
  )
}
