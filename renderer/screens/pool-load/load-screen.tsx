import type { PoolLoadAnswer } from '#domain/contract/pool-load'
import { isoDate, yearOf } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { LoadBar } from '#renderer/components/load-bar.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { PoolTabs } from '#renderer/components/pool-tabs.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { usePoolCounts } from '#renderer/lib/use-pool-counts'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { poolLoadText as text } from '#renderer/texts/pool-load'
import type { LoadAddress } from './load-address.ts'
import { LoadPeople, LoadLanguages, LoadQuarters, NeverAsked } from './load-tables.tsx'
import css from './load.module.css'

type Props = { address: LoadAddress; onAddress: (address: LoadAddress) => void }

/** How the work is divided over the pool in a year, and who was never asked. */
export function LoadScreen({ address, onAddress }: Props) {
  const counts = usePoolCounts()
  const { today } = useStatus()
  const year = address.jaar ?? yearOf(today)
  const load = useQuery(
    'poolLoad.of',
    { from: isoDate(`${year}-01-01`), until: isoDate(`${year}-12-31`) },
    { keepsPrevious: true },
  )
  return (
    <Page
      title={text.title}
      sub={load && text.sub(load)}
      actions={
        <Row gap={1}>
          <Button
            icon="previous"
            label={text.previousYear}
            onPress={() => onAddress({ jaar: year - 1 })}
          />
          <Text as="span" weight="medium">
            {text.year(year)}
          </Text>
          <Button icon="next" label={text.nextYear} onPress={() => onAddress({ jaar: year + 1 })} />
        </Row>
      }
      below={<PoolTabs current="load" counts={counts} />}
    >
      {load === undefined ? <Loading /> : <LoadBody load={load} />}
    </Page>
  )
}

function LoadBody({ load }: { load: PoolLoadAnswer }) {
  if (load.minutes === 0) {
    return (
      <PageBody>
        <Stack gap={4}>
          <EmptyState
            sentence={text.none}
            action={<LinkButton to="/sleutelpersonen">{text.toNeeds}</LinkButton>}
          />
          {load.neverAsked.length === 0 ? null : <NeverAsked load={load} />}
        </Stack>
      </PageBody>
    )
  }
  return (
    <PageBody>
      <Stack gap={4}>
        <Card heading={text.heading}>
          <Stack gap={3}>
            <LoadBar places={load.places} />
            {load.heavy.map(({ personId, name, share }) => (
              <WarningLine
                key={personId}
                weight="warn"
                fact={<bdi>{text.carries(name, share)}</bdi>}
                reason={text.carriesWhy}
              />
            ))}
          </Stack>
        </Card>
        <LoadPeople load={load} />
        <div className={css.pair}>
          <LoadQuarters load={load} />
          <LoadLanguages load={load} />
        </div>
        <NeverAsked load={load} />
      </Stack>
    </PageBody>
  )
}
