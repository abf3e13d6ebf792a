import { CatchBoundary } from '@tanstack/react-router'
import { memo } from 'react'
import type { GroupId, OrganisationId, PersonId } from '#domain/shared/ids'
import { Text } from '#renderer/components/layout.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { AnswerError } from '#renderer/lib/answer-error'
import { useRevision } from '#renderer/lib/revision'
import { networkText as text } from '#renderer/texts/network'
import { criteriaOf } from './group-criteria.ts'
import { GroupPanel } from './group-panel.tsx'
import type { FilterParts, NetworkFilter } from './network-filter.ts'
import { NewGroup } from './new-group.tsx'
import { NewOrganisation } from './new-organisation.tsx'
import { NewPerson } from './new-person.tsx'
import { OrganisationPanel } from './organisation-panel.tsx'
import { PersonPanel } from './person-panel.tsx'
import type { RegionWords } from './use-region-words.ts'

type Props = {
  isPeople: boolean
  kies: NetworkFilter['kies']
  nieuw: NetworkFilter['nieuw']
  eigen: NetworkFilter['eigen']
  /** What the list asks, while a group is made of it. */
  asked: NetworkFilter | undefined
  picked: readonly PersonId[]
  words: RegionWords
  onFilter: (filter: NetworkFilter) => void
  onPart: (parts: FilterParts) => void
}

/** Who or what is chosen in the list, or the form of a new one. */
// Drawn again for who is in it, not for each letter in the search field.
export const NetworkPanel = memo((props: Props) => {
  const { isPeople, kies, nieuw, eigen } = props
  const revision = useRevision()
  return (
    <SidePanel label={isPeople ? text.details : text.organisationDetails} about={kies}>
      <CatchBoundary
        getResetKey={() => `${kies ?? ''} ${nieuw ?? ''} ${eigen ?? ''} ${revision}`}
        errorComponent={NotThere}
      >
        <PanelBody {...props} />
      </CatchBoundary>
    </SidePanel>
  )
})
NetworkPanel.displayName = 'NetworkPanel'

function PanelBody(props: Props) {
  const { isPeople, kies, nieuw, eigen, asked, picked, words, onFilter, onPart } = props
  const done = (chosen?: string) => onPart({ nieuw: undefined, kies: chosen })
  if (nieuw === 'mens') {
    return <NewPerson words={words} onAdded={done} onCancel={() => done(kies)} />
  }
  if (nieuw === 'organisatie') {
    return <NewOrganisation onAdded={done} onCancel={() => done(kies)} />
  }
  if (nieuw === 'groep') {
    const criteria = criteriaOf(asked ?? {})
    const onAdded = (groupId: GroupId) => onFilter({ eigen: groupId })
    const onCancel = () => done(kies)
    return <NewGroup {...{ criteria, words, onAdded, onCancel }} personIds={picked} />
  }
  if (kies === undefined && eigen !== undefined) {
    return <GroupPanel groupId={eigen} words={words} onGone={() => onFilter({})} />
  }
  if (kies === undefined) {
    return (
      <Text tone="muted" size="sm">
        {isPeople ? text.pickPerson : text.pickOrganisation}
      </Text>
    )
  }
  if (isPeople) return <PersonPanel personId={kies as PersonId} words={words} />
  const organisatie = kies as OrganisationId
  return (
    <OrganisationPanel
      organisationId={organisatie}
      words={words}
      onShowPeople={() => onFilter({ organisatie })}
      onPerson={(personId) => onFilter({ organisatie, kies: personId })}
    />
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
