import { CatchBoundary } from '@tanstack/react-router'
import { Text } from '#renderer/components/layout.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { AnswerError } from '#renderer/lib/answer-error'
import { useRevision } from '#renderer/lib/revision'
import { poolText as text } from '#renderer/texts/pool'
import { NewMember } from './new-member.tsx'
import { changed } from './pool-filter.ts'
import type { PoolFilter } from './pool-filter.ts'
import { ProfilePanel } from './profile-panel.tsx'

type Props = { filter: PoolFilter; onFilter: (filter: PoolFilter) => void }

/** The profile that is chosen in the list, or the form of a new one. */
export function PoolPanel({ filter, onFilter }: Props) {
  const { kies, nieuw, mens } = filter
  const revision = useRevision()
  const done = (chosen: PoolFilter['kies']) =>
    onFilter(changed(filter, { nieuw: undefined, mens: undefined, kies: chosen }))
  return (
    <SidePanel label={text.panel}>
      <CatchBoundary
        getResetKey={() => `${kies ?? ''} ${nieuw ?? ''} ${revision}`}
        errorComponent={NotThere}
      >
        {nieuw !== undefined ? (
          <NewMember key={mens ?? ''} personId={mens} onAdded={done} onCancel={() => done(kies)} />
        ) : kies === undefined ? (
          <Text tone="muted" size="sm">
            {text.pick}
          </Text>
        ) : (
          <ProfilePanel personId={kies} />
        )}
      </CatchBoundary>
    </SidePanel>
  )
}

// Undo can take away what the panel shows.
function NotThere({ error }: { error: unknown }) {
  return (
    <Text tone="muted" size="sm">
      {error instanceof AnswerError ? error.sentence : text.gone}
    </Text>
  )
}
