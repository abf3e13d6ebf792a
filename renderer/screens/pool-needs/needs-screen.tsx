import { useState } from 'react'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { PoolTabs } from '#renderer/components/pool-tabs.tsx'
import { useAction } from '#renderer/lib/actions'
import type { ValueOfCall } from '#renderer/lib/backend'
import { useQuery } from '#renderer/lib/use-query'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { targetFrom } from './chosen-target.ts'
import { NeedDialog } from './need-dialog.tsx'
import { NeedList } from './need-list.tsx'
import type { NeedsAddress } from './needs-address.ts'
import { TargetCandidates } from './target-candidates.tsx'

type Props = { address: NeedsAddress; onAddress: (address: NeedsAddress) => void }

/** Who is needed where, and who fits: the languages of events and other questions, and the pool. */
export function NeedsScreen({ address, onAddress }: Props) {
  const [withClosed, setWithClosed] = useState(false)
  const newNeed = useAction('poolNeeds.new', () => onAddress({ ...address, doe: 'vraag' }))
  const overview = useQuery('poolNeeds.overview', { withClosed }, { keepsPrevious: true })
  const pool = useQuery('poolNeeds.pool', {}, { keepsPrevious: true })
  const { doe: _doe, ...shown } = address
  return (
    <Page
      title={text.title}
      sub={pool === undefined ? '' : text.sub(pool.people, pool.languages)}
      actions={<ActionButton action={newNeed} look="primary" icon="add" />}
      below={<PoolTabs current="needs" />}
    >
      {overview === undefined || pool === undefined ? (
        <Loading />
      ) : (
        <Body
          overview={overview}
          hasPool={pool.people > 0}
          address={shown}
          onAddress={onAddress}
          withClosed={withClosed}
          onWithClosed={setWithClosed}
        />
      )}
      {address.doe === 'vraag' ? (
        <NeedDialog
          onClose={() => onAddress(shown)}
          onSaved={(needId) => onAddress({ vraag: needId })}
        />
      ) : null}
    </Page>
  )
}

type BodyProps = Props & {
  overview: ValueOfCall<'poolNeeds.overview'>
  hasPool: boolean
  withClosed: boolean
  onWithClosed: (withClosed: boolean) => void
}

function Body({ overview, hasPool, address, onAddress, ...closed }: BodyProps) {
  const target = targetFrom(address, overview)
  if (target === undefined) return <NothingAsked hasPool={hasPool} />
  return (
    <TargetCandidates
      key={`${target.eventId ?? ''} ${target.needId ?? ''} ${target.language ?? ''}`}
      target={target}
      list={<NeedList overview={overview} target={target} {...closed} />}
      chosen={address.kies}
      onChoose={(kies) => onAddress({ ...address, kies })}
      onGone={() => onAddress({})}
    />
  )
}

function NothingAsked({ hasPool }: { hasPool: boolean }) {
  return (
    <PageBody>
      <EmptyState
        sentence={hasPool ? text.nothingAsked : `${text.emptyPool} ${text.nothingAsked}`}
        action={
          <Row>
            <LinkButton to="/bijeenkomsten">{text.toEvents}</LinkButton>
            {hasPool ? null : <LinkButton to="/sleutelpersonen/pool">{text.toPool}</LinkButton>}
          </Row>
        }
      />
    </PageBody>
  )
}
