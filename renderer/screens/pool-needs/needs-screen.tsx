import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody, PageSplit } from '#renderer/components/page.tsx'
import { PoolTabs } from '#renderer/components/pool-tabs.tsx'
import { useAction } from '#renderer/lib/actions'
import type { ValueOfCall } from '#renderer/lib/backend'
import { usePoolCounts } from '#renderer/lib/use-pool-counts'
import { useQuery } from '#renderer/lib/use-query'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { keyOf, targetFrom } from './chosen-target.ts'
import type { Target } from './chosen-target.ts'
import { NeedDialog } from './need-dialog.tsx'
import { NeedList } from './need-list.tsx'
import type { NeedsAddress } from './needs-address.ts'
import css from './pool-needs.module.css'
import { TargetCandidates } from './target-candidates.tsx'

type Props = { address: NeedsAddress; onAddress: (address: NeedsAddress) => void }

/** Who is needed where, and who fits: the languages of events and other questions, and the pool. */
export function NeedsScreen({ address, onAddress }: Props) {
  const counts = usePoolCounts()
  const [withClosed, setWithClosed] = useState(false)
  const newNeed = useAction('poolNeeds.new', () => onAddress({ ...address, doe: 'vraag' }))
  const overview = useQuery('poolNeeds.overview', { withClosed }, { keepsPrevious: true })
  const pool = useQuery('poolNeeds.pool', {}, { keepsPrevious: true })
  const { doe: _doe, ...shown } = address
  return (
    <Page
      title={text.title}
      sub={pool === undefined ? '' : text.sub(pool)}
      actions={<ActionButton action={newNeed} look="primary" icon="add" />}
      below={<PoolTabs current="needs" counts={counts} />}
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
  const [seen, setSeen] = useState<Target>()
  const target = targetFrom(address, overview, seen)
  if (target !== undefined && (seen === undefined || keyOf(seen) !== keyOf(target))) setSeen(target)
  const list = <NeedList overview={overview} target={target} {...closed} />
  if (target === undefined) {
    return overview.wasAsked ? (
      <NothingOpen latest={overview.latest} list={list} />
    ) : (
      <NothingAsked hasPool={hasPool} />
    )
  }
  return (
    <TargetCandidates
      target={target}
      list={list}
      chosen={address.kies}
      onChoose={(kies) => onAddress({ ...address, kies })}
      onGone={() => onAddress({})}
    />
  )
}

type NothingOpenProps = Pick<ValueOfCall<'poolNeeds.overview'>, 'latest'> & { list: ReactNode }

function NothingOpen({ latest, list }: NothingOpenProps) {
  return (
    <PageSplit list={list} hasWideList>
      <Stack gap={4}>
        <EmptyState
          sentence={`${text.nothingOpen} ${text.nothingOpenWhy}`}
          action={<LinkButton to="/bijeenkomsten">{text.toEvents}</LinkButton>}
        />
        {latest.length === 0 ? null : (
          <div>
            <h2>{text.latest}</h2>
            <ul className={css.latest}>
              {latest.map(({ eventId, title, date }) => (
                <li key={eventId}>
                  <Link
                    to="/bijeenkomsten/$eventId/$tab"
                    params={{ eventId, tab: 'sleutelpersonen' }}
                  >
                    <bdi>{text.latestOf(title, date)}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Stack>
    </PageSplit>
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
